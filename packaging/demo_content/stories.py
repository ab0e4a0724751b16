"""The invented testimonies of the demo: calm, short, of nobody and of no real place.

English ones use only sentences of the demo model's own language (packaging/demo_model/texts.py). The others say the
like in their languages; nobody's model writes them down, so that their script stands in for a transcript and is marked.
"""

# ruff: noqa: RUF001 - other languages have other commas

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Voice:
    """One way to speak: an espeak-ng voice, words per minute, base pitch and range (0 to 100)."""

    name: str
    rate: int = 150
    pitch: int = 45
    pitch_range: int = 50


@dataclass(frozen=True)
class Story:
    """One testimony: how far the demo has taken it (`state`), who speaks, and every line of it."""

    name: str
    language: str
    state: str
    voices: dict[str, Voice]
    lines: list[tuple[str, str]]


INTERVIEWER, SURVIVOR = "interviewer", "survivor"
_ASKS = Voice("gmw/en-GB-x-rp+f2", 155, 55)


def _two(language: str, variants: tuple[str, str] = ("f2", "m3"), rate: int = 145) -> dict[str, Voice]:
    return {
        INTERVIEWER: Voice(f"{language}+{variants[0]}", rate, 55),
        SURVIVOR: Voice(f"{language}+{variants[1]}", rate, 42),
    }


STORIES = [
    Story(
        "harbour", "en", "partly",
        {INTERVIEWER: _ASKS, SURVIVOR: Voice("gmw/en-US+m1", 150, 42)},
        [
            (INTERVIEWER, "Shall we begin?"),
            (SURVIVOR, "Yes, we can begin now."),
            (INTERVIEWER, "Where did you live before March?"),
            (SURVIVOR, "I lived near the harbour for seven years."),
            (SURVIVOR, "I worked as a cook in Obira."),
            (INTERVIEWER, "Who offered you the work in Kelmar?"),
            (SURVIVOR, "A woman offered me work as a cleaner."),
            (SURVIVOR, "The woman said the work was easy."),
            (SURVIVOR, "We came to Kelmar by boat."),
            (INTERVIEWER, "How long did you stay in Kelmar?"),
            (SURVIVOR, "After five weeks I left the house."),
            (SURVIVOR, "I spoke to my mother on Friday."),
            (SURVIVOR, "Thank you, I feel safe now."),
        ],
    ),
    Story(
        "garden", "en", "flagged",
        {INTERVIEWER: _ASKS, SURVIVOR: Voice("gmw/en-GB-scotland+f3", 150, 50)},
        [
            (INTERVIEWER, "Can you hear me?"),
            (SURVIVOR, "Yes, I can hear you."),
            (INTERVIEWER, "When did you arrive in Tandu?"),
            (SURVIVOR, "I arrived in Tandu in April."),
            (SURVIVOR, "There was a white wall near the river."),
            (SURVIVOR, "We were nine women in one room."),
            (INTERVIEWER, "What did you do in the evening?"),
            (SURVIVOR, "We had to write messages every day."),
            (SURVIVOR, "The manager told me to count the money."),
            (SURVIVOR, "I kept my notebook behind the door."),
            (SURVIVOR, "A guard took my phone at the border."),
            (INTERVIEWER, "What did the guard say to you?"),
            # Said four times over, as people do: the guards of the program take it for a loop, and somebody listens.
            (SURVIVOR, "I do not remember that."),
            (SURVIVOR, "I do not remember that."),
            (SURVIVOR, "I do not remember that."),
            (SURVIVOR, "I do not remember that."),
            (SURVIVOR, "Now I am calm and I live with my sister."),
        ],
    ),
    Story(
        "bridge", "en", "confirmed",
        {INTERVIEWER: _ASKS, SURVIVOR: Voice("gmw/en-US+f1", 145, 52)},
        [
            (INTERVIEWER, "Where were you in October?"),
            (SURVIVOR, "I was born near the river."),
            (SURVIVOR, "I worked as a nurse for three years."),
            (SURVIVOR, "A man offered me work in Marova."),
            (INTERVIEWER, "How did you come to Marova?"),
            (SURVIVOR, "We crossed the bridge at night."),
            (SURVIVOR, "We waited in the van for six hours."),
            (INTERVIEWER, "Who took your passport?"),
            (SURVIVOR, "The boss took my passport on the second day."),
            (SURVIVOR, "The gate was always closed at night."),
            (SURVIVOR, "A doctor helped me at the station."),
            (SURVIVOR, "I went home by train in February."),
        ],
    ),
    Story(
        "lantern", "vi", "reviewed", _two("vi"),
        [
            (INTERVIEWER, "Chị có muốn bắt đầu không?"),
            (SURVIVOR, "Vâng, tôi sẵn sàng."),
            (SURVIVOR, "Tôi sống gần chợ với mẹ tôi."),
            (SURVIVOR, "Một người bạn giới thiệu cho tôi một công việc bán hàng."),
            (INTERVIEWER, "Chị đi bằng gì?"),
            (SURVIVOR, "Chúng tôi đi xe buýt một ngày một đêm."),
            (SURVIVOR, "Ở đó tôi phải trả lời điện thoại suốt ngày."),
            (SURVIVOR, "Người quản lý giữ hộ chiếu của tôi."),
            (INTERVIEWER, "Bây giờ chị thế nào?"),
            (SURVIVOR, "Bây giờ tôi ở nhà và tôi thấy bình yên."),
        ],
    ),
    Story(
        "well", "hi", "received", _two("hi"),
        [
            (INTERVIEWER, "क्या हम शुरू करें?"),
            (SURVIVOR, "हाँ, मैं तैयार हूँ।"),
            (SURVIVOR, "मैं अपने भाई के साथ नदी के पास रहता था।"),
            (SURVIVOR, "एक आदमी ने मुझे अनुवादक का काम दिलाने की बात की।"),
            (INTERVIEWER, "वहाँ कितने लोग थे?"),
            (SURVIVOR, "एक कमरे में हम बारह लोग थे।"),
            (SURVIVOR, "हमें हर दिन संदेश लिखने पड़ते थे।"),
            (SURVIVOR, "दरवाज़ा रात में बंद रहता था।"),
            (INTERVIEWER, "आप घर कैसे आए?"),
            (SURVIVOR, "एक डॉक्टर ने मेरी मदद की और मैं बस से घर आया।"),
        ],
    ),
    Story(
        "orchard", "zh", "carried", _two("cmn", rate=200),
        [
            (INTERVIEWER, "我们可以开始吗？"),
            (SURVIVOR, "可以。"),
            (SURVIVOR, "我以前在学校旁边的饭店当厨师。"),
            (SURVIVOR, "有一个朋友说，那边的工作很轻松。"),
            (INTERVIEWER, "你们怎么去的？"),
            (SURVIVOR, "我们坐船过河，然后坐了三个小时的车。"),
            (SURVIVOR, "我的手机被经理拿走了。"),
            (SURVIVOR, "我们每天要回复很多消息。"),
            (INTERVIEWER, "现在你住在哪里？"),
            (SURVIVOR, "现在我和妹妹住在一起，我觉得很安心。"),
        ],
    ),
    Story(
        "ferry", "id", "transcribed", _two("id"),
        [
            (INTERVIEWER, "Apakah kita bisa mulai?"),
            (SURVIVOR, "Ya, saya siap."),
            (SURVIVOR, "Saya dulu bekerja sebagai sopir di dekat pelabuhan."),
            (SURVIVOR, "Seorang perempuan menawarkan pekerjaan di kantor."),
            (INTERVIEWER, "Apa yang terjadi setelah itu?"),
            (SURVIVOR, "Kami naik kapal pada hari Senin."),
            (SURVIVOR, "Paspor saya disimpan oleh manajer."),
            (SURVIVOR, "Kami menjawab telepon sampai malam."),
            (INTERVIEWER, "Siapa yang menolong Anda?"),
            (SURVIVOR, "Seorang perawat menolong saya di rumah sakit."),
            (SURVIVOR, "Sekarang saya tinggal bersama kakak saya."),
        ],
    ),
    Story(
        "market", "th", "sealed", _two("th"),
        [
            (INTERVIEWER, "เราเริ่มได้ไหมคะ"),
            (SURVIVOR, "ได้ครับ"),
            (SURVIVOR, "ผมเคยขายของที่ตลาดกับแม่"),
            (SURVIVOR, "เพื่อนคนหนึ่งชวนผมไปทำงานในโรงแรม"),
            (INTERVIEWER, "คุณเดินทางไปอย่างไรคะ"),
            (SURVIVOR, "เราไปด้วยรถตู้สีขาวในตอนเช้า"),
            (SURVIVOR, "ที่นั่นมีคนงานยี่สิบคน"),
            (SURVIVOR, "ตอนนี้ผมกลับบ้านแล้วและรู้สึกปลอดภัย"),
        ],
    ),
]  # fmt: skip
