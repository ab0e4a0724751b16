"""Sentences that Whisper learned from the ends of videos and writes over silence and noise in any language."""

import unicodedata

# Long enough that nobody says them in an interview: a plain "thank you" is not among them.
CREDIT_PHRASES = (
    "thank you for watching",
    "thanks for watching",
    "thank you so much for watching",
    "please subscribe",
    "like and subscribe",
    "subscribe to my channel",
    "subscribe to the channel",
    "don't forget to subscribe",
    "see you in the next video",
    "see you next video",
    "subtitles by",
    "subtitled by",
    "amara.org",
    "transcription by castingwords",
    "translated by releasedom",
    "www.mooji.org",
    "hãy subscribe cho kênh",
    "để không bỏ lỡ những video hấp dẫn",
    "cảm ơn các bạn đã theo dõi",
    "hẹn gặp lại các bạn trong những video tiếp theo",
    "đăng ký kênh",
    "请不吝点赞",
    "請不吝點贊",
    "订阅我的频道",
    "字幕由",
    "字幕志愿者",
    "字幕志願者",
    "字幕by",
    "明镜与点点栏目",
    "谢谢观看",
    "謝謝觀看",
    "感谢观看",
    "感謝觀看",
    "多谢您收睇",
    "ご視聴ありがとうございました",
    "チャンネル登録",
    "시청해주셔서 감사합니다",
    "구독과 좋아요",
    "ขอบคุณที่รับชม",
    "ขอบคุณที่ติดตามรับชม",
    "โปรดติดตามตอนต่อไป",
    "กดติดตาม",
    "terima kasih telah menonton",
    "terima kasih sudah menonton",
    "jangan lupa subscribe",
    "selamat menikmati dan jangan lupa",
    "salamat sa panonood",
    "maraming salamat sa panonood",
    "huwag kalimutang mag-subscribe",
    "सब्सक्राइब",
    "देखने के लिए धन्यवाद",
    "সাবস্ক্রাইব",
    "দেখার জন্য ধন্যবাদ",
    "سبسکرائب",
    "دیکھنے کا شکریہ",
    "សូមអរគុណសម្រាប់ការទស្សនា",
    "អរគុណសម្រាប់ការទស្សនា",
    "សូមជួយចុច subscribe",
    "ຂອບໃຈທີ່ຮັບຊົມ",
    "ကြည့်ရှုပေးတဲ့အတွက် ကျေးဇူးတင်ပါတယ်",
    "sous-titres réalisés par",
    "subtítulos realizados por",
    "untertitel im auftrag des",
    "субтитры сделал",
    "продолжение следует",
)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return " ".join(folded.split())


_PLAIN_PHRASES = tuple(_plain(phrase) for phrase in CREDIT_PHRASES)


def has_credit_phrase(text: str) -> bool:
    """Return whether the text holds one of the sentences, in whatever case and spacing."""
    plain = _plain(text)
    return any(phrase in plain for phrase in _PLAIN_PHRASES)
