"""Sentences that Whisper learned from the ends of videos and writes over silence and noise in any language."""

import unicodedata

# Long enough that nobody says them in an interview: a plain "thank you" is not among them.
CREDIT_PHRASES = (
    "thank you for watching",
    "thanks for watching",
    "thank you so much for watching",
    "see you in the next video",
    "see you next video",
    "amara.org",
    "transcription by castingwords",
    "translated by releasedom",
    "www.mooji.org",
    "hãy subscribe cho kênh",
    "để không bỏ lỡ những video hấp dẫn",
    "cảm ơn các bạn đã theo dõi",
    "hẹn gặp lại các bạn trong những video tiếp theo",
    "请不吝点赞",
    "請不吝點贊",
    "字幕志愿者",
    "字幕志願者",
    "明镜与点点栏目",
    "谢谢观看",
    "謝謝觀看",
    "感谢观看",
    "感謝觀看",
    "多谢您收睇",
    "ご視聴ありがとうございました",
    "시청해주셔서 감사합니다",
    "ขอบคุณที่รับชม",
    "ขอบคุณที่ติดตามรับชม",
    "โปรดติดตามตอนต่อไป",
    "terima kasih telah menonton",
    "terima kasih sudah menonton",
    "salamat sa panonood",
    "maraming salamat sa panonood",
    "देखने के लिए धन्यवाद",
    "দেখার জন্য ধন্যবাদ",
    "دیکھنے کا شکریہ",
    "សូមអរគុណសម្រាប់ការទស្សនា",
    "អរគុណសម្រាប់ការទស្សនា",
    "ຂອບໃຈທີ່ຮັບຊົມ",
    "ကြည့်ရှုပေးတဲ့အတွက် ကျေးဇူးတင်ပါတယ်",
    "sous-titres réalisés par",
    "subtítulos realizados por",
    "untertitel im auftrag des",
)

# Words of the trade of online swindle as well: a sign only where they are most of what was written.
CREDIT_PHRASES_ALONE = (
    "please subscribe",
    "like and subscribe",
    "subscribe to my channel",
    "subscribe to the channel",
    "subtitles by",
    "subtitled by",
    "đăng ký kênh",
    "订阅我的频道",
    "字幕由",
    "字幕by",
    "チャンネル登録",
    "구독과 좋아요",
    "กดติดตาม",
    "jangan lupa subscribe",
    "selamat menikmati dan jangan lupa",
    "huwag kalimutang mag-subscribe",
    "सब्सक्राइब",
    "সাবস্ক্রাইব",
    "سبسکرائب",
    "សូមជួយចុច subscribe",
    "субтитры сделал",
    "продолжение следует",
    "don't forget to subscribe",
)
_ALONE_SHARE = 0.4


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return " ".join(folded.split())


_PLAIN_PHRASES = tuple(_plain(phrase) for phrase in CREDIT_PHRASES)
_PLAIN_PHRASES_ALONE = tuple(_plain(phrase) for phrase in CREDIT_PHRASES_ALONE)


def has_credit_phrase(text: str) -> bool:
    """Return whether such a sentence stands in the text, in whatever case and spacing."""
    plain = _plain(text)
    if any(phrase in plain for phrase in _PLAIN_PHRASES):
        return True
    written = sum(plain.count(phrase) * len(phrase) for phrase in _PLAIN_PHRASES_ALONE)
    return written > 0 and written >= _ALONE_SHARE * len(plain)
