<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">không rõ</translation>
    </message>
    <message>
        <source>Copied. It holds no testimony and no name of a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã sao chép. Trong đó không có lời chứng và không có tên người nào.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cài đặt</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mô hình</translation>
    </message>
    <message>
        <source>The program</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chương trình</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giới thiệu và chẩn đoán</translation>
    </message>
    <message>
        <source>Saksi is free software under the GNU GPL, version 3 or later. It opens no connection.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi là phần mềm tự do theo giấy phép GNU GPL, phiên bản 3 trở lên. Chương trình không mở kết nối nào.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xem lại lần nữa</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sao chép tất cả</translation>
    </message>
    <message>
        <source>What protects this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những gì bảo vệ máy tính này</translation>
    </message>
    <message>
        <source>Versions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phiên bản</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi thứ nằm ở đâu</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Stop  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng  (R)</translation>
    </message>
    <message>
        <source>Read aloud  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đọc to  (R)</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Câu {number} trên {count}</translation>
    </message>
    <message>
        <source>Recorded: {voice}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã ghi âm: {voice}</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones. Connect one, or read it aloud yourself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy tính này không có loa hoặc tai nghe. Hãy nối vào, hoặc tự đọc to.</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>not asked yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">chưa hỏi</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Approved as it is now, for: {kinds}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã duyệt như hiện nay, cho: {kinds}</translation>
    </message>
    <message>
        <source>A second person has to approve. Nobody may do that here yet: add somebody in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cần người thứ hai duyệt. Ở đây chưa ai được phép làm việc đó: hãy thêm một người trong cài đặt.</translation>
    </message>
    <message>
        <source>It does not leave before a second person has looked at it and types their own passphrase.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nó không rời đi trước khi người thứ hai đã xem và tự gõ cụm mật khẩu của mình.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person. What changes later has to be approved again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có gì chờ người thứ hai. Những gì thay đổi về sau phải được duyệt lại.</translation>
    </message>
    <message>
        <source>{case} as it is now: recordings {recordings} ({length}), texts {texts}, photos and documents {attachments}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} như hiện nay: bản ghi âm {recordings} ({length}), văn bản {texts}, ảnh và giấy tờ {attachments}.</translation>
    </message>
    <message>
        <source>A second person approves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người thứ hai duyệt</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ai duyệt</translation>
    </message>
    <message>
        <source>Their own passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu của chính người đó</translation>
    </message>
    <message>
        <source>I approve that this leaves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tôi duyệt cho rời đi</translation>
    </message>
</context>
<context>
    <name>ApprovalWays</name>
    <message>
        <source>Let a second person approve {case}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Để người thứ hai duyệt {case}…</translation>
    </message>
</context>
<context>
    <name>ApproversCard</name>
    <message>
        <source>Shall “{code}” approve nothing more? What was approved stands.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{code}” sẽ không phê duyệt gì nữa? Những gì đã phê duyệt vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>Take “{code}” away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bỏ “{code}”</translation>
    </message>
    <message>
        <source>Second persons</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người thứ hai</translation>
    </message>
    <message>
        <source>The testimony of a child leaves only when one of them approves, with a passphrase of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời khai của trẻ em chỉ được gửi đi khi một trong những người này phê duyệt, bằng cụm mật khẩu riêng của họ.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm người…</translation>
    </message>
    <message>
        <source>Their short code, no name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã ngắn của họ, không phải tên</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Để lúc khác</translation>
    </message>
    <message>
        <source>Let them approve</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cho họ phê duyệt</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Để nguyên như cũ</translation>
    </message>
    <message>
        <source>Take away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bỏ đi</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Question {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Câu hỏi {number} trên {count}</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trẻ trả lời</translation>
    </message>
    <message>
        <source>The guardian answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người giám hộ trả lời</translation>
    </message>
    <message>
        <source>The independent person answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người độc lập trả lời</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{years} năm</translation>
    </message>
    <message>
        <source>One year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một năm</translation>
    </message>
    <message>
        <source>Yes  (Y)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có  (Y)</translation>
    </message>
    <message>
        <source>No  (N)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không  (N)</translation>
    </message>
    <message>
        <source>Or until another day</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hoặc đến một ngày khác</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đến ngày này</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Only the beginning is shown; an export carries all of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỉ hiện phần đầu; khi xuất sẽ có đầy đủ.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trang sau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lớn hơn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Đóng</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hình ảnh</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn bản</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trang {page} trên {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang mở…</translation>
    </message>
    <message>
        <source>Files of this kind are not opened here. It is kept as it is, and leaves unchanged with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Loại tệp này không mở ở đây. Tệp được giữ nguyên và đi cùng lời chứng mà không thay đổi.</translation>
    </message>
</context>
<context>
    <name>AttachmentsScreen</name>
    <message>
        <source>This testimony is sealed to headquarters: nobody can open its files here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng này đã niêm phong cho trụ sở: không ai mở được tệp của nó ở đây.</translation>
    </message>
    <message>
        <source>Choose a file to look at it. File names travel too: let no person's name stand in one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn một tệp để xem. Tên tệp cũng đi theo: đừng để tên người nào trong đó.</translation>
    </message>
    <message>
        <source>Add photos or documents of this testimony, or drop them here. They are sealed like the sound. File names travel too: let no person's name stand in one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm ảnh hoặc giấy tờ của lời chứng này, hoặc thả vào đây. Chúng được niêm phong như âm thanh. Tên tệp cũng đi theo: đừng để tên người nào trong đó.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm tệp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp đính kèm</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm tệp…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message>
        <source>Sealing files into the testimony…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang niêm phong tệp vào lời chứng…</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiến độ niêm phong</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Đóng</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Xem lại lần nữa</translation>
    </message>
    <message>
        <source>Think it through</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cân nhắc trước</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước khi bắt đầu</translation>
    </message>
    <message>
        <source>Is it safe, is it needed, what would help? Nothing has to be answered. No names, please.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có an toàn không, có cần không, điều gì sẽ giúp ích? Không bắt buộc trả lời gì. Xin đừng ghi tên.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Để lúc khác</translation>
    </message>
    <message>
        <source>No interview today. Only the day is kept, no words and no sound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hôm nay không phỏng vấn. Chỉ giữ lại ngày, không giữ lời nói và âm thanh.</translation>
    </message>
    <message>
        <source>Can nobody else hear you here?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có đúng là ở đây không ai khác nghe được không?</translation>
    </message>
    <message>
        <source>Is the person held somewhere, or watched?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể có đang bị giữ ở đâu, hoặc bị theo dõi không?</translation>
    </message>
    <message>
        <source>Did they tell this to somebody before?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước đây họ đã kể chuyện này cho ai chưa?</translation>
    </message>
    <message>
        <source>To whom: an office or a kind of person, and roughly when</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kể cho ai: cơ quan nào hoặc loại người nào, và khoảng khi nào</translation>
    </message>
    <message>
        <source>To whom they told it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Họ đã kể cho ai</translation>
    </message>
    <message>
        <source>What could put them at risk, as you see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Theo bạn, điều gì có thể gây nguy hiểm cho họ</translation>
    </message>
    <message>
        <source>How they see it, in their own words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Họ nhìn nhận thế nào, bằng lời của chính họ</translation>
    </message>
    <message>
        <source>What would help them to take part</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều gì sẽ giúp họ tham gia</translation>
    </message>
    <message>
        <source>More about it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm về điều này</translation>
    </message>
    <message>
        <source>More about what would help</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm về điều sẽ giúp ích</translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>This was the last session of the day. Say what was good, and stop the recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây là buổi cuối trong ngày. Hãy nói điều gì đã tốt, rồi dừng ghi âm.</translation>
    </message>
    <message>
        <source>A break for the child: it may go on in {minutes} min, or be stopped now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trẻ nghỉ: có thể tiếp tục sau {minutes} phút, hoặc dừng ngay bây giờ.</translation>
    </message>
    <message>
        <source>Time for a break. The recording pauses by itself in {time}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đến lúc nghỉ. Việc ghi âm tự tạm dừng sau {time}.</translation>
    </message>
    <message>
        <source>A break would be good now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bây giờ nên nghỉ một lát.</translation>
    </message>
    <message>
        <source>Next break in {minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lần nghỉ tới sau {minutes} phút</translation>
    </message>
    <message>
        <source>Finish the sentence  (E)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nói hết câu  (E)</translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>No file chosen yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa chọn tệp nào</translation>
    </message>
    <message>
        <source>Reading and saving: {done}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang đọc và lưu: {done}</translation>
    </message>
    <message>
        <source>Reading and saving: {done} of {total}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang đọc và lưu: {done} trên {total}</translation>
    </message>
    <message>
        <source>Sealing the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang niêm phong âm thanh</translation>
    </message>
    <message>
        <source>Sealing the file itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang niêm phong chính tệp đó</translation>
    </message>
    <message>
        <source>{code}: {length} of sound is in the vault and sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{code}: {length} âm thanh đã vào két và được niêm phong.</translation>
    </message>
    <message>
        <source>You stopped it there; the rest of the file was not read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bạn đã dừng ở đó; phần còn lại của tệp chưa được đọc.</translation>
    </message>
    <message>
        <source>The file is damaged at {places}; these places are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp bị hỏng tại {places}; những chỗ này đã được đánh dấu.</translation>
    </message>
    <message>
        <source>The file itself is sealed beside it, as it came.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chính tệp đó được niêm phong kèm theo, nguyên như khi nhận.</translation>
    </message>
    <message>
        <source>The file itself was left where it is: keep it safe, or delete it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chính tệp đó vẫn ở chỗ cũ: hãy giữ an toàn, hoặc xóa đi.</translation>
    </message>
    <message>
        <source>From a phone, a recorder or a stick: nearly every kind of sound or video is read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Từ điện thoại, máy ghi âm hoặc USB: đọc được hầu hết các loại âm thanh hay video.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn tệp…</translation>
    </message>
    <message>
        <source>Keep the file itself too</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ cả chính tệp đó</translation>
    </message>
    <message>
        <source>It is sealed beside the sound, so that what came can always be compared.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp được niêm phong bên cạnh âm thanh, để luôn có thể đối chiếu với bản đã nhận.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng đọc</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã đến đâu</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở lời chứng</translation>
    </message>
    <message>
        <source>Transcribe it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chép lời</translation>
    </message>
    <message>
        <source>A recording made elsewhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản ghi âm làm ở nơi khác</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Copying the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang sao chép két</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang kiểm tra két</translation>
    </message>
    <message>
        <source>The copy is whole: every byte was read back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản sao còn nguyên vẹn: từng byte đã được đọc lại.</translation>
    </message>
    <message>
        <source>It lies in {folder} and opens in the same ways as this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản sao nằm trong {folder} và mở bằng những cách như két này.</translation>
    </message>
    <message>
        <source>And more: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Và thêm: {count}</translation>
    </message>
    <message>
        <source>Not everything is as it was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không phải mọi thứ đều đúng như khi được ghi.</translation>
    </message>
    <message>
        <source>Copy the vault to another disk now. If it does not open any more, the page that asks for the passphrase offers to save what can be saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy sao chép két sang ổ đĩa khác ngay bây giờ. Nếu két không còn mở được, trang hỏi cụm mật khẩu có phần cứu những gì còn cứu được.</translation>
    </message>
    <message>
        <source>Everything in the vault is as it was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi thứ trong két đều đúng như khi được ghi.</translation>
    </message>
    <message>
        <source>Care of the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chăm sóc két</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi thứ còn nguyên vẹn không?</translation>
    </message>
    <message>
        <source>Reads every recording and every entry and compares it with what was written. Nothing is changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đọc từng bản ghi âm và từng mục, rồi đối chiếu với những gì đã được ghi. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kiểm tra két</translation>
    </message>
    <message>
        <source>A copy on another disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một bản sao trên ổ đĩa khác</translation>
    </message>
    <message>
        <source>The copy is locked like the vault itself, and is read back before it counts. Keep it in another place than this laptop. What is recorded later is not in it: copy again into a new folder then.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản sao được khóa như chính két này, và được đọc lại trước khi được tính. Hãy giữ nó ở nơi khác với máy tính này. Những gì ghi âm sau đó không có trong bản sao: khi ấy hãy sao chép lại vào một thư mục mới.</translation>
    </message>
    <message>
        <source>New folder for the copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục mới cho bản sao</translation>
    </message>
    <message>
        <source>Copy the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sao chép két</translation>
    </message>
    <message>
        <source>How long testimonies are kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng được giữ bao lâu</translation>
    </message>
    <message>
        <source>What has to go, what may be kept until when, and what was destroyed. Nothing is destroyed by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những gì phải xóa, những gì được giữ đến khi nào, và những gì đã bị hủy. Không có gì tự bị hủy.</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ và xóa…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chìa khóa mới</translation>
    </message>
    <message>
        <source>If somebody may have had the passphrase, the recovery code or this laptop in hand: everything is locked anew, and the old passphrase, the old code and copies of the old keys open nothing any more. Copies of the vault made before stay open to them: destroy those.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nếu có thể ai đó đã có được cụm mật khẩu, mã khôi phục hoặc đã cầm máy tính này: mọi thứ được khóa lại bằng chìa khóa mới; cụm mật khẩu cũ, mã cũ và bản sao của chìa khóa cũ không còn mở được gì. Chúng vẫn mở được những bản sao két tạo từ trước: hãy hủy các bản sao đó.</translation>
    </message>
    <message>
        <source>Lock and make new keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khóa két và tạo chìa khóa mới…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Dừng</translation>
    </message>
</context>
<context>
    <name>CaseEventView</name>
    <message>
        <source>Event {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sự việc {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Gỡ bỏ</translation>
    </message>
    <message>
        <source>Remove event {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bỏ sự việc {number}</translation>
    </message>
    <message>
        <source>Place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nơi</translation>
    </message>
    <message>
        <source>Any name of the place, in any script</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bất kỳ tên nào của nơi đó, bằng chữ viết nào cũng được</translation>
    </message>
    <message>
        <source>Places that may be meant</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những nơi có thể là nơi này</translation>
    </message>
    <message>
        <source>Press to choose another place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhấn để chọn nơi khác</translation>
    </message>
    <message>
        <source>When it began</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bắt đầu khi nào</translation>
    </message>
    <message>
        <source>2025, 2025-03 or 2025-03-17</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">2025, 2025-03 hoặc 2025-03-17</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kết thúc khi nào</translation>
    </message>
    <message>
        <source>country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">quốc gia</translation>
    </message>
    <message>
        <source>area</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">vùng</translation>
    </message>
    <message>
        <source>town</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">thị trấn</translation>
    </message>
    <message>
        <source>compound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">khu lừa đảo</translation>
    </message>
</context>
<context>
    <name>CaseFilesScreen</name>
    <message>
        <source>Case data in files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dữ liệu hồ sơ trong tệp</translation>
    </message>
    <message>
        <source>Back to patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quay lại xu hướng</translation>
    </message>
    <message>
        <source>Write out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi ra</translation>
    </message>
    <message>
        <source>Take in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đưa vào</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Các nơi</translation>
    </message>
</context>
<context>
    <name>CaseLineView</name>
    <message>
        <source>Search the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tìm trong danh sách</translation>
    </message>
    <message>
        <source>What else, in a few words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều gì khác, trong vài lời</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Case {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hồ sơ {code}</translation>
    </message>
    <message>
        <source>Back to the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quay lại lời chứng</translation>
    </message>
    <message>
        <source>Write nothing here that tells who the person is: name and contact are kept apart, under “Person”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng viết ở đây điều gì cho biết người đó là ai: tên và liên hệ được giữ riêng, trong phần “Người kể”.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Lưu</translation>
    </message>
    <message>
        <source>Throw changes away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bỏ các thay đổi</translation>
    </message>
    <message>
        <source>All fields of the standard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi mục của bộ chuẩn</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đâu và khi nào</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm sự việc</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Đang lưu…</translation>
    </message>
    <message>
        <source>Some answers cannot be kept as they are.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một số câu trả lời không lưu được như hiện có.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa lưu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã lưu</translation>
    </message>
    <message>
        <source>Only a newer version of Saksi knows these answers. They stay as they are: {answers}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỉ phiên bản Saksi mới hơn mới biết các câu trả lời này. Chúng được giữ nguyên: {answers}</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Events: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sự việc: {count}</translation>
    </message>
    <message>
        <source>Nothing is known of the case yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa biết gì về hồ sơ này.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở hồ sơ</translation>
    </message>
</context>
<context>
    <name>CasesInScreen</name>
    <message>
        <source>Taken in: {cases}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã đưa vào: {cases}</translation>
    </message>
    <message>
        <source>What was known before stays beside it, as an earlier state of the case.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những gì đã biết trước đây vẫn ở bên cạnh, như một trạng thái cũ của hồ sơ.</translation>
    </message>
    <message>
        <source>Nothing of this file is taken in: answers that cannot be kept: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không đưa vào gì từ tệp này: số câu trả lời không thể lưu: {count}.</translation>
    </message>
    <message>
        <source>Correct the rows below in the file, then choose it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy sửa các hàng bên dưới trong tệp, rồi chọn lại tệp.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang đọc {name}…</translation>
    </message>
    <message>
        <source>{name} · Cases: {cases}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} · Hồ sơ: {cases}</translation>
    </message>
    <message>
        <source>Columns that nobody here knows, not kept: {names}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những cột không ai ở đây biết, không được lưu: {names}.</translation>
    </message>
    <message>
        <source>Columns that tell who the person is, not kept: {names}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những cột cho biết người đó là ai, không được lưu: {names}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Đang lưu…</translation>
    </message>
    <message>
        <source>Two cases are said to belong to the same testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hai hồ sơ được ghi là thuộc cùng một lời chứng.</translation>
    </message>
    <message>
        <source>Say which testimony each case belongs to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cho biết mỗi hồ sơ thuộc lời chứng nào.</translation>
    </message>
    <message>
        <source>Come in: {coming}. Stay out: {staying}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đưa vào: {coming}. Ở ngoài: {staying}.</translation>
    </message>
    <message>
        <source>A table (CSV) or JSON of HTCDS that somebody wrote elsewhere. It is read and shown first; nothing comes into the vault before you say so, and then all of it or nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một bảng (CSV) hoặc JSON theo HTCDS do người khác ghi ở nơi khác. Tệp được đọc và hiện ra trước; không gì vào két trước khi bạn đồng ý, và khi đó là tất cả hoặc không gì cả.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Chọn tệp…</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đưa vào két</translation>
    </message>
    <message>
        <source>Choose case data</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn dữ liệu hồ sơ</translation>
    </message>
</context>
<context>
    <name>CasesOutScreen</name>
    <message>
        <source>Testimonies in the file: {count}. It is here: {path}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số lời chứng trong tệp: {count}. Tệp ở đây: {path}</translation>
    </message>
    <message>
        <source>Give it to its reader alone, and delete it where it is not needed any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỉ đưa tệp cho người sẽ đọc, và xóa tệp ở nơi không còn cần nữa.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang ghi…</translation>
    </message>
    <message>
        <source>Reading what each person agreed to…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang đọc xem mỗi người kể đã đồng ý những gì…</translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translation type="unfinished">Hãy chọn ít nhất một lời chứng.</translation>
    </message>
    <message>
        <source>Go into the file: {going}. Stay here: {staying}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Vào tệp: {going}. Ở lại đây: {staying}.</translation>
    </message>
    <message>
        <source>A case goes into the file only where the person agreed to this reader. Name and contact are not in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hồ sơ chỉ vào tệp khi người kể đã đồng ý cho người đọc này. Tên và liên hệ không có trong đó.</translation>
    </message>
    <message>
        <source>Who will read the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ai sẽ đọc tệp</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp được ghi thế nào</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Hồ sơ</translation>
    </message>
    <message>
        <source>For this reader</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cho người đọc này</translation>
    </message>
    <message>
        <source>Testimonies whose case can be written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng có hồ sơ ghi ra được</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn tất cả</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished">Không chọn gì</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi tệp…</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp không được mã hóa: ai có tệp cũng đọc được.</translation>
    </message>
    <message>
        <source>Write case data</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi dữ liệu hồ sơ</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Step 6 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bước 6 trên 6</translation>
    </message>
    <message>
        <source>What protects this laptop, and what does not</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều gì bảo vệ máy tính xách tay này, và điều gì không</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xem lại lần nữa</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở két</translation>
    </message>
    <message>
        <source>A locked vault protects what is in it. It cannot protect against somebody who sees you type, who makes you open it, or who had this laptop in hand and changed it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két đã khóa bảo vệ những gì bên trong. Két không thể bảo vệ khi có người nhìn thấy bạn gõ, bắt bạn mở, hoặc đã cầm máy tính này và thay đổi nó.</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>Looking…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang xem…</translation>
    </message>
    <message>
        <source>In order: {ok}  ·  Not in order: {open}  ·  Could not be looked at: {unseen}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ổn: {ok}  ·  Chưa ổn: {open}  ·  Không xem được: {unseen}</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa ổn</translation>
    </message>
    <message>
        <source>In order</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ổn</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không được bảo vệ</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không xem được</translation>
    </message>
    <message>
        <source>Disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ổ đĩa</translation>
    </message>
    <message>
        <source>Swap</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Vùng hoán đổi (swap)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bộ nhớ</translation>
    </message>
    <message>
        <source>Keys in memory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chìa khóa trong bộ nhớ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đồng hồ</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỗ trống trên ổ đĩa</translation>
    </message>
    <message>
        <source>The disk under the vault is encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ổ đĩa chứa két đã được mã hóa.</translation>
    </message>
    <message>
        <source>Switch the laptop off before a checkpoint: while it sleeps, the disk is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tắt hẳn máy trước trạm kiểm soát: khi máy chỉ ngủ, ổ đĩa vẫn mở.</translation>
    </message>
    <message>
        <source>No encryption of this disk was found. The vault is encrypted, all else is not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không thấy ổ đĩa này được mã hóa. Két đã mã hóa, mọi thứ khác thì không.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this laptop to encrypt the whole disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nhờ người phụ trách máy tính này mã hóa toàn bộ ổ đĩa.</translation>
    </message>
    <message>
        <source>This folder lies in memory only: it is gone when the laptop is switched off.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục này chỉ nằm trong bộ nhớ: tắt máy là mất.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk or an encrypted stick.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn một thư mục trên ổ đĩa hoặc trên USB đã mã hóa.</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không xem được ổ đĩa này có mã hóa hay không.</translation>
    </message>
    <message>
        <source>Look in the settings of the system: on Windows for BitLocker, on macOS for FileVault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem trong cài đặt hệ thống: trên Windows tìm BitLocker, trên macOS tìm FileVault.</translation>
    </message>
    <message>
        <source>This system writes no memory to the disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hệ thống này không ghi bộ nhớ ra ổ đĩa.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không cần làm gì.</translation>
    </message>
    <message>
        <source>What the system takes out of memory stays encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những gì hệ thống lấy ra khỏi bộ nhớ vẫn được mã hóa.</translation>
    </message>
    <message>
        <source>The system may write parts of memory to the disk in the clear, words and keys among them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hệ thống có thể ghi một phần bộ nhớ ra ổ đĩa mà không mã hóa, gồm cả lời nói và chìa khóa.</translation>
    </message>
    <message>
        <source>Ask for encrypted swap, or switch it off; until then shut down and never hibernate.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đề nghị mã hóa vùng hoán đổi, hoặc tắt nó; từ giờ đến lúc đó hãy tắt hẳn máy và không dùng chế độ ngủ đông.</translation>
    </message>
    <message>
        <source>Whether memory is written to the disk in the clear could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không xem được bộ nhớ có bị ghi ra ổ đĩa mà không mã hóa hay không.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this laptop whether its swap is encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi người phụ trách máy tính này xem vùng hoán đổi có mã hóa không.</translation>
    </message>
    <message>
        <source>Other programs cannot read the memory of Saksi, and no crash file of it is written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chương trình khác không đọc được bộ nhớ của Saksi, và không có tệp nào được ghi khi Saksi gặp sự cố.</translation>
    </message>
    <message>
        <source>Other programs of this user could read the memory of Saksi while a vault is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chương trình khác của người dùng này có thể đọc bộ nhớ của Saksi khi két đang mở.</translation>
    </message>
    <message>
        <source>Close other programs while you work, and tell the person who looks after this laptop.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đóng các chương trình khác khi làm việc, và báo cho người phụ trách máy tính này.</translation>
    </message>
    <message>
        <source>Whether other programs can read the memory of Saksi could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không xem được chương trình khác có đọc được bộ nhớ của Saksi hay không.</translation>
    </message>
    <message>
        <source>Close other programs while a vault is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đóng các chương trình khác khi két đang mở.</translation>
    </message>
    <message>
        <source>Saksi may keep its keys out of swap.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi được phép giữ chìa khóa của mình không vào vùng hoán đổi.</translation>
    </message>
    <message>
        <source>Keys need not be kept out of swap here: swap is off or protected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không cần giữ chìa khóa khỏi vùng hoán đổi: nó đã tắt hoặc được bảo vệ.</translation>
    </message>
    <message>
        <source>The system lets Saksi keep only a little memory out of swap, and swap is not protected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hệ thống chỉ cho Saksi giữ một ít bộ nhớ khỏi vùng hoán đổi, và vùng hoán đổi không được bảo vệ.</translation>
    </message>
    <message>
        <source>Ask for encrypted swap, or for a higher limit of locked memory.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đề nghị mã hóa vùng hoán đổi, hoặc nâng giới hạn bộ nhớ được khóa.</translation>
    </message>
    <message>
        <source>Whether keys can be kept out of swap could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không xem được chìa khóa có giữ khỏi vùng hoán đổi được hay không.</translation>
    </message>
    <message>
        <source>It says {time} (UTC), which is plausible.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đồng hồ chỉ {time} (UTC), nghe hợp lý.</translation>
    </message>
    <message>
        <source>Compare it with your watch: the time goes into every record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy so với đồng hồ của bạn: thời gian này đi vào mọi mục được ghi.</translation>
    </message>
    <message>
        <source>It says {time} (UTC), earlier than what was written here before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đồng hồ chỉ {time} (UTC), sớm hơn điều đã ghi ở đây trước đó.</translation>
    </message>
    <message>
        <source>Set date and time before you record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đặt ngày giờ trước khi ghi âm.</translation>
    </message>
    <message>
        <source>It says {time} (UTC), which lies far in the future.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đồng hồ chỉ {time} (UTC), xa trong tương lai.</translation>
    </message>
    <message>
        <source>It says {time} (UTC), but the clock inside the computer says another day.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đồng hồ chỉ {time} (UTC), nhưng đồng hồ bên trong máy tính chỉ ngày khác.</translation>
    </message>
    <message>
        <source>{gigabytes} GB are free, enough for about {hours} hours of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Còn trống {gigabytes} GB, đủ cho khoảng {hours} giờ ghi âm.</translation>
    </message>
    <message>
        <source>Only {gigabytes} GB are free, enough for about {hours} hours of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỉ còn trống {gigabytes} GB, đủ cho khoảng {hours} giờ ghi âm.</translation>
    </message>
    <message>
        <source>Free some space before you record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy giải phóng chỗ trống trước khi ghi âm.</translation>
    </message>
    <message>
        <source>How much room is left could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không xem được còn bao nhiêu chỗ trống.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra xem ổ đĩa hoặc USB có đang cắm không.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Needs that were noted before: {needs}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những nhu cầu đã ghi trước đó: {needs}</translation>
    </message>
    <message>
        <source>Write it down for them now: it is shown only here, and it says nothing about them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chép ra cho họ ngay: mã chỉ hiện ở đây, và không nói gì về họ.</translation>
    </message>
    <message>
        <source>With a code on paper they can take consent back later without giving a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Với một mã trên giấy, sau này họ có thể rút lại sự đồng ý mà không cần nói tên.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã lưu</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếp theo sẽ thế nào</translation>
    </message>
    <message>
        <source>Tell the person: where it is kept, who may hear it by what they answered, that they can change that any day, and how they reach you. Promise nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nói cho người kể biết: lời chứng được giữ ở đâu, ai có thể nghe theo câu trả lời của họ, họ có thể đổi ý bất cứ ngày nào, và liên hệ với bạn bằng cách nào. Đừng hứa gì.</translation>
    </message>
    <message>
        <source>Services you gave them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các dịch vụ hỗ trợ bạn đã giới thiệu</translation>
    </message>
    <message>
        <source>How was it for you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Với bạn, buổi này thế nào?</translation>
    </message>
    <message>
        <source>For you and the interpreter; nothing of what was told, no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dành cho bạn và thông dịch viên; không ghi gì về điều đã kể, không ghi tên</translation>
    </message>
    <message>
        <source>Make a code on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tạo mã trên giấy</translation>
    </message>
</context>
<context>
    <name>CodeBackPage</name>
    <message>
        <source>Step 5 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bước 5 trên 6</translation>
    </message>
    <message>
        <source>Type the code back from the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gõ lại mã từ tờ giấy</translation>
    </message>
    <message>
        <source>So that the paper is surely right. Capitals, spaces and hyphens do not matter; O counts as 0, and I and L count as 1.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Để chắc chắn tờ giấy đúng. Chữ hoa, dấu cách và gạch nối không quan trọng; O tính là 0, I và L tính là 1.</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hiện lại mã</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dòng {number}</translation>
    </message>
    <message>
        <source>Right so far</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đến đây vẫn đúng</translation>
    </message>
    <message>
        <source>A slip: compare the last letters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có chỗ nhầm: hãy so các chữ cuối</translation>
    </message>
    <message>
        <source>Right</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đúng</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Print it instead…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">In ra thay vì chép tay…</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">In</translation>
    </message>
    <message>
        <source>The print service may keep a copy of the page for a while; paper and pen keep none.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dịch vụ in có thể giữ một bản của trang này một thời gian; giấy và bút thì không giữ bản nào.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: take pen and paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy tính này chưa cài máy in: hãy dùng bút và giấy.</translation>
    </message>
    <message>
        <source>Step 4 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bước 4 trên 6</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã khôi phục</translation>
    </message>
    <message>
        <source>The new recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã khôi phục mới</translation>
    </message>
    <message>
        <source>The vault is made. This code is the second way in when the passphrase is lost. It is shown this once and kept nowhere.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két đã được tạo. Mã này là lối vào thứ hai khi mất cụm mật khẩu. Mã chỉ hiện lần này và không được giữ ở đâu cả.</translation>
    </message>
    <message>
        <source>The vault has new keys. The old passphrase and the old code open it no more. This code is the second way in when the passphrase is lost. It is shown this once and kept nowhere.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két đã có chìa khóa mới. Cụm mật khẩu cũ và mã cũ không còn mở được két. Mã này là lối vào thứ hai khi mất cụm mật khẩu. Mã chỉ hiện lần này và không được giữ ở đâu cả.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tôi đã chép ra giấy</translation>
    </message>
    <message>
        <source>Write all four lines on paper. Keep it far from this laptop, where only your office gets at it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chép cả bốn dòng ra giấy. Giữ tờ giấy xa máy tính này, ở nơi chỉ văn phòng của bạn lấy được.</translation>
    </message>
    <message>
        <source>The code counts from now on. If Saksi ends before it is on paper, nobody has it: then open the vault with its passphrase and “Make new keys after opening”, and another code is made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã có hiệu lực từ bây giờ. Nếu Saksi tắt trước khi mã được chép ra giấy thì không ai có mã: khi đó hãy mở két bằng cụm mật khẩu với “Tạo chìa khóa mới sau khi mở”, và một mã khác sẽ được tạo.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy in</translation>
    </message>
    <message>
        <source>A recovery code. Keep it far from the computer that it opens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một mã khôi phục. Hãy giữ xa máy tính mà nó mở được.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã khôi phục</translation>
    </message>
    <message>
        <source>The page was given to the printer. Take it from there at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trang đã được gửi đến máy in. Hãy lấy ra ngay.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Write the code by hand.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy in không nhận trang này. Hãy chép mã bằng tay.</translation>
    </message>
</context>
<context>
    <name>CodeWay</name>
    <message>
        <source>The four lines of the recovery code, from the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bốn dòng của mã khôi phục, từ tờ giấy</translation>
    </message>
    <message>
        <source>Line {number} of the recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dòng {number} của mã khôi phục</translation>
    </message>
    <message>
        <source>Unlock with the code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở khóa bằng mã</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Another office told that something was taken back. It waits for your answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một văn phòng khác báo rằng có điều đã được rút lại. Họ đang chờ bạn trả lời.</translation>
    </message>
    <message>
        <source>Another office told that something was taken back. It was answered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một văn phòng khác báo rằng có điều đã được rút lại. Đã trả lời.</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trả lời</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xem câu trả lời</translation>
    </message>
    <message>
        <source>Counts as a child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được coi là trẻ em</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">giữ đến {day}</translation>
    </message>
    <message>
        <source>Outside: {limits}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ra bên ngoài: {limits}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">chưa hỏi</translation>
    </message>
    <message>
        <source>Take back: {use}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Rút lại: {use}</translation>
    </message>
    <message>
        <source>another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">văn phòng khác</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hỏi lại</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ và xóa…</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Rút lại tất cả</translation>
    </message>
    <message>
        <source>What was said, newest first</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những gì đã nói, mới nhất trước</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>The consent is being recorded  {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang ghi âm phần xin sự đồng ý  {length}</translation>
    </message>
    <message>
        <source>Sealing the consent…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang niêm phong phần xin sự đồng ý…</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation type="unfinished">Đang mở micrô…</translation>
    </message>
    <message>
        <source>The consent is still being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Vẫn đang ghi âm phần xin sự đồng ý.</translation>
    </message>
    <message>
        <source>Go on with the questions, or press “Not now”: then nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tiếp tục các câu hỏi, hoặc nhấn “Để lúc khác”: khi đó không giữ lại gì.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message>
        <source>Record the consent and ask</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi âm và hỏi xin sự đồng ý</translation>
    </message>
    <message>
        <source>Ask the questions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hỏi các câu hỏi</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu câu trả lời</translation>
    </message>
    <message>
        <source>Keep the answers and bring it in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu câu trả lời và đưa vào</translation>
    </message>
    <message>
        <source>Keep the answers and record</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu câu trả lời và ghi âm</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quay lại thư viện</translation>
    </message>
    <message>
        <source>Keep the no</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu lời từ chối</translation>
    </message>
    <message>
        <source>The answers are being kept…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang lưu câu trả lời…</translation>
    </message>
    <message>
        <source>Y or N answers, Backspace goes back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Y hoặc N để trả lời, Backspace để quay lại.</translation>
    </message>
    <message>
        <source>Say how old the person is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cho biết người kể bao nhiêu tuổi.</translation>
    </message>
    <message>
        <source>Say whether there is a guardian.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cho biết có người giám hộ hay không.</translation>
    </message>
    <message>
        <source>Say whether the guardian may be involved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cho biết người giám hộ có thể liên quan hay không.</translation>
    </message>
    <message>
        <source>Say who speaks for the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cho biết ai lên tiếng thay cho trẻ.</translation>
    </message>
    <message>
        <source>Write down your code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy ghi mã của bạn.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sự đồng ý</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">Mức âm thanh</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Để lúc khác</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>{role}. Not trusted any more; its bundles count up to number {last}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}. Không còn được tin cậy; các gói của nơi này có giá trị đến số {last}.</translation>
    </message>
    <message>
        <source>{role}. Trusted since {since}; newest bundle here: number {received}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}. Được tin cậy từ {since}; gói mới nhất ở đây: số {received}.</translation>
    </message>
    <message>
        <source>{role}. Trusted since {since}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}. Được tin cậy từ {since}.</translation>
    </message>
    <message>
        <source>Save its key header…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu phần đầu chìa khóa của nơi này…</translation>
    </message>
    <message>
        <source>For an office whose vault lost its key files. It opens nothing by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dành cho văn phòng có két bị mất tệp chìa khóa. Riêng nó không mở được gì.</translation>
    </message>
    <message>
        <source>Take trust back…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thu hồi tin cậy…</translation>
    </message>
    <message>
        <source>Save the key header of {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu phần đầu chìa khóa của {name}</translation>
    </message>
    <message>
        <source>Take trust back from {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thu hồi tin cậy đối với {name}</translation>
    </message>
    <message>
        <source>Save the key header</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu phần đầu chìa khóa</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đi tiếp</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đồng hồ</translation>
    </message>
</context>
<context>
    <name>CustodyView</name>
    <message>
        <source>The log is whole.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhật ký còn nguyên vẹn.</translation>
    </message>
    <message>
        <source>Every entry of this vault was compared with the one before: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Từng mục của két này đã được đối chiếu với mục trước nó: {count}.</translation>
    </message>
    <message>
        <source>The log does not fit from entry {number} of this vault on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhật ký không khớp từ mục {number} của két này trở đi.</translation>
    </message>
    <message>
        <source>Somebody or something changed it. Copy the vault and tell headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ai đó hoặc điều gì đó đã thay đổi nó. Hãy sao chép két và báo cho trụ sở.</translation>
    </message>
    <message>
        <source>Comparing the log…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang đối chiếu nhật ký…</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhật ký lưu giữ</translation>
    </message>
    <message>
        <source>this office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">văn phòng này</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{when}, {who}</translation>
    </message>
    <message>
        <source>Begun, as {case_code}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã bắt đầu, với mã {case_code}.</translation>
    </message>
    <message>
        <source>A recording began.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một bản ghi âm bắt đầu.</translation>
    </message>
    <message>
        <source>The recording was ended.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản ghi âm đã kết thúc.</translation>
    </message>
    <message>
        <source>The sound was sealed and read back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Âm thanh đã được niêm phong và đọc lại.</translation>
    </message>
    <message>
        <source>After an interruption, what had been heard was recovered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sau khi bị gián đoạn, những gì đã nghe được đã được khôi phục.</translation>
    </message>
    <message>
        <source>A file was sealed into it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một tệp đã được niêm phong vào đó.</translation>
    </message>
    <message>
        <source>Transcribed by the machine.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy đã chép lời.</translation>
    </message>
    <message>
        <source>Left in bundle {sequence}, revision {revision}, for {other}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã rời đi trong gói {sequence}, bản sửa {revision}, gửi {other}.</translation>
    </message>
    <message>
        <source>Came in bundle {sequence}, revision {revision}, from {other}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã đến trong gói {sequence}, bản sửa {revision}, từ {other}.</translation>
    </message>
    <message>
        <source>Corrected: {paragraphs} paragraphs.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã sửa: {paragraphs} đoạn.</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã đánh dấu là xem lại rồi.</translation>
    </message>
    <message>
        <source>Opened again for review.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã mở lại để xem lại.</translation>
    </message>
    <message>
        <source>Sealed to {other}: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã niêm phong cho {other}: ở đây không ai còn mở được nó.</translation>
    </message>
    <message>
        <source>Its arrival was confirmed by a receipt, revision {revision}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một biên nhận đã xác nhận nó đến nơi, bản sửa {revision}.</translation>
    </message>
    <message>
        <source>{other} confirmed revision {revision}, copies: {copies}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} đã xác nhận bản sửa {revision}, số bản: {copies}.</translation>
    </message>
    <message>
        <source>Name and contact were written down or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên và liên hệ đã được ghi hoặc thay đổi.</translation>
    </message>
    <message>
        <source>Name and contact were forgotten.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên và liên hệ đã được xóa bỏ.</translation>
    </message>
    <message>
        <source>Case data was written down or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dữ liệu hồ sơ đã được ghi hoặc thay đổi.</translation>
    </message>
    <message>
        <source>Marks on passages were set or lifted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dấu trên các quãng đã được đặt hoặc bỏ.</translation>
    </message>
    <message>
        <source>A masked copy of it was made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một bản đã che của nó đã được tạo.</translation>
    </message>
    <message>
        <source>Made as a masked copy, places masked: {places}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được tạo thành bản đã che, số chỗ che: {places}.</translation>
    </message>
    <message>
        <source>Transcribed again and searched for what was masked, places heard: {heard}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã chép lời lại và tìm những gì đã che, số chỗ còn nghe thấy: {heard}.</translation>
    </message>
    <message>
        <source>An answer about consent was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một câu trả lời về sự đồng ý đã được lưu.</translation>
    </message>
    <message>
        <source>Notes around the interview were kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi chú quanh buổi phỏng vấn đã được lưu.</translation>
    </message>
    <message>
        <source>A second person ({approver}) approved that revision {revision} may leave.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người thứ hai ({approver}) đã duyệt cho bản sửa {revision} rời đi.</translation>
    </message>
    <message>
        <source>The recording of a spoken consent was destroyed: nobody agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản ghi âm phần xin sự đồng ý đã bị hủy: không ai đồng ý.</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chìa khóa của nó đã bị hủy: ở đây không ai còn mở được.</translation>
    </message>
    <message>
        <source>What is known of the person's age was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những gì biết về tuổi của người kể đã được lưu.</translation>
    </message>
    <message>
        <source>{other} told what the person had said about consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} đã báo điều người kể nói về sự đồng ý.</translation>
    </message>
    <message>
        <source>{other} was told what does not hold any more, in bundle {sequence}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} đã được báo điều gì không còn hiệu lực, trong gói {sequence}.</translation>
    </message>
    <message>
        <source>We answered {other} what became of our copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chúng tôi đã trả lời {other} về việc bản của chúng tôi ra sao.</translation>
    </message>
    <message>
        <source>{other} answered what became of their copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} đã trả lời về việc bản của họ ra sao.</translation>
    </message>
    <message>
        <source>The person got a paper code to withdraw with.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã nhận mã trên giấy để rút lại sự đồng ý.</translation>
    </message>
</context>
<context>
    <name>DemoScreen</name>
    <message>
        <source>Two offices are being made, with eight invented testimonies…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang tạo hai văn phòng với tám lời chứng hư cấu…</translation>
    </message>
    <message>
        <source>Opening: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang mở: {office}</translation>
    </message>
    <message>
        <source>Both offices are ready.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cả hai văn phòng đã sẵn sàng.</translation>
    </message>
    <message>
        <source>The demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản trình diễn</translation>
    </message>
    <message>
        <source>Making everything anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang tạo lại mọi thứ từ đầu</translation>
    </message>
    <message>
        <source>A field station and its headquarters, with invented testimonies in synthetic voices. A lesson beside the screens leads through the whole work and looks whether it was really done. Nothing here is real; no real vault and no real office takes anything from it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một trạm hiện trường và trụ sở của nó, với những lời chứng hư cấu bằng giọng nói tổng hợp. Bài học bên cạnh màn hình dẫn qua toàn bộ công việc và xem việc đó có thật sự được làm không. Ở đây không có gì là thật; không két thật và không văn phòng thật nào lấy gì từ đây.</translation>
    </message>
    <message>
        <source>These words open both offices. They are no secret, and open nothing else:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những từ này mở cả hai văn phòng. Chúng không bí mật, và không mở được gì khác:</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bắt đầu lại từ đầu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Rời bản trình diễn</translation>
    </message>
    <message>
        <source>Begin at the field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bắt đầu ở trạm hiện trường</translation>
    </message>
    <message>
        <source>Open headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở trụ sở</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose bundles or receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn gói hoặc biên nhận</translation>
    </message>
    <message>
        <source>Drop bundles or receipts here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thả gói hoặc biên nhận vào đây</translation>
    </message>
    <message>
        <source>Every file is checked before anything of it is believed. Nothing comes into the vault until you adopt it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi tệp được kiểm tra trước khi tin điều gì trong đó. Không gì vào két cho đến khi bạn tiếp nhận.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn tệp…</translation>
    </message>
</context>
<context>
    <name>EnterPage</name>
    <message>
        <source>Unlock the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở khóa két</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang mở két</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dùng cụm mật khẩu</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dùng mã khôi phục</translation>
    </message>
    <message>
        <source>Use what headquarters sent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dùng thứ trụ sở đã gửi</translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cứu những gì còn cứu được…</translation>
    </message>
    <message>
        <source>Another vault, or a new one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két khác, hoặc két mới</translation>
    </message>
    <message>
        <source>Make new keys after opening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tạo chìa khóa mới sau khi mở</translation>
    </message>
    <message>
        <source>Open it as always; then everything is locked anew.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy mở két như mọi khi; sau đó mọi thứ được khóa lại bằng chìa khóa mới.</translation>
    </message>
    <message>
        <source>For when somebody may have had the passphrase, the code or this laptop in hand.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dành cho khi có thể ai đó đã có được cụm mật khẩu, mã, hoặc đã cầm máy tính này.</translation>
    </message>
    <message>
        <source>Finishing a recording that was interrupted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang hoàn tất bản ghi âm bị gián đoạn</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait: {seconds} s.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sau nhiều lần thử sai, lần tiếp theo phải chờ: {seconds} giây.</translation>
    </message>
    <message>
        <source>Nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có gì bị xóa bao giờ.</translation>
    </message>
    <message>
        <source>The key header is back in its place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phần đầu chìa khóa đã về chỗ cũ.</translation>
    </message>
    <message>
        <source>Now open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bây giờ hãy mở két.</translation>
    </message>
    <message>
        <source>The copy of the key header</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản sao phần đầu chìa khóa</translation>
    </message>
</context>
<context>
    <name>ExportDone</name>
    <message>
        <source>The name of the file tells nothing: it is random, its date is the same for every bundle, and its size is rounded up. Whoever finds the stick sees that there is an encrypted file, and no more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên tệp không cho biết điều gì: tên là ngẫu nhiên, ngày giống nhau ở mọi gói, và kích thước được làm tròn lên. Ai nhặt được USB chỉ thấy có một tệp mã hóa, không hơn.</translation>
    </message>
    <message>
        <source>Second copy on another stick…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản sao thứ hai trên USB khác…</translation>
    </message>
    <message>
        <source>Export more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xuất thêm</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xong</translation>
    </message>
    <message>
        <source>Copying</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang sao chép</translation>
    </message>
    <message>
        <source>Where should the second copy go?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản sao thứ hai để ở đâu?</translation>
    </message>
</context>
<context>
    <name>ExportNames</name>
    <message>
        <source>This leaves too: {who}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều này cũng rời đi: {who}</translation>
    </message>
    <message>
        <source>Name, birth, papers, numbers, address and note. Whoever opens the bundle there can read them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên, ngày nơi sinh, giấy tờ, các số, địa chỉ và ghi chú. Ai mở gói ở đó đều đọc được.</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên và liên hệ</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu của bạn, một lần nữa</translation>
    </message>
    <message>
        <source>Passphrase, once more, for name and contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu, một lần nữa, cho tên và liên hệ</translation>
    </message>
    <message>
        <source>Of all others, name and contact stay here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Của tất cả những người khác, tên và liên hệ ở lại đây.</translation>
    </message>
    <message>
        <source>They stay here. These persons agreed to be named; tick whose name has to leave.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chúng ở lại đây. Những người kể này đã đồng ý được nêu tên; hãy đánh dấu tên nào phải rời đi.</translation>
    </message>
    <message>
        <source>They stay here: nobody of those chosen agreed to be named there, or nothing is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chúng ở lại đây: không ai trong số đã chọn đồng ý được nêu tên ở đó, hoặc không có gì được lưu.</translation>
    </message>
    <message>
        <source>{case} to “{office}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} đến “{office}”</translation>
    </message>
    <message>
        <source>who the person of {case} is, to “{office}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">người kể của {case} là ai, đến “{office}”</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xuất</translation>
    </message>
    <message>
        <source>Puts testimonies into an encrypted file that only the chosen offices can open, not even you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đưa lời chứng vào một tệp mã hóa mà chỉ các văn phòng được chọn mở được, ngay cả bạn cũng không.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thứ gì rời đi</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ai mở được</translation>
    </message>
    <message>
        <source>Where to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đến đâu</translation>
    </message>
    <message>
        <source>Choose what is only here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn những gì chỉ có ở đây</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không chọn gì</translation>
    </message>
    <message>
        <source>There is no testimony yet. Record one first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa có lời chứng nào. Hãy ghi âm trước.</translation>
    </message>
    <message>
        <source>No office is trusted yet. Get the card of headquarters and compare its words with them first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa tin cậy văn phòng nào. Trước hết hãy lấy thẻ của trụ sở và đối chiếu các từ với họ.</translation>
    </message>
    <message>
        <source>Go to people and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đến phần người và chìa khóa</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi gói</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message>
        <source>Leave the stick where it is. If you stop, nothing of this bundle stays on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy để yên USB. Nếu bạn dừng, không có gì của gói này còn lại trên đó.</translation>
    </message>
    <message>
        <source>Testimonies that can leave</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng có thể rời đi</translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục cho gói</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang ghi gói</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã chọn: {count}</translation>
    </message>
    <message>
        <source>Give your passphrase once more: who the person is leaves with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nhập cụm mật khẩu một lần nữa: thông tin người kể là ai cũng rời đi.</translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn ít nhất một lời chứng.</translation>
    </message>
    <message>
        <source>Choose at least one office that can open the bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn ít nhất một văn phòng có thể mở gói.</translation>
    </message>
    <message>
        <source>Choose a stick or a folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn USB hoặc thư mục.</translation>
    </message>
    <message>
        <source>Withdrawals that the chosen offices do not know: {count}. They go, also if nothing else does.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những việc rút lại mà các văn phòng đã chọn chưa biết: {count}. Chúng được gửi đi, kể cả khi không gửi gì khác.</translation>
    </message>
    <message>
        <source>Sealing and writing the bundle…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang niêm phong và ghi gói…</translation>
    </message>
    <message>
        <source>Reading what leaves, to be sure that it is whole…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang đọc những gì sẽ rời đi, để chắc chắn còn nguyên vẹn…</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing of the bundle stayed behind.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc xuất đã dừng. Không có gì của gói còn sót lại.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Take off the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message>
        <source>Check again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kiểm tra lại</translation>
    </message>
    <message>
        <source>Go to people and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đến phần người và chìa khóa</translation>
    </message>
    <message>
        <source>Adopt into the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếp nhận vào két</translation>
    </message>
    <message>
        <source>Show the checks, which all hold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hiện các bước kiểm tra, tất cả đều đạt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiến độ</translation>
    </message>
    <message>
        <source>Bundles of this office that never came here: {numbers}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những gói của văn phòng này chưa từng đến đây: {numbers}.</translation>
    </message>
    <message>
        <source>They may be for others, on their way, or lost. Ask the office what was in them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chúng có thể dành cho nơi khác, đang trên đường, hoặc bị mất. Hãy hỏi văn phòng đó bên trong có gì.</translation>
    </message>
    <message>
        <source>It tells what persons took back, of testimonies that are not inside: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp này báo những gì các người kể đã rút lại, thuộc các lời chứng không có trong đó: {count}.</translation>
    </message>
    <message>
        <source>It had been taken in before; nothing has changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã được nhận trước đây; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>“{signer}” confirm: what bundle {number} brought lies there, read back, in {copies} copies or more. Testimonies: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{signer}” xác nhận: những gì gói {number} mang đến đang ở đó, đã đọc lại, với ít nhất {copies} bản. Lời chứng: {count}.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tìm trong lời chứng này</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Từ cần tìm</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thay bằng</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Từ để đặt vào chỗ đó</translation>
    </message>
    <message>
        <source>Place before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỗ trước</translation>
    </message>
    <message>
        <source>Next place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỗ sau</translation>
    </message>
    <message>
        <source>Close find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đóng tìm kiếm</translation>
    </message>
    <message>
        <source>Same capitals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phân biệt chữ hoa</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nguyên từ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thay</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thay tất cả</translation>
    </message>
    <message>
        <source>Not found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không tìm thấy</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{number} trên {count}</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>The folder of a vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục của két</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn thư mục</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Duyệt…</translation>
    </message>
</context>
<context>
    <name>GazetteerScreen</name>
    <message>
        <source>Places: {places}, in countries: {countries}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số nơi: {places}, ở số quốc gia: {countries}</translation>
    </message>
    <message>
        <source>This list was not taken in. {why}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Danh sách này không được đưa vào. {why}</translation>
    </message>
    <message>
        <source>Correct the file, then bring it in again. The list from before stays.</source>
        <translation type="unfinished">Hãy sửa tệp, rồi đưa vào lại. Danh sách cũ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>It is in use from now on.</source>
        <translation type="unfinished">Từ bây giờ nó được dùng.</translation>
    </message>
    <message>
        <source>Places are chosen from one list, by any of their names in any script, so that the same place is always the same. Your organisation can bring its own list, as JSON.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các nơi được chọn từ một danh sách, bằng bất kỳ tên nào, chữ viết nào, để cùng một nơi luôn giống nhau. Tổ chức của bạn có thể đưa vào danh sách riêng, dạng JSON.</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đưa vào một danh sách…</translation>
    </message>
    <message>
        <source>Look for a place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tìm một nơi</translation>
    </message>
    <message>
        <source>No place has a name like this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có nơi nào mang tên như vậy.</translation>
    </message>
    <message>
        <source>Choose a list of places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn danh sách nơi</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>The person comes first, the recording second.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Con người là trước hết, ghi âm là sau.</translation>
    </message>
    <message>
        <source>Say what there is and promise nothing. The person decides.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nói những gì có thật và đừng hứa gì. Người kể quyết định.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khẩn cấp</translation>
    </message>
    <message>
        <source>Services</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dịch vụ hỗ trợ</translation>
    </message>
</context>
<context>
    <name>HeaderWay</name>
    <message>
        <source>The two small files that hold the locks of this vault are lost. A copy went with every bundle: headquarters can save it from “People and keys” and send it to you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hai tệp nhỏ giữ các ổ khóa của két này đã mất. Mỗi gói đều mang theo một bản sao: trụ sở có thể lưu bản sao đó ra từ “Người và chìa khóa” và gửi cho bạn.</translation>
    </message>
    <message>
        <source>Choose the copy…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn bản sao…</translation>
    </message>
</context>
<context>
    <name>HeadquartersWay</name>
    <message>
        <source>Headquarters can open its lock of this vault. Type or paste the four lines that it sent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trụ sở có thể mở ổ khóa của mình trên két này. Hãy gõ hoặc dán bốn dòng mà trụ sở đã gửi.</translation>
    </message>
    <message>
        <source>The text that headquarters sent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn bản trụ sở đã gửi</translation>
    </message>
    <message>
        <source>Unlock with this text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở khóa bằng văn bản này</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Đang mở…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Mở</translation>
    </message>
    <message>
        <source>Names, papers and telephone numbers lie apart, under a key of their own. They are in no export, unless the person agreed to be named to whoever gets it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên, giấy tờ và số điện thoại nằm riêng, khóa bằng chìa khóa riêng. Chúng không có trong bản xuất nào, trừ khi người kể đồng ý cho nơi nhận biết tên mình.</translation>
    </message>
    <message>
        <source>Open name and contact…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở tên và liên hệ…</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu, một lần nữa</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cứ để đóng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Lưu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Đóng</translation>
    </message>
    <message>
        <source>What was written is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những gì đã viết đã được lưu</translation>
    </message>
    <message>
        <source>Forget all of it…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xóa bỏ tất cả…</translation>
    </message>
    <message>
        <source>Name and contact are then gone from this computer. Nobody can bring them back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khi đó tên và liên hệ mất khỏi máy tính này. Không ai lấy lại được.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xóa bỏ</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ lại</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã lưu.</translation>
    </message>
    <message>
        <source>Name and contact are forgotten here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên và liên hệ đã được xóa bỏ ở đây.</translation>
    </message>
    <message>
        <source>Closed, because nobody used it for a while. All is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã đóng, vì một lúc không ai dùng. Tất cả đã được lưu.</translation>
    </message>
    <message>
        <source>Something is written down for this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có thông tin đã ghi cho lời chứng này.</translation>
    </message>
    <message>
        <source>Nothing is written down for this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa ghi gì cho lời chứng này.</translation>
    </message>
    <message>
        <source>Closes by itself in {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tự đóng sau {time}</translation>
    </message>
</context>
<context>
    <name>IdentityForm</name>
    <message>
        <source>Given name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên</translation>
    </message>
    <message>
        <source>Family name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Họ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các tên khác</translation>
    </message>
    <message>
        <source>Name in the person's own script</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên bằng chữ viết của người kể</translation>
    </message>
    <message>
        <source>Date of birth, or the year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngày sinh, hoặc năm sinh</translation>
    </message>
    <message>
        <source>Address</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Địa chỉ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Tên</translation>
    </message>
    <message>
        <source>Who that is to the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người đó là gì của người kể</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Ghi chú</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cách liên hệ với người kể</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khi khẩn cấp</translation>
    </message>
    <message>
        <source>Papers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giấy tờ</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm liên hệ</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm giấy tờ</translation>
    </message>
</context>
<context>
    <name>InterpreterCard</name>
    <message>
        <source>Another interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thông dịch viên khác</translation>
    </message>
    <message>
        <source>They interpret from now on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người này dịch từ bây giờ</translation>
    </message>
    <message>
        <source>The person does not want the interpreter  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người này không muốn phiên dịch viên  (R)</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếp tục không có thông dịch viên</translation>
    </message>
    <message>
        <source>I  Interpreter {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I  Thông dịch viên {code}</translation>
    </message>
    <message>
        <source>I  Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I  Thông dịch viên</translation>
    </message>
</context>
<context>
    <name>InterpreterForm</name>
    <message>
        <source>Code of the interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã của thông dịch viên</translation>
    </message>
    <message>
        <source>such as K2, no name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ví dụ K2, không ghi tên</translation>
    </message>
    <message>
        <source>They were briefed for this talk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã được dặn dò cho buổi này.</translation>
    </message>
    <message>
        <source>They promised to keep everything secret.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã hứa giữ kín mọi điều.</translation>
    </message>
    <message>
        <source>Asked whether they know anybody involved: there is no conflict.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã hỏi có quen ai liên quan không: không có xung đột lợi ích.</translation>
    </message>
    <message>
        <source>The person was asked, and accepts them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã được hỏi, và chấp nhận người này.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không</translation>
    </message>
</context>
<context>
    <name>KeepersPage</name>
    <message>
        <source>Step 3 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bước 3 trên 6</translation>
    </message>
    <message>
        <source>Shall headquarters be able to open this vault?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có để trụ sở mở được két này không?</translation>
    </message>
    <message>
        <source>If you add the card of headquarters, the vault gets one more lock, made for it. When passphrase and recovery code are lost, headquarters can still open the vault with its own key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nếu bạn thêm thẻ của trụ sở, két có thêm một ổ khóa dành cho trụ sở. Khi mất cả cụm mật khẩu và mã khôi phục, trụ sở vẫn mở được két bằng chìa khóa của mình.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tạo két</translation>
    </message>
    <message>
        <source>It means too that whoever holds the key of headquarters and gets this laptop can read all of it. Decide it together with headquarters. You can go on without.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều đó cũng có nghĩa là ai giữ chìa khóa của trụ sở và lấy được máy tính này thì đọc được tất cả. Hãy quyết định cùng trụ sở. Bạn có thể đi tiếp mà không thêm.</translation>
    </message>
    <message>
        <source>Add a card of headquarters…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm thẻ của trụ sở…</translation>
    </message>
    <message>
        <source>The card or key file of headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thẻ hoặc tệp chìa khóa của trụ sở</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Stayed here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở lại đây</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>Keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phím</translation>
    </message>
    <message>
        <source>Press any key to go back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhấn phím bất kỳ để quay lại.</translation>
    </message>
    <message>
        <source>Hide everything, or show it again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ẩn mọi thứ, hoặc hiện lại</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khóa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hiện các phím này</translation>
    </message>
    <message>
        <source>Close Saksi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đóng Saksi</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ô hoặc nút kế tiếp</translation>
    </message>
    <message>
        <source>Press the button that has the frame</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhấn nút đang có khung</translation>
    </message>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư viện</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng mới</translation>
    </message>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhận</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người và chìa khóa</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mô hình</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cài đặt</translation>
    </message>
    <message>
        <source>Patterns, at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xu hướng, ở trụ sở</translation>
    </message>
    <message>
        <source>Sort the library by its columns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sắp xếp thư viện theo cột</translation>
    </message>
    <message>
        <source>Open what is marked there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở mục đang được chọn ở đó</translation>
    </message>
    <message>
        <source>Who speaks: survivor, interpreter, interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ai đang nói: người sống sót, thông dịch viên, người phỏng vấn</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tạm dừng, hoặc đi tiếp</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dấu mốc</translation>
    </message>
    <message>
        <source>Somebody is not well: pause, and what to do now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có người không khỏe: tạm dừng, và việc cần làm ngay</translation>
    </message>
    <message>
        <source>Finish the sentence before a break</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nói hết câu trước khi nghỉ</translation>
    </message>
    <message>
        <source>Another interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thông dịch viên khác</translation>
    </message>
    <message>
        <source>The person does not want the interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể không muốn thông dịch viên này</translation>
    </message>
    <message>
        <source>Keep what is said apart, or what is said about others; again: until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ riêng điều đang nói, hoặc điều nói về người khác; nhấn lần nữa: đến đây</translation>
    </message>
    <message>
        <source>Write a note; Esc leaves it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Viết ghi chú; Esc để rời</translation>
    </message>
    <message>
        <source>Next part of the guide</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phần sau của hướng dẫn</translation>
    </message>
    <message>
        <source>Part of the guide before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phần trước của hướng dẫn</translation>
    </message>
    <message>
        <source>What to do in an emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phải làm gì khi khẩn cấp</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phát hoặc tạm dừng</translation>
    </message>
    <message>
        <source>Back a little</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lùi một chút</translation>
    </message>
    <message>
        <source>On a little</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tới một chút</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chậm hơn</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhanh hơn</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sửa lời</translation>
    </message>
    <message>
        <source>Say that it was listened to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Báo là đã nghe</translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỗ cần kiểm tra kế tiếp</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tìm</translation>
    </message>
    <message>
        <source>Replace</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thay</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hoàn tác</translation>
    </message>
    <message>
        <source>Divide a paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chia một đoạn</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nối các đoạn</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Làm lại</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi nơi</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các nơi</translation>
    </message>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi âm</translation>
    </message>
    <message>
        <source>Listening and correcting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nghe và sửa</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Read back and whole. The custody log of each testimony tells of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã đọc lại và còn nguyên vẹn. Nhật ký lưu giữ của từng lời chứng có ghi việc này.</translation>
    </message>
    <message>
        <source>File</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Thư mục</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Kích thước</translation>
    </message>
    <message>
        <source>Holds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chứa</translation>
    </message>
    <message>
        <source>Name and contact of</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên và liên hệ của</translation>
    </message>
    <message>
        <source>Tells of what was withdrawn</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Báo những gì đã được rút lại</translation>
    </message>
    <message>
        <source>Opens for</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở được bởi</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản sao thứ hai</translation>
    </message>
    <message>
        <source>Bundle {number} has left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói {number} đã rời đi</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã xong: {done} trên {all}</translation>
    </message>
    <message>
        <source>done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">xong</translation>
    </message>
    <message>
        <source>Not seen yet. This is ticked when it has really happened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa thấy. Ô này được đánh dấu khi việc đã thật sự xảy ra.</translation>
    </message>
    <message>
        <source>Done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xong: {facts}</translation>
    </message>
    <message>
        <source>See the results</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xem kết quả</translation>
    </message>
    <message>
        <source>Next step</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bước tiếp</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cắm dây</translation>
    </message>
    <message>
        <source>Pull the cable</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Rút dây</translation>
    </message>
    <message>
        <source>Go to: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đến: {office}</translation>
    </message>
    <message>
        <source>No office is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có văn phòng nào đang mở.</translation>
    </message>
    <message>
        <source>You are here: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bạn đang ở: {office}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bài học</translation>
    </message>
    <message>
        <source>Unfold the lesson</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở bài học ra</translation>
    </message>
    <message>
        <source>Fold the lesson away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gấp bài học lại</translation>
    </message>
    <message>
        <source>Cut the power</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngắt điện</translation>
    </message>
    <message>
        <source>Once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lần nữa</translation>
    </message>
    <message>
        <source>Words that open both offices:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những từ mở cả hai văn phòng:</translation>
    </message>
    <message>
        <source>The demo stick:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">USB trình diễn:</translation>
    </message>
    <message>
        <source>Folder of the demo stick</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục của USB trình diễn</translation>
    </message>
    <message>
        <source>Results to print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kết quả để in</translation>
    </message>
    <message>
        <source>Start the demo anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bắt đầu lại bản trình diễn</translation>
    </message>
    <message>
        <source>Everything in the demo is removed and made again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi thứ trong bản trình diễn sẽ bị gỡ bỏ và tạo lại.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bắt đầu lại từ đầu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ nguyên</translation>
    </message>
</context>
<context>
    <name>LessonScreen</name>
    <message>
        <source>No printer is known here. Save the page instead.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không có máy in nào. Hãy lưu trang thay vì in.</translation>
    </message>
    <message>
        <source>{date} · done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{date} · đã xong: {done} trên {all}</translation>
    </message>
    <message>
        <source>not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">chưa xong</translation>
    </message>
    <message>
        <source>done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">xong: {facts}</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trang đã được lưu.</translation>
    </message>
    <message>
        <source>The printer took the page.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy in đã nhận trang.</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những gì bạn đã làm</translation>
    </message>
    <message>
        <source>Every tick was looked up in the vaults of the demo. The page carries no name unless you type one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mỗi dấu đều được tra trong các két của bản trình diễn. Trang không mang tên nào trừ khi bạn gõ vào.</translation>
    </message>
    <message>
        <source>A name for the page, if you like:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên cho trang, nếu bạn muốn:</translation>
    </message>
    <message>
        <source>Printer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy in</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">In</translation>
    </message>
    <message>
        <source>Save as PDF on the demo stick</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu thành PDF trên USB trình diễn</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>State</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tình trạng</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang ở đâu</translation>
    </message>
    <message>
        <source>Origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nguồn gốc</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hiện tất cả</translation>
    </message>
    <message>
        <source>Any state</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi tình trạng</translation>
    </message>
    <message>
        <source>Any language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi ngôn ngữ</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi nơi</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi nguồn gốc</translation>
    </message>
    <message>
        <source>Found: {count} and more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tìm thấy: {count} và hơn nữa</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tìm thấy: {count}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{shown} trên {total}</translation>
    </message>
    <message>
        <source>Testimonies: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng: {count}</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Choose a testimony to see what is known of it and what can be done with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn một lời chứng để xem những gì đã biết và những gì có thể làm.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Mở</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chép lời</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xuất</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đính kèm tệp</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ và xóa…</translation>
    </message>
    <message>
        <source>Sealing the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang niêm phong tệp</translation>
    </message>
    <message>
        <source>Sealed into the testimony: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã niêm phong vào lời chứng: {count}</translation>
    </message>
    <message>
        <source>{text} of {speech}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{text} trên {speech}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>Begun</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bắt đầu</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Độ dài</translation>
    </message>
    <message>
        <source>Speech with text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời nói đã có văn bản</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỗ cần xem</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp đính kèm</translation>
    </message>
    <message>
        <source>Origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nguồn gốc</translation>
    </message>
    <message>
        <source>Testimonies: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng: {count}</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Reading the vault …</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang đọc két …</translation>
    </message>
    <message>
        <source>There is no testimony here yet: begin with the first one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây chưa có lời chứng nào: hãy bắt đầu với lời chứng đầu tiên.</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng mới</translation>
    </message>
    <message>
        <source>Type two letters or more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gõ từ hai chữ cái trở lên.</translation>
    </message>
    <message>
        <source>Nothing was found. Only what was transcribed can be searched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không tìm thấy gì. Chỉ tìm được trong những gì đã chép lời.</translation>
    </message>
    <message>
        <source>No testimony fits these choices.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có lời chứng nào hợp với lựa chọn này.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hiện tất cả</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đính kèm tệp</translation>
    </message>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư viện</translation>
    </message>
    <message>
        <source>Search words or a case code ({keys})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tìm từ hoặc mã hồ sơ ({keys})</translation>
    </message>
    <message>
        <source>Search in everything that was transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tìm trong tất cả những gì đã chép lời</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xóa ô tìm kiếm</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những chỗ tìm thấy</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc ghi âm vẫn đang chạy.</translation>
    </message>
    <message>
        <source>Stop it first; then the window closes without losing anything.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy dừng ghi âm trước; khi đó cửa sổ đóng mà không mất gì.</translation>
    </message>
    <message>
        <source>The consent is still being recorded.</source>
        <translation type="unfinished">Vẫn đang ghi âm phần xin sự đồng ý.</translation>
    </message>
    <message>
        <source>Go on with the questions, or press “Not now”; then the window can be closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tiếp tục các câu hỏi, hoặc nhấn “Để lúc khác”; khi đó có thể đóng cửa sổ.</translation>
    </message>
    <message>
        <source>The recording has ended, and is being sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc ghi âm đã kết thúc và bản ghi đang được niêm phong.</translation>
    </message>
    <message>
        <source>Wait until that is done; then the window can be closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chờ đến khi xong; khi đó có thể đóng cửa sổ.</translation>
    </message>
    <message>
        <source>A recording is being brought in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một bản ghi âm đang được đưa vào.</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real, and nothing of it leaves this demo.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">TRÌNH DIỄN: ở đây không có gì là thật, và không có gì rời khỏi bản trình diễn này.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đồng hồ</translation>
    </message>
    <message>
        <source>{name}, demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name}, trình diễn</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Making the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang tạo két</translation>
    </message>
    <message>
        <source>It takes some seconds on purpose: the same work makes every guess slow.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc này cố ý mất vài giây: chính công việc đó làm mỗi lần đoán đều chậm.</translation>
    </message>
</context>
<context>
    <name>MarkChips</name>
    <message>
        <source>The mark was not kept. Press again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dấu chưa được lưu. Hãy nhấn lại.</translation>
    </message>
    <message>
        <source>Keeps what is said apart from everything that goes to authorities.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ điều đang nói tách khỏi mọi thứ gửi cho cơ quan chức năng.</translation>
    </message>
    <message>
        <source>Keeps what is said about people who were not asked apart.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ riêng điều nói về những người chưa được hỏi.</translation>
    </message>
    <message>
        <source>M  Keep apart</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">M  Giữ riêng</translation>
    </message>
    <message>
        <source>M  Keep apart until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">M  Giữ riêng đến đây</translation>
    </message>
    <message>
        <source>O  About others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">O  Về người khác</translation>
    </message>
    <message>
        <source>O  About others until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">O  Về người khác đến đây</translation>
    </message>
</context>
<context>
    <name>MaskedCopyPage</name>
    <message>
        <source>A masked copy, made {when}. Places masked: {places}. In their place: {cover}. Heard: {voice}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản đã che, tạo {when}. Số chỗ che: {places}. Thay vào đó: {cover}. Giọng: {voice}.</translation>
    </message>
    <message>
        <source>may go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">được gửi đi</translation>
    </message>
    <message>
        <source>It was not proved as it is now, and stays here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản này chưa được kiểm chứng như hiện nay, và ở lại đây.</translation>
    </message>
    <message>
        <source>Prove it: the copy is transcribed again and searched for everything that was masked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kiểm chứng: bản này được chép lời lại và tìm mọi điều đã che.</translation>
    </message>
    <message>
        <source>What was masked is still heard. This copy stays here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều đã che vẫn còn nghe thấy. Bản này ở lại đây.</translation>
    </message>
    <message>
        <source>Listen to the places below, then make another copy that masks them as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nghe các chỗ bên dưới, rồi tạo một bản khác che cả những chỗ đó.</translation>
    </message>
    <message>
        <source>Proved: nothing that was masked is heard, and nothing of it is in the text.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã kiểm chứng: không còn nghe thấy điều đã che, và không có gì của nó trong văn bản.</translation>
    </message>
    <message>
        <source>Searched with {model}, {when}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã tìm bằng {model}, {when}.</translation>
    </message>
    <message>
        <source>Nobody can say what is heard here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không ai nói được ở đây nghe thấy gì</translation>
    </message>
    <message>
        <source>Gaps that the machine filled with a masked word by itself: {count}. No sound of it is there, but what stands around a gap may let people guess as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số khoảng trống mà máy tự điền một từ đã che: {count}. Ở đó không có âm thanh của từ ấy, nhưng lời quanh khoảng trống cũng có thể giúp người khác đoán ra.</translation>
    </message>
    <message>
        <source>Masked is not anonymous: a voice, a way of speaking and what is left can still say who it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Che không phải là ẩn danh: giọng nói, cách nói và phần còn lại vẫn có thể cho biết đó là ai.</translation>
    </message>
    <message>
        <source>Where something was heard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những chỗ còn nghe thấy</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kiểm chứng</translation>
    </message>
    <message>
        <source>To the testimony it was made of</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đến lời chứng gốc của bản này</translation>
    </message>
    <message>
        <source>Where consent lets it go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sự đồng ý cho gửi đến đâu</translation>
    </message>
</context>
<context>
    <name>MaskingCard</name>
    <message>
        <source>The masked copy {case} is made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản đã che {case} đã được tạo.</translation>
    </message>
    <message>
        <source>It stays here until it is proved. Open it below.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nó ở lại đây cho đến khi được kiểm chứng. Hãy mở bên dưới.</translation>
    </message>
    <message>
        <source>Nothing is marked. Choose a paragraph, then say what it is about.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa đánh dấu gì. Hãy chọn một đoạn, rồi cho biết đoạn đó nói về gì.</translation>
    </message>
    <message>
        <source>Passages marked: {count}. Authorities get none of them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số quãng đã đánh dấu: {count}. Cơ quan chức năng không nhận quãng nào.</translation>
    </message>
    <message>
        <source>Transcribe it first: only then is it known when a word is said.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chép lời trước: chỉ khi đó mới biết mỗi từ được nói lúc nào.</translation>
    </message>
    <message>
        <source>Words that stand nowhere have to be taken off the list, or corrected in the transcript.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những từ không có ở đâu cả phải được bỏ khỏi danh sách, hoặc sửa trong bản chép lời.</translation>
    </message>
    <message>
        <source>Would be masked: {places} places, {length}. Speech that nobody could read is masked too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sẽ che: {places} chỗ, {length}. Lời nói không ai đọc ra được cũng bị che.</translation>
    </message>
    <message>
        <source>not found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">không tìm thấy</translation>
    </message>
    <message>
        <source>Do not mask {words}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không che {words}</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các quãng đã đánh dấu</translation>
    </message>
    <message>
        <source>What to mask</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Che những gì</translation>
    </message>
    <message>
        <source>What is heard instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nghe thấy gì thay vào đó</translation>
    </message>
    <message>
        <source>Masked copies of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các bản đã che của nó</translation>
    </message>
    <message>
        <source>Could be used against them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có thể bị dùng để chống lại họ</translation>
    </message>
    <message>
        <source>About other people</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Về người khác</translation>
    </message>
    <message>
        <source>Marks the chosen paragraph; pressed again, lifts the mark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đánh dấu đoạn đã chọn; nhấn lần nữa để bỏ dấu</translation>
    </message>
    <message>
        <source>A name or word</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một tên hoặc từ</translation>
    </message>
    <message>
        <source>A name or word to mask wherever it stands</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một tên hoặc từ cần che ở mọi chỗ nó xuất hiện</translation>
    </message>
    <message>
        <source>Add</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm</translation>
    </message>
    <message>
        <source>Choose words by pressing them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhấn vào từ để chọn</translation>
    </message>
    <message>
        <source>Whole paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cả đoạn</translation>
    </message>
    <message>
        <source>Everything that is marked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tất cả những gì đã đánh dấu</translation>
    </message>
    <message>
        <source>In place of words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thay cho lời nói</translation>
    </message>
    <message>
        <source>Voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giọng nói</translation>
    </message>
    <message>
        <source>Masked is not anonymous: a voice, a way of speaking and what is left can still say who it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Che không phải là ẩn danh: giọng nói, cách nói và phần còn lại vẫn có thể cho biết đó là ai.</translation>
    </message>
    <message>
        <source>Make the masked copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tạo bản đã che</translation>
    </message>
</context>
<context>
    <name>MaskingProgress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Dừng</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mô hình</translation>
    </message>
    <message>
        <source>A model turns sound into text, on this computer alone. Saksi brings in no model by itself: somebody carries a pack here, and every byte of it is checked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mô hình chuyển âm thanh thành văn bản, chỉ trên máy tính này. Saksi không tự mang mô hình vào: phải có người mang bộ mô hình đến đây, và từng byte của nó được kiểm tra.</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhập bộ mô hình…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message>
        <source>Reading every byte of {name}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang đọc từng byte của {name}…</translation>
    </message>
    <message>
        <source>Looking at what lies in the folder…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang xem trong thư mục có gì…</translation>
    </message>
    <message>
        <source>Copying and checking: {done} of {total} MB</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang sao chép và kiểm tra: {done} trên {total} MB</translation>
    </message>
    <message>
        <source>{name} is here and can be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} đã ở đây và dùng được.</translation>
    </message>
    <message>
        <source>No model for real voices is here yet. You can record, and transcribe later.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây chưa có mô hình cho giọng nói thật. Bạn có thể ghi âm, và chép lời sau.</translation>
    </message>
    <message>
        <source>Ask headquarters for a model pack on a stick; then press “Import a pack” and choose its folder there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xin trụ sở một bộ mô hình trên USB; rồi nhấn “Nhập bộ mô hình” và chọn thư mục của nó ở đó.</translation>
    </message>
    <message>
        <source>The folder of a model pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục của bộ mô hình</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>New keys: choose a new passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chìa khóa mới: hãy chọn cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>Everything is locked anew under it, and a new recovery code follows. Take your time, and let nobody look on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi thứ được khóa lại bằng cụm mật khẩu này, rồi sẽ có mã khôi phục mới. Hãy thong thả, và đừng để ai nhìn.</translation>
    </message>
    <message>
        <source>Leave the keys as they are</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ nguyên chìa khóa</translation>
    </message>
    <message>
        <source>Locking anew…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang khóa lại bằng chìa khóa mới…</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tạo chìa khóa mới</translation>
    </message>
    <message>
        <source>The vault is open. Choose a new passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két đã mở. Hãy chọn cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>It takes the place of the one that is lost. The recovery code stays as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nó thay cho cụm đã mất. Mã khôi phục vẫn như cũ.</translation>
    </message>
    <message>
        <source>Leave the passphrase as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ nguyên cụm mật khẩu</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dùng cụm mật khẩu này</translation>
    </message>
</context>
<context>
    <name>NewPassphraseView</name>
    <message>
        <source>Drawing six words…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang rút sáu từ…</translation>
    </message>
    <message>
        <source>Take six words by chance instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dùng sáu từ ngẫu nhiên</translation>
    </message>
    <message>
        <source>Use a passphrase of my own instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dùng cụm mật khẩu của riêng tôi</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gõ lại lần nữa</translation>
    </message>
    <message>
        <source>Type the six words once more, with spaces</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gõ lại sáu từ lần nữa, có dấu cách</translation>
    </message>
    <message>
        <source>Other words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Từ khác</translation>
    </message>
    <message>
        <source>Your passphrase: several words that belong to nobody's life are best</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu của bạn: tốt nhất là vài từ không dính đến đời ai cả</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu của bạn</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu lần nữa</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Độ mạnh của cụm mật khẩu</translation>
    </message>
    <message>
        <source>How long it would withstand guessing is estimated as you type.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khi bạn gõ, chương trình ước tính nó chịu được việc đoán trong bao lâu.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đủ mạnh.</translation>
    </message>
    <message>
        <source>It could be guessed. Add another word or two.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có thể bị đoán ra. Hãy thêm một hai từ nữa.</translation>
    </message>
    <message>
        <source>So you know that you can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Để bạn biết là mình gõ được.</translation>
    </message>
    <message>
        <source>Right so far.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đến đây vẫn đúng.</translation>
    </message>
    <message>
        <source>This is not the same yet. Look at the last letters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa giống nhau. Hãy xem các chữ cuối.</translation>
    </message>
    <message>
        <source>The same.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giống nhau.</translation>
    </message>
</context>
<context>
    <name>NewTestimonyScreen</name>
    <message>
        <source>Ask for consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xin sự đồng ý</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bắt đầu ghi âm</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đưa vào</translation>
    </message>
    <message>
        <source>Nothing can be recorded yet. {reasons}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa thể ghi âm. {reasons}</translation>
    </message>
    <message>
        <source>No language is chosen yet. Choose those that are spoken, so that it can be transcribed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa chọn ngôn ngữ nào. Hãy chọn những ngôn ngữ được nói, để có thể chép lời.</translation>
    </message>
    <message>
        <source>Consent comes first. It takes about two minutes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sự đồng ý là trước hết. Mất khoảng hai phút.</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng mới</translation>
    </message>
    <message>
        <source>Record here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi âm ở đây</translation>
    </message>
    <message>
        <source>Bring in a recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đưa bản ghi âm vào</translation>
    </message>
</context>
<context>
    <name>NotNowCard</name>
    <message>
        <source>Kept: the code {code}, the day, and that it was not now. No words, no sound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã lưu: mã {code}, ngày, và việc đã để lúc khác. Không có lời nói, không có âm thanh.</translation>
    </message>
    <message>
        <source>Not now is a good answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Để lúc khác cũng là câu trả lời tốt</translation>
    </message>
    <message>
        <source>Nothing was lost, and help does not depend on it. The person can come back whenever they want to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không mất gì cả, và sự giúp đỡ không phụ thuộc vào điều này. Người kể có thể quay lại bất cứ khi nào họ muốn.</translation>
    </message>
    <message>
        <source>Whom they can turn to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Họ có thể tìm đến ai</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quay lại thư viện</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Words for the bookmark at {at}, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời cho dấu mốc tại {at}, nhưng không ghi tên</translation>
    </message>
    <message>
        <source>Write a note, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Viết ghi chú, nhưng không ghi tên</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dấu mốc</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi chú và dấu mốc</translation>
    </message>
    <message>
        <source>Nothing noted yet. A bookmark needs no words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa có ghi chú nào. Dấu mốc không cần lời.</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi chú</translation>
    </message>
    <message>
        <source>Saved while you write. N to write, Enter for the next note.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được lưu khi bạn viết. N để viết, Enter cho ghi chú kế tiếp.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>There is a vault in this folder already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trong thư mục này đã có một két.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy mở két đó, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Step 1 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bước 1 trên 6</translation>
    </message>
    <message>
        <source>Where the vault will be, and whose it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két sẽ ở đâu, và là của ai</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message>
        <source>Folder of the vault: a new or an empty one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục của két: thư mục mới hoặc trống</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục của két</translation>
    </message>
    <message>
        <source>Open the vault in this folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở két trong thư mục này</translation>
    </message>
    <message>
        <source>Name of your office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên văn phòng của bạn</translation>
    </message>
    <message>
        <source>It stands on the card that others see. Name an office, such as “River station”, never a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên này nằm trên thẻ mà người khác thấy. Hãy đặt tên văn phòng, ví dụ “Trạm bờ sông”, không bao giờ đặt tên người.</translation>
    </message>
    <message>
        <source>What this office does</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn phòng này làm gì</translation>
    </message>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trạm hiện trường</translation>
    </message>
    <message>
        <source>Records testimonies, sends them to headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi âm lời chứng, gửi về trụ sở.</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trụ sở</translation>
    </message>
    <message>
        <source>Receives, checks and keeps what stations send.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhận, kiểm tra và giữ những gì các trạm gửi.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đối tác</translation>
    </message>
    <message>
        <source>Receives what an office has chosen to share with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhận những gì một văn phòng đã chọn chia sẻ.</translation>
    </message>
</context>
<context>
    <name>OwnCardView</name>
    <message>
        <source>No name yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa có tên</translation>
    </message>
    <message>
        <source>Station {station}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trạm {station}</translation>
    </message>
    <message>
        <source>Our card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thẻ của chúng tôi</translation>
    </message>
    <message>
        <source>Read these eight words aloud to an office that has our card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đọc to tám từ này cho văn phòng đang có thẻ của chúng ta.</translation>
    </message>
    <message>
        <source>Save our card to a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu thẻ của chúng tôi thành tệp…</translation>
    </message>
    <message>
        <source>Change name or role…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đổi tên hoặc vai trò…</translation>
    </message>
    <message>
        <source>New name of our office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên mới của văn phòng chúng tôi</translation>
    </message>
    <message>
        <source>New role of our office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Vai trò mới của văn phòng chúng tôi</translation>
    </message>
    <message>
        <source>The card is signed anew and gets other words. Offices that have the old one go on trusting us.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thẻ được ký lại và có những từ khác. Văn phòng có thẻ cũ vẫn tiếp tục tin cậy chúng ta.</translation>
    </message>
    <message>
        <source>Sign the new card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ký thẻ mới</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu thẻ của chúng tôi</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>many languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">nhiều ngôn ngữ</translation>
    </message>
    <message>
        <source>Understands {languages}  ·  {size} MB</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hiểu {languages}  ·  {size} MB</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xác minh {name}</translation>
    </message>
    <message>
        <source>Demo only</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỉ để trình diễn</translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dấu vân tay của bộ mô hình</translation>
    </message>
    <message>
        <source>Read whole just now: every byte is as its fingerprint says.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Vừa được đọc trọn vẹn: từng byte đúng như dấu vân tay.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xác minh</translation>
    </message>
    <message>
        <source>Came with Saksi. It understands the voices of the demo and nobody else.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đi kèm Saksi. Chỉ hiểu các giọng của bản trình diễn, không hiểu ai khác.</translation>
    </message>
    <message>
        <source>Is byte for byte a published model: {evidence}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giống từng byte với một mô hình đã công bố: {evidence}</translation>
    </message>
    <message>
        <source>A person on this computer compared its fingerprint and said yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một người trên máy tính này đã đối chiếu dấu vân tay và xác nhận.</translation>
    </message>
    <message>
        <source>Nobody vouches for it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không ai bảo đảm cho nó.</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <source>The passphrase was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu đã được đổi.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang đổi…</translation>
    </message>
    <message>
        <source>Change</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đổi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu</translation>
    </message>
    <message>
        <source>The other ways into the vault stay as they are.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các lối vào khác của két vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đổi cụm mật khẩu…</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu hiện nay</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Để nguyên như cũ</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Step 2 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bước 2 trên 6</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Six words chosen by chance cannot be guessed. Learn them by heart: make a small story of them. Whoever knows them can open the vault, and nobody can look them up for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sáu từ chọn ngẫu nhiên thì không đoán được. Hãy học thuộc lòng: đặt chúng thành một câu chuyện nhỏ. Ai biết chúng đều mở được két, và không ai tra lại chúng giúp bạn được.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
</context>
<context>
    <name>PassphraseWay</name>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở khóa</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Fewer languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ít ngôn ngữ hơn</translation>
    </message>
    <message>
        <source>More languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm ngôn ngữ</translation>
    </message>
    <message>
        <source>One more recording of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm một bản ghi âm của lời chứng này.</translation>
    </message>
    <message>
        <source>Chosen by chance. It stands for the person everywhere: write it down instead of a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được chọn ngẫu nhiên. Mã này thay cho người đó ở mọi nơi: hãy viết mã thay cho tên.</translation>
    </message>
    <message>
        <source>Case code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã hồ sơ</translation>
    </message>
    <message>
        <source>Another code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã khác</translation>
    </message>
    <message>
        <source>Languages that are spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những ngôn ngữ được nói</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ai đang ở trong phòng</translation>
    </message>
    <message>
        <source>Roles only, besides the person who speaks. No names.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỉ ghi vai trò, ngoài người đang kể. Không ghi tên.</translation>
    </message>
    <message>
        <source>With the interpreter, the interviewer speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Với thông dịch viên, người phỏng vấn nói</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">chưa chọn</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người và chìa khóa</translation>
    </message>
    <message>
        <source>Trust another office…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tin cậy văn phòng khác…</translation>
    </message>
    <message>
        <source>Offices that we trust</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những văn phòng chúng ta tin cậy</translation>
    </message>
    <message>
        <source>Nobody yet. Ask headquarters for its card, then press “Trust another office”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa có ai. Hãy xin thẻ của trụ sở, rồi nhấn “Tin cậy văn phòng khác”.</translation>
    </message>
    <message>
        <source>“{name}” is trusted from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{name}” được tin cậy từ bây giờ.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã lưu: {file}</translation>
    </message>
    <message>
        <source>It holds no secret: hand it on in any way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không chứa bí mật nào: có thể chuyển đi bằng bất kỳ cách nào.</translation>
    </message>
    <message>
        <source>The card of another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thẻ của văn phòng khác</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Back 2 seconds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lùi 2 giây</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tới 5 giây</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chậm hơn</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhanh hơn</translation>
    </message>
    <message>
        <source>Esc play · F1 back · F2 forward · F3 F4 speed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Esc phát · F1 lùi · F2 tới · F3 F4 tốc độ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tạm dừng</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phát</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">trên {length}</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tốc độ {speed}</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones. Connect one, then press play.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy tính này không có loa hoặc tai nghe. Hãy nối vào, rồi nhấn phát.</translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nghe thử</translation>
    </message>
    <message>
        <source>Listening: {seconds} s left. Speak now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang nghe: còn {seconds} giây. Hãy nói.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker to hear it with. Connect one, or headphones.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy tính này không có loa để nghe. Hãy nối loa hoặc tai nghe.</translation>
    </message>
    <message>
        <source>Five seconds, kept in memory only and then forgotten.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Năm giây, chỉ giữ trong bộ nhớ rồi bỏ đi.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Micrô</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mức âm thanh</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thử âm thanh</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang xem máy tính này…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Tăng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Giảm</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tìm trong:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Loại tệp:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Mở</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Lưu</translation>
    </message>
    <message>
        <source>Save As</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu thành</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Chọn</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tìm thư mục</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiến tới</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiến tới</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục cấp trên</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đến thư mục cấp trên</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tạo một thư mục mới</translation>
    </message>
    <message>
        <source>List View</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xem danh sách</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chuyển sang chế độ xem danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xem chi tiết</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chuyển sang chế độ xem chi tiết</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thanh bên</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Danh sách nơi chốn và dấu trang</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đổi &amp;tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Xóa</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hiện các tệp ẩ&amp;n</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục &amp;mới</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục mới</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xóa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gỡ bỏ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy tính của tôi</translation>
    </message>
    <message>
        <source>Drive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ổ đĩa</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">%1
Không tìm thấy tệp.
Xin kiểm tra xem tên tệp có đúng không.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">%1
Không tìm thấy thư mục.
Xin kiểm tra xem tên thư mục có đúng không.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kích thước</translation>
    </message>
    <message>
        <source>Type</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngày sửa đổi</translation>
    </message>
    <message>
        <source>Computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy tính</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đồng ý</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Không</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đóng</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Mở</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thử lại</translation>
    </message>
    <message>
        <source>Progress of {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiến độ của {case}</translation>
    </message>
    <message>
        <source>Earlier: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sớm hơn: {case}</translation>
    </message>
    <message>
        <source>Later: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Muộn hơn: {case}</translation>
    </message>
    <message>
        <source>Take out of the queue: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đưa khỏi hàng đợi: {case}</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>These testimonies have their text already, or are still being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những lời chứng này đã có văn bản, hoặc vẫn đang được ghi âm.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chép lời</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mô hình</translation>
    </message>
    <message>
        <source>The largest that is here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mô hình lớn nhất ở đây</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tạm dừng</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đi tiếp</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dọn những mục đã xong</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở thư viện</translation>
    </message>
    <message>
        <source>Models…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mô hình…</translation>
    </message>
    <message>
        <source>Nothing waits to be written down. Choose testimonies in the library and press Transcribe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có gì đang chờ chép lời. Hãy chọn lời chứng trong thư viện và nhấn Chép lời.</translation>
    </message>
    <message>
        <source>Paused. What is done is kept, and nothing is heard meanwhile.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang tạm dừng. Những gì đã xong được giữ, và trong lúc này không có tiếng nào phát ra.</translation>
    </message>
    <message>
        <source>Still to do: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Còn phải làm: {count}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư viện</translation>
    </message>
    <message>
        <source>New</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mới</translation>
    </message>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhận</translation>
    </message>
    <message>
        <source>People</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mô hình</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cài đặt</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xu hướng</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khóa</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các nơi</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Read this aloud, or let the interpreter read it. Ask whether it was understood.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đọc to phần này, hoặc để thông dịch viên đọc. Hỏi xem người nghe có hiểu không.</translation>
    </message>
    <message>
        <source>A draft that no speaker of the language has checked yet: let the interpreter correct it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản nháp chưa được người nói ngôn ngữ này kiểm tra: hãy để thông dịch viên sửa.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Để làm gì</translation>
    </message>
    <message>
        <source>The person decides</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể quyết định</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ai nhận được</translation>
    </message>
    <message>
        <source>Stop at any time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng bất cứ lúc nào</translation>
    </message>
    <message>
        <source>Help in any case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Luôn được giúp đỡ</translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều không thể đảo ngược</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Open the testimony</source>
        <translation type="unfinished">Mở lời chứng</translation>
    </message>
    <message>
        <source>What does not hold any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều gì không còn hiệu lực</translation>
    </message>
    <message>
        <source>What we answered</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chúng tôi đã trả lời gì</translation>
    </message>
    <message>
        <source>What others answered us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nơi khác đã trả lời chúng tôi gì</translation>
    </message>
    <message>
        <source>“{station}” told of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{station}” đã báo việc này</translation>
    </message>
    <message>
        <source>It is said in the answer, until these offices answer that it is done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều này được ghi trong câu trả lời, cho đến khi các văn phòng này trả lời là đã làm xong.</translation>
    </message>
    <message>
        <source>The answer for “{station}” is written: {file}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Câu trả lời cho “{station}” đã được ghi: {file}</translation>
    </message>
    <message>
        <source>Carry it to them: only they can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy mang đến cho họ: chỉ họ mở được.</translation>
    </message>
    <message>
        <source>This vault knows what is out of reach: {what}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két này biết những gì ngoài tầm với: {what}</translation>
    </message>
</context>
<context>
    <name>RecallForm</name>
    <message>
        <source>Not possible here: something of it left this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không làm được ở đây: một phần của nó đã rời văn phòng này.</translation>
    </message>
    <message>
        <source>Nobody here opens it any more, and nothing of it left this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không ai còn mở được, và không phần nào của nó rời văn phòng này.</translation>
    </message>
    <message>
        <source>What became of the copies here?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các bản ở đây đã ra sao?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Xong</translation>
    </message>
    <message>
        <source>Not everything could be called back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không thể thu hồi tất cả</translation>
    </message>
    <message>
        <source>It is closed here. Say what is out of reach, and why.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây đã đóng. Hãy cho biết điều gì ngoài tầm với, và vì sao.</translation>
    </message>
    <message>
        <source>It was printed, and the paper is not here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã in ra giấy, và tờ giấy không ở đây.</translation>
    </message>
    <message>
        <source>It was published.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã được công bố.</translation>
    </message>
    <message>
        <source>It was handed on, to this office or organisation:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã được chuyển tiếp cho văn phòng hoặc tổ chức này:</translation>
    </message>
    <message>
        <source>Name of the office or organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên văn phòng hoặc tổ chức</translation>
    </message>
    <message>
        <source>What kind of office that is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đó là loại văn phòng nào</translation>
    </message>
    <message>
        <source>Something else:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều khác:</translation>
    </message>
    <message>
        <source>Something else that could not be called back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều khác không thể thu hồi</translation>
    </message>
    <message>
        <source>One line, at most {count} signs. Never a name of a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một dòng, nhiều nhất {count} ký tự. Không bao giờ ghi tên người.</translation>
    </message>
    <message>
        <source>This is what you sign</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây là điều bạn ký</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished">Đến đâu</translation>
    </message>
    <message>
        <source>Folder for the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục cho câu trả lời</translation>
    </message>
    <message>
        <source>Sign and write the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ký và ghi câu trả lời</translation>
    </message>
</context>
<context>
    <name>RecallScreen</name>
    <message>
        <source>Withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các việc rút lại</translation>
    </message>
    <message>
        <source>Persons took something back, and another office told of it. It holds here already. Answer what became of the copies, so that the person can be told the truth.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có người kể đã rút lại điều gì đó, và một văn phòng khác đã báo. Ở đây việc đó đã có hiệu lực. Hãy trả lời các bản đã ra sao, để có thể nói thật với người kể.</translation>
    </message>
    <message>
        <source>Back to Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quay lại Nhận</translation>
    </message>
    <message>
        <source>No office has told of a withdrawal.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa có văn phòng nào báo việc rút lại.</translation>
    </message>
    <message>
        <source>Told of testimonies that are not here: {offices}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã báo về các lời chứng không có ở đây: {offices}</translation>
    </message>
    <message>
        <source>Nothing is to be answered. Should one come, what was taken back holds from the first moment.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có gì cần trả lời. Nếu có việc rút lại đến, nó có hiệu lực ngay từ đầu.</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">đang chờ trả lời</translation>
    </message>
    <message>
        <source>answered</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">đã trả lời</translation>
    </message>
</context>
<context>
    <name>RecallsCard</name>
    <message>
        <source>Something was taken back. It holds here already; the office that told of it waits for your word.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có điều đã được rút lại. Ở đây việc đó đã có hiệu lực; văn phòng đã báo đang chờ bạn trả lời.</translation>
    </message>
    <message>
        <source>Answer withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trả lời việc rút lại</translation>
    </message>
    <message>
        <source>Withdrawals to answer: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc rút lại cần trả lời: {count}</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>With a receipt the station knows that its work is safe here, and may delete its own copy. Everything is read back before it is signed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhờ biên nhận, trạm biết công việc của mình an toàn ở đây và có thể xóa bản của mình. Mọi thứ được đọc lại trước khi ký.</translation>
    </message>
    <message>
        <source>Copies of this vault, backups counted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số bản của két này, tính cả bản sao lưu</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục cho biên nhận</translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Viết biên nhận</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang viết biên nhận</translation>
    </message>
    <message>
        <source>Receipts to write: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Biên nhận cần viết: {count}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Biên nhận</translation>
    </message>
    <message>
        <source>Bundle {number} of “{station}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói {number} của “{station}”</translation>
    </message>
    <message>
        <source>Receipts written: {count}. Hand the stick back to the station.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Biên nhận đã viết: {count}. Hãy trả USB lại cho trạm.</translation>
    </message>
    <message>
        <source>Testimonies that could not be confirmed: {count}. See the custody log.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng không thể xác nhận: {count}. Xem nhật ký lưu giữ.</translation>
    </message>
</context>
<context>
    <name>ReceiveScreen</name>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhận</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm tệp…</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các việc rút lại</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">Tệp</translation>
    </message>
    <message>
        <source>Adopt all that hold: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếp nhận mọi gói đạt kiểm tra: {count}</translation>
    </message>
</context>
<context>
    <name>RecordingControls</name>
    <message>
        <source>Stop the recording? The {length} so far are kept and sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng ghi âm? {length} đã ghi đến giờ được giữ và niêm phong.</translation>
    </message>
    <message>
        <source>Bookmark  (B)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dấu mốc  (B)</translation>
    </message>
    <message>
        <source>Hide screen  (F9)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ẩn màn hình  (F9)</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng…</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi âm tiếp</translation>
    </message>
    <message>
        <source>Stop and seal</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng và niêm phong</translation>
    </message>
    <message>
        <source>Why is it paused?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Vì sao tạm dừng?</translation>
    </message>
    <message>
        <source>Choose or write, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn hoặc viết, nhưng không ghi tên</translation>
    </message>
    <message>
        <source>Go on  (P)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đi tiếp  (P)</translation>
    </message>
    <message>
        <source>Pause  (P)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tạm dừng  (P)</translation>
    </message>
</context>
<context>
    <name>RecordingEnd</name>
    <message>
        <source>Sealing the recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang niêm phong bản ghi âm</translation>
    </message>
    <message>
        <source>Heard {heard}, saved {saved}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã nghe {heard}, đã lưu {saved}.</translation>
    </message>
    <message>
        <source>The end is kept in memory and tried again every few seconds. Leave this open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phần cuối được giữ trong bộ nhớ và cứ vài giây được thử lưu lại. Hãy để màn hình này mở.</translation>
    </message>
    <message>
        <source>This takes a moment. The sound is already saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc này mất một lát. Âm thanh đã được lưu.</translation>
    </message>
    <message>
        <source>The recording is sealed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản ghi âm đã niêm phong</translation>
    </message>
    <message>
        <source>{length} of sound is in the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} âm thanh đã vào két.</translation>
    </message>
    <message>
        <source>Some sound is missing in it; the places are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thiếu một ít âm thanh; những chỗ đó đã được đánh dấu.</translation>
    </message>
    <message>
        <source>Now it can be made readable, on this computer alone. That can also wait.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bây giờ có thể chuyển nó thành chữ, chỉ trên máy tính này. Việc đó cũng có thể để sau.</translation>
    </message>
    <message>
        <source>The recording could not be finished</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không hoàn tất được bản ghi âm</translation>
    </message>
    <message>
        <source>The recording did not begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc ghi âm chưa bắt đầu</translation>
    </message>
    <message>
        <source>What was saved is kept; it is sealed when the vault is next unlocked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những gì đã lưu vẫn được giữ; sẽ được niêm phong khi két mở khóa lần sau.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa ghi âm được gì.</translation>
    </message>
    <message>
        <source>How far the sealing is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc niêm phong đến đâu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở lời chứng</translation>
    </message>
    <message>
        <source>Transcribe now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chép lời ngay</translation>
    </message>
</context>
<context>
    <name>RecordingScreen</name>
    <message>
        <source>Opening the microphone…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang mở micrô…</translation>
    </message>
    <message>
        <source>Paused for {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã tạm dừng {length}</translation>
    </message>
    <message>
        <source>Waiting for the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang chờ micrô</translation>
    </message>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi âm</translation>
    </message>
    <message>
        <source>heard {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">đã nghe {time}</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">đã lưu {time}</translation>
    </message>
    <message>
        <source>Too loud: move the microphone away a little.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quá to: hãy dời micrô ra xa một chút.</translation>
    </message>
    <message>
        <source>Very quiet for some time. Is the microphone near enough?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Rất nhỏ đã một lúc. Micrô có đủ gần không?</translation>
    </message>
    <message>
        <source>The recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc ghi âm vẫn đang chạy.</translation>
    </message>
    <message>
        <source>Stop it first, or hide the screen with F9: then it goes on behind a clock.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy dừng ghi âm trước, hoặc ẩn màn hình bằng F9: khi đó việc ghi âm tiếp tục sau một chiếc đồng hồ.</translation>
    </message>
    <message>
        <source>Length so far</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Độ dài đến giờ</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mức âm thanh</translation>
    </message>
    <message>
        <source>Sign of the recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dấu hiệu đang ghi âm</translation>
    </message>
    <message>
        <source>Who speaks:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ai đang nói:</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>The no is kept. What was recorded earlier stays as it was agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời từ chối đã được lưu. Những gì ghi âm trước đây vẫn như đã đồng ý.</translation>
    </message>
    <message>
        <source>Nothing of this is kept, and what was recorded of the answers is destroyed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không giữ lại gì của lần này, và phần ghi âm các câu trả lời bị hủy.</translation>
    </message>
    <message>
        <source>Nothing of this is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không giữ lại gì của lần này.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không ghi âm gì.</translation>
    </message>
    <message>
        <source>Help does not depend on it: the person gets the same help as before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sự giúp đỡ không phụ thuộc vào điều này: người kể vẫn được giúp như trước.</translation>
    </message>
    <message>
        <source>It can be asked again on another day, if the person wishes. There is no hurry.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có thể hỏi lại vào ngày khác, nếu người kể muốn. Không có gì phải vội.</translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message>
        <source>Cases that are released now: {count}. Each is counted once and for good: what is told of it later does not change these numbers, and new cases wait for the next release. The more cases a release has, the fewer numbers are held back in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số hồ sơ được phát hành bây giờ: {count}. Mỗi hồ sơ chỉ được đếm một lần và mãi mãi: những gì kể về nó sau này không đổi các con số này, và hồ sơ mới chờ đợt phát hành sau. Đợt phát hành càng nhiều hồ sơ thì càng ít con số bị giữ lại.</translation>
    </message>
    <message>
        <source>Counted as it is today, for this screen alone. Compared with the numbers of another day, these would tell of the one case that came in between; so only released numbers are saved or printed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đếm theo hôm nay, chỉ cho màn hình này. So với số của ngày khác, chúng có thể cho biết về một hồ sơ đến giữa hai ngày; vì vậy chỉ các số đã phát hành mới được lưu hoặc in.</translation>
    </message>
    <message>
        <source>Added up from releases, each of other cases than the ones before, so that comparing what left on different days tells of no few. A number leaves out the releases in which it was held back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cộng từ các đợt phát hành, mỗi đợt gồm hồ sơ khác các đợt trước, nên so những gì rời đi ở các ngày khác nhau không cho biết về một nhóm ít người. Một con số bỏ qua những đợt phát hành mà nó bị giữ lại.</translation>
    </message>
    <message>
        <source>Nothing is released yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa phát hành gì.</translation>
    </message>
    <message>
        <source>Releases: {count}, the last on {date}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số đợt phát hành: {count}, đợt cuối ngày {date}.</translation>
    </message>
    <message>
        <source>Cases that are in no release yet: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hồ sơ chưa thuộc đợt phát hành nào: {count}.</translation>
    </message>
    <message>
        <source>Releases that may not leave any more, since somebody in them took consent back: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đợt phát hành không còn được rời đi, vì có người trong đó đã rút lại sự đồng ý: {count}.</translation>
    </message>
    <message>
        <source>Now, on this screen</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bây giờ, trên màn hình này</translation>
    </message>
    <message>
        <source>Released</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã phát hành</translation>
    </message>
    <message>
        <source>Release what is new…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phát hành phần mới…</translation>
    </message>
    <message>
        <source>Release now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phát hành ngay</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa</translation>
    </message>
</context>
<context>
    <name>ReportBackCard</name>
    <message>
        <source>The person has not been told yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể chưa được báo.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kết quả ra sao</translation>
    </message>
    <message>
        <source>What you told the person today, in one line</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều bạn nói với người kể hôm nay, trong một dòng</translation>
    </message>
    <message>
        <source>What you told the person today</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều bạn nói với người kể hôm nay</translation>
    </message>
    <message>
        <source>They were told</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Họ đã được báo</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Saksi was interrupted the last time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lần trước Saksi bị gián đoạn</translation>
    </message>
    <message>
        <source>A file of this vault was mended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một tệp của két này đã được sửa</translation>
    </message>
    <message>
        <source>This is what was found, before you go on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây là những gì tìm thấy, trước khi bạn đi tiếp.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đi tiếp</translation>
    </message>
    <message>
        <source>A file with the keys of this vault was damaged or missing. It was written again from its copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một tệp chứa chìa khóa của két này bị hỏng hoặc thiếu. Tệp đã được ghi lại từ bản sao của nó.</translation>
    </message>
    <message>
        <source>A power failure can do that. If it comes again, the disk may be failing: then copy the vault to another disk, in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mất điện có thể gây ra điều đó. Nếu lại xảy ra, ổ đĩa có thể sắp hỏng: khi đó hãy sao chép két sang ổ đĩa khác, trong phần cài đặt.</translation>
    </message>
    <message>
        <source>An interrupted recording could not be sealed yet. Its sound is kept, and it is tried again each time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một bản ghi âm bị gián đoạn chưa niêm phong được. Âm thanh của nó được giữ, và mỗi lần đều được thử lại.</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>A new folder for what is saved, best on another disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một thư mục mới cho những gì cứu được, tốt nhất ở ổ đĩa khác</translation>
    </message>
    <message>
        <source>Folder for what is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư mục cho những gì cứu được</translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang cứu những gì còn cứu được</translation>
    </message>
    <message>
        <source>The new vault opens in the same ways. Keep the damaged one until somebody has seen it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két mới mở bằng những cách như cũ. Hãy giữ két hỏng cho đến khi có người xem nó.</translation>
    </message>
    <message>
        <source>Saksi reads the damaged vault, changes nothing in it, and puts all that can be read into a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi đọc két hỏng, không thay đổi gì trong đó, và đưa mọi thứ còn đọc được vào một két mới.</translation>
    </message>
    <message>
        <source>Saved what could be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã cứu những gì cứu được</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cứu những gì còn cứu được</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Open the saved vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở két đã cứu</translation>
    </message>
    <message>
        <source>Begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bắt đầu</translation>
    </message>
    <message>
        <source>Entries saved: {rows}. Sealed files saved: {files}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mục đã cứu: {rows}. Tệp niêm phong đã cứu: {files}.</translation>
    </message>
    <message>
        <source>Not readable any more: pages {pages}, entries {entries}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không còn đọc được: trang {pages}, mục {entries}.</translation>
    </message>
</context>
<context>
    <name>RetentionAsk</name>
    <message>
        <source>Destroy the keys of {case}?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hủy chìa khóa của {case}?</translation>
    </message>
    <message>
        <source>Nobody can open this here any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây sẽ không ai còn mở được những thứ này</translation>
    </message>
    <message>
        <source>This stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những thứ này ở lại</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc này không làm được gì</translation>
    </message>
    <message>
        <source>Destroying the keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang hủy chìa khóa…</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang thử cụm mật khẩu…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Vì sao?</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translation type="unfinished">Cụm mật khẩu, một lần nữa</translation>
    </message>
    <message>
        <source>Destroying the keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hủy chìa khóa</translation>
    </message>
    <message>
        <source>Destroy the keys now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hủy chìa khóa ngay</translation>
    </message>
    <message>
        <source>Go back, destroy nothing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quay lại, không hủy gì</translation>
    </message>
</context>
<context>
    <name>RetentionDetail</name>
    <message>
        <source>May be kept until</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được giữ đến</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished">Đang ở đâu</translation>
    </message>
    <message>
        <source>What is here of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những gì có ở đây</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translation type="unfinished">Chìa khóa của nó đã bị hủy: ở đây không ai còn mở được.</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngày hủy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lý do</translation>
    </message>
    <message>
        <source>What stayed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những gì ở lại</translation>
    </message>
    <message>
        <source>Destroy its keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hủy chìa khóa của nó…</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translation type="unfinished">Mở lời chứng</translation>
    </message>
    <message>
        <source>Export to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xuất về trụ sở</translation>
    </message>
</context>
<context>
    <name>RetentionDone</name>
    <message>
        <source>The keys of {case} are destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chìa khóa của {case} đã bị hủy</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lý do: {reason}</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã hủy</translation>
    </message>
    <message>
        <source>This stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những thứ này ở lại</translation>
    </message>
    <message>
        <source>What it could not do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc này đã không làm được gì</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quay lại danh sách</translation>
    </message>
</context>
<context>
    <name>RetentionScreen</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Đang xem…</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ và xóa</translation>
    </message>
    <message>
        <source>How long a testimony may be kept follows from what the person agreed to. Nothing is destroyed by itself: a person decides, one testimony at a time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng được giữ bao lâu tùy theo điều người kể đã đồng ý. Không có gì tự bị hủy: một người quyết định, từng lời chứng một.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished">Lời chứng</translation>
    </message>
</context>
<context>
    <name>RevokeView</name>
    <message>
        <source>Take trust back from “{name}”?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thu hồi tin cậy đối với “{name}”?</translation>
    </message>
    <message>
        <source>The newest bundle that was received here has number {received}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói mới nhất đã nhận ở đây mang số {received}.</translation>
    </message>
    <message>
        <source>No bundle of this office was received here: 0 refuses all of them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây chưa nhận gói nào của văn phòng này: 0 nghĩa là từ chối tất cả.</translation>
    </message>
    <message>
        <source>Do this when the laptop or the keys of the office may be in other hands. From now on nothing is sealed for it, and its later bundles are refused. These keys can never be trusted again; the office needs a new vault. What it can read already it can still read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy làm việc này khi máy tính hoặc chìa khóa của văn phòng đó có thể đã vào tay người khác. Từ bây giờ không niêm phong gì cho nơi đó nữa, và các gói về sau của nơi đó bị từ chối. Những chìa khóa này không bao giờ được tin cậy lại; văn phòng đó cần két mới. Những gì nơi đó đã đọc được thì vẫn đọc được.</translation>
    </message>
    <message>
        <source>Number of the last bundle that was surely its own</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số của gói cuối cùng chắc chắn là của nơi đó</translation>
    </message>
    <message>
        <source>Go on trusting it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếp tục tin cậy</translation>
    </message>
    <message>
        <source>Take trust back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thu hồi tin cậy</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Niêm phong ngay</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang niêm phong</translation>
    </message>
    <message>
        <source>The sealed testimony stays on this computer until you carry it out with an export. Listen and correct before, if you still wish to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng đã niêm phong vẫn ở trên máy tính này cho đến khi bạn mang đi bằng việc xuất. Nếu còn muốn nghe và sửa, hãy làm trước.</translation>
    </message>
    <message>
        <source>Sealed to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã niêm phong cho trụ sở</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang niêm phong…</translation>
    </message>
    <message>
        <source>Seal this testimony to headquarters?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Niêm phong lời chứng này cho trụ sở?</translation>
    </message>
    <message>
        <source>From then on nobody can hear or read it on this computer: not you, and not anybody who takes the computer or makes you open it. Only headquarters can open it. Name and contact that were written down here are forgotten. This cannot be undone here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Từ lúc đó không ai nghe hay đọc được nó trên máy tính này: cả bạn, lẫn người lấy máy tính hoặc bắt bạn mở. Chỉ trụ sở mở được. Tên và liên hệ đã ghi ở đây bị xóa bỏ. Ở đây không thể đảo ngược việc này.</translation>
    </message>
    <message>
        <source>Masked copies of it that can still be opened here: {count}. Seal each of them as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các bản đã che của nó vẫn mở được ở đây: {count}. Hãy niêm phong cả từng bản.</translation>
    </message>
    <message>
        <source>Nobody can hear or read it on this computer any more. Headquarters can. You can still see its entry in the library, and its custody log.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trên máy tính này không ai còn nghe hay đọc được nó. Trụ sở thì được. Bạn vẫn thấy mục của nó trong thư viện, và nhật ký lưu giữ của nó.</translation>
    </message>
    <message>
        <source>It was carried out on {date}, and an export can carry it out again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nó đã được mang ra ngày {date}, và có thể xuất để mang ra lần nữa.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ẩn</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hiện</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ẩn nội dung đang gõ</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hiện nội dung đang gõ</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có vẻ Caps Lock đang bật.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>The usual one of this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thiết bị thường dùng của máy tính này</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} (chưa nối)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message>
        <source>Try it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thử</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cài đặt</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giới thiệu và chẩn đoán</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngôn ngữ và giao diện</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Màu sắc</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cỡ chữ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khóa</translation>
    </message>
    <message>
        <source>Lock without being asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tự khóa</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse. A recording goes on behind the lock.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sau chừng đó thời gian không dùng phím hay chuột. Việc ghi âm vẫn tiếp tục sau khi khóa.</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhớ két ở đâu</translation>
    </message>
    <message>
        <source>The next start then asks for its passphrase at once. The passphrase is never remembered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lần mở sau sẽ hỏi cụm mật khẩu ngay. Cụm mật khẩu không bao giờ được nhớ.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Âm thanh</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Micrô</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Âm thanh to chừng nào</translation>
    </message>
    <message>
        <source>Speak as you will in the room. Nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nói như sẽ nói trong phòng. Không giữ lại gì.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhớ</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mức của micrô</translation>
    </message>
    <message>
        <source>As the system</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Theo hệ thống</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Minutes: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phút: {count}</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tối</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tương phản cao, sáng</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tương phản cao, tối</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Last kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu lần cuối</translation>
    </message>
    <message>
        <source>Nothing was written down before the interview, or it has not come with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có gì được ghi trước buổi phỏng vấn, hoặc phần đó không đến cùng lời chứng.</translation>
    </message>
    <message>
        <source>It may not be opened here any more: see Consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không được mở phần này nữa: xem Sự đồng ý.</translation>
    </message>
    <message>
        <source>Around the interview</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quanh buổi phỏng vấn</translation>
    </message>
    <message>
        <source>Risk, as we see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nguy cơ, theo chúng tôi thấy</translation>
    </message>
    <message>
        <source>Risk, as they see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nguy cơ, theo người kể thấy</translation>
    </message>
    <message>
        <source>Held or watched by somebody</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị ai đó giữ hoặc theo dõi</translation>
    </message>
    <message>
        <source>Private place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nơi riêng tư</translation>
    </message>
    <message>
        <source>Interviewed before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã từng được phỏng vấn</translation>
    </message>
    <message>
        <source>Needs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhu cầu</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thông dịch viên</translation>
    </message>
    <message>
        <source>What came of the meeting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kết quả buổi gặp</translation>
    </message>
    <message>
        <source>nobody interprets from then on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">từ đó không có ai phiên dịch</translation>
    </message>
    <message>
        <source>{code}, briefed, bound to secrecy, accepted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{code}, đã được dặn dò, cam kết giữ kín, được chấp nhận</translation>
    </message>
    <message>
        <source>not briefed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">chưa được dặn dò</translation>
    </message>
    <message>
        <source>not bound to secrecy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">chưa cam kết giữ kín</translation>
    </message>
    <message>
        <source>may be on another side</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">có thể đứng về phía khác</translation>
    </message>
    <message>
        <source>not asked about another side</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">chưa được hỏi về việc đứng về phía khác</translation>
    </message>
    <message>
        <source>refused by the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">bị người kể từ chối</translation>
    </message>
    <message>
        <source>not accepted by the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">chưa được người kể chấp nhận</translation>
    </message>
    <message>
        <source>Risk as it was seen {when}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nguy cơ theo nhìn nhận {when}</translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>{name} was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã ghi {name}.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xu hướng</translation>
    </message>
    <message>
        <source>A case is counted only where the person agreed to anonymous statistics. Where it says “fewer than {number}”, the number is smaller, or kept back so that a smaller one cannot be worked out.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một hồ sơ chỉ được đếm khi người kể đồng ý cho thống kê ẩn danh. Chỗ ghi “ít hơn {number}” là số nhỏ hơn, hoặc số được giữ lại để không ai tính ra một số nhỏ hơn.</translation>
    </message>
    <message>
        <source>Count by</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đếm theo</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tìm trong danh sách</translation>
    </message>
    <message>
        <source>For each place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Theo từng nơi</translation>
    </message>
    <message>
        <source>How finely time is told</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thời gian chi tiết đến đâu</translation>
    </message>
    <message>
        <source>Count again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đếm lại</translation>
    </message>
    <message>
        <source>Save all tables…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu tất cả bảng…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu thành ảnh…</translation>
    </message>
    <message>
        <source>Save as a drawing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu thành hình vẽ…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">In</translation>
    </message>
    <message>
        <source>Case data in files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dữ liệu hồ sơ trong tệp…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished">Máy in</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang đếm…</translation>
    </message>
    <message>
        <source>Fewer than {number} cases may be counted, so that no number is shown.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số hồ sơ được phép đếm ít hơn {number}, nên không hiện số nào.</translation>
    </message>
    <message>
        <source>Cases in all releases: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số hồ sơ trong mọi đợt phát hành: {count}</translation>
    </message>
    <message>
        <source>Cases that may be counted: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số hồ sơ được phép đếm: {count}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hồ sơ</translation>
    </message>
    <message>
        <source>All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tất cả</translation>
    </message>
    <message>
        <source>Save all tables</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu tất cả bảng</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu biểu đồ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Everything is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi thứ đã được lưu</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang lưu</translation>
    </message>
    <message>
        <source>Disk nearly full: {free} left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ổ đĩa gần đầy: còn {free}</translation>
    </message>
    <message>
        <source>Disk: {free} left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ổ đĩa: còn {free}</translation>
    </message>
    <message>
        <source>Plugged in, {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang cắm điện, {percent} %</translation>
    </message>
    <message>
        <source>Battery low: {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pin yếu: {percent} %</translation>
    </message>
    <message>
        <source>Battery: {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pin: {percent} %</translation>
    </message>
    <message>
        <source>On a network, not used</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có mạng, không dùng</translation>
    </message>
    <message>
        <source>Offline</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngoại tuyến</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tình trạng</translation>
    </message>
</context>
<context>
    <name>StayedCard</name>
    <message>
        <source>Not in the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có trong tệp</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Kept until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ đến {day}</translation>
    </message>
    <message>
        <source>The person did not agree that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể không đồng ý cho giữ lại.</translation>
    </message>
    <message>
        <source>It can be recorded, but nothing more can be done with it. Think of listening only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có thể ghi âm, nhưng không làm được gì thêm với nó. Hãy nghĩ đến việc chỉ lắng nghe.</translation>
    </message>
    <message>
        <source>The rules for children hold.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Áp dụng các quy tắc dành cho trẻ em.</translation>
    </message>
    <message>
        <source>Before anything leaves, a second trained person has to approve it. It is never used for media or for training.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước khi có gì rời đi, người thứ hai đã được đào tạo phải duyệt. Không bao giờ dùng cho báo chí hoặc để đào tạo.</translation>
    </message>
    <message>
        <source>recorded: {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">đã ghi âm: {length}</translation>
    </message>
    <message>
        <source>with an interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">có thông dịch viên</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đồng ý</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không đồng ý</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có gì bị từ chối.</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>of the program itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">của chính chương trình</translation>
    </message>
    <message>
        <source>In use: {name}, {whose}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang dùng: {name}, {whose}</translation>
    </message>
    <message>
        <source>Questions: {questions}. Own wordings of consent: {wordings}. Services: {services}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Câu hỏi: {questions}. Lời xin đồng ý riêng: {wordings}. Dịch vụ hỗ trợ: {services}.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã ghi: {path}</translation>
    </message>
    <message>
        <source>Give it a version of its own when you change it, then bring it in here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khi thay đổi, hãy đặt cho nó một phiên bản riêng, rồi đưa vào ở đây.</translation>
    </message>
    <message>
        <source>It is in use from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Từ bây giờ nó được dùng.</translation>
    </message>
    <message>
        <source>Guide and services of your organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phần hướng dẫn và dịch vụ hỗ trợ của tổ chức bạn</translation>
    </message>
    <message>
        <source>One file: questions of the guide, wordings of consent, services, what to do in an emergency, debriefing, limits of a session.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một tệp: câu hỏi của phần hướng dẫn, lời xin đồng ý, dịch vụ hỗ trợ, việc cần làm khi khẩn cấp, trao đổi sau phỏng vấn, giới hạn của mỗi buổi.</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đưa tệp vào…</translation>
    </message>
    <message>
        <source>Write it out to edit it…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi ra để sửa…</translation>
    </message>
    <message>
        <source>Use an earlier one again:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dùng lại bản trước:</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn mẫu</translation>
    </message>
    <message>
        <source>Write the template</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi mẫu ra</translation>
    </message>
</context>
<context>
    <name>TestimonyHeader</name>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi âm</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chép lời lại</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp đính kèm</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xuất</translation>
    </message>
    <message>
        <source>Seal to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Niêm phong cho trụ sở</translation>
    </message>
    <message>
        <source>Recording {number} · {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản ghi âm {number} · {length}</translation>
    </message>
</context>
<context>
    <name>TestimonyScreen</name>
    <message>
        <source>{time} of {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{time} trên {length}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Âm thanh</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản chép lời</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tìm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Làm lại</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sửa</translation>
    </message>
    <message>
        <source>Listened, it is right</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã nghe, đúng</translation>
    </message>
    <message>
        <source>Text of this paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn bản của đoạn này</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message>
        <source>Enter saves, Ctrl+Enter divides, Esc plays and pauses</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Enter lưu, Ctrl+Enter chia đoạn, Esc phát và tạm dừng</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang mở…</translation>
    </message>
    <message>
        <source>This testimony has no recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng này không có bản ghi âm.</translation>
    </message>
    <message>
        <source>There is no text yet. You can listen now, and have it transcribed when you wish.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa có văn bản. Bạn có thể nghe ngay, và cho chép lời khi muốn.</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không thấy lời nói trong bản ghi âm này.</translation>
    </message>
</context>
<context>
    <name>TestimonySide</name>
    <message>
        <source>Machine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy</translation>
    </message>
    <message>
        <source>{when}, undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{when}, đã hoàn tác</translation>
    </message>
    <message>
        <source>To check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cần kiểm tra</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dấu mốc</translation>
    </message>
    <message>
        <source>Changes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thay đổi</translation>
    </message>
    <message>
        <source>Custody</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lưu giữ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sự đồng ý</translation>
    </message>
    <message>
        <source>Person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể</translation>
    </message>
    <message>
        <source>Masking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Che</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Hồ sơ</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sau đó</translation>
    </message>
    <message>
        <source>More about this testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thêm về lời chứng này</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sau</translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỗ cần kiểm tra kế tiếp</translation>
    </message>
    <message>
        <source>Place to check before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỗ cần kiểm tra phía trước</translation>
    </message>
    <message>
        <source>Texts of the chosen paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các văn bản của đoạn đã chọn</translation>
    </message>
    <message>
        <source>All changes, newest first</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi thay đổi, mới nhất trước</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đánh dấu đã xem lại</translation>
    </message>
    <message>
        <source>Open again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở lại</translation>
    </message>
    <message>
        <source>Nothing is left to check here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không còn gì để kiểm tra.</translation>
    </message>
    <message>
        <source>Bookmarks set while recording stand here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các dấu mốc đặt khi ghi âm nằm ở đây.</translation>
    </message>
    <message>
        <source>What people change stands here. The machine's text is never lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những gì người thay đổi nằm ở đây. Văn bản của máy không bao giờ mất.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang lưu…</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dấu mốc</translation>
    </message>
    <message>
        <source>, another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">, văn phòng khác</translation>
    </message>
</context>
<context>
    <name>TongueRow</name>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>TranscriptionPanel</name>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chép lời</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chép lời lại</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ văn bản này</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tạm dừng</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đi tiếp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thử lại</translation>
    </message>
    <message>
        <source>Models…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mô hình…</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hiện hàng đợi</translation>
    </message>
    <message>
        <source>Progress of the transcription</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiến độ chép lời</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mô hình</translation>
    </message>
    <message>
        <source>Write everything down anew?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chép lời lại tất cả?</translation>
    </message>
    <message>
        <source>The new text takes the place of this one. What was corrected stays with the old text, hidden.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn bản mới thay cho văn bản này. Những gì đã sửa ở lại với văn bản cũ, được ẩn đi.</translation>
    </message>
    <message>
        <source>All recordings are transcribed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi bản ghi âm đã được chép lời.</translation>
    </message>
    <message>
        <source>A part of it is transcribed. What is done is kept; the rest is still to do.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã chép lời một phần. Những gì đã xong được giữ; phần còn lại vẫn phải làm.</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa có văn bản.</translation>
    </message>
    <message>
        <source>A model on this computer writes down what it hears. Nothing leaves the computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một mô hình trên máy tính này viết ra những gì nó nghe. Không có gì rời khỏi máy tính.</translation>
    </message>
    <message>
        <source>Paused. What is done is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang tạm dừng. Những gì đã xong được giữ.</translation>
    </message>
    <message>
        <source>Recordings before it: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản ghi âm ở trước nó: {count}</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chọn mô hình</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Is this really “{name}”?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây có thật là “{name}” không?</translation>
    </message>
    <message>
        <source>{role}, station {station}. Call the office on a number that you know from elsewhere, and let it read the eight words of its own card to you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}, trạm {station}. Hãy gọi văn phòng đó bằng số bạn biết từ nguồn khác, và nhờ họ đọc cho bạn tám từ trên thẻ của chính họ.</translation>
    </message>
    <message>
        <source>Type the words as you hear them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gõ các từ như bạn nghe</translation>
    </message>
    <message>
        <source>The words that you hear</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các từ bạn nghe</translation>
    </message>
    <message>
        <source>What this office is to us. Nothing leaves to it without consent for this:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn phòng này là gì với chúng ta. Không có gì gửi đến đó nếu thiếu sự đồng ý cho việc này:</translation>
    </message>
    <message>
        <source>What this office is to us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn phòng này là gì với chúng ta</translation>
    </message>
    <message>
        <source>We have compared all eight words, and they are the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chúng tôi đã đối chiếu cả tám từ, và chúng giống nhau</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gác lại</translation>
    </message>
    <message>
        <source>Trust this office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tin cậy văn phòng này</translation>
    </message>
    <message>
        <source>All eight words are the same.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cả tám từ đều giống nhau.</translation>
    </message>
    <message>
        <source>Word {number} is another one. Ask again; if it stays so, trust nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Từ thứ {number} khác. Hãy hỏi lại; nếu vẫn khác, đừng tin gì cả.</translation>
    </message>
    <message>
        <source>Words that are the same: {right} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số từ giống nhau: {right} trên {all}</translation>
    </message>
</context>
<context>
    <name>UnknownPackView</name>
    <message>
        <source>Nobody vouches for “{name}” yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa ai bảo đảm cho “{name}”</translation>
    </message>
    <message>
        <source>Its files are {note}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các tệp của nó: {note}.</translation>
    </message>
    <message>
        <source>A model that somebody has changed could write words that were never said. Compare this fingerprint with the one that you got by another way: by telephone, on paper, or from headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một mô hình đã bị ai đó thay đổi có thể viết ra những lời chưa từng được nói. Hãy đối chiếu dấu vân tay này với dấu bạn nhận bằng cách khác: qua điện thoại, trên giấy, hoặc từ trụ sở.</translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dấu vân tay của bộ mô hình</translation>
    </message>
    <message>
        <source>We have compared the whole fingerprint, and it is the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chúng tôi đã đối chiếu toàn bộ dấu vân tay, và nó giống nhau</translation>
    </message>
    <message>
        <source>Do not import it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không nhập</translation>
    </message>
    <message>
        <source>Import this pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhập bộ mô hình này</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang mở…</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Each guess at it takes {memory} MiB of memory, so that guessing stays slow.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mỗi lần đoán tốn {memory} MiB bộ nhớ, nên việc đoán luôn chậm.</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is lost. Only paper holds it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã mở được két khi mất cụm mật khẩu. Chỉ có trên giấy.</translation>
    </message>
    <message>
        <source>There is none. New keys, below, come with one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có. Chìa khóa mới ở bên dưới sẽ kèm một mã.</translation>
    </message>
    <message>
        <source>Headquarters can open the vault with its own key when both are lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trụ sở mở được két bằng chìa khóa của mình khi mất cả hai.</translation>
    </message>
    <message>
        <source>Headquarters cannot open this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trụ sở không mở được két này.</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open this vault any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nếu mất cụm mật khẩu, không ai còn mở được két này.</translation>
    </message>
    <message>
        <source>Ways into this vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các lối vào két này</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">Mã khôi phục</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Trụ sở</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Saksi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chào mừng đến với Saksi</translation>
    </message>
    <message>
        <source>Saksi records what people testify and keeps it in an encrypted vault on this laptop. It needs no internet and opens no connection.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi ghi lại những gì con người làm chứng và giữ trong một két mã hóa trên máy tính xách tay này. Nó không cần internet và không mở kết nối nào.</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két mới</translation>
    </message>
    <message>
        <source>For an office that begins with Saksi. It takes about five minutes, a pen and a sheet of paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dành cho văn phòng bắt đầu dùng Saksi. Mất khoảng năm phút, một cây bút và một tờ giấy.</translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tạo két…</translation>
    </message>
    <message>
        <source>A vault that is there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két đã có</translation>
    </message>
    <message>
        <source>On this laptop or on a disk that is connected. You need its passphrase or its recovery code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trên máy tính này hoặc trên ổ đĩa đang cắm. Bạn cần cụm mật khẩu hoặc mã khôi phục của két.</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mở két…</translation>
    </message>
    <message>
        <source>The demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản trình diễn</translation>
    </message>
    <message>
        <source>Invented testimonies and a lesson in steps. Nothing in it is real, and nothing of it leaves it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng hư cấu và bài học từng bước. Trong đó không có gì là thật, và không có gì rời khỏi đó.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thử bản trình diễn</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>{name} ({free} free)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} (còn trống {free})</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>The answers are recorded, as a short recording of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các câu trả lời được ghi âm, thành một bản ghi âm ngắn riêng.</translation>
    </message>
    <message>
        <source>Mark the answers here too, and keep the paper apart from the case code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đánh dấu câu trả lời cả ở đây, và cất tờ giấy tách khỏi mã hồ sơ.</translation>
    </message>
    <message>
        <source>Not sure counts as a child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không chắc thì coi là trẻ em.</translation>
    </message>
    <message>
        <source>An adult who is safe for the child and the child both have to agree.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một người lớn an toàn với trẻ và chính trẻ đều phải đồng ý.</translation>
    </message>
    <message>
        <source>An adult who is safe for the child and the person both have to agree.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một người lớn an toàn với trẻ và chính người kể đều phải đồng ý.</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể bao nhiêu tuổi?</translation>
    </message>
    <message>
        <source>Ask nobody for papers. If you are not sure, say so.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng đòi ai xuất trình giấy tờ. Nếu không chắc, hãy nói là không chắc.</translation>
    </message>
    <message>
        <source>Is there a guardian who can be asked?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có người giám hộ nào để hỏi không?</translation>
    </message>
    <message>
        <source>May the guardian have to do with what happened?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người giám hộ có thể dính líu đến chuyện đã xảy ra không?</translation>
    </message>
    <message>
        <source>Ask when the guardian is not in the room. If you cannot tell, choose yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi khi người giám hộ không ở trong phòng. Nếu không rõ, hãy chọn có.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không</translation>
    </message>
    <message>
        <source>Who speaks for the child now?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bây giờ ai lên tiếng thay cho trẻ?</translation>
    </message>
    <message>
        <source>Without one, stop here and choose “Not now”: a child's own word is not enough.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nếu không có ai, hãy dừng ở đây và chọn “Để lúc khác”: chỉ lời của trẻ là chưa đủ.</translation>
    </message>
    <message>
        <source>How is consent given?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sự đồng ý được đưa ra bằng cách nào?</translation>
    </message>
    <message>
        <source>Somebody interprets while it is asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có người dịch khi hỏi</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ai hỏi?</translation>
    </message>
    <message>
        <source>A short code of yours, such as F7. No name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một mã ngắn của bạn, ví dụ F7. Không ghi tên.</translation>
    </message>
    <message>
        <source>Code of who asks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã của người hỏi</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Take everything back?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Rút lại tất cả?</translation>
    </message>
    <message>
        <source>Take back: {use}?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Rút lại: {use}?</translation>
    </message>
    <message>
        <source>No copy has left this computer so far.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đến giờ chưa có bản nào rời máy tính này.</translation>
    </message>
    <message>
        <source>Copies went to: {offices}. The next bundle to each tells of it, and asks to block what they have. What was published or handed on by then may be impossible to get back: say so to the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các bản đã gửi đến: {offices}. Gói kế tiếp cho mỗi nơi sẽ báo việc này, và đề nghị khóa những gì họ có. Những gì lúc đó đã công bố hoặc chuyển tiếp có thể không lấy lại được: hãy nói vậy với người kể.</translation>
    </message>
    <message>
        <source>It holds from this moment on. What was said before stays in the history.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có hiệu lực từ lúc này. Những gì đã nói trước đây vẫn nằm trong lịch sử.</translation>
    </message>
    <message>
        <source>Who heard it? A short code of yours, no name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ai đã nghe điều này? Một mã ngắn của bạn, không ghi tên.</translation>
    </message>
    <message>
        <source>Code of who heard it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã của người đã nghe</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Để nguyên như cũ</translation>
    </message>
    <message>
        <source>Take it back now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Rút lại ngay</translation>
    </message>
</context>
<context>
    <name>_CasesCard</name>
    <message>
        <source>Row {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hàng {number}</translation>
    </message>
    <message>
        <source>Answers: {answers}, events: {events}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Câu trả lời: {answers}, sự việc: {events}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bỏ ra</translation>
    </message>
    <message>
        <source>Testimony of {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng của {name}</translation>
    </message>
    <message>
        <source>State {number} of the case stays as an earlier one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trạng thái {number} của hồ sơ được giữ như một trạng thái cũ.</translation>
    </message>
    <message>
        <source>Case in the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hồ sơ trong tệp</translation>
    </message>
    <message>
        <source>It holds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trong đó có</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng</translation>
    </message>
</context>
<context>
    <name>_ContactRow</name>
    <message>
        <source>Telephone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điện thoại</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ứng dụng nhắn tin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thư điện tử</translation>
    </message>
    <message>
        <source>Another way</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cách khác</translation>
    </message>
    <message>
        <source>Safe to use? Not asked yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dùng có an toàn không? Chưa hỏi</translation>
    </message>
    <message>
        <source>Safe at any time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">An toàn mọi lúc</translation>
    </message>
    <message>
        <source>Safe only at these times:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỉ an toàn vào những giờ này:</translation>
    </message>
    <message>
        <source>Not safe: do not use</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không an toàn: đừng dùng</translation>
    </message>
    <message>
        <source>Way to reach the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cách liên hệ với người kể</translation>
    </message>
    <message>
        <source>Whether it is safe to use</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dùng có an toàn không</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số hoặc địa chỉ</translation>
    </message>
    <message>
        <source>Times at which it is safe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những giờ an toàn</translation>
    </message>
</context>
<context>
    <name>_CoverageCard</name>
    <message>
        <source>{text} of {total} has text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{text} trên {total} đã có văn bản</translation>
    </message>
    <message>
        <source>{length} nobody speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} không ai nói</translation>
    </message>
    <message>
        <source>{length} to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} cần xem</translation>
    </message>
    <message>
        <source>{length} not transcribed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} chưa chép lời</translation>
    </message>
</context>
<context>
    <name>_DocumentRow</name>
    <message>
        <source>Passport</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hộ chiếu</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giấy tờ căn cước</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giấy khai sinh</translation>
    </message>
    <message>
        <source>Travel document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giấy thông hành</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giấy tờ khác</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Loại giấy tờ</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số giấy tờ</translation>
    </message>
    <message>
        <source>Country that issued it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nước cấp</translation>
    </message>
</context>
<context>
    <name>_EmptyScreen</name>
    <message>
        <source>There is nothing here yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây chưa có gì.</translation>
    </message>
</context>
<context>
    <name>_FlawsCard</name>
    <message>
        <source>And more: {count}</source>
        <translation type="unfinished">Và thêm: {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hàng</translation>
    </message>
    <message>
        <source>Field</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mục</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sai ở đâu</translation>
    </message>
</context>
<context>
    <name>_Inside</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Mở</translation>
    </message>
    <message>
        <source>Revision {revision}, parts: {parts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản sửa {revision}, phần: {parts}</translation>
    </message>
</context>
<context>
    <name>_KeeperCard</name>
    <message>
        <source>Headquarters has read these words to us, and they are the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trụ sở đã đọc những từ này cho chúng tôi, và chúng giống nhau</translation>
    </message>
    <message>
        <source>Key file {key}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp chìa khóa {key}…</translation>
    </message>
    <message>
        <source>We have this file from headquarters itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chúng tôi nhận tệp này từ chính trụ sở</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Gỡ bỏ</translation>
    </message>
</context>
<context>
    <name>_RecoveredCard</name>
    <message>
        <source>Recording of {case_code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản ghi âm của {case_code}</translation>
    </message>
    <message>
        <source>{length} of sound was recovered and sealed. It ends where the interruption was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã khôi phục và niêm phong {length} âm thanh. Bản ghi dừng ở chỗ bị gián đoạn.</translation>
    </message>
    <message>
        <source>{seconds} s of it cannot be read back; the rest is whole.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{seconds} giây trong đó không đọc lại được; phần còn lại nguyên vẹn.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bỏ đi</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Picture</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hình ảnh</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tài liệu PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn bản</translation>
    </message>
    <message>
        <source>Other file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp khác</translation>
    </message>
</context>
<context>
    <name>before</name>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không chắc</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nghe</translation>
    </message>
    <message>
        <source>Sight</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhìn</translation>
    </message>
    <message>
        <source>Moving</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đi lại</translation>
    </message>
    <message>
        <source>Reading</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đọc</translation>
    </message>
    <message>
        <source>Extra calm and breaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cần yên tĩnh và nghỉ nhiều hơn</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thuốc men</translation>
    </message>
    <message>
        <source>Short sessions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buổi ngắn</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều khác</translation>
    </message>
    <message>
        <source>Who holds or watches the person may decide what they can say.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kẻ giữ hoặc theo dõi người kể có thể quyết định họ được nói gì.</translation>
    </message>
    <message>
        <source>A yes may not be free. Ask alone, offer not now, and let nobody else hear answers.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời đồng ý có thể không tự nguyện. Hãy hỏi riêng, cho họ chọn để lúc khác, và không để ai khác nghe câu trả lời.</translation>
    </message>
    <message>
        <source>Somebody may hear what is said.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có thể có người nghe được lời đang nói.</translation>
    </message>
    <message>
        <source>Look for another place or another day. F9 hides the screen if somebody comes in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tìm nơi khác hoặc ngày khác. F9 ẩn màn hình nếu có người bước vào.</translation>
    </message>
    <message>
        <source>The person told this before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã kể chuyện này trước đây.</translation>
    </message>
    <message>
        <source>Ask for that record first, and only for what it lacks: telling it again can hurt.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước hết hãy hỏi xin bản ghi đó, và chỉ hỏi phần còn thiếu: kể lại có thể gây đau lòng.</translation>
    </message>
    <message>
        <source>A risk is written down, but not how the person sees it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã ghi một nguy cơ, nhưng chưa ghi người kể nhìn nhận nó thế nào.</translation>
    </message>
    <message>
        <source>Ask them: they know best what could happen to them and to those at home.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi họ: họ biết rõ nhất điều gì có thể xảy ra với mình và người ở nhà.</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Woman or girl</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phụ nữ hoặc bé gái</translation>
    </message>
    <message>
        <source>Man or boy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nam giới hoặc bé trai</translation>
    </message>
    <message>
        <source>Transgender woman</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người chuyển giới nữ</translation>
    </message>
    <message>
        <source>Transgender man</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người chuyển giới nam</translation>
    </message>
    <message>
        <source>Non-conforming</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không theo khuôn mẫu giới</translation>
    </message>
    <message>
        <source>Not said or not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không nói hoặc không rõ</translation>
    </message>
    <message>
        <source>Possible victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có thể là nạn nhân mua bán người</translation>
    </message>
    <message>
        <source>Victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nạn nhân mua bán người</translation>
    </message>
    <message>
        <source>Not a victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không phải nạn nhân mua bán người</translation>
    </message>
    <message>
        <source>At a place of business</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tại một nơi kinh doanh</translation>
    </message>
    <message>
        <source>At a school or university</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tại trường phổ thông hoặc đại học</translation>
    </message>
    <message>
        <source>At work</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tại nơi làm việc</translation>
    </message>
    <message>
        <source>Through social networks online</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Qua mạng xã hội trên internet</translation>
    </message>
    <message>
        <source>Through an advertisement online</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Qua quảng cáo trên internet</translation>
    </message>
    <message>
        <source>Through an advertisement on television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Qua quảng cáo trên truyền hình</translation>
    </message>
    <message>
        <source>Through an advertisement in a newspaper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Qua quảng cáo trên báo</translation>
    </message>
    <message>
        <source>Through family</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Qua gia đình</translation>
    </message>
    <message>
        <source>Through friends</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Qua bạn bè</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều khác</translation>
    </message>
    <message>
        <source>Threats of violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đe dọa bằng bạo lực</translation>
    </message>
    <message>
        <source>Threats with police</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đe dọa bằng cảnh sát</translation>
    </message>
    <message>
        <source>Threats to children or family</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đe dọa con cái hoặc gia đình</translation>
    </message>
    <message>
        <source>Debt that had to be worked off</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Món nợ phải làm để trả</translation>
    </message>
    <message>
        <source>False promises</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời hứa giả dối</translation>
    </message>
    <message>
        <source>Violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bạo lực</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bạo lực tình dục</translation>
    </message>
    <message>
        <source>Pay was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị lấy tiền công</translation>
    </message>
    <message>
        <source>No access to money</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không được dùng tiền</translation>
    </message>
    <message>
        <source>No medical care</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không được chăm sóc y tế</translation>
    </message>
    <message>
        <source>Necessities were withheld</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không được cấp nhu yếu phẩm</translation>
    </message>
    <message>
        <source>Psychological violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bạo lực tinh thần</translation>
    </message>
    <message>
        <source>Drugs or alcohol</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ma túy hoặc rượu</translation>
    </message>
    <message>
        <source>Working hours without end</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giờ làm không dứt</translation>
    </message>
    <message>
        <source>Documents were withheld</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị giữ giấy tờ</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lao động cưỡng bức</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bóc lột tình dục</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lao động trẻ em</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hôn nhân cưỡng ép</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tình trạng nô dịch</translation>
    </message>
    <message>
        <source>Forced to fight for an armed group</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị ép chiến đấu cho nhóm vũ trang</translation>
    </message>
    <message>
        <source>Removal of organs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lấy nội tạng</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị ép ăn xin</translation>
    </message>
    <message>
        <source>Forced adoption</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhận con nuôi cưỡng ép</translation>
    </message>
    <message>
        <source>Surrogacy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mang thai hộ</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tuyển mộ</translation>
    </message>
    <message>
        <source>On the way</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trên đường đi</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bóc lột</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không</translation>
    </message>
    <message>
        <source>Forced crime, of any kind</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị ép phạm tội, bất kỳ loại nào</translation>
    </message>
    <message>
        <source>Romance and investment fraud</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lừa đảo tình cảm và đầu tư</translation>
    </message>
    <message>
        <source>Crypto fraud</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lừa đảo tiền mã hóa</translation>
    </message>
    <message>
        <source>Fraud in the name of police, banks or relatives</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lừa đảo giả danh cảnh sát, ngân hàng hoặc người thân</translation>
    </message>
    <message>
        <source>Fraud with jobs or tasks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lừa đảo việc làm hoặc nhiệm vụ</translation>
    </message>
    <message>
        <source>Fraud with loans</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lừa đảo cho vay</translation>
    </message>
    <message>
        <source>Fraud with goods or shops</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lừa đảo hàng hóa hoặc cửa hàng</translation>
    </message>
    <message>
        <source>Sexual extortion of strangers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tống tiền tình dục người lạ</translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cờ bạc trực tuyến</translation>
    </message>
    <message>
        <source>Moving money for others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chuyển tiền hộ người khác</translation>
    </message>
    <message>
        <source>Making accounts and false profiles</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lập tài khoản và hồ sơ giả</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buôn lậu</translation>
    </message>
    <message>
        <source>Locked in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị nhốt</translation>
    </message>
    <message>
        <source>Could move only with permission</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỉ được đi lại khi cho phép</translation>
    </message>
    <message>
        <source>Children were used to control them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dùng con trẻ để khống chế họ</translation>
    </message>
    <message>
        <source>Armed guards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bảo vệ có vũ khí</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị đánh</translation>
    </message>
    <message>
        <source>Electric shocks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị chích điện</translation>
    </message>
    <message>
        <source>Tied or handcuffed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị trói hoặc còng tay</translation>
    </message>
    <message>
        <source>Kept alone or in the dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị nhốt một mình hoặc trong bóng tối</translation>
    </message>
    <message>
        <source>Exercise as a punishment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị phạt tập thể lực</translation>
    </message>
    <message>
        <source>No food or water</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có thức ăn hoặc nước</translation>
    </message>
    <message>
        <source>No sleep</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không được ngủ</translation>
    </message>
    <message>
        <source>Made to watch others being punished</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị bắt xem người khác bị phạt</translation>
    </message>
    <message>
        <source>A quota, with punishment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỉ tiêu, không đạt thì bị phạt</translation>
    </message>
    <message>
        <source>Fines</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phạt tiền</translation>
    </message>
    <message>
        <source>Ransom was asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị đòi tiền chuộc</translation>
    </message>
    <message>
        <source>Had to pay to leave</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phải trả tiền mới được đi</translation>
    </message>
    <message>
        <source>Threatened with being sold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị dọa bán đi</translation>
    </message>
    <message>
        <source>Sold between compounds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị bán giữa các khu lừa đảo</translation>
    </message>
    <message>
        <source>Made to recruit others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị bắt tuyển mộ người khác</translation>
    </message>
    <message>
        <source>Phone was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị lấy điện thoại</translation>
    </message>
    <message>
        <source>Phone was watched</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điện thoại bị theo dõi</translation>
    </message>
    <message>
        <source>Passport was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị lấy hộ chiếu</translation>
    </message>
    <message>
        <source>Made to sign or confess</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị bắt ký hoặc nhận tội</translation>
    </message>
    <message>
        <source>Through a group in a messaging app</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Qua nhóm trong ứng dụng nhắn tin</translation>
    </message>
    <message>
        <source>Through a job agency or broker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Qua công ty việc làm hoặc người môi giới</translation>
    </message>
    <message>
        <source>Through another victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Qua một nạn nhân khác</translation>
    </message>
    <message>
        <source>Through somebody who pretended love</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Qua người giả vờ yêu</translation>
    </message>
    <message>
        <source>Taken by force</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị bắt đi bằng vũ lực</translation>
    </message>
    <message>
        <source>They have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Họ đang giữ</translation>
    </message>
    <message>
        <source>Those who held them still have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những kẻ đã giữ họ vẫn cầm</translation>
    </message>
    <message>
        <source>Authorities have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cơ quan chức năng đang giữ</translation>
    </message>
    <message>
        <source>Lost or destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị mất hoặc bị hủy</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hết giá trị</translation>
    </message>
    <message>
        <source>Emergency document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giấy tờ khẩn cấp</translation>
    </message>
    <message>
        <source>Never had one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa bao giờ có</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không rõ</translation>
    </message>
    <message>
        <source>Teams by nationality</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhóm theo quốc tịch</translation>
    </message>
    <message>
        <source>Teams by language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhóm theo ngôn ngữ</translation>
    </message>
    <message>
        <source>Teams by task</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhóm theo công việc</translation>
    </message>
    <message>
        <source>Mixed teams</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhóm lẫn lộn</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trốn thoát</translation>
    </message>
    <message>
        <source>Helped out by others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được người khác giúp ra</translation>
    </message>
    <message>
        <source>Came out in a police raid</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ra được khi cảnh sát đột kích</translation>
    </message>
    <message>
        <source>Let go for a ransom</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được thả sau khi trả tiền chuộc</translation>
    </message>
    <message>
        <source>Let go after a debt was paid</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được thả sau khi trả nợ</translation>
    </message>
    <message>
        <source>Let go without payment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được thả không phải trả tiền</translation>
    </message>
    <message>
        <source>Handed over to authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được giao cho cơ quan chức năng</translation>
    </message>
    <message>
        <source>Left at a hospital or by the road</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị bỏ lại ở bệnh viện hoặc bên đường</translation>
    </message>
    <message>
        <source>Punished after trying to get away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị phạt sau khi tìm cách trốn</translation>
    </message>
    <message>
        <source>Charged with what they were forced to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị truy tố vì việc bị ép làm</translation>
    </message>
    <message>
        <source>Convicted of what they were forced to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị kết án vì việc bị ép làm</translation>
    </message>
    <message>
        <source>Held by immigration</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị cơ quan nhập cư giữ</translation>
    </message>
    <message>
        <source>Fined for overstaying</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị phạt tiền vì quá hạn lưu trú</translation>
    </message>
    <message>
        <source>Deported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị trục xuất</translation>
    </message>
    <message>
        <source>Still threatened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Vẫn bị đe dọa</translation>
    </message>
    <message>
        <source>Still told to pay</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Vẫn bị đòi trả tiền</translation>
    </message>
    <message>
        <source>Recognised as a victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được công nhận là nạn nhân</translation>
    </message>
    <message>
        <source>Not recognised as a victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không được công nhận là nạn nhân</translation>
    </message>
    <message>
        <source>Compound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khu lừa đảo</translation>
    </message>
    <message>
        <source>Casino</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sòng bạc</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khách sạn</translation>
    </message>
    <message>
        <source>Apartment or house</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Căn hộ hoặc nhà</translation>
    </message>
    <message>
        <source>Office building</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tòa nhà văn phòng</translation>
    </message>
    <message>
        <source>Special economic zone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đặc khu kinh tế</translation>
    </message>
    <message>
        <source>Detention</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nơi giam giữ</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhà tạm lánh</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cửa khẩu biên giới</translation>
    </message>
    <message>
        <source>Airport</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sân bay</translation>
    </message>
    <message>
        <source>Vehicle or boat</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xe hoặc thuyền</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhà</translation>
    </message>
    <message>
        <source>Came with a false promise</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đến vì lời hứa giả dối</translation>
    </message>
    <message>
        <source>Sold there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị bán đến đó</translation>
    </message>
    <message>
        <source>Moved by the same group</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị cùng nhóm đó chuyển đi</translation>
    </message>
    <message>
        <source>Sent because of a debt</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị đưa đi vì nợ</translation>
    </message>
    <message>
        <source>Caught again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị bắt lại</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tự đến</translation>
    </message>
    <message>
        <source>Brought by authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được cơ quan chức năng đưa đến</translation>
    </message>
    <message>
        <source>The person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể</translation>
    </message>
    <message>
        <source>What happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chuyện đã xảy ra</translation>
    </message>
    <message>
        <source>How they were held</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị giữ như thế nào</translation>
    </message>
    <message>
        <source>Getting out, and afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thoát ra, và sau đó</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những người khác đã tham gia</translation>
    </message>
    <message>
        <source>The case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hồ sơ</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kế hoạch hỗ trợ</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tổ chức của chúng tôi</translation>
    </message>
    <message>
        <source>Gender</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giới</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quốc tịch</translation>
    </message>
    <message>
        <source>Age when it began, in years</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tuổi khi bắt đầu, tính bằng năm</translation>
    </message>
    <message>
        <source>Passport or identity document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hộ chiếu hoặc giấy tờ căn cước</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Tình trạng</translation>
    </message>
    <message>
        <source>How they were recruited</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị tuyển mộ như thế nào</translation>
    </message>
    <message>
        <source>What they were made to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị bắt làm những gì</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phải chịu những gì</translation>
    </message>
    <message>
        <source>How many times they were sold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị bán bao nhiêu lần</translation>
    </message>
    <message>
        <source>How they got out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thoát ra như thế nào</translation>
    </message>
    <message>
        <source>What happened afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sau đó xảy ra chuyện gì</translation>
    </message>
    <message>
        <source>What it was</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đó là gì</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Loại nơi</translation>
    </message>
    <message>
        <source>How they came there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đến đó như thế nào</translation>
    </message>
    <message>
        <source>The place in their own words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nơi đó theo lời của chính họ</translation>
    </message>
    <message>
        <source>In short</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tóm tắt</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây không phải là số.</translation>
    </message>
    <message>
        <source>Write a date as 2025, 2025-03 or 2025-03-17.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy viết ngày theo dạng 2025, 2025-03 hoặc 2025-03-17.</translation>
    </message>
    <message>
        <source>Write degrees with a point, such as 13.65.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy viết độ với dấu chấm, ví dụ 13.65.</translation>
    </message>
    <message>
        <source>Write a short code, never a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy viết một mã ngắn, không bao giờ viết tên.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quá dài.</translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không thể kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không lưu được như hiện có.</translation>
    </message>
</context>
<context>
    <name>case_files</name>
    <message>
        <source>A table for spreadsheets (CSV)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bảng cho phần mềm bảng tính (CSV)</translation>
    </message>
    <message>
        <source>A file for other programs (JSON)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp cho chương trình khác (JSON)</translation>
    </message>
    <message>
        <source>May leave for this reader</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được rời đi cho người đọc này</translation>
    </message>
    <message>
        <source>Nothing is known of the case yet.</source>
        <translation type="unfinished">Chưa biết gì về hồ sơ này.</translation>
    </message>
    <message>
        <source>It has answers that only a newer version of Saksi knows. Install that version, then write it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Vụ này có câu trả lời mà chỉ phiên bản Saksi mới hơn mới biết. Hãy cài phiên bản đó rồi ghi.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có mục này.</translation>
    </message>
    <message>
        <source>This tells who the person is; it is kept apart.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mục này cho biết người đó là ai; nó được giữ riêng.</translation>
    </message>
    <message>
        <source>This is read from the consent, never typed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mục này được đọc từ sự đồng ý, không bao giờ gõ vào.</translation>
    </message>
    <message>
        <source>This is answered twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mục này được trả lời hai lần.</translation>
    </message>
    <message>
        <source>This belongs to an event, not to the whole case.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mục này thuộc về một sự việc, không phải cả hồ sơ.</translation>
    </message>
    <message>
        <source>This belongs to the whole case, not to an event.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mục này thuộc về cả hồ sơ, không phải một sự việc.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có câu trả lời.</translation>
    </message>
    <message>
        <source>The standard has no such answer here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bộ chuẩn không có câu trả lời này ở đây.</translation>
    </message>
    <message>
        <source>The same answer stands here twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cùng một câu trả lời có ở đây hai lần.</translation>
    </message>
    <message>
        <source>One answer only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỉ một câu trả lời.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished">Đây không phải là số.</translation>
    </message>
    <message>
        <source>Write a date as 2025-03-17.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy viết ngày như 2025-03-17.</translation>
    </message>
    <message>
        <source>Write degrees with a point, such as 13.65.</source>
        <translation type="unfinished">Hãy viết độ với dấu chấm, ví dụ 13.65.</translation>
    </message>
    <message>
        <source>Write a short code, never a name.</source>
        <translation type="unfinished">Hãy viết một mã ngắn, không bao giờ viết tên.</translation>
    </message>
    <message>
        <source>The list of places does not have this place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Danh sách nơi không có nơi này.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished">Quá dài.</translation>
    </message>
    <message>
        <source>There are signs in it that cannot be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trong đó có ký tự không thể lưu.</translation>
    </message>
    <message>
        <source>Own words need the answer “Other” beside them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời tự viết cần có câu trả lời “Other” bên cạnh.</translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <translation type="unfinished">Không thể kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>There are more events than one case can have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có nhiều sự việc hơn mức một hồ sơ có thể có.</translation>
    </message>
    <message>
        <source>The file tells this case in two ways, and not alike.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp kể hồ sơ này theo hai cách, và không giống nhau.</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp không phải JSON dạng UTF-8.</translation>
    </message>
    <message>
        <source>It does not say “saksi-gazetteer/1” in its field “format”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp không ghi “saksi-gazetteer/1” trong mục “format”.</translation>
    </message>
    <message>
        <source>A field is missing, or there is one that is not known.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thiếu một mục, hoặc có một mục không được biết.</translation>
    </message>
    <message>
        <source>Its “id” has other signs than small letters, digits and hyphens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“id” của nó có ký tự khác chữ thường, chữ số và gạch nối.</translation>
    </message>
    <message>
        <source>Another place has the same “id”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một nơi khác có cùng “id”.</translation>
    </message>
    <message>
        <source>Its “kind” is none of country, area, town and compound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“kind” của nó không phải “country”, “area”, “town” hay “compound”.</translation>
    </message>
    <message>
        <source>Its “country” is no two-letter code of ISO 3166.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“country” của nó không phải mã hai chữ cái của ISO 3166.</translation>
    </message>
    <message>
        <source>One of its names is empty, too long, or has signs that are not seen.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một trong các tên của nó trống, quá dài, hoặc có ký tự không nhìn thấy.</translation>
    </message>
    <message>
        <source>The place that it lies in is not in the list, or lies in itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nơi chứa nó không có trong danh sách, hoặc nằm trong chính nó.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không đọc được.</translation>
    </message>
    <message>
        <source>Place {number} of the file: {flaw}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nơi thứ {number} trong tệp: {flaw}</translation>
    </message>
    <message>
        <source>Country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quốc gia</translation>
    </message>
    <message>
        <source>Area</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Vùng</translation>
    </message>
    <message>
        <source>Town</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thị trấn</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation type="unfinished">Khu lừa đảo</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Signed by “{name}”, trusted here since {since}, not revoked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được ký bởi “{name}”, ở đây tin cậy từ {since}, chưa thu hồi.</translation>
    </message>
    <message>
        <source>The office meant it for you; nobody passed it on in its name. Offices that it was made for: {recipients}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn phòng đó gửi cho chính bạn; không ai chuyển tiếp nhân danh họ. Những văn phòng gói này dành cho: {recipients}.</translation>
    </message>
    <message>
        <source>All {files} files inside match the fingerprints that the office signed; none is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cả {files} tệp bên trong khớp với dấu vân tay mà văn phòng đó đã ký; không thiếu tệp nào.</translation>
    </message>
    <message>
        <source>The documents inside can be read and agree with one another. Testimonies: {testimonies}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các tài liệu bên trong đọc được và khớp với nhau. Lời chứng: {testimonies}.</translation>
    </message>
    <message>
        <source>Number 1 of this office: its first bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số 1 của văn phòng này: gói đầu tiên của họ.</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; number {before_it} is here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số {sequence} của văn phòng này; số {before_it} đã ở đây.</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; number {before_it} has not come here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số {sequence} của văn phòng này; số {before_it} chưa đến đây.</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; it says itself that number {before_it} was never finished.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số {sequence} của văn phòng này; chính gói này cho biết số {before_it} chưa bao giờ hoàn tất.</translation>
    </message>
    <message>
        <source>Number {sequence} of this office, which does not know all that came here from it: ask it by another way whether its vault was copied or restored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số {sequence} của văn phòng này, nơi không biết hết những gì đã đến đây từ mình: hãy hỏi họ bằng đường khác xem két của họ có bị sao chép hay được khôi phục không.</translation>
    </message>
    <message>
        <source>The file has a size that a bundle can have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp có kích thước mà một gói có thể có.</translation>
    </message>
    <message>
        <source>It is locked in the strong way only, also against future computers.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp chỉ được khóa theo cách mạnh, chống được cả máy tính tương lai.</translation>
    </message>
    <message>
        <source>It is locked for this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp được khóa cho văn phòng này.</translation>
    </message>
    <message>
        <source>It arrived whole, and no byte was changed on the way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp đến nguyên vẹn, và không byte nào bị thay đổi trên đường.</translation>
    </message>
    <message>
        <source>What is inside is packed exactly as agreed, with nothing hidden.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bên trong được đóng gói đúng như đã thỏa thuận, không giấu gì.</translation>
    </message>
    <message>
        <source>The first signature belongs to this content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chữ ký thứ nhất thuộc về nội dung này.</translation>
    </message>
    <message>
        <source>The second signature, which will still count in decades, belongs to this content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chữ ký thứ hai, vẫn còn giá trị sau hàng chục năm, thuộc về nội dung này.</translation>
    </message>
    <message>
        <source>Both signatures are by an office that somebody here decided to trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cả hai chữ ký là của một văn phòng mà người ở đây đã quyết định tin cậy.</translation>
    </message>
    <message>
        <source>The description inside is the one that was signed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản mô tả bên trong chính là bản đã ký.</translation>
    </message>
    <message>
        <source>The office meant it for you; nobody passed it on in its name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn phòng đó gửi cho chính bạn; không ai chuyển tiếp nhân danh họ.</translation>
    </message>
    <message>
        <source>It has its own place in the row of bundles from this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói có chỗ riêng trong dãy gói của văn phòng này.</translation>
    </message>
    <message>
        <source>Every file inside is the one that the office signed; none is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mỗi tệp bên trong chính là tệp mà văn phòng đó đã ký; không thiếu tệp nào.</translation>
    </message>
    <message>
        <source>The filling that hides its true size is empty.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phần đệm che kích thước thật là trống.</translation>
    </message>
    <message>
        <source>The documents inside can be read and agree with one another.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các tài liệu bên trong đọc được và khớp với nhau.</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Keep it until when?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ đến khi nào?</translation>
    </message>
    <message>
        <source>Under which name, for others outside?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Với người ở bên ngoài, dùng tên nào?</translation>
    </message>
    <message>
        <source>Which voice may others outside hear?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người ở bên ngoài được nghe giọng nào?</translation>
    </message>
    <message>
        <source>With us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Với chúng tôi</translation>
    </message>
    <message>
        <source>Others who help or work with us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những người khác giúp đỡ hoặc làm việc cùng chúng tôi</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cơ quan chức năng</translation>
    </message>
    <message>
        <source>The public</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Công chúng</translation>
    </message>
    <message>
        <source>How it may be used</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được dùng như thế nào</translation>
    </message>
    <message>
        <source>Record the voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi âm giọng nói</translation>
    </message>
    <message>
        <source>Write it down on this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chép lời trên máy tính này</translation>
    </message>
    <message>
        <source>Keep it until a date</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giữ đến một ngày</translation>
    </message>
    <message>
        <source>Let our own trained staff read and hear it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cho nhân viên đã được đào tạo của chúng tôi đọc và nghe</translation>
    </message>
    <message>
        <source>Pass it on to people who help: doctor, shelter, lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chuyển cho những người giúp đỡ: bác sĩ, nhà tạm lánh, luật sư</translation>
    </message>
    <message>
        <source>Share it with a partner organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chia sẻ với một tổ chức đối tác</translation>
    </message>
    <message>
        <source>Give it to the embassy of the home country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đưa cho đại sứ quán của nước mình</translation>
    </message>
    <message>
        <source>Give it to the police where it happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đưa cho cảnh sát nơi xảy ra sự việc</translation>
    </message>
    <message>
        <source>Give it to the police of another country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đưa cho cảnh sát của nước khác</translation>
    </message>
    <message>
        <source>Give it to international bodies</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đưa cho các tổ chức quốc tế</translation>
    </message>
    <message>
        <source>Use it in a public report, without names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dùng trong báo cáo công khai, không nêu tên</translation>
    </message>
    <message>
        <source>Quote the person word for word</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trích nguyên văn lời người kể</translation>
    </message>
    <message>
        <source>Give it to newspapers, radio or television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đưa cho báo, đài phát thanh hoặc truyền hình</translation>
    </message>
    <message>
        <source>Count it in statistics, without names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đếm trong thống kê, không nêu tên</translation>
    </message>
    <message>
        <source>Teach our own staff with it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dùng để đào tạo nhân viên của chúng tôi</translation>
    </message>
    <message>
        <source>Quote the person word for word in a public report</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trích nguyên văn lời người kể trong báo cáo công khai</translation>
    </message>
    <message>
        <source>Quote the person word for word in the media</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trích nguyên văn lời người kể trên báo chí</translation>
    </message>
    <message>
        <source>Nobody: it stays on this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không ai: ở lại máy tính này</translation>
    </message>
    <message>
        <source>Our own trained staff</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhân viên đã được đào tạo của chúng tôi</translation>
    </message>
    <message>
        <source>People who help: doctor, shelter, lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những người giúp đỡ: bác sĩ, nhà tạm lánh, luật sư</translation>
    </message>
    <message>
        <source>A partner organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một tổ chức đối tác</translation>
    </message>
    <message>
        <source>An embassy or consulate</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đại sứ quán hoặc lãnh sự quán</translation>
    </message>
    <message>
        <source>Police or prosecution where it happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cảnh sát hoặc cơ quan công tố nơi xảy ra sự việc</translation>
    </message>
    <message>
        <source>Police or prosecution of another country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cảnh sát hoặc cơ quan công tố của nước khác</translation>
    </message>
    <message>
        <source>An international body</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một tổ chức quốc tế</translation>
    </message>
    <message>
        <source>Newspapers, radio and television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Báo, đài phát thanh và truyền hình</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã rút lại</translation>
    </message>
    <message>
        <source>The person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể</translation>
    </message>
    <message>
        <source>The guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người giám hộ</translation>
    </message>
    <message>
        <source>The child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trẻ em</translation>
    </message>
    <message>
        <source>An independent person for the child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người độc lập đại diện cho trẻ</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bằng lời nói</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ký trên giấy</translation>
    </message>
    <message>
        <source>Thumbprint on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điểm chỉ trên giấy</translation>
    </message>
    <message>
        <source>With the name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Với tên thật</translation>
    </message>
    <message>
        <source>Under another name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dưới tên khác</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không nêu tên nào</translation>
    </message>
    <message>
        <source>The voice as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giọng nguyên gốc</translation>
    </message>
    <message>
        <source>The voice changed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giọng đã thay đổi</translation>
    </message>
    <message>
        <source>No voice, only the text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có giọng, chỉ văn bản</translation>
    </message>
    <message>
        <source>Adult</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người lớn</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dưới 18 tuổi</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không chắc</translation>
    </message>
    <message>
        <source>A guardian, and nothing speaks against them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có người giám hộ, và không có gì bất lợi về người này</translation>
    </message>
    <message>
        <source>The guardian may have to do with what happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người giám hộ có thể dính líu đến chuyện đã xảy ra</translation>
    </message>
    <message>
        <source>No guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có người giám hộ</translation>
    </message>
    <message>
        <source>Not asked about the guardian yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa hỏi về người giám hộ</translation>
    </message>
    <message>
        <source>The person agreed to this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã đồng ý việc này.</translation>
    </message>
    <message>
        <source>The person was never asked about this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể chưa bao giờ được hỏi về việc này.</translation>
    </message>
    <message>
        <source>The person said no to this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã từ chối việc này.</translation>
    </message>
    <message>
        <source>The person took their consent back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã rút lại sự đồng ý.</translation>
    </message>
    <message>
        <source>The person did not agree to be recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể không đồng ý cho ghi âm.</translation>
    </message>
    <message>
        <source>The person did not agree that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể không đồng ý cho giữ lại.</translation>
    </message>
    <message>
        <source>The day until which it may be kept is over.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã qua ngày cuối được phép giữ.</translation>
    </message>
    <message>
        <source>The person counts as a child, and no adult has agreed for them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể được coi là trẻ em, và chưa có người lớn nào đồng ý cho họ.</translation>
    </message>
    <message>
        <source>The guardian may have to do with what happened, or was never asked about.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người giám hộ có thể dính líu đến chuyện đã xảy ra, hoặc chưa ai hỏi về điều đó.</translation>
    </message>
    <message>
        <source>The child was not asked, and has to agree too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trẻ chưa được hỏi, và trẻ cũng phải đồng ý.</translation>
    </message>
    <message>
        <source>This is never done with the testimony of a child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không bao giờ làm điều này với lời chứng của trẻ em.</translation>
    </message>
    <message>
        <source>It is the testimony of a child, and no second person has approved this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây là lời chứng của trẻ em, và chưa có người thứ hai duyệt việc này.</translation>
    </message>
    <message>
        <source>The person did not agree that their voice is heard as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể không đồng ý cho nghe giọng nguyên gốc của mình.</translation>
    </message>
    <message>
        <source>The person did not agree that their name is given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể không đồng ý cho nêu tên mình.</translation>
    </message>
    <message>
        <source>It holds marked passages that could be used against the person or against others.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trong đó có những quãng đã đánh dấu có thể bị dùng để chống lại người kể hoặc người khác.</translation>
    </message>
    <message>
        <source>Ask, and write the answer down in the consent of the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi, và ghi câu trả lời vào phần sự đồng ý của lời chứng.</translation>
    </message>
    <message>
        <source>Respect it. Whoever changes their mind can say so at any time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tôn trọng điều đó. Ai đổi ý có thể nói bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Respect it. Nothing more is done with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tôn trọng điều đó. Không làm gì thêm với nó.</translation>
    </message>
    <message>
        <source>Ask for consent to record first, or stop here calmly.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước hết hãy xin sự đồng ý ghi âm, hoặc nhẹ nhàng dừng ở đây.</translation>
    </message>
    <message>
        <source>Ask until when it may be kept, or erase it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi được giữ đến khi nào, hoặc xóa đi.</translation>
    </message>
    <message>
        <source>Ask the person anew, or erase it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi lại người kể, hoặc xóa đi.</translation>
    </message>
    <message>
        <source>Ask a guardian who is safe for the child, or an independent person who acts for the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi một người giám hộ an toàn với trẻ, hoặc một người độc lập hành động vì trẻ.</translation>
    </message>
    <message>
        <source>Ask an independent person who acts for the child, not the guardian.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi một người độc lập hành động vì trẻ, không hỏi người giám hộ.</translation>
    </message>
    <message>
        <source>Explain it in simple words and ask the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy giải thích bằng lời đơn giản và hỏi trẻ.</translation>
    </message>
    <message>
        <source>Nothing is left to do here: it stays so.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không còn gì để làm: cứ giữ như vậy.</translation>
    </message>
    <message>
        <source>Ask a second trained person to look at it and to approve.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nhờ người thứ hai đã được đào tạo xem và duyệt.</translation>
    </message>
    <message>
        <source>Make a masked copy with another voice, or with no voice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tạo bản đã che với giọng khác, hoặc không có giọng.</translation>
    </message>
    <message>
        <source>Leave the name out, or ask the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy bỏ tên ra, hoặc hỏi người kể.</translation>
    </message>
    <message>
        <source>Make a masked copy in which these passages are masked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tạo bản đã che trong đó các quãng này được che.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This sealed file cannot be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp niêm phong này không dùng được.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xin người gửi một bản mới.</translation>
    </message>
    <message>
        <source>This is not a sealed file, or its beginning is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây không phải tệp niêm phong, hoặc phần đầu bị hỏng.</translation>
    </message>
    <message>
        <source>Check that it is the right file, and copy it again from where it came.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra xem có đúng tệp không, và sao chép lại từ nơi đã lấy.</translation>
    </message>
    <message>
        <source>The beginning of this sealed file was changed after it was sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phần đầu của tệp niêm phong này bị thay đổi sau khi niêm phong.</translation>
    </message>
    <message>
        <source>Do not use it; ask the sender for a new copy by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng dùng nó; hãy xin người gửi một bản mới bằng cách khác.</translation>
    </message>
    <message>
        <source>This file was not sealed for the key that you have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp này không được niêm phong cho chìa khóa bạn có.</translation>
    </message>
    <message>
        <source>Check that you chose the right key; else ask the sender to seal it for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra xem bạn chọn đúng chìa khóa chưa; nếu đúng rồi, hãy nhờ người gửi niêm phong cho bạn.</translation>
    </message>
    <message>
        <source>The text of this sealed file has a slip in line {line}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn bản của tệp niêm phong này có chỗ nhầm ở dòng {line}.</translation>
    </message>
    <message>
        <source>Copy the whole text again, with its first and last line and nothing around it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy sao chép lại toàn bộ văn bản, gồm dòng đầu và dòng cuối, không kèm gì xung quanh.</translation>
    </message>
    <message>
        <source>This sealed file is damaged or was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp niêm phong này bị hỏng hoặc bị thay đổi.</translation>
    </message>
    <message>
        <source>Copy it again from where it came; if it stays so, ask the sender for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy sao chép lại từ nơi đã lấy; nếu vẫn vậy, hãy xin người gửi bản mới.</translation>
    </message>
    <message>
        <source>The end of this sealed file is missing; it was cut short.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thiếu phần cuối của tệp niêm phong này; nó bị cắt ngắn.</translation>
    </message>
    <message>
        <source>Copy it again to the end; if it stays so, ask the sender for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy sao chép lại cho đến hết; nếu vẫn vậy, hãy xin người gửi bản mới.</translation>
    </message>
    <message>
        <source>A file cannot be sealed to these keys together.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không thể niêm phong một tệp cho những chìa khóa này cùng lúc.</translation>
    </message>
    <message>
        <source>Choose keys of the new kind only (they begin with age1pq1), each of them once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỉ chọn chìa khóa loại mới (bắt đầu bằng age1pq1), mỗi chìa một lần.</translation>
    </message>
    <message>
        <source>This key has a slip or is of a kind that Saksi does not know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chìa khóa này có chỗ nhầm hoặc thuộc loại Saksi không biết.</translation>
    </message>
    <message>
        <source>Take the key from its file again, whole, instead of typing it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy lấy lại chìa khóa từ tệp của nó, trọn vẹn, thay vì gõ.</translation>
    </message>
    <message>
        <source>This file cannot be shown here. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp này không hiện được ở đây. Nó được giữ nguyên.</translation>
    </message>
    <message>
        <source>Try again; an export carries it unchanged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy thử lại; khi xuất, nó đi theo mà không thay đổi.</translation>
    </message>
    <message>
        <source>This file is damaged, or is not what its name says. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp này bị hỏng, hoặc không phải như tên của nó nói. Nó được giữ nguyên.</translation>
    </message>
    <message>
        <source>Ask whoever gave it for another copy; an export carries this one unchanged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xin bản khác từ người đã đưa; khi xuất, bản này đi theo mà không thay đổi.</translation>
    </message>
    <message>
        <source>This document is locked with a password of its own. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tài liệu này bị khóa bằng mật khẩu riêng. Nó được giữ nguyên.</translation>
    </message>
    <message>
        <source>Ask whoever gave it for a copy without a password.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xin người đã đưa một bản không có mật khẩu.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here (above {limit_megabytes} MB). It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp này quá lớn để hiện ở đây (trên {limit_megabytes} MB). Nó được giữ nguyên.</translation>
    </message>
    <message>
        <source>Export the testimony to look at it on another computer that is safe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xuất lời chứng để xem tệp trên một máy tính khác an toàn.</translation>
    </message>
    <message>
        <source>The sound could not be handled. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không xử lý được âm thanh. Những gì đã lưu vẫn được lưu.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, use another file or another microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy thử lại; nếu vẫn vậy, hãy dùng tệp khác hoặc micrô khác.</translation>
    </message>
    <message>
        <source>This file is not a kind of sound that Saksi can open, or its beginning is broken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp này không thuộc loại âm thanh Saksi mở được, hoặc phần đầu bị hỏng.</translation>
    </message>
    <message>
        <source>Check that it is the right file; if it came on a stick, copy it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra xem có đúng tệp không; nếu lấy từ USB, hãy sao chép lại.</translation>
    </message>
    <message>
        <source>This file opens, but there is no sound in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp này mở được, nhưng không có âm thanh.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra xem có đúng tệp không.</translation>
    </message>
    <message>
        <source>The sound breaks off or is broken inside. What comes before is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Âm thanh bị đứt hoặc hỏng bên trong. Phần trước đó được giữ.</translation>
    </message>
    <message>
        <source>If there is another copy of this sound, use that copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nếu có bản khác của âm thanh này, hãy dùng bản đó.</translation>
    </message>
    <message>
        <source>This computer shows no microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy tính này không thấy micrô nào.</translation>
    </message>
    <message>
        <source>Connect a microphone, or check in the sound settings that it is switched on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nối micrô, hoặc kiểm tra trong cài đặt âm thanh xem nó đã bật chưa.</translation>
    </message>
    <message>
        <source>{matches} microphones have that name; one is needed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có {matches} micrô mang tên đó; cần đúng một.</translation>
    </message>
    <message>
        <source>Use the whole name of one microphone, or “default” for the usual one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy dùng tên đầy đủ của một micrô, hoặc “default” cho micrô thường dùng.</translation>
    </message>
    <message>
        <source>The microphone is there but does not start.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có micrô nhưng nó không chạy.</translation>
    </message>
    <message>
        <source>Close other programs that may use it, or allow it in the privacy settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đóng các chương trình khác có thể đang dùng nó, hoặc cho phép trong cài đặt quyền riêng tư.</translation>
    </message>
    <message>
        <source>There is no such recording in this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có bản ghi âm như vậy trong két này.</translation>
    </message>
    <message>
        <source>Look at the list of testimonies and choose one from there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem danh sách lời chứng và chọn từ đó.</translation>
    </message>
    <message>
        <source>This recording was stopped already. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản ghi âm này đã dừng rồi. Những gì đã lưu vẫn được lưu.</translation>
    </message>
    <message>
        <source>Start a new recording for the same testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy bắt đầu bản ghi âm mới cho cùng lời chứng.</translation>
    </message>
    <message>
        <source>This recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản ghi âm này vẫn đang chạy.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy dừng nó trước.</translation>
    </message>
    <message>
        <source>A second of sound came out of order and was not stored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một giây âm thanh đến sai thứ tự và không được lưu.</translation>
    </message>
    <message>
        <source>Stop this recording; what was saved is still saved. Then start a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy dừng bản ghi âm này; những gì đã lưu vẫn được lưu. Rồi bắt đầu bản mới.</translation>
    </message>
    <message>
        <source>The bundle could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không tạo hoặc không đọc được gói.</translation>
    </message>
    <message>
        <source>The approval could not be given or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không duyệt được hoặc không đọc được việc duyệt.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the person who looks after Saksi the code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy thử lại; nếu lại xảy ra, hãy báo mã này cho người phụ trách Saksi.</translation>
    </message>
    <message>
        <source>Nobody by this code may approve here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không ai mang mã này được phép duyệt.</translation>
    </message>
    <message>
        <source>Check the code, or let the person choose a code and a passphrase of their own first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra mã, hoặc trước hết để người đó tự chọn mã và cụm mật khẩu riêng.</translation>
    </message>
    <message>
        <source>Somebody approves under this code already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã có người duyệt dưới mã này.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>“{code}” cannot be a code: it has 2 to 12 letters, digits and hyphens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{code}” không thể làm mã: mã có 2 đến 12 chữ cái, chữ số và gạch nối.</translation>
    </message>
    <message>
        <source>Choose a short code that is nobody's name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn một mã ngắn không phải tên của ai.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault. Two keys in one hand are one key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu này mở được két. Hai chìa khóa trong một tay chỉ là một chìa.</translation>
    </message>
    <message>
        <source>Let the second person choose a passphrase that only they know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy để người thứ hai chọn cụm mật khẩu chỉ mình họ biết.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this approver.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây không phải cụm mật khẩu của người duyệt này.</translation>
    </message>
    <message>
        <source>Let them type it again, slowly. Nothing was approved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy để họ gõ lại thật chậm. Chưa có gì được duyệt.</translation>
    </message>
    <message>
        <source>The approval is not what a second person signed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản duyệt không phải điều mà người thứ hai đã ký ({reason}).</translation>
    </message>
    <message>
        <source>Do not rely on it; ask for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng dựa vào nó; hãy xin bản mới.</translation>
    </message>
    <message>
        <source>The bundle is not believed, and nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói này không được tin, và không giữ lại gì của nó.</translation>
    </message>
    <message>
        <source>Ask the office that sent it to export it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nhờ văn phòng đã gửi xuất lại.</translation>
    </message>
    <message>
        <source>The file is larger than a bundle can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp lớn hơn mức một gói có thể có.</translation>
    </message>
    <message>
        <source>This file is not a Saksi bundle, or its beginning is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp này không phải gói Saksi, hoặc phần đầu bị hỏng.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or copy it from the stick again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra xem có đúng tệp không, hoặc sao chép lại từ USB.</translation>
    </message>
    <message>
        <source>The file is locked in a weaker way than Saksi bundles are, so it was not opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp được khóa theo cách yếu hơn gói Saksi, nên không được mở.</translation>
    </message>
    <message>
        <source>Ask the office that sent it to make the bundle with Saksi, and tell it about this message.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nhờ văn phòng đã gửi tạo gói bằng Saksi, và cho họ biết thông báo này.</translation>
    </message>
    <message>
        <source>The bundle is locked for other offices; no key of this vault opens it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói được khóa cho văn phòng khác; không chìa khóa nào của két này mở được.</translation>
    </message>
    <message>
        <source>Ask the office that sent it whether it chose your contact card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi văn phòng đã gửi xem họ có chọn thẻ liên hệ của bạn không.</translation>
    </message>
    <message>
        <source>The end of the bundle is missing: it was cut while it was copied.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thiếu phần cuối của gói: nó bị cắt khi sao chép.</translation>
    </message>
    <message>
        <source>Copy the file again, and wait until the stick may be removed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy sao chép lại tệp, và chờ đến khi được rút USB.</translation>
    </message>
    <message>
        <source>The bundle was changed on its way, so nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói bị thay đổi trên đường, nên không giữ lại gì của nó.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came; if that does not help, ask for a new export.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy sao chép lại tệp từ nơi đã lấy; nếu không được, hãy xin xuất lại.</translation>
    </message>
    <message>
        <source>The inside of the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bên trong gói sai quy tắc định dạng ({reason}).</translation>
    </message>
    <message>
        <source>Do not use this file; tell the office that sent it, and the person who looks after Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng dùng tệp này; hãy báo văn phòng đã gửi, và người phụ trách Saksi.</translation>
    </message>
    <message>
        <source>A signature in the bundle does not belong to its content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một chữ ký trong gói không thuộc về nội dung của gói.</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way whether it sent it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng dùng tệp này; hãy hỏi văn phòng đó bằng cách khác xem họ có gửi không.</translation>
    </message>
    <message>
        <source>The bundle is signed by an office that this vault does not trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói do một văn phòng mà két này không tin cậy ký.</translation>
    </message>
    <message>
        <source>If you expect it, get the office's card, compare its words by voice, trust it, then receive it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nếu bạn đang chờ gói này, hãy lấy thẻ của văn phòng đó, đối chiếu các từ bằng giọng nói, tin cậy thẻ, rồi nhận lại.</translation>
    </message>
    <message>
        <source>The office that signed the bundle lost your trust before it made bundle {sequence}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn phòng ký gói này đã bị bạn thu hồi tin cậy trước khi làm gói {sequence}.</translation>
    </message>
    <message>
        <source>Ask the office in person; a laptop that was lost or taken may have made this bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi trực tiếp văn phòng đó; một máy tính bị mất hoặc bị lấy có thể đã làm gói này.</translation>
    </message>
    <message>
        <source>The signed description in the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản mô tả đã ký trong gói sai quy tắc định dạng ({reason}).</translation>
    </message>
    <message>
        <source>The bundle was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói được tạo bằng Saksi mới hơn (định dạng {version}).</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then receive the bundle again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cập nhật Saksi trên máy tính này, rồi nhận lại gói.</translation>
    </message>
    <message>
        <source>The office did not address this bundle to you: somebody else locked it again for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn phòng đó không gửi gói này cho bạn: người khác đã khóa lại cho bạn.</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way for a bundle of its own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng dùng tệp này; hãy xin văn phòng đó một gói của chính họ bằng cách khác.</translation>
    </message>
    <message>
        <source>Another bundle with number {sequence} came from this office before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước đây đã có một gói khác mang số {sequence} từ văn phòng này.</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way which of the two it made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng dùng tệp này; hãy hỏi văn phòng đó bằng cách khác xem họ làm gói nào trong hai gói.</translation>
    </message>
    <message>
        <source>Bundle {sequence} does not follow the bundle that came from this office before it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói {sequence} không nối tiếp gói trước đó từ văn phòng này.</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way whether its vault was copied or restored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng dùng tệp này; hãy hỏi văn phòng đó bằng cách khác xem két của họ có bị sao chép hay phục hồi không.</translation>
    </message>
    <message>
        <source>A file inside the bundle is not the one that the office signed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một tệp trong gói không phải tệp mà văn phòng đó đã ký ({reason}).</translation>
    </message>
    <message>
        <source>The filling of the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phần đệm của gói sai quy tắc định dạng ({reason}).</translation>
    </message>
    <message>
        <source>A signed document in the bundle does not say what Saksi expects ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một tài liệu đã ký trong gói không nói điều Saksi chờ đợi ({reason}).</translation>
    </message>
    <message>
        <source>Update Saksi in both offices, then ask for a new export.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cập nhật Saksi ở cả hai văn phòng, rồi xin xuất lại.</translation>
    </message>
    <message>
        <source>None of the chosen testimonies can leave now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hiện không lời chứng nào đã chọn rời đi được.</translation>
    </message>
    <message>
        <source>Look at the list of reasons, finish what is missing, then export again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem danh sách lý do, làm nốt phần còn thiếu, rồi xuất lại.</translation>
    </message>
    <message>
        <source>A bundle needs somebody who can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một gói cần có người mở được nó.</translation>
    </message>
    <message>
        <source>Choose at least one office that you trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn ít nhất một văn phòng bạn tin cậy.</translation>
    </message>
    <message>
        <source>A bundle can be locked for {limit} offices at most.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một gói khóa được cho nhiều nhất {limit} văn phòng.</translation>
    </message>
    <message>
        <source>Choose fewer offices, or export twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn ít văn phòng hơn, hoặc xuất hai lần.</translation>
    </message>
    <message>
        <source>A stored file is not what the vault says it is, so the bundle was not made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một tệp đã lưu không đúng như két ghi, nên gói không được tạo.</translation>
    </message>
    <message>
        <source>Check the vault, then export the other testimonies.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra két, rồi xuất các lời chứng khác.</translation>
    </message>
    <message>
        <source>The finished bundle did not read back as it was written, so it was removed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói đã xong đọc lại không giống lúc ghi, nên đã được gỡ bỏ.</translation>
    </message>
    <message>
        <source>Use another stick: this one may be failing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy dùng USB khác: cái này có thể sắp hỏng.</translation>
    </message>
    <message>
        <source>This bundle holds a testimony whose person did not agree to what it was sent for ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói này có lời chứng của một người không đồng ý với mục đích gửi ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was taken in. Call the office that made it; it has to ask the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không nhận gì cả. Hãy gọi văn phòng đã tạo gói; họ phải hỏi người kể.</translation>
    </message>
    <message>
        <source>This bundle was made in the demo. Nothing in it is real, so nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói này được tạo trong bản trình diễn. Trong đó không có gì là thật, nên không giữ lại gì.</translation>
    </message>
    <message>
        <source>Put it aside; if you expected real testimonies, ask the office for its bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy để sang bên; nếu bạn chờ lời chứng thật, hãy xin gói của văn phòng đó.</translation>
    </message>
    <message>
        <source>This is a bundle of a real office. The demo does not open it, and kept nothing of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây là gói của một văn phòng thật. Bản trình diễn không mở nó, và không giữ lại gì của nó.</translation>
    </message>
    <message>
        <source>Take the stick to the real headquarters, and show nobody what is on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy mang USB đến trụ sở thật, và đừng cho ai xem những gì trên đó.</translation>
    </message>
    <message>
        <source>The key file of this vault asks for work that Saksi does not do; it was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp chìa khóa của két này đòi hỏi việc Saksi không làm; nó đã bị thay đổi.</translation>
    </message>
    <message>
        <source>Do not type the passphrase again; show the vault to the person who looks after it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng gõ lại cụm mật khẩu; hãy đưa két cho người phụ trách xem.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault ({needed_mib} MiB).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy tính này còn quá ít bộ nhớ trống để mở két ({needed_mib} MiB).</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đóng các chương trình khác, rồi thử lại.</translation>
    </message>
    <message>
        <source>This does not open with that key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không mở được bằng chìa khóa đó.</translation>
    </message>
    <message>
        <source>Check that you chose the right key, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra xem bạn chọn đúng chìa khóa chưa, rồi thử lại.</translation>
    </message>
    <message>
        <source>The encryption on this computer gives wrong answers ({primitive}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc mã hóa trên máy tính này cho kết quả sai ({primitive}).</translation>
    </message>
    <message>
        <source>Do not record here; install Saksi again or use another computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng ghi âm ở đây; hãy cài lại Saksi hoặc dùng máy tính khác.</translation>
    </message>
    <message>
        <source>There is a slip in line {line} of the recovery code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có chỗ nhầm ở dòng {line} của mã khôi phục.</translation>
    </message>
    <message>
        <source>Compare that line with the paper, letter by letter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy so dòng đó với tờ giấy, từng chữ một.</translation>
    </message>
    <message>
        <source>The recovery code has {characters} letters and digits; it should have {expected}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã khôi phục có {characters} chữ và số; lẽ ra phải có {expected}.</translation>
    </message>
    <message>
        <source>Type all four lines as they stand on the paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy gõ cả bốn dòng như trên tờ giấy.</translation>
    </message>
    <message>
        <source>The model pack cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không đọc được bộ mô hình.</translation>
    </message>
    <message>
        <source>Check that the folder or stick is still there, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra xem thư mục hoặc USB còn đó không, rồi thử lại.</translation>
    </message>
    <message>
        <source>The model pack is not complete: {file} is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bộ mô hình không đầy đủ: thiếu {file}.</translation>
    </message>
    <message>
        <source>Copy the whole pack again from where it came from, then import it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy sao chép lại cả bộ từ nơi đã lấy, rồi nhập lại.</translation>
    </message>
    <message>
        <source>The model pack was changed or damaged ({file}). It was not loaded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bộ mô hình bị thay đổi hoặc hỏng ({file}). Nó không được nạp.</translation>
    </message>
    <message>
        <source>Import the pack again from a good copy; do not use this one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nhập lại từ một bản tốt; đừng dùng bản này.</translation>
    </message>
    <message>
        <source>This is not a model pack that Saksi can use: {file} lacks {missing}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây không phải bộ mô hình Saksi dùng được: {file} thiếu {missing}.</translation>
    </message>
    <message>
        <source>Ask for the pack in the form that faster-whisper uses.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xin bộ mô hình ở dạng mà faster-whisper dùng.</translation>
    </message>
    <message>
        <source>Nobody vouches for this model pack. {note} Its fingerprint is {sha256}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không ai bảo đảm cho bộ mô hình này. {note} Dấu vân tay của nó là {sha256}.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with who gave you the pack; if it is the same, confirm it (in the terminal: --trust-unknown).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đối chiếu dấu vân tay với người đã đưa bộ này; nếu giống nhau, hãy xác nhận (trong cửa sổ lệnh: --trust-unknown).</translation>
    </message>
    <message>
        <source>There is no model pack with the name {name} on this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có bộ mô hình nào tên {name} trên máy tính này.</translation>
    </message>
    <message>
        <source>List the packs that are here, or import the one you need.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem danh sách các bộ đang có, hoặc nhập bộ bạn cần.</translation>
    </message>
    <message>
        <source>Another model pack has the name {name} already; it was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã có bộ mô hình khác tên {name}; nó được giữ nguyên.</translation>
    </message>
    <message>
        <source>Rename the folder of the new pack, then import it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đổi tên thư mục của bộ mới, rồi nhập lại.</translation>
    </message>
    <message>
        <source>The model is not what its files say ({what}). It was not used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mô hình không đúng như các tệp của nó nói ({what}). Nó không được dùng.</translation>
    </message>
    <message>
        <source>Import the pack again from a good copy, or choose another one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nhập lại bộ mô hình từ một bản tốt, hoặc chọn bộ khác.</translation>
    </message>
    <message>
        <source>This model is too large for the memory of this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mô hình này quá lớn so với bộ nhớ của máy tính này.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đóng các chương trình khác, hoặc chọn mô hình nhỏ hơn.</translation>
    </message>
    <message>
        <source>No model was imported yet; the demo model understands the demo voices only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa nhập mô hình nào; mô hình trình diễn chỉ hiểu các giọng trình diễn.</translation>
    </message>
    <message>
        <source>Import a model pack from a folder or a stick first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước hết hãy nhập bộ mô hình từ thư mục hoặc USB.</translation>
    </message>
    <message>
        <source>The contact could not be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không dùng được liên hệ này.</translation>
    </message>
    <message>
        <source>This file is not a contact card that can be believed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp này không phải thẻ liên hệ có thể tin ({reason}).</translation>
    </message>
    <message>
        <source>Ask the office for its card again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xin lại thẻ của văn phòng đó.</translation>
    </message>
    <message>
        <source>The contact card was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thẻ liên hệ được tạo bằng Saksi mới hơn (định dạng {version}).</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then read the card again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cập nhật Saksi trên máy tính này, rồi đọc lại thẻ.</translation>
    </message>
    <message>
        <source>This is the contact card of this very vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây là thẻ liên hệ của chính két này.</translation>
    </message>
    <message>
        <source>Choose the card of another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn thẻ của văn phòng khác.</translation>
    </message>
    <message>
        <source>The words are not those of the card. The card may be forged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các từ không phải của thẻ. Thẻ có thể là giả.</translation>
    </message>
    <message>
        <source>Do not trust it; call the office on a number that you know, and compare again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng tin cậy nó; hãy gọi văn phòng đó bằng số bạn biết, và đối chiếu lại.</translation>
    </message>
    <message>
        <source>By its card this office cannot be what was chosen ({kind}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Theo thẻ của văn phòng này, nó không thể là loại đã chọn ({kind}).</translation>
    </message>
    <message>
        <source>Choose a kind for partner offices only; our own offices are our own staff.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỉ chọn loại cho văn phòng đối tác; văn phòng của chúng ta là nhân viên của chính chúng ta.</translation>
    </message>
    <message>
        <source>No office with this name is trusted here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không tin cậy văn phòng nào có tên này.</translation>
    </message>
    <message>
        <source>Look at the list of contacts, or trust the office's card first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem danh sách liên hệ, hoặc tin cậy thẻ của văn phòng đó trước.</translation>
    </message>
    <message>
        <source>{matches} offices fit this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có {matches} văn phòng hợp với tên này.</translation>
    </message>
    <message>
        <source>Give more of the name, or the beginning of the station id.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cho thêm phần tên, hoặc phần đầu của mã trạm.</translation>
    </message>
    <message>
        <source>This office is not trusted any more, so nothing is locked for it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn phòng này không còn được tin cậy, nên không khóa gì cho nơi đó.</translation>
    </message>
    <message>
        <source>Choose another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn văn phòng khác.</translation>
    </message>
    <message>
        <source>This contact card comes from the demo. No real office stands behind it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thẻ liên hệ này từ bản trình diễn. Không có văn phòng thật nào đứng sau nó.</translation>
    </message>
    <message>
        <source>Ask the office for its own card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xin văn phòng đó thẻ của chính họ.</translation>
    </message>
    <message>
        <source>This contact card is of a real office. The demo does not trust real offices.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thẻ liên hệ này là của một văn phòng thật. Bản trình diễn không tin cậy văn phòng thật.</translation>
    </message>
    <message>
        <source>Leave the demo first, then read the card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy rời bản trình diễn trước, rồi đọc thẻ.</translation>
    </message>
    <message>
        <source>The receipt could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không tạo hoặc không đọc được biên nhận.</translation>
    </message>
    <message>
        <source>This file is not a receipt ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp này không phải biên nhận ({reason}).</translation>
    </message>
    <message>
        <source>The receipt is for another office, not for this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Biên nhận này dành cho văn phòng khác, không phải két này.</translation>
    </message>
    <message>
        <source>Ask headquarters for the receipt of the bundles that left here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xin trụ sở biên nhận của các gói đã rời khỏi đây.</translation>
    </message>
    <message>
        <source>The receipt was changed on its way, so it counts for nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Biên nhận bị thay đổi trên đường, nên không có giá trị.</translation>
    </message>
    <message>
        <source>Copy the file again; if that does not help, ask headquarters to write it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy sao chép lại tệp; nếu không được, hãy nhờ trụ sở viết lại.</translation>
    </message>
    <message>
        <source>The receipt does not say what a receipt has to say ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Biên nhận không nói điều một biên nhận phải nói ({reason}).</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng dựa vào nó; hãy hỏi trụ sở bằng cách khác.</translation>
    </message>
    <message>
        <source>The receipt was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Biên nhận được tạo bằng Saksi mới hơn (định dạng {version}).</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then take the receipt in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cập nhật Saksi trên máy tính này, rồi nhận lại biên nhận.</translation>
    </message>
    <message>
        <source>The receipt belongs to the demo and this vault does not, or the other way round.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Biên nhận thuộc bản trình diễn còn két này thì không, hoặc ngược lại.</translation>
    </message>
    <message>
        <source>Take it in where the bundle left; the demo and real vaults never mix.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nhận nó ở nơi gói đã rời đi; bản trình diễn và két thật không bao giờ lẫn nhau.</translation>
    </message>
    <message>
        <source>A signature under the receipt does not belong to it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một chữ ký dưới biên nhận không thuộc về nó.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters by another way whether they wrote it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng dựa vào nó; hãy hỏi trụ sở bằng cách khác xem họ có viết không.</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that this vault does not trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Biên nhận do một văn phòng mà két này không tin cậy ký.</translation>
    </message>
    <message>
        <source>If you expect it, get the office's card, compare its words by voice, trust it, then take the receipt in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nếu bạn đang chờ biên nhận này, hãy lấy thẻ của văn phòng đó, đối chiếu các từ bằng giọng nói, tin cậy thẻ, rồi nhận lại biên nhận.</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that is not trusted any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Biên nhận do một văn phòng không còn được tin cậy ký.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters in person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng dựa vào nó; hãy hỏi trực tiếp trụ sở.</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that cannot confirm this bundle: only headquarters it was locked for can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Biên nhận do một văn phòng không thể xác nhận gói này ký: chỉ trụ sở mà gói được khóa cho mới xác nhận được.</translation>
    </message>
    <message>
        <source>Ask headquarters for a receipt of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xin trụ sở biên nhận của chính họ.</translation>
    </message>
    <message>
        <source>The receipt speaks of something that did not leave this vault ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Biên nhận nói về thứ không rời khỏi két này ({reason}).</translation>
    </message>
    <message>
        <source>Keep what is here; ask headquarters by another way what they received.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy giữ những gì ở đây; hãy hỏi trụ sở bằng cách khác xem họ đã nhận gì.</translation>
    </message>
    <message>
        <source>A receipt promises at least {fewest} copies, because the station may delete its own after it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một biên nhận hứa có ít nhất {fewest} bản, vì sau đó trạm có thể xóa bản của mình.</translation>
    </message>
    <message>
        <source>Make a backup of this vault on another disk first, then write the receipt.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước hết hãy sao lưu két này sang ổ đĩa khác, rồi viết biên nhận.</translation>
    </message>
    <message>
        <source>Nothing of this bundle lies here whole and as it came, so there is nothing to confirm.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không có gì của gói này còn nguyên vẹn và đúng như khi đến, nên không có gì để xác nhận.</translation>
    </message>
    <message>
        <source>Look at the reasons; ask the station to export again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem các lý do; nhờ trạm xuất lại.</translation>
    </message>
    <message>
        <source>Only headquarters write receipts, and this vault's card names another role.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỉ trụ sở viết biên nhận, và thẻ của két này ghi vai trò khác.</translation>
    </message>
    <message>
        <source>Write the receipt from the vault of headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy viết biên nhận từ két của trụ sở.</translation>
    </message>
    <message>
        <source>No single bundle that came here fits this id (found: {matches}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có đúng một gói đã đến đây hợp với mã này (tìm thấy: {matches}).</translation>
    </message>
    <message>
        <source>Give the id that “saksi receive” showed, or more of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cho mã mà “saksi receive” đã hiện, hoặc cho dài hơn.</translation>
    </message>
    <message>
        <source>It was not sealed; everything is as it was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa niêm phong; mọi thứ vẫn như cũ.</translation>
    </message>
    <message>
        <source>Try again, or carry it to headquarters unsealed in a bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy thử lại, hoặc mang đến trụ sở trong một gói mà không niêm phong trước.</translation>
    </message>
    <message>
        <source>Saksi knows no headquarters that could open it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi không biết trụ sở nào có thể mở lại nó.</translation>
    </message>
    <message>
        <source>Trust the contact card of your headquarters first, under People.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước hết hãy tin cậy thẻ liên hệ của trụ sở bạn, trong phần Người.</translation>
    </message>
    <message>
        <source>This testimony is sealed to headquarters already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng này đã niêm phong cho trụ sở rồi.</translation>
    </message>
    <message>
        <source>Export it to carry the sealed bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xuất nó để mang gói đã niêm phong đi.</translation>
    </message>
    <message>
        <source>This testimony came from another station; it is not sealed here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng này đến từ trạm khác; không niêm phong ở đây.</translation>
    </message>
    <message>
        <source>Names and contacts could not be opened; they are as they were.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không mở được tên và liên hệ; chúng vẫn như cũ.</translation>
    </message>
    <message>
        <source>Names and contacts were closed again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên và liên hệ đã được đóng lại.</translation>
    </message>
    <message>
        <source>Type the passphrase once more to open them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy gõ cụm mật khẩu lần nữa để mở.</translation>
    </message>
    <message>
        <source>What is kept of this person cannot be read: it was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không đọc được những gì đã giữ về người này: nó đã bị thay đổi.</translation>
    </message>
    <message>
        <source>Look into a backup of the vault, or ask the person again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem trong bản sao dự phòng của két, hoặc hỏi lại người kể.</translation>
    </message>
    <message>
        <source>No name and no contact is kept of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không giữ tên và liên hệ nào của lời chứng này.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không cần làm gì cả.</translation>
    </message>
    <message>
        <source>One field ({field}) is longer than there is room for: at most {most}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một mục ({field}) dài quá chỗ cho phép: nhiều nhất {most}.</translation>
    </message>
    <message>
        <source>Make it shorter, or use the note.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy viết ngắn hơn, hoặc dùng phần ghi chú.</translation>
    </message>
    <message>
        <source>What was given for “{field}” does not have the form of names and contacts.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều đã nhập cho “{field}” không đúng dạng của tên và liên hệ.</translation>
    </message>
    <message>
        <source>Compare it with what “saksi identity … show --json” prints.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy so với những gì “saksi identity … show --json” in ra.</translation>
    </message>
    <message>
        <source>It cannot be sealed as it stands ({reason}); everything is as it was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không niêm phong được như hiện nay ({reason}); mọi thứ vẫn như cũ.</translation>
    </message>
    <message>
        <source>End its recording, or check the vault, then seal it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kết thúc ghi âm, hoặc kiểm tra két, rồi niêm phong lại.</translation>
    </message>
    <message>
        <source>The sealed bundle of this testimony is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói niêm phong của lời chứng này bị thiếu hoặc bị thay đổi.</translation>
    </message>
    <message>
        <source>Use the copy that was carried, or a backup of this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy dùng bản đã mang đi, hoặc bản sao lưu của két này.</translation>
    </message>
    <message>
        <source>The signature does not prove who made this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chữ ký không chứng minh được ai đã làm ra thứ này.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the sender for a new copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng dựa vào nó; hãy xin người gửi một bản mới.</translation>
    </message>
    <message>
        <source>The signature is not written as a signature of Saksi is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chữ ký không được viết theo cách của chữ ký Saksi.</translation>
    </message>
    <message>
        <source>This was signed with another key than that of the station it names.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thứ này được ký bằng chìa khóa khác với chìa khóa của trạm mà nó nêu tên.</translation>
    </message>
    <message>
        <source>Do not rely on it; call the station and compare the words of its key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng dựa vào nó; hãy gọi trạm đó và đối chiếu các từ của chìa khóa.</translation>
    </message>
    <message>
        <source>The signature was made for something else and was put here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chữ ký được làm cho thứ khác rồi bị đặt vào đây.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the sender for a new copy by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng dựa vào nó; hãy xin người gửi một bản mới bằng cách khác.</translation>
    </message>
    <message>
        <source>The signature does not fit the content: one of the two was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chữ ký không khớp với nội dung: một trong hai đã bị thay đổi.</translation>
    </message>
    <message>
        <source>This signing key has a slip or is of a kind that Saksi does not know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chìa khóa ký này có chỗ nhầm hoặc thuộc loại Saksi không biết.</translation>
    </message>
    <message>
        <source>Line {line} of the list of signers cannot be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dòng {line} của danh sách người ký không dùng được.</translation>
    </message>
    <message>
        <source>Compare that line with the list that the organisation gave out.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy so dòng đó với danh sách mà tổ chức đã phát.</translation>
    </message>
    <message>
        <source>Something went wrong that Saksi did not expect. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có sự cố mà Saksi không lường trước. Những gì đã lưu vẫn được lưu.</translation>
    </message>
    <message>
        <source>Close Saksi, start it again, and tell the person who looks after it the code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đóng Saksi, mở lại, và báo mã này cho người phụ trách.</translation>
    </message>
    <message>
        <source>The work was stopped as you asked. What was finished is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Công việc đã dừng theo ý bạn. Những gì đã xong được giữ.</translation>
    </message>
    <message>
        <source>Start it again when you want; it goes on where it stopped.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy bắt đầu lại khi bạn muốn; việc tiếp tục từ chỗ đã dừng.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ổ đĩa không làm điều được yêu cầu.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still connected, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra xem ổ đĩa hoặc USB còn cắm không, rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ổ đĩa đã đầy. Những gì đã lưu trước đó vẫn được lưu.</translation>
    </message>
    <message>
        <source>Free some space on this disk, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy giải phóng chỗ trống trên ổ đĩa này, rồi thử lại.</translation>
    </message>
    <message>
        <source>Saksi may not write there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi không được phép ghi vào đó.</translation>
    </message>
    <message>
        <source>Choose another folder, or remove the write protection of the stick.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn thư mục khác, hoặc gỡ chế độ chống ghi của USB.</translation>
    </message>
    <message>
        <source>There is no file or folder with that name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có tệp hay thư mục nào tên đó.</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra tên, và xem USB có đang cắm không.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không đọc được tệp này.</translation>
    </message>
    <message>
        <source>Check that it is a plain file and that you may read it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra xem nó có phải tệp thường và bạn có được đọc không.</translation>
    </message>
    <message>
        <source>The file is larger than such a file can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp lớn hơn mức một tệp như vậy có thể có.</translation>
    </message>
    <message>
        <source>Something with that name is there already; it was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đó đã có thứ mang tên đó; nó được giữ nguyên.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn tên khác hoặc thư mục khác.</translation>
    </message>
    <message>
        <source>Another running program is using this folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một chương trình khác đang chạy đang dùng thư mục này.</translation>
    </message>
    <message>
        <source>Close the other Saksi window first, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đóng cửa sổ Saksi kia trước, rồi thử lại.</translation>
    </message>
    <message>
        <source>Step {step} of the tour did not show what it promises. Do not use this copy for real work.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bước {step} của chuyến tham quan không cho thấy điều nó hứa. Đừng dùng bản này cho việc thật.</translation>
    </message>
    <message>
        <source>Get a fresh copy of Saksi, run the tour again, and report it if it fails again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy lấy một bản Saksi mới, chạy lại chuyến tham quan, và báo lại nếu vẫn không được.</translation>
    </message>
    <message>
        <source>The part of Saksi that writes down speech gave an answer that makes no sense.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phần của Saksi chép lời nói đã cho một câu trả lời vô nghĩa.</translation>
    </message>
    <message>
        <source>Start the transcription again; it goes on where it stopped.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy bắt đầu chép lời lại; việc tiếp tục từ chỗ đã dừng.</translation>
    </message>
    <message>
        <source>The transcription did not succeed. The recording is untouched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc chép lời không thành công. Bản ghi âm còn nguyên.</translation>
    </message>
    <message>
        <source>The part of Saksi that writes down speech cannot run ({stage}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phần của Saksi chép lời nói không chạy được ({stage}).</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model, then start it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đóng các chương trình khác hoặc chọn mô hình nhỏ hơn, rồi bắt đầu lại.</translation>
    </message>
    <message>
        <source>A few seconds of speech could not be written down. They are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Vài giây lời nói không chép được. Chúng đã được đánh dấu.</translation>
    </message>
    <message>
        <source>Listen to the marked place, or transcribe it again with another model.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nghe chỗ được đánh dấu, hoặc chép lời lại bằng mô hình khác.</translation>
    </message>
    <message>
        <source>This model was never taught the language {language}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mô hình này chưa từng được dạy ngôn ngữ {language}.</translation>
    </message>
    <message>
        <source>Choose a model that knows many languages, or another language.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn mô hình biết nhiều ngôn ngữ, hoặc ngôn ngữ khác.</translation>
    </message>
    <message>
        <source>The transcript could not be made or shown. The recording is not touched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không tạo hoặc không hiện được bản chép lời. Bản ghi âm không bị động đến.</translation>
    </message>
    <message>
        <source>Try again; what was written so far is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy thử lại; những gì đã viết đến giờ được giữ.</translation>
    </message>
    <message>
        <source>This testimony has no transcript yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng này chưa có bản chép lời.</translation>
    </message>
    <message>
        <source>Transcribe it first, then look again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chép lời trước, rồi xem lại.</translation>
    </message>
    <message>
        <source>The sound ends earlier than it should, at second {at_seconds}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Âm thanh kết thúc sớm hơn lẽ ra, ở giây {at_seconds}.</translation>
    </message>
    <message>
        <source>Check the vault; what was transcribed before this place is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra két; những gì đã chép lời trước chỗ này được giữ.</translation>
    </message>
    <message>
        <source>This paragraph is not in the transcript that is shown now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đoạn này không có trong bản chép lời đang hiện.</translation>
    </message>
    <message>
        <source>Open the testimony again; what was corrected before is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy mở lại lời chứng; những gì đã sửa trước đó được giữ.</translation>
    </message>
    <message>
        <source>That is too long for one paragraph.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quá dài cho một đoạn.</translation>
    </message>
    <message>
        <source>Write at most {limit} letters, and the rest in another paragraph.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy viết nhiều nhất {limit} chữ cái, phần còn lại viết ở đoạn khác.</translation>
    </message>
    <message>
        <source>That is too short to search for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quá ngắn để tìm.</translation>
    </message>
    <message>
        <source>Write at least {shortest} letters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy viết ít nhất {shortest} chữ cái.</translation>
    </message>
    <message>
        <source>A passphrase or code is needed, and there is no keyboard here to type it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cần cụm mật khẩu hoặc mã, mà ở đây không có bàn phím để gõ.</translation>
    </message>
    <message>
        <source>Give it with {option}-file FILE or {option}-fd NUMBER; see --help.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cho bằng {option}-file FILE hoặc {option}-fd NUMBER; xem --help.</translation>
    </message>
    <message>
        <source>The passphrase or code could not be read from {option}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không đọc được cụm mật khẩu hoặc mã từ {option}.</translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that it holds one line.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra xem nó có tồn tại, bạn có được đọc, và nó chỉ có một dòng.</translation>
    </message>
    <message>
        <source>The two entries are not the same. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hai lần nhập không giống nhau. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Run the command again and type the same words twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chạy lại lệnh và gõ cùng những từ đó hai lần.</translation>
    </message>
    <message>
        <source>Nobody compared the fingerprint words of this card. It was not trusted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa ai đối chiếu các từ vân tay của thẻ này. Thẻ không được tin cậy.</translation>
    </message>
    <message>
        <source>Let its owner read the words to you, and give them with --words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nhờ chủ thẻ đọc các từ cho bạn, và cho chúng bằng --words.</translation>
    </message>
    <message>
        <source>“{language}” is not the tag of a language that Saksi knows.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{language}” không phải mã ngôn ngữ mà Saksi biết.</translation>
    </message>
    <message>
        <source>Use a short tag such as km, th, vi, zh, id, hi, bn, ur, fil or en.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy dùng mã ngắn như km, th, vi, zh, id, hi, bn, ur, fil hoặc en.</translation>
    </message>
    <message>
        <source>No testimony was named, so nothing was done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa nêu lời chứng nào, nên chưa làm gì.</translation>
    </message>
    <message>
        <source>Name one or more, or add --withdrawals to tell only what was taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nêu một hoặc nhiều lời chứng, hoặc thêm --withdrawals để chỉ báo những gì đã rút lại.</translation>
    </message>
    <message>
        <source>Nobody confirmed it, so nothing was done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không ai xác nhận, nên không làm gì cả.</translation>
    </message>
    <message>
        <source>Type the case code when asked, or add --yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy gõ mã hồ sơ khi được hỏi, hoặc thêm --yes.</translation>
    </message>
    <message>
        <source>The vault could not do this. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két không làm được việc này. Những gì đã lưu vẫn được lưu.</translation>
    </message>
    <message>
        <source>Close the vault, open it again, and try once more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đóng két, mở lại, và thử lần nữa.</translation>
    </message>
    <message>
        <source>No testimony in this vault has that name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có lời chứng nào tên đó trong két này.</translation>
    </message>
    <message>
        <source>Type its case code, such as KDM-4X7, as the list of testimonies shows it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy gõ mã hồ sơ của nó, như KDM-4X7, theo danh sách lời chứng.</translation>
    </message>
    <message>
        <source>{matches} testimonies begin like this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có {matches} lời chứng bắt đầu như vậy.</translation>
    </message>
    <message>
        <source>Type more of it, or its case code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy gõ dài hơn, hoặc gõ mã hồ sơ.</translation>
    </message>
    <message>
        <source>This sealed file is missing or was changed on the disk. Nothing else is affected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp niêm phong này bị thiếu hoặc bị thay đổi trên ổ đĩa. Những thứ khác không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Look for it in a copy of the vault or in a bundle that was sent, and check the disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tìm nó trong bản sao của két hoặc trong gói đã gửi, và kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>This part was sealed to headquarters. Nobody can open it on this computer any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phần này đã niêm phong cho trụ sở. Không ai còn mở được nó trên máy tính này.</translation>
    </message>
    <message>
        <source>Ask headquarters if you need to hear or see it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi trụ sở nếu bạn cần nghe hoặc xem nó.</translation>
    </message>
    <message>
        <source>The custody log does not fit together from entry {number} on: it was changed or cut.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhật ký lưu giữ không khớp từ mục {number} trở đi: nó bị thay đổi hoặc bị cắt.</translation>
    </message>
    <message>
        <source>Leave the vault as it is, and tell headquarters the number of the entry.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy để nguyên két, và báo trụ sở số của mục đó.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có két trong thư mục này.</translation>
    </message>
    <message>
        <source>Check the name of the folder, and that the disk or stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra tên thư mục, và xem ổ đĩa hoặc USB có đang cắm không.</translation>
    </message>
    <message>
        <source>Another running program has this vault open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một chương trình khác đang chạy đang mở két này.</translation>
    </message>
    <message>
        <source>Close the other window or wait until its work is done, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đóng cửa sổ kia hoặc chờ nó làm xong, rồi thử lại.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Saksi. It was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két này được ghi bằng phiên bản Saksi mới hơn. Nó được giữ nguyên.</translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy mở bằng phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>The database of this vault is damaged. Nothing was written to it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cơ sở dữ liệu của két này bị hỏng. Không ghi gì vào đó.</translation>
    </message>
    <message>
        <source>Copy the whole folder to another disk first; then use a backup, or save what can be saved (in the terminal: “saksi vault rescue”).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước hết hãy sao chép cả thư mục sang ổ đĩa khác; rồi dùng bản sao lưu, hoặc cứu những gì còn cứu được (trong cửa sổ lệnh: “saksi vault rescue”).</translation>
    </message>
    <message>
        <source>The database in this folder is not encrypted, so it is not this vault's. It was not opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cơ sở dữ liệu trong thư mục này không mã hóa, nên không phải của két này. Nó không được mở.</translation>
    </message>
    <message>
        <source>Ask who had this computer, and use a copy of the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi ai đã giữ máy tính này, và dùng một bản sao của két.</translation>
    </message>
    <message>
        <source>This does not fit what the vault holds already. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều này không hợp với những gì két đã có. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Look at what is there, and try again if something is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem những gì đang có, và thử lại nếu thiếu gì.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu này không mở được két.</translation>
    </message>
    <message>
        <source>Check the keyboard language and capital letters, and type it again; nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra ngôn ngữ bàn phím và chữ hoa, rồi gõ lại; không có gì bị xóa bao giờ.</translation>
    </message>
    <message>
        <source>This recovery code is well typed, but does not open this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã khôi phục này gõ đúng, nhưng không mở két này.</translation>
    </message>
    <message>
        <source>Check whether the sheet belongs to this vault, and whether a newer one was printed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra xem tờ giấy có thuộc két này không, và có tờ nào in mới hơn không.</translation>
    </message>
    <message>
        <source>This key of headquarters does not open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chìa khóa này của trụ sở không mở được két.</translation>
    </message>
    <message>
        <source>Ask headquarters which key this vault was sealed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi trụ sở xem két này được niêm phong cho chìa khóa nào.</translation>
    </message>
    <message>
        <source>This vault was made without that way to open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két này được tạo mà không có cách mở đó.</translation>
    </message>
    <message>
        <source>Use the passphrase, or another way that was set up.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy dùng cụm mật khẩu, hoặc cách khác đã được đặt.</translation>
    </message>
    <message>
        <source>A vault can be opened by at most three keys of headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một két mở được bằng nhiều nhất ba chìa khóa của trụ sở.</translation>
    </message>
    <message>
        <source>Choose three of them or fewer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn ba chìa hoặc ít hơn.</translation>
    </message>
    <message>
        <source>Both key files of this vault are missing or damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cả hai tệp chìa khóa của két này bị thiếu hoặc hỏng.</translation>
    </message>
    <message>
        <source>Ask headquarters for the copy that came with the last bundle; it brings the vault back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xin trụ sở bản sao đi cùng gói cuối; nó giúp két dùng lại được.</translation>
    </message>
    <message>
        <source>These key files belong to another vault, or to an earlier key of this one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những tệp chìa khóa này thuộc két khác, hoặc thuộc chìa khóa trước đây của két này.</translation>
    </message>
    <message>
        <source>Use the copy from the newest bundle of this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy dùng bản sao từ gói mới nhất của máy tính này.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cụm mật khẩu này có thể bị đoán ra.</translation>
    </message>
    <message>
        <source>Take the six words that Saksi offers, or add more words of your own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy dùng sáu từ mà Saksi đưa ra, hoặc thêm từ của riêng bạn.</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait {seconds} seconds.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sau nhiều lần thử sai, lần tiếp theo phải chờ {seconds} giây.</translation>
    </message>
    <message>
        <source>Wait, then type the passphrase slowly; nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chờ, rồi gõ cụm mật khẩu thật chậm; không có gì bị xóa bao giờ.</translation>
    </message>
    <message>
        <source>The file changed while it was being sealed, so it was not taken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp thay đổi trong lúc niêm phong, nên không được nhận.</translation>
    </message>
    <message>
        <source>Close the program that writes to it, then attach it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đóng chương trình đang ghi vào nó, rồi đính kèm lại.</translation>
    </message>
    <message>
        <source>The check found {findings} things that are not as they were written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc kiểm tra thấy {findings} thứ không giống như khi được ghi.</translation>
    </message>
    <message>
        <source>Export what still opens to headquarters now, then ask for help with the list above.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xuất ngay những gì còn mở được đến trụ sở, rồi nhờ giúp đỡ với danh sách ở trên.</translation>
    </message>
    <message>
        <source>This vault belongs to the demo. Nothing in it is real, so it was not opened here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Két này thuộc bản trình diễn. Trong đó không có gì là thật, nên nó không được mở ở đây.</translation>
    </message>
    <message>
        <source>Choose “Try the demo” to open it, or choose the folder of your own vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn “Thử bản trình diễn” để mở nó, hoặc chọn thư mục két của chính bạn.</translation>
    </message>
    <message>
        <source>This is a real vault. The demo does not open it, and did not touch it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây là két thật. Bản trình diễn không mở nó, và không động đến nó.</translation>
    </message>
    <message>
        <source>Leave the demo first, then open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy rời bản trình diễn trước, rồi mở két.</translation>
    </message>
    <message>
        <source>The case data could not be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không lưu được dữ liệu hồ sơ.</translation>
    </message>
    <message>
        <source>{flaws} answers cannot be kept as they are; the first is {field} ({flaw}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{flaws} câu trả lời không lưu được như hiện có; câu đầu tiên là {field} ({flaw}).</translation>
    </message>
    <message>
        <source>Correct the answer, then save again. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy sửa câu trả lời, rồi lưu lại. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>{field} tells who the person is, so it is not kept with the case data.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{field} cho biết người đó là ai, nên không giữ chung với dữ liệu hồ sơ.</translation>
    </message>
    <message>
        <source>Put it with the identity, which is locked on its own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đưa vào phần danh tính, được khóa riêng.</translation>
    </message>
    <message>
        <source>This file cannot be read as case data ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không đọc được tệp này như dữ liệu hồ sơ ({reason}).</translation>
    </message>
    <message>
        <source>Save it again as CSV in UTF-8, or as JSON, with the names of HTCDS in the first row.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy lưu lại thành CSV dạng UTF-8, hoặc JSON, với các tên của HTCDS ở hàng đầu.</translation>
    </message>
    <message>
        <source>{flaws} answers of the file cannot be taken in; the first is {field} in row {row} ({flaw}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{flaws} câu trả lời của tệp không nhận được; câu đầu tiên là {field} ở hàng {row} ({flaw}).</translation>
    </message>
    <message>
        <source>Correct the rows in the file, then bring it in again. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy sửa các hàng trong tệp, rồi đưa vào lại. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The file holds {cases} cases.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp có {cases} hồ sơ.</translation>
    </message>
    <message>
        <source>Say which of them belongs to this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cho biết hồ sơ nào thuộc lời chứng này.</translation>
    </message>
    <message>
        <source>The file holds no case of this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp không có hồ sơ nào tên này.</translation>
    </message>
    <message>
        <source>Look at the first column of the file, and give the name that stands there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem cột đầu của tệp, và nhập tên nằm ở đó.</translation>
    </message>
    <message>
        <source>None of these testimonies has case data that may leave for this recipient.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không lời chứng nào trong số này có dữ liệu hồ sơ được phép gửi đến người nhận này.</translation>
    </message>
    <message>
        <source>Look at what the person agreed to, or choose other testimonies.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem người kể đã đồng ý những gì, hoặc chọn lời chứng khác.</translation>
    </message>
    <message>
        <source>No place of the list has this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trong danh sách không có nơi nào tên này.</translation>
    </message>
    <message>
        <source>Look for it by another spelling, or write it down in the person's own words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tìm bằng cách viết khác, hoặc ghi theo lời của chính người kể.</translation>
    </message>
    <message>
        <source>{matches} places have this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có {matches} nơi mang tên này.</translation>
    </message>
    <message>
        <source>Choose one of them by its id.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn một nơi theo số định danh của nó.</translation>
    </message>
    <message>
        <source>This file is no list of places that can be used ({reason}, place {place}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp này không phải danh sách nơi dùng được ({reason}, nơi {place}).</translation>
    </message>
    <message>
        <source>Correct the file, then bring it in again. The list from before stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy sửa tệp, rồi đưa vào lại. Danh sách cũ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>{places} places that cases name are not in the new list.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{places} nơi mà các hồ sơ nhắc đến không có trong danh sách mới.</translation>
    </message>
    <message>
        <source>Add them to the file by their ids, then bring it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy thêm chúng vào tệp theo số định danh, rồi đưa vào lại.</translation>
    </message>
    <message>
        <source>The masked copy could not be made. The recording is not touched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không tạo được bản đã che. Bản ghi âm không bị động đến.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy thử lại.</translation>
    </message>
    <message>
        <source>This passage is not in a recording of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quãng này không nằm trong bản ghi âm nào của lời chứng này.</translation>
    </message>
    <message>
        <source>Choose it again in the transcript.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn lại trong bản chép lời.</translation>
    </message>
    <message>
        <source>There is nothing to mask: no words were chosen, and no passage is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có gì để che: chưa chọn từ nào, và chưa đánh dấu quãng nào.</translation>
    </message>
    <message>
        <source>Choose words in the transcript, or mark a passage first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước hết hãy chọn từ trong bản chép lời, hoặc đánh dấu một quãng.</translation>
    </message>
    <message>
        <source>Words that stand nowhere in the transcript: {missing}. Nothing was made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những từ không có ở đâu trong bản chép lời: {missing}. Chưa tạo gì.</translation>
    </message>
    <message>
        <source>Look how they are written in the transcript, correct it by listening, and choose them again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem chúng được viết thế nào trong bản chép lời, nghe để sửa, rồi chọn lại.</translation>
    </message>
    <message>
        <source>A recording of this testimony has no finished transcript to find the words in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một bản ghi âm của lời chứng này chưa có bản chép lời hoàn tất để tìm từ.</translation>
    </message>
    <message>
        <source>Transcribe it first, then make the masked copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chép lời trước, rồi tạo bản đã che.</translation>
    </message>
    <message>
        <source>This is not a masked copy that was made here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây không phải bản đã che được tạo ở đây.</translation>
    </message>
    <message>
        <source>Choose the masked copy itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn chính bản đã che.</translation>
    </message>
    <message>
        <source>What was masked is not known here any more, so this copy cannot be proved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không còn biết điều gì đã được che, nên không kiểm chứng được bản này.</translation>
    </message>
    <message>
        <source>Make the masked copy again where its testimony can still be opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tạo lại bản đã che ở nơi lời chứng của nó còn mở được.</translation>
    </message>
    <message>
        <source>Something was added to this masked copy that the proof cannot look into.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có gì đó đã được thêm vào bản đã che này mà việc kiểm chứng không xem được bên trong.</translation>
    </message>
    <message>
        <source>Make a new masked copy and leave it as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tạo bản đã che mới và để nguyên như vậy.</translation>
    </message>
    <message>
        <source>The answers about consent could not be read or kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không đọc được hoặc không lưu được câu trả lời về sự đồng ý.</translation>
    </message>
    <message>
        <source>Nobody has agreed to this yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa ai đồng ý việc này.</translation>
    </message>
    <message>
        <source>Ask for consent first, and keep the answers with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước hết hãy xin sự đồng ý, và lưu câu trả lời cùng lời chứng.</translation>
    </message>
    <message>
        <source>This was refused, or consent to it was taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc này đã bị từ chối, hoặc sự đồng ý đã được rút lại.</translation>
    </message>
    <message>
        <source>Leave it at that. Only a new answer by the same person can change it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cứ để như vậy. Chỉ câu trả lời mới của chính người đó mới thay đổi được.</translation>
    </message>
    <message>
        <source>This testimony may not be kept any longer, or keeping it was never agreed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng này không được giữ nữa, hoặc chưa bao giờ có sự đồng ý cho giữ.</translation>
    </message>
    <message>
        <source>Ask the person whether it may be kept, and until when, or destroy its keys.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi người kể có được giữ không, và đến khi nào, hoặc hủy chìa khóa của nó.</translation>
    </message>
    <message>
        <source>There is consent, but not to this voice, this name or these passages.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có sự đồng ý, nhưng không phải cho giọng này, tên này hoặc các quãng này.</translation>
    </message>
    <message>
        <source>Make a masked copy that leaves out what was not agreed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tạo bản đã che, bỏ ra những gì không được đồng ý.</translation>
    </message>
    <message>
        <source>This may be a child's testimony, and not all who have to agree have agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây có thể là lời chứng của trẻ em, và chưa đủ những người phải đồng ý đã đồng ý.</translation>
    </message>
    <message>
        <source>Look at its consent: the child, a guardian who is not involved or an independent person, and before it leaves a second colleague.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem sự đồng ý của nó: trẻ, một người giám hộ không dính líu hoặc một người độc lập, và trước khi rời đi thì một đồng nghiệp thứ hai.</translation>
    </message>
    <message>
        <source>Ten minutes were recorded for the consent itself, and no answer was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã ghi âm mười phút cho riêng phần xin sự đồng ý, và chưa lưu câu trả lời nào.</translation>
    </message>
    <message>
        <source>Keep the answers that were given, or go on without a recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy lưu các câu trả lời đã có, hoặc tiếp tục mà không ghi âm.</translation>
    </message>
    <message>
        <source>This recording is no spoken consent, or answers rest on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản ghi âm này không phải phần xin sự đồng ý, hoặc có câu trả lời dựa vào nó.</translation>
    </message>
    <message>
        <source>Leave it where it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cứ để nó ở đó.</translation>
    </message>
    <message>
        <source>This answer cannot be kept as it is ({field}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Câu trả lời này không lưu được như hiện có ({field}).</translation>
    </message>
    <message>
        <source>Check it: codes are short and without spaces, and the last day to keep it lies ahead.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra: mã thì ngắn và không có dấu cách, và ngày cuối được giữ phải ở phía trước.</translation>
    </message>
    <message>
        <source>There is a slip in the code: it is not one that Saksi gives.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã có chỗ nhầm: đây không phải mã do Saksi cấp.</translation>
    </message>
    <message>
        <source>Read it again from the paper, sixteen letters and digits in groups of four.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đọc lại từ tờ giấy, mười sáu chữ cái và chữ số theo nhóm bốn.</translation>
    </message>
    <message>
        <source>No testimony here has this code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không có lời chứng nào mang mã này.</translation>
    </message>
    <message>
        <source>Ask where it was given; another of our offices can take consent back too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi mã được cấp ở đâu; văn phòng khác của chúng ta cũng có thể rút lại sự đồng ý.</translation>
    </message>
    <message>
        <source>Nothing that was agreed to stands any more, so there is nothing to take back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không còn điều gì đã đồng ý đang có hiệu lực, nên không có gì để rút lại.</translation>
    </message>
    <message>
        <source>Look at the consent of the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem sự đồng ý của lời chứng.</translation>
    </message>
    <message>
        <source>This file does not hold answers about consent ({field}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp này không có câu trả lời về sự đồng ý ({field}).</translation>
    </message>
    <message>
        <source>Compare it with the example in the help of this command.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy so với ví dụ trong phần trợ giúp của lệnh này.</translation>
    </message>
    <message>
        <source>The keys of this testimony were not destroyed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chìa khóa của lời chứng này chưa bị hủy.</translation>
    </message>
    <message>
        <source>The keys of this testimony were destroyed before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chìa khóa của lời chứng này đã bị hủy trước đây.</translation>
    </message>
    <message>
        <source>There is nothing left to do here. Its custody log and its answers stay.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không còn gì để làm. Nhật ký lưu giữ và các câu trả lời của nó vẫn còn.</translation>
    </message>
    <message>
        <source>Headquarters have not confirmed yet that they have this testimony as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trụ sở chưa xác nhận họ có lời chứng này như hiện nay.</translation>
    </message>
    <message>
        <source>Export it and take their receipt first. If the person insists, say so as the reason; then no copy may be left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước hết hãy xuất nó và nhận biên nhận của họ. Nếu người kể vẫn muốn, hãy ghi đó là lý do; khi đó có thể không còn bản nào.</translation>
    </message>
    <message>
        <source>Consent to keep this testimony has neither ended nor been taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sự đồng ý cho giữ lời chứng này chưa hết hạn và cũng chưa được rút lại.</translation>
    </message>
    <message>
        <source>Keep the new answer first, or give another reason.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước hết hãy lưu câu trả lời mới, hoặc nêu lý do khác.</translation>
    </message>
    <message>
        <source>The keys of this testimony were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chìa khóa của lời chứng này đã bị hủy: ở đây không ai còn mở được.</translation>
    </message>
    <message>
        <source>Look in its custody log for the reason. Headquarters may still have a copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem lý do trong nhật ký lưu giữ của nó. Trụ sở có thể vẫn còn một bản.</translation>
    </message>
    <message>
        <source>What is known of the interpreter could not be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không lưu được những gì biết về thông dịch viên.</translation>
    </message>
    <message>
        <source>Nothing is recorded through this interpreter yet ({lack}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa ghi âm gì qua thông dịch viên này ({lack}).</translation>
    </message>
    <message>
        <source>Brief them, let them promise secrecy, ask whether they may be on another side, and ask the person whether they accept them. Or choose another interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy dặn dò họ, để họ hứa giữ kín, hỏi xem họ có thể đứng về phía khác không, và hỏi người kể có chấp nhận họ không. Hoặc chọn thông dịch viên khác.</translation>
    </message>
    <message>
        <source>This is no code of an interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây không phải mã của thông dịch viên.</translation>
    </message>
    <message>
        <source>Type up to twelve letters, digits or dashes, never a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy gõ nhiều nhất mười hai chữ cái, chữ số hoặc gạch nối, không bao giờ gõ tên.</translation>
    </message>
    <message>
        <source>Ask the office to write its answer again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nhờ văn phòng đó viết lại phản hồi.</translation>
    </message>
    <message>
        <source>The answer to a withdrawal could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không tạo được hoặc không đọc được phản hồi về việc rút lại.</translation>
    </message>
    <message>
        <source>This file is no answer to a withdrawal ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp này không phải phản hồi về việc rút lại ({reason}).</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>This answer is for another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phản hồi này dành cho văn phòng khác.</translation>
    </message>
    <message>
        <source>Hand it on to the office that it is for, or choose another file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chuyển cho văn phòng mà nó dành cho, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>This answer was damaged on its way. Nothing of it was taken in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phản hồi này bị hỏng trên đường. Không nhận gì của nó.</translation>
    </message>
    <message>
        <source>This answer does not say what such an answer has to say ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phản hồi này không ghi điều mà một phản hồi phải ghi ({reason}).</translation>
    </message>
    <message>
        <source>This answer was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phản hồi này do một Saksi mới hơn tạo (định dạng {version}).</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then take it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cập nhật Saksi trên máy tính này, rồi nhận lại.</translation>
    </message>
    <message>
        <source>This answer belongs to the demo, or to real offices, and not to where it is read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phản hồi này thuộc bản trình diễn, hoặc thuộc văn phòng thật, không thuộc nơi đang đọc nó.</translation>
    </message>
    <message>
        <source>Take it in where it belongs.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nhận nó ở đúng nơi của nó.</translation>
    </message>
    <message>
        <source>A signature under this answer is not right: it may be forged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một chữ ký dưới phản hồi này không đúng: nó có thể là giả.</translation>
    </message>
    <message>
        <source>Do not believe it; call the office on a number that you know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng tin nó; hãy gọi văn phòng đó bằng số bạn biết.</translation>
    </message>
    <message>
        <source>This answer is signed by an office that nobody here trusts.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phản hồi này do một văn phòng mà ở đây không ai tin cậy ký.</translation>
    </message>
    <message>
        <source>Compare the words of its card first, if you expected it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nếu bạn đang chờ nó, trước hết hãy đối chiếu các từ trên thẻ của văn phòng đó.</translation>
    </message>
    <message>
        <source>This answer is signed by an office that is not trusted any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phản hồi này do một văn phòng không còn được tin cậy ký.</translation>
    </message>
    <message>
        <source>This answer names another office than the one that signed it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phản hồi này nêu tên một văn phòng khác với nơi đã ký.</translation>
    </message>
    <message>
        <source>This answer is about something that this office was not told from here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phản hồi này nói về điều mà văn phòng đó không được báo từ đây.</translation>
    </message>
    <message>
        <source>Call the office and ask what it means.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy gọi văn phòng đó và hỏi ý họ là gì.</translation>
    </message>
    <message>
        <source>No withdrawal waits for an answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có việc rút lại nào chờ phản hồi.</translation>
    </message>
    <message>
        <source>Receive the newest bundles first, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước hết hãy nhận các gói mới nhất, rồi thử lại.</translation>
    </message>
    <message>
        <source>What could not be called back is not said as it has to be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều không thu hồi được chưa được ghi đúng cách.</translation>
    </message>
    <message>
        <source>Give the name and kind of the office, or a note of one line.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nêu tên và loại văn phòng, hoặc một ghi chú một dòng.</translation>
    </message>
    <message>
        <source>This session cannot begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buổi này chưa thể bắt đầu.</translation>
    </message>
    <message>
        <source>A child rests between two sessions: {minutes} min are left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trẻ nghỉ giữa hai buổi: còn {minutes} phút.</translation>
    </message>
    <message>
        <source>Take the break together, without questions. Who may be a child counts as one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cùng nghỉ, không hỏi gì. Ai có thể là trẻ em thì được coi là trẻ em.</translation>
    </message>
    <message>
        <source>There were as many sessions with this child as a day takes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Với trẻ này đã đủ số buổi của một ngày.</translation>
    </message>
    <message>
        <source>Go on tomorrow, in {minutes} min at the earliest.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tiếp tục ngày mai, sớm nhất sau {minutes} phút.</translation>
    </message>
    <message>
        <source>There is no such template here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không có mẫu này.</translation>
    </message>
    <message>
        <source>Choose one of the list, or bring in its file again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn một mẫu trong danh sách, hoặc đưa tệp của nó vào lại.</translation>
    </message>
    <message>
        <source>This file cannot be read as a template: it is no JSON in UTF-8.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không đọc được tệp này như một mẫu: nó không phải JSON dạng UTF-8.</translation>
    </message>
    <message>
        <source>Open it in the editor that wrote it and save it again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy mở bằng chương trình đã ghi nó và lưu lại. Mẫu đang dùng vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>This file is no template that this version of Saksi reads.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp này không phải mẫu mà phiên bản Saksi này đọc được.</translation>
    </message>
    <message>
        <source>Look whether it is the right file, or whether a newer Saksi is needed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy xem có đúng tệp không, hoặc có cần Saksi mới hơn không.</translation>
    </message>
    <message>
        <source>A line of the template is not as it has to be: {path} ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một dòng của mẫu chưa đúng như phải có: {path} ({reason}).</translation>
    </message>
    <message>
        <source>Correct it in the file, then bring it in again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy sửa trong tệp, rồi đưa vào lại. Mẫu đang dùng vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>A recorded reading of the template cannot be used: {file} ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không dùng được bản đọc ghi âm của mẫu: {file} ({reason}).</translation>
    </message>
    <message>
        <source>Put the file beside the template, with its own SHA-256 in it, then bring the template in again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đặt tệp cạnh mẫu, với SHA-256 của chính tệp đó trong mẫu, rồi đưa mẫu vào lại. Mẫu đang dùng vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Another file called {name} was brought in before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước đây đã đưa vào một tệp khác tên {name}.</translation>
    </message>
    <message>
        <source>Give the changed file a new version, then bring it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đặt phiên bản mới cho tệp đã thay đổi, rồi đưa vào lại.</translation>
    </message>
    <message>
        <source>The numbers were not released.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các con số chưa được phát hành.</translation>
    </message>
    <message>
        <source>Fewer than {number} cases are in no release yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có ít hơn {number} hồ sơ chưa thuộc đợt phát hành nào.</translation>
    </message>
    <message>
        <source>Wait until there are more: a release of a few could be compared with the one before, and would tell of them. What was released stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đợi đến khi có nhiều hơn: một đợt phát hành ít hồ sơ có thể bị so với đợt trước, và cho biết về họ. Những gì đã phát hành vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>No numbers are released yet, so nothing was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa phát hành con số nào, nên không ghi gì.</translation>
    </message>
    <message>
        <source>Release them first. Each case is counted in one release only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy phát hành trước. Mỗi hồ sơ chỉ được đếm trong một đợt phát hành.</translation>
    </message>
    <message>
        <source>One of these cases is in a release already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một trong các hồ sơ này đã thuộc một đợt phát hành.</translation>
    </message>
    <message>
        <source>Count again, then release what is new.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đếm lại, rồi phát hành phần mới.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Nothing is in it yet. Record something or add a file first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bên trong chưa có gì. Trước hết hãy ghi âm hoặc thêm tệp.</translation>
    </message>
    <message>
        <source>Its recording is still running. Stop it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Việc ghi âm vẫn đang chạy. Hãy dừng trước.</translation>
    </message>
    <message>
        <source>Its recording is not sealed yet. Lock the vault and unlock it again; then it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản ghi âm chưa niêm phong. Hãy khóa két rồi mở khóa lại; khi đó nó được niêm phong.</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chìa khóa của nó đã bị hủy: ở đây không ai còn mở được.</translation>
    </message>
    <message>
        <source>It was sealed to headquarters, and none of the chosen offices can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nó đã niêm phong cho trụ sở, và không văn phòng nào đã chọn mở được.</translation>
    </message>
    <message>
        <source>A part of it is damaged on this disk. Check the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một phần của nó bị hỏng trên ổ đĩa này. Hãy kiểm tra két.</translation>
    </message>
    <message>
        <source>It is larger than a bundle can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nó lớn hơn mức một gói có thể có.</translation>
    </message>
    <message>
        <source>It is a masked copy that was not proved as it is now. Open it and prove it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây là bản đã che chưa được kiểm chứng như hiện nay. Trước hết hãy mở và kiểm chứng.</translation>
    </message>
    <message>
        <source>What was masked was heard again in this masked copy. Open it to see where, and mask it anew.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều đã che vẫn nghe thấy trong bản đã che này. Hãy mở để xem ở đâu, và che lại.</translation>
    </message>
    <message>
        <source>Something in it cannot be written in the format of bundles. Tell the person who looks after Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trong đó có thứ không viết được theo định dạng của gói. Hãy báo người phụ trách Saksi.</translation>
    </message>
    <message>
        <source>The person did not agree to this. Ask them, or leave it here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể không đồng ý việc này. Hãy hỏi họ, hoặc để lại ở đây.</translation>
    </message>
    <message>
        <source>Not to {office}: {reason}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không gửi đến {office}: {reason}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The key file {subject} is damaged or missing; its copy is used. It is repaired at the next opening.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp chìa khóa {subject} bị hỏng hoặc thiếu; bản sao của nó được dùng. Nó được sửa khi mở lần sau.</translation>
    </message>
    <message>
        <source>Page {subject} of the database is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trang {subject} của cơ sở dữ liệu bị hỏng.</translation>
    </message>
    <message>
        <source>The database is damaged inside.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cơ sở dữ liệu bị hỏng bên trong.</translation>
    </message>
    <message>
        <source>Entries of the table {subject} point to nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các mục của bảng {subject} trỏ đến chỗ không có gì.</translation>
    </message>
    <message>
        <source>The custody log does not fit from entry {subject} on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhật ký lưu giữ không khớp từ mục {subject} trở đi.</translation>
    </message>
    <message>
        <source>Answers about consent of the testimony {subject} are other than the custody log tells.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Câu trả lời về sự đồng ý của lời chứng {subject} khác với những gì nhật ký lưu giữ ghi.</translation>
    </message>
    <message>
        <source>Sound of the recording {subject} is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Âm thanh của bản ghi âm {subject} bị thiếu hoặc bị thay đổi.</translation>
    </message>
    <message>
        <source>The sealed file of part {subject} is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp niêm phong của phần {subject} bị thiếu hoặc bị thay đổi.</translation>
    </message>
    <message>
        <source>The bundle {subject} that was sealed to headquarters is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói {subject} đã niêm phong cho trụ sở bị thiếu hoặc bị thay đổi.</translation>
    </message>
    <message>
        <source>The file {subject} belongs to nothing; it is removed at the next opening.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp {subject} không thuộc về đâu; nó được gỡ bỏ khi mở lần sau.</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>the same letters come again and again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">cùng những chữ cái lặp đi lặp lại</translation>
    </message>
    <message>
        <source>the same words come again and again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">cùng những từ lặp đi lặp lại</translation>
    </message>
    <message>
        <source>the text was cut off before the speech ended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">văn bản bị cắt trước khi lời nói kết thúc</translation>
    </message>
    <message>
        <source>more text than anyone can speak in this time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">nhiều văn bản hơn mức ai có thể nói trong thời gian này</translation>
    </message>
    <message>
        <source>less text than was spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ít văn bản hơn những gì đã nói</translation>
    </message>
    <message>
        <source>probably nobody spoke here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">có lẽ không ai nói ở đây</translation>
    </message>
    <message>
        <source>a sentence that models invent where nobody spoke</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">câu mà mô hình tự đặt ra ở chỗ không ai nói</translation>
    </message>
    <message>
        <source>the words that were given as a help, not the words that were said</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">những từ được cho để trợ giúp, không phải những từ đã nói</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">chữ của ngôn ngữ khác</translation>
    </message>
    <message>
        <source>a voice in only a small part of this stretch</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">chỉ có giọng nói ở một phần nhỏ của quãng này</translation>
    </message>
    <message>
        <source>a voice was heard, and no text was written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">có nghe giọng nói, mà không có văn bản</translation>
    </message>
    <message>
        <source>transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">đã chép lời</translation>
    </message>
    <message>
        <source>nobody speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">không ai nói</translation>
    </message>
    <message>
        <source>two people speak at once</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hai người nói cùng lúc</translation>
    </message>
    <message>
        <source>text to be checked by listening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">văn bản cần nghe để kiểm tra</translation>
    </message>
    <message>
        <source>could not be transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">không chép lời được</translation>
    </message>
    <message>
        <source>not transcribed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">chưa chép lời</translation>
    </message>
    <message>
        <source>the recording was paused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">việc ghi âm đã tạm dừng</translation>
    </message>
    <message>
        <source>the microphone was lost</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">mất micrô</translation>
    </message>
    <message>
        <source>the machine was too slow to keep the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">máy quá chậm để giữ kịp âm thanh</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ổ đĩa không trả lời</translation>
    </message>
    <message>
        <source>the sound could not be read here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">không đọc được âm thanh ở đây</translation>
    </message>
    <message>
        <source>the program ended unexpectedly</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">chương trình kết thúc bất ngờ</translation>
    </message>
    <message>
        <source>survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">người sống sót</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">thông dịch viên</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">người phỏng vấn</translation>
    </message>
    <message>
        <source>another person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">người khác</translation>
    </message>
    <message>
        <source>written by the machine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">máy viết</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">người sửa</translation>
    </message>
    <message>
        <source>written by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">người viết</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Engage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Làm quen</translation>
    </message>
    <message>
        <source>Account</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời kể</translation>
    </message>
    <message>
        <source>Closure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khép lại</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhìn lại</translation>
    </message>
    <message>
        <source>Make it safe to talk, and safe to say no.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy để người kể thấy an toàn khi nói, và an toàn khi từ chối.</translation>
    </message>
    <message>
        <source>Let the account come freely: open questions, never leading ones. Silence is fine.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy để lời kể đến tự nhiên: câu hỏi mở, không bao giờ gợi ý câu trả lời. Im lặng cũng không sao.</translation>
    </message>
    <message>
        <source>Read back, correct, and say what happens next. Promise nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đọc lại, sửa, và nói điều gì sẽ diễn ra tiếp. Đừng hứa gì cả.</translation>
    </message>
    <message>
        <source>How the person is now, and what they need.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể bây giờ thế nào, và cần gì.</translation>
    </message>
    <message>
        <source>Are you comfortable here? Is there anything you need before we begin?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Anh/chị ngồi đây có thoải mái không? Trước khi bắt đầu, anh/chị có cần gì không?</translation>
    </message>
    <message>
        <source>You can stop, take a break or leave out a question at any time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Anh/chị có thể dừng, nghỉ hoặc bỏ qua câu hỏi bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Are you at ease with everybody who is in the room, the interpreter too?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Anh/chị có thấy yên tâm với mọi người trong phòng không, kể cả thông dịch viên?</translation>
    </message>
    <message>
        <source>Please tell me in your own words what this recording is for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xin anh/chị nói bằng lời của mình bản ghi âm này dùng để làm gì.</translation>
    </message>
    <message>
        <source>Is there anything you want to ask me first?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước hết anh/chị có muốn hỏi tôi điều gì không?</translation>
    </message>
    <message>
        <source>Please tell me what happened, from wherever you want to begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xin anh/chị kể chuyện gì đã xảy ra, bắt đầu từ đâu cũng được.</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Rồi chuyện gì xảy ra?</translation>
    </message>
    <message>
        <source>Can you tell me more about that?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Anh/chị có thể kể thêm về điều đó không?</translation>
    </message>
    <message>
        <source>Please describe the place for me.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xin anh/chị tả nơi đó cho tôi.</translation>
    </message>
    <message>
        <source>Who else was there, and what did they do?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Còn ai ở đó nữa, và họ đã làm gì?</translation>
    </message>
    <message>
        <source>What was an ordinary day like?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một ngày bình thường ở đó ra sao?</translation>
    </message>
    <message>
        <source>You said “…”. What does that word mean to you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Anh/chị đã nói “…”. Từ đó có nghĩa gì đối với anh/chị?</translation>
    </message>
    <message>
        <source>Is there anything important that I have not asked about?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có điều gì quan trọng mà tôi chưa hỏi đến không?</translation>
    </message>
    <message>
        <source>Did I understand anything wrongly?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tôi có hiểu sai điều gì không?</translation>
    </message>
    <message>
        <source>Shall we listen to a part of it together?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chúng ta cùng nghe lại một phần nhé?</translation>
    </message>
    <message>
        <source>Is there a part that you want nobody else to hear?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có phần nào anh/chị không muốn ai khác nghe không?</translation>
    </message>
    <message>
        <source>This is what happens with the recording now, and how you can reach us.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đây là điều sẽ diễn ra với bản ghi âm, và cách anh/chị liên hệ với chúng tôi.</translation>
    </message>
    <message>
        <source>How was it for you to talk about this?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kể lại chuyện này, anh/chị thấy thế nào?</translation>
    </message>
    <message>
        <source>Do you feel safe where you are going now?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nơi anh/chị sắp đến, anh/chị có thấy an toàn không?</translation>
    </message>
    <message>
        <source>Would you like to speak with somebody who can help?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Anh/chị có muốn nói chuyện với một người có thể giúp không?</translation>
    </message>
    <message>
        <source>What should we do differently next time?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lần sau chúng tôi nên làm gì khác đi?</translation>
    </message>
    <message>
        <source>The person is in distress</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đang khủng hoảng</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation type="unfinished">Có người bước vào</translation>
    </message>
    <message>
        <source>Somebody needs a doctor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có người cần bác sĩ</translation>
    </message>
    <message>
        <source>The computer has to go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phải giao máy tính đi</translation>
    </message>
    <message>
        <source>Stop asking. Press P: the recording pauses.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy ngừng hỏi. Nhấn P: việc ghi âm tạm dừng.</translation>
    </message>
    <message>
        <source>Say where you both are, and that nothing has to be told.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nói hai người đang ở đâu, và không phải kể gì cả.</translation>
    </message>
    <message>
        <source>Offer water, air, somebody they trust. They choose what comes next.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mời uống nước, ra chỗ thoáng, hoặc gặp người họ tin. Họ chọn điều tiếp theo.</translation>
    </message>
    <message>
        <source>If it does not pass, stop for today. Give the number of a service.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nếu không dịu đi, hôm nay hãy dừng. Đưa số của một dịch vụ hỗ trợ.</translation>
    </message>
    <message>
        <source>Press F9: the screen is hidden, and the recording goes on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhấn F9: màn hình được ẩn, và việc ghi âm tiếp tục.</translation>
    </message>
    <message>
        <source>Speak about something else. Never say what this meeting is for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nói chuyện khác. Không bao giờ nói buổi gặp này để làm gì.</translation>
    </message>
    <message>
        <source>Once you are alone, ask whether it is safe to go on, and where.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khi chỉ còn hai người, hãy hỏi tiếp tục có an toàn không, và ở đâu.</translation>
    </message>
    <message>
        <source>Get help first. Call the number that is right for this place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước hết hãy gọi trợ giúp. Gọi số đúng cho nơi này.</translation>
    </message>
    <message>
        <source>Ask the person what may be said to the helpers, if they can answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi người kể được nói gì với người đến giúp, nếu họ trả lời được.</translation>
    </message>
    <message>
        <source>Stop the recording. What was said is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng ghi âm. Những gì đã nói được lưu.</translation>
    </message>
    <message>
        <source>Lock it, or hold the power button down. What was said is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy khóa máy, hoặc giữ nút nguồn. Những gì đã nói được lưu.</translation>
    </message>
    <message>
        <source>Do not fight for it: without the passphrase it stays closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng giành giật nó: không có cụm mật khẩu thì nó vẫn đóng.</translation>
    </message>
    <message>
        <source>Tell headquarters as soon as you can, and by a safe way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy báo trụ sở sớm nhất có thể, bằng một cách an toàn.</translation>
    </message>
    <message>
        <source>How are you now? What stays with you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bây giờ bạn thế nào? Điều gì còn đọng lại trong bạn?</translation>
    </message>
    <message>
        <source>What do you need before the next interview?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bạn cần gì trước buổi phỏng vấn tới?</translation>
    </message>
    <message>
        <source>What would you do differently next time?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lần sau bạn sẽ làm gì khác đi?</translation>
    </message>
    <message>
        <source>How was it for the interpreter? Do they need a rest, or to talk?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Với thông dịch viên thì thế nào? Họ có cần nghỉ, hoặc cần nói chuyện không?</translation>
    </message>
    <message>
        <source>Which words were hard to carry over?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những từ nào khó dịch?</translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message>
        <source>Not said yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa cho biết</translation>
    </message>
    <message>
        <source>The interview was held</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buổi phỏng vấn đã diễn ra</translation>
    </message>
    <message>
        <source>The interview was stopped</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buổi phỏng vấn đã dừng</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Để lúc khác</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Khmer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Khmer</translation>
    </message>
    <message>
        <source>Thai</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Thái</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Việt</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Trung</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Indonesia</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Hindi</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Bengal</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Urdu</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Philippines</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Anh</translation>
    </message>
    <message>
        <source>Lao</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Lào</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Miến Điện</translation>
    </message>
    <message>
        <source>Malay</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Mã Lai</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Nepal</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Tamil</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Swahili</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Amhara</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Nhật</translation>
    </message>
    <message>
        <source>Korean</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Hàn</translation>
    </message>
    <message>
        <source>French</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tiếng Pháp</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã xong: {done} trên {all}</translation>
    </message>
    <message>
        <source>Saksi: lesson of the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi: bài học của bản trình diễn</translation>
    </message>
    <message>
        <source>Everything in the demo is invented.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi thứ trong bản trình diễn đều hư cấu.</translation>
    </message>
    <message>
        <source>What is called done was seen in its vaults.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Điều gì được ghi là xong đã được thấy trong các két của bản trình diễn.</translation>
    </message>
    <message>
        <source>not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">chưa xong</translation>
    </message>
    <message>
        <source>done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">xong: {facts}</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi âm</translation>
    </message>
    <message>
        <source>Press New in the rail, choose English, and ask for consent: nothing is recorded before that. Then the demo voice speaks by itself. Let it speak for some seconds, then stop. The recording is sealed at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhấn Mới ở thanh bên, chọn Tiếng Anh, và xin sự đồng ý: trước đó không ghi âm gì. Rồi giọng trình diễn tự nói. Hãy để nó nói vài giây, rồi dừng. Bản ghi âm được niêm phong ngay.</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ẩn màn hình</translation>
    </message>
    <message>
        <source>Somebody comes in. While a recording runs, press the key for hiding, F9: only a clock is left. Wait a moment, press it again, and see that the recording went on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có người bước vào. Khi đang ghi âm, hãy nhấn phím ẩn, F9: chỉ còn một chiếc đồng hồ. Chờ một lát, nhấn lần nữa, và thấy việc ghi âm vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Lose the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mất micrô</translation>
    </message>
    <message>
        <source>While a recording runs, pull the cable here. See what the screen says, then plug it in again, let the voice go on for some seconds, and stop. The gap stays visible in the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khi đang ghi âm, hãy rút dây ở đây. Xem màn hình nói gì, rồi cắm lại, để giọng nói tiếp vài giây, và dừng. Khoảng trống vẫn thấy được trong lời chứng.</translation>
    </message>
    <message>
        <source>Recover from a crash</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khôi phục sau sự cố</translation>
    </message>
    <message>
        <source>While a recording runs, cut the power here. The vault is let go in the middle of a word, as when a battery is empty. Then unlock it with the words below: the recording is finished, to the second.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khi đang ghi âm, hãy ngắt điện ở đây. Két bị buông giữa chừng một từ, như khi hết pin. Rồi mở khóa bằng các từ bên dưới: bản ghi âm được hoàn tất, đến từng giây.</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chép lời</translation>
    </message>
    <message>
        <source>Open a testimony in English that has no text yet, one of yours for example, and transcribe it with the demo model. It understands the demo voices and nothing else.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy mở một lời chứng tiếng Anh chưa có văn bản, ví dụ một lời chứng của bạn, và chép lời bằng mô hình trình diễn. Nó chỉ hiểu các giọng trình diễn, không hiểu gì khác.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sửa</translation>
    </message>
    <message>
        <source>Open a testimony with text, listen to a sentence, and change a word of it. What the machine wrote stays beneath your correction.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy mở một lời chứng có văn bản, nghe một câu, và đổi một từ trong đó. Những gì máy viết vẫn nằm bên dưới chỗ bạn sửa.</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xuất</translation>
    </message>
    <message>
        <source>Choose a testimony in the library, export it for Demo headquarters, and write it to the demo stick, the folder that is named below.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn một lời chứng trong thư viện, xuất cho trụ sở trình diễn (“Demo headquarters”), và ghi vào USB trình diễn, tức thư mục nêu bên dưới.</translation>
    </message>
    <message>
        <source>Receive as headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhận với tư cách trụ sở</translation>
    </message>
    <message>
        <source>Go over to headquarters. Press Receive in the rail, take a bundle from the demo stick, read its checks, and adopt it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy sang trụ sở. Nhấn Nhận ở thanh bên, lấy một gói từ USB trình diễn, đọc các bước kiểm tra, và tiếp nhận.</translation>
    </message>
    <message>
        <source>Spot the changed bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tìm gói bị thay đổi</translation>
    </message>
    <message>
        <source>One bundle on the demo stick was changed on its way: one bit of it. As headquarters, receive what lies there until one is refused, and read why. Nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một gói trên USB trình diễn đã bị thay đổi trên đường: một bit của nó. Với tư cách trụ sở, hãy nhận những gì ở đó cho đến khi một gói bị từ chối, và đọc vì sao. Không giữ lại gì của nó.</translation>
    </message>
    <message>
        <source>case {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hồ sơ {code}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{seconds} giây</translation>
    </message>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trạm hiện trường</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trụ sở</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>check by listening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">nghe để kiểm tra</translation>
    </message>
    <message>
        <source>No sound yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa có âm thanh</translation>
    </message>
    <message>
        <source>Recording now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang ghi âm</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã ghi âm</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã niêm phong</translation>
    </message>
    <message>
        <source>Transcribed {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã chép lời {percent} %</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã xem lại</translation>
    </message>
    <message>
        <source>Sealed to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã niêm phong cho trụ sở</translation>
    </message>
    <message>
        <source>Keys destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã hủy chìa khóa</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã rút lại sự đồng ý</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Từ chối đồng ý</translation>
    </message>
    <message>
        <source>To be erased: its last day is over</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cần xóa: đã qua ngày cuối</translation>
    </message>
    <message>
        <source>Transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã chép lời</translation>
    </message>
    <message>
        <source>exported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">đã xuất</translation>
    </message>
    <message>
        <source>to look at: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">cần xem: {count}</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa niêm phong</translation>
    </message>
    <message>
        <source>Sealed, no text yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã niêm phong, chưa có văn bản</translation>
    </message>
    <message>
        <source>Partly transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã chép lời một phần</translation>
    </message>
    <message>
        <source>With places to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có chỗ cần xem</translation>
    </message>
    <message>
        <source>Exported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã xuất</translation>
    </message>
    <message>
        <source>Has to go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phải xóa</translation>
    </message>
    <message>
        <source>Only here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chỉ có ở đây</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã đổi từ khi đó</translation>
    </message>
    <message>
        <source>Carried</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã mang đi</translation>
    </message>
    <message>
        <source>Received</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã nhận</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã xác nhận</translation>
    </message>
    <message>
        <source>It is on this computer alone: if the computer is lost, the testimony is lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nó chỉ có trên máy tính này: mất máy là mất lời chứng.</translation>
    </message>
    <message>
        <source>An earlier state of it was carried. What changed since is on this computer alone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một tình trạng trước đây của nó đã được mang đi. Những gì thay đổi từ đó chỉ có trên máy tính này.</translation>
    </message>
    <message>
        <source>It left in a bundle as it is now. Nobody has confirmed yet that it arrived.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nó đã rời đi trong một gói, đúng như bây giờ. Chưa ai xác nhận là đã đến nơi.</translation>
    </message>
    <message>
        <source>It came from another office, which has it as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nó đến từ văn phòng khác, nơi đó cũng có nó.</translation>
    </message>
    <message>
        <source>Headquarters has confirmed that it is there as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trụ sở đã xác nhận ở đó có nó đúng như bây giờ.</translation>
    </message>
    <message>
        <source>Case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hồ sơ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Độ dài</translation>
    </message>
    <message>
        <source>Date</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngày</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tình trạng</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang ở đâu</translation>
    </message>
    <message>
        <source>Sort by this ({keys})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sắp xếp theo cột này ({keys})</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ghi âm ở đây</translation>
    </message>
</context>
<context>
    <name>masking</name>
    <message>
        <source>not proved yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">chưa kiểm chứng</translation>
    </message>
    <message>
        <source>proved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">đã kiểm chứng</translation>
    </message>
    <message>
        <source>masked words are still heard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">vẫn nghe thấy từ đã che</translation>
    </message>
    <message>
        <source>A tone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một tiếng bíp</translation>
    </message>
    <message>
        <source>Silence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Im lặng</translation>
    </message>
    <message>
        <source>Their own voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giọng của chính họ</translation>
    </message>
    <message>
        <source>An altered voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giọng đã thay đổi</translation>
    </message>
    <message>
        <source>No voice, the text alone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có giọng, chỉ văn bản</translation>
    </message>
    <message>
        <source>Making the masked copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang tạo bản đã che</translation>
    </message>
    <message>
        <source>Transcribing again and searching</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang chép lời lại và tìm</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>The microphone is there: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có micrô: {name}</translation>
    </message>
    <message>
        <source>This computer shows no microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy tính này không thấy micrô nào.</translation>
    </message>
    <message>
        <source>Connect one; it appears here by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nối một micrô; nó tự hiện ở đây.</translation>
    </message>
    <message>
        <source>The chosen microphone is not there: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không thấy micrô đã chọn: {name}</translation>
    </message>
    <message>
        <source>Connect it again, or choose another one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nối lại, hoặc chọn micrô khác.</translation>
    </message>
    <message>
        <source>The sound was not tried yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa thử âm thanh.</translation>
    </message>
    <message>
        <source>Let somebody say a sentence from the chair of the person, then hear it back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nhờ ai đó nói một câu từ ghế của người kể, rồi nghe lại.</translation>
    </message>
    <message>
        <source>The sound is good.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Âm thanh tốt.</translation>
    </message>
    <message>
        <source>The sound is too quiet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Âm thanh quá nhỏ.</translation>
    </message>
    <message>
        <source>Put the microphone nearer to the person, or raise its level.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đặt micrô gần người kể hơn, hoặc tăng mức của nó.</translation>
    </message>
    <message>
        <source>The sound is too loud and breaks up.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Âm thanh quá to và bị vỡ.</translation>
    </message>
    <message>
        <source>Put the microphone further away, or lower its level.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đặt micrô xa hơn, hoặc giảm mức của nó.</translation>
    </message>
    <message>
        <source>Nothing at all was heard.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không nghe thấy gì cả.</translation>
    </message>
    <message>
        <source>Is the microphone switched off, or is another one chosen?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Micrô có bị tắt không, hay đang chọn micrô khác?</translation>
    </message>
    <message>
        <source>Room on the disk for {length} of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ổ đĩa đủ chỗ cho {length} ghi âm.</translation>
    </message>
    <message>
        <source>Room on the disk for {length} of recording only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ổ đĩa chỉ đủ chỗ cho {length} ghi âm.</translation>
    </message>
    <message>
        <source>Free some space if the talk may last longer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy giải phóng chỗ trống nếu buổi nói chuyện có thể lâu hơn.</translation>
    </message>
    <message>
        <source>The disk has room for {length} of recording: too little to begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ổ đĩa có chỗ cho {length} ghi âm: quá ít để bắt đầu.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy giải phóng chỗ trống trên ổ đĩa chứa két.</translation>
    </message>
    <message>
        <source>The disk does not say how much room it has.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ổ đĩa không cho biết còn bao nhiêu chỗ.</translation>
    </message>
    <message>
        <source>Check that the disk that holds the vault is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy kiểm tra xem ổ đĩa chứa két có đang cắm không.</translation>
    </message>
    <message>
        <source>Connected to power; the battery holds {number} %.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang cắm điện; pin còn {number} %.</translation>
    </message>
    <message>
        <source>The battery holds {number} %{lasts}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pin còn {number} %{lasts}.</translation>
    </message>
    <message>
        <source>The battery holds only {number} %{lasts}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pin chỉ còn {number} %{lasts}.</translation>
    </message>
    <message>
        <source>Connect the computer to power if you can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cắm điện cho máy tính nếu được.</translation>
    </message>
    <message>
        <source>This computer runs without a battery.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Máy tính này chạy không có pin.</translation>
    </message>
    <message>
        <source>The clock can be believed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đồng hồ đáng tin.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đồng hồ của máy tính này sai.</translation>
    </message>
    <message>
        <source>Set date and time: they become part of the record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đặt ngày giờ: chúng trở thành một phần của bản ghi.</translation>
    </message>
    <message>
        <source>The clock shows an earlier time than the last entry of this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đồng hồ chỉ thời gian sớm hơn mục cuối của két này.</translation>
    </message>
    <message>
        <source>It can be sealed to: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có thể niêm phong cho: {name}</translation>
    </message>
    <message>
        <source>This office is headquarters itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Văn phòng này chính là trụ sở.</translation>
    </message>
    <message>
        <source>No headquarters is trusted yet: the testimony could be sealed to nobody.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa tin cậy trụ sở nào: lời chứng không niêm phong được cho ai.</translation>
    </message>
    <message>
        <source>Add the card of your headquarters under People.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy thêm thẻ của trụ sở bạn trong phần Người.</translation>
    </message>
    <message>
        <source>The screen locks by itself after {number} min.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Màn hình tự khóa sau {number} phút.</translation>
    </message>
    <message>
        <source>The screen does not lock by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Màn hình không tự khóa.</translation>
    </message>
    <message>
        <source>Switch the lock on in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy bật khóa trong cài đặt.</translation>
    </message>
    <message>
        <source>Nobody interprets.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có ai dịch.</translation>
    </message>
    <message>
        <source>{name} interprets: briefed, bound to secrecy, on no other side, accepted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} dịch: đã được dặn dò, cam kết giữ kín, không ở phía khác, được chấp nhận.</translation>
    </message>
    <message>
        <source>Somebody interprets, and it is not written down who.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có người dịch, nhưng chưa ghi là ai.</translation>
    </message>
    <message>
        <source>Give them a short code, and answer the four questions.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đặt cho họ một mã ngắn, và trả lời bốn câu hỏi.</translation>
    </message>
    <message>
        <source>The interpreter was not briefed yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thông dịch viên chưa được dặn dò.</translation>
    </message>
    <message>
        <source>Tell them first what this is about and how to interpret it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trước hết hãy nói cho họ biết việc này về gì và phải dịch thế nào.</translation>
    </message>
    <message>
        <source>The interpreter has not promised secrecy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thông dịch viên chưa hứa giữ kín.</translation>
    </message>
    <message>
        <source>Nothing is said before they did.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đừng nói gì trước khi họ hứa.</translation>
    </message>
    <message>
        <source>The interpreter was not asked whether they may be on another side.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa hỏi thông dịch viên có thể đứng về phía khác không.</translation>
    </message>
    <message>
        <source>Ask whether they know anybody who is involved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi họ có quen ai liên quan không.</translation>
    </message>
    <message>
        <source>The interpreter may be on another side.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thông dịch viên có thể đứng về phía khác.</translation>
    </message>
    <message>
        <source>Take another interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn thông dịch viên khác.</translation>
    </message>
    <message>
        <source>The person was not asked whether they accept the interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa hỏi người kể có chấp nhận thông dịch viên không.</translation>
    </message>
    <message>
        <source>Ask them, best without the interpreter in the room.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi họ, tốt nhất khi thông dịch viên không ở trong phòng.</translation>
    </message>
    <message>
        <source>The person does not want this interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể không muốn thông dịch viên này.</translation>
    </message>
    <message>
        <source>Take another one. They need not say why.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn người khác. Người kể không cần nói vì sao.</translation>
    </message>
    <message>
        <source>A break is suggested after {length}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gợi ý nghỉ sau {length}.</translation>
    </message>
    <message>
        <source>With a child: {length} at most, with a break in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Với trẻ em: nhiều nhất {length}, có nghỉ giữa chừng.</translation>
    </message>
    <message>
        <source>A child rests between two sessions: {length} are left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trẻ nghỉ giữa hai buổi: còn {length}.</translation>
    </message>
    <message>
        <source>Take the break together, without questions.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy cùng nghỉ, không hỏi gì.</translation>
    </message>
    <message>
        <source>There were as many sessions with this child as a day takes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Với trẻ này đã đủ số buổi của một ngày.</translation>
    </message>
    <message>
        <source>The next one may begin in {length}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buổi kế tiếp có thể bắt đầu sau {length}.</translation>
    </message>
    <message>
        <source>The person agreed to be recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã đồng ý cho ghi âm.</translation>
    </message>
    <message>
        <source>The person was not asked for consent yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể chưa được hỏi xin sự đồng ý.</translation>
    </message>
    <message>
        <source>It is asked on the next page, before anything is recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sẽ hỏi ở trang kế tiếp, trước khi ghi âm bất cứ điều gì.</translation>
    </message>
    <message>
        <source>The person said no to being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã từ chối ghi âm.</translation>
    </message>
    <message>
        <source>Respect it. Ask again only if the person wishes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy tôn trọng điều đó. Chỉ hỏi lại nếu người kể muốn.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{minutes} phút</translation>
    </message>
    <message>
        <source>, which lasts about {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">, dùng được khoảng {length}</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Waiting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang chờ</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang tìm giọng nói</translation>
    </message>
    <message>
        <source>Writing down {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang chép lời {percent} %</translation>
    </message>
    <message>
        <source>Stops after this passage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dừng sau quãng này</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xong</translation>
    </message>
    <message>
        <source>Not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa xong</translation>
    </message>
    <message>
        <source>Done; speech without text: {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xong; lời nói chưa có văn bản: {time}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">còn chưa đến một phút</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">còn khoảng {minutes} phút</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">còn khoảng {hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <source>Recording {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản ghi âm {number} trên {count}</translation>
    </message>
    <message>
        <source>{model} (demo voices only)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{model} (chỉ giọng trình diễn)</translation>
    </message>
</context>
<context>
    <name>recall</name>
    <message>
        <source>Done: nobody opens it there any more, and nothing of it left that office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Xong: ở đó không ai còn mở được, và không có gì của nó rời khỏi văn phòng đó.</translation>
    </message>
    <message>
        <source>Closed there, but this could not be called back: {what}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đó đã đóng, nhưng không thu hồi được: {what}</translation>
    </message>
    <message>
        <source>handed on to {name} ({kind})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">đã chuyển cho {name} ({kind})</translation>
    </message>
    <message>
        <source>printed on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">đã in ra giấy</translation>
    </message>
    <message>
        <source>published</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">đã công bố</translation>
    </message>
    <message>
        <source>something else: {note}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">điều khác: {note}</translation>
    </message>
</context>
<context>
    <name>receive</name>
    <message>
        <source>New here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mới ở đây</translation>
    </message>
    <message>
        <source>A newer revision of what was here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản sửa mới hơn bản đã có ở đây</translation>
    </message>
    <message>
        <source>The same as was here already</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giống bản đã có ở đây</translation>
    </message>
    <message>
        <source>Older than what is here; the newer one stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cũ hơn bản ở đây; bản mới hơn được giữ</translation>
    </message>
    <message>
        <source>Not taken: it says the same revision and has other content. Ask the office by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không nhận: ghi cùng bản sửa mà nội dung khác. Hãy hỏi văn phòng đó bằng cách khác.</translation>
    </message>
    <message>
        <source>Not taken: it came here from another office before, and only that one can bring more of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không nhận: trước đây nó đến từ văn phòng khác, và chỉ nơi đó được mang thêm.</translation>
    </message>
    <message>
        <source>Not taken: something that the person had said about consent is missing or was changed in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không nhận: điều người kể đã nói về sự đồng ý bị thiếu hoặc bị thay đổi trong đó.</translation>
    </message>
    <message>
        <source>The person took something back. What does not hold any more is closed here from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã rút lại một điều. Những gì không còn hiệu lực từ bây giờ được đóng ở đây.</translation>
    </message>
    <message>
        <source>What the person took back was known here already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây đã biết điều người kể rút lại.</translation>
    </message>
    <message>
        <source>The person took something back. The testimony is not here; should it come, that holds at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã rút lại một điều. Lời chứng không có ở đây; nếu đến, việc rút lại có hiệu lực ngay.</translation>
    </message>
    <message>
        <source>Not taken: it says something else than what was said before. Ask the office by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không nhận: nó nói khác điều đã nói trước đây. Hãy hỏi văn phòng đó bằng cách khác.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang chờ</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang kiểm tra</translation>
    </message>
    <message>
        <source>Every check holds; not adopted yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi kiểm tra đều đạt; chưa tiếp nhận</translation>
    </message>
    <message>
        <source>Being adopted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang tiếp nhận</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã tiếp nhận</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã từ chối</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa kiểm tra</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã nhận biên nhận</translation>
    </message>
    <message>
        <source>Answer taken in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã nhận phản hồi</translation>
    </message>
    <message>
        <source>Bundle {number} of “{station}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói {number} của “{station}”</translation>
    </message>
    <message>
        <source>Receipt for bundle {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Biên nhận cho gói {number}</translation>
    </message>
    <message>
        <source>Answer of “{signer}” to a withdrawal</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phản hồi của “{signer}” về việc rút lại</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>Survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người sống sót</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thông dịch viên</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người phỏng vấn</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người được tin cậy</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người giám hộ</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Luật sư</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhân viên y tế</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhân viên xã hội</translation>
    </message>
    <message>
        <source>Official</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Viên chức</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người khác</translation>
    </message>
    <message>
        <source>A break</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nghỉ</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Có người bước vào</translation>
    </message>
    <message>
        <source>The interpreter needs a moment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thông dịch viên cần một lát</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đề nghị</translation>
    </message>
    <message>
        <source>The memory is full too: from {at} on, sound is not kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bộ nhớ cũng đã đầy: từ {at} trở đi, âm thanh không được giữ.</translation>
    </message>
    <message>
        <source>Free some space on the disk now. What was saved is safe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy giải phóng chỗ trống trên ổ đĩa ngay. Những gì đã lưu vẫn an toàn.</translation>
    </message>
    <message>
        <source>At {at} the microphone stopped. What was heard is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lúc {at} micrô dừng. Những gì đã nghe được lưu.</translation>
    </message>
    <message>
        <source>Connect it again: the recording then goes on by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nối lại: việc ghi âm sẽ tự tiếp tục.</translation>
    </message>
    <message>
        <source>At {at} the disk stopped taking sound. It is kept in memory and tried again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lúc {at} ổ đĩa ngừng nhận âm thanh. Âm thanh được giữ trong bộ nhớ và được thử lại.</translation>
    </message>
    <message>
        <source>Free some space on the disk. Nothing is lost so far ({code}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy giải phóng chỗ trống trên ổ đĩa. Đến giờ chưa mất gì ({code}).</translation>
    </message>
    <message>
        <source>At {at} the microphone went silent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lúc {at} micrô im tiếng.</translation>
    </message>
    <message>
        <source>Is it switched off? Look for a switch on it, or in the sound settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nó có bị tắt không? Hãy tìm công tắc trên micrô, hoặc xem cài đặt âm thanh.</translation>
    </message>
    <message>
        <source>At {at} a moment of sound was missed; the place is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lúc {at} mất một thoáng âm thanh; chỗ đó đã được đánh dấu.</translation>
    </message>
    <message>
        <source>Close other programs if it happens again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy đóng các chương trình khác nếu lại xảy ra.</translation>
    </message>
    <message>
        <source>A place at {at} could not be read; it is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Một chỗ lúc {at} không đọc được; nó đã được đánh dấu.</translation>
    </message>
    <message>
        <source>At {at} consent to record was taken back. Nothing after that was taken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lúc {at} sự đồng ý ghi âm được rút lại. Sau đó không ghi gì nữa.</translation>
    </message>
    <message>
        <source>Ask the person what is to become of what was heard before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy hỏi người kể muốn xử lý thế nào với phần đã nghe trước đó.</translation>
    </message>
    <message>
        <source>At {at} it was paused: nothing is recorded through this interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lúc {at} đã tạm dừng: không ghi âm gì qua thông dịch viên này.</translation>
    </message>
    <message>
        <source>Take another interpreter, answer what is open, or go on without one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy chọn thông dịch viên khác, trả lời những gì còn bỏ ngỏ, hoặc tiếp tục không có thông dịch viên.</translation>
    </message>
    <message>
        <source>The recording of the consent itself ended at {at}: it gets ten minutes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản ghi âm phần xin sự đồng ý đã kết thúc lúc {at}: phần này được mười phút.</translation>
    </message>
    <message>
        <source>Keep the answers that were given, and go on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy lưu các câu trả lời đã có, và tiếp tục.</translation>
    </message>
    <message>
        <source>The microphone is back; the recording goes on from {at}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Micrô đã trở lại; việc ghi âm tiếp tục từ {at}.</translation>
    </message>
    <message>
        <source>The disk takes sound again; everything is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ổ đĩa nhận âm thanh trở lại; mọi thứ đã được lưu.</translation>
    </message>
    <message>
        <source>The microphone gives sound again from {at}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Micrô có tiếng trở lại từ {at}.</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>To decide: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cần quyết định: {count}</translation>
    </message>
    <message>
        <source>Kept: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được giữ: {count}</translation>
    </message>
    <message>
        <source>Destroyed: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã hủy: {count}</translation>
    </message>
    <message>
        <source>Nothing has to go, and no last day is near.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có gì phải xóa, và không có ngày cuối nào đến gần.</translation>
    </message>
    <message>
        <source>No testimony here may be kept beyond the next thirty days.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không lời chứng nào ở đây được giữ quá ba mươi ngày tới.</translation>
    </message>
    <message>
        <source>No keys were destroyed in this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa có chìa khóa nào bị hủy trong két này.</translation>
    </message>
    <message>
        <source>Has to go: consent was taken back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phải xóa: sự đồng ý đã được rút lại</translation>
    </message>
    <message>
        <source>Has to go: keeping it was refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phải xóa: việc giữ đã bị từ chối</translation>
    </message>
    <message>
        <source>Has to go: its last day is over</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phải xóa: đã qua ngày cuối</translation>
    </message>
    <message>
        <source>To ask: nobody agreed that it is kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cần hỏi: chưa ai đồng ý cho giữ</translation>
    </message>
    <message>
        <source>To ask: its last day is near</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Cần hỏi: ngày cuối đến gần</translation>
    </message>
    <message>
        <source>May be kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Được giữ</translation>
    </message>
    <message>
        <source>The person took their consent back. Nothing may be done with it any more but to destroy it, whether headquarters have it or not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã rút lại sự đồng ý. Không được làm gì với nó nữa ngoài việc hủy, dù trụ sở có hay không.</translation>
    </message>
    <message>
        <source>The person said no to keeping it. It has to be destroyed here, whether headquarters have it or not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã từ chối cho giữ. Nó phải bị hủy ở đây, dù trụ sở có hay không.</translation>
    </message>
    <message>
        <source>The person agreed that it is kept until a day, and that day is over. Ask them anew, or destroy it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã đồng ý cho giữ đến một ngày, và ngày đó đã qua. Hãy hỏi lại họ, hoặc hủy.</translation>
    </message>
    <message>
        <source>Nobody who has to agree said that it may be kept. Ask now, and write the answer down in its consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa ai trong những người phải đồng ý nói rằng được giữ. Hãy hỏi bây giờ, và ghi câu trả lời vào sự đồng ý của nó.</translation>
    </message>
    <message>
        <source>The person agreed that it is kept until a day, and that day is less than a month away. Ask them in time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã đồng ý cho giữ đến một ngày, và còn chưa đầy một tháng nữa. Hãy hỏi họ kịp thời.</translation>
    </message>
    <message>
        <source>The person agreed that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể đã đồng ý cho giữ.</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngày rút lại</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngày từ chối</translation>
    </message>
    <message>
        <source>Due since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đến hạn từ</translation>
    </message>
    <message>
        <source>Here since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây từ</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngày đồng ý</translation>
    </message>
    <message>
        <source>It may not be kept any longer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không được giữ thêm nữa</translation>
    </message>
    <message>
        <source>Headquarters have it, and it is not needed here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trụ sở đã có, và ở đây không cần nữa</translation>
    </message>
    <message>
        <source>The person asks for it, though they had agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người kể yêu cầu, dù trước đây đã đồng ý</translation>
    </message>
    <message>
        <source>Headquarters confirmed that they have it as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trụ sở đã xác nhận là có nó đúng như bây giờ.</translation>
    </message>
    <message>
        <source>Headquarters have not confirmed that they have it as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trụ sở chưa xác nhận là có nó đúng như bây giờ.</translation>
    </message>
    <message>
        <source>No day was named</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không nêu ngày nào</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">đến {day}</translation>
    </message>
    <message>
        <source>at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ở trụ sở</translation>
    </message>
    <message>
        <source>not confirmed at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">trụ sở chưa xác nhận</translation>
    </message>
    <message>
        <source>Recordings: {count}, together {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bản ghi âm: {count}, tổng cộng {length}</translation>
    </message>
    <message>
        <source>Every transcript and every correction</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi bản chép lời và mọi chỗ sửa</translation>
    </message>
    <message>
        <source>The facts of the case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các dữ kiện của hồ sơ</translation>
    </message>
    <message>
        <source>Name and contact of the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tên và liên hệ của người kể</translation>
    </message>
    <message>
        <source>Attachments with their file names: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tệp đính kèm cùng tên tệp: {count}</translation>
    </message>
    <message>
        <source>Masked copies of it: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Các bản đã che của nó: {count}</translation>
    </message>
    <message>
        <source>The bundle that only headquarters can open; it cannot be carried any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gói mà chỉ trụ sở mở được; không mang đi được nữa</translation>
    </message>
    <message>
        <source>Bookmarks, marks, notes around the interview, and who was in the room</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dấu mốc, đánh dấu, ghi chú quanh buổi phỏng vấn, và ai đã ở trong phòng</translation>
    </message>
    <message>
        <source>The custody log, with one more entry: that the keys were destroyed, when, and for which reason</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nhật ký lưu giữ, thêm một mục: chìa khóa đã bị hủy, khi nào, và vì lý do gì</translation>
    </message>
    <message>
        <source>What the person answered about consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Những gì người kể đã trả lời về sự đồng ý</translation>
    </message>
    <message>
        <source>Case code, languages, lengths, times and fingerprints, without a word of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mã hồ sơ, ngôn ngữ, độ dài, thời điểm và dấu vân tay, không có lời nào trong đó</translation>
    </message>
    <message>
        <source>The testimony that this masked copy was made from</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lời chứng gốc của bản đã che này</translation>
    </message>
    <message>
        <source>It calls no copy back. Copies of this testimony went to: {offices}. Only a withdrawal tells them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không thu hồi bản nào. Các bản của lời chứng này đã đến: {offices}. Chỉ việc rút lại mới báo cho họ.</translation>
    </message>
    <message>
        <source>It reaches no copy elsewhere: of the vault, of bundles, or of a sound file that was brought in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không chạm tới bản nào ở nơi khác: của két, của gói, hoặc của tệp âm thanh đã đưa vào.</translation>
    </message>
    <message>
        <source>It does not scrub the disk: what is left there is encrypted, and its key is gone. Whoever copied the whole vault before, and knows the passphrase, can still open that copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không xóa sạch ổ đĩa: những gì còn lại ở đó đã mã hóa, và chìa khóa đã mất. Ai đã sao chép toàn bộ két trước đó và biết cụm mật khẩu vẫn mở được bản sao ấy.</translation>
    </message>
    <message>
        <source>Nobody can open it here again: not you, not headquarters, not us who make Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ở đây không ai mở lại được: không phải bạn, không phải trụ sở, không phải chúng tôi, những người làm ra Saksi.</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trạm hiện trường</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Trụ sở</translation>
    </message>
    <message>
        <source>Partner</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đối tác</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>No services are listed yet. Your organisation puts them into its template, which Settings bring in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa có dịch vụ hỗ trợ nào trong danh sách. Tổ chức của bạn ghi chúng vào mẫu, rồi đưa vào ở Cài đặt.</translation>
    </message>
    <message>
        <source>No service on the list is said to be safe for children.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có dịch vụ hỗ trợ nào trong danh sách được ghi là an toàn cho trẻ em.</translation>
    </message>
    <message>
        <source>Show services that are not said to be safe for children: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hiện các dịch vụ hỗ trợ chưa được ghi là an toàn cho trẻ em: {count}</translation>
    </message>
    <message>
        <source>Not said to be safe for children. Ask there first, and let no child go there alone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa được ghi là an toàn cho trẻ em. Hãy hỏi ở đó trước, và đừng để trẻ nào đến đó một mình.</translation>
    </message>
    <message>
        <source>Left out, since they are not said to be safe for children: {count}. The person counts as a child until they are known to be an adult.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã bỏ ra, vì chưa được ghi là an toàn cho trẻ em: {count}. Người kể được coi là trẻ em cho đến khi biết chắc là người lớn.</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">miễn phí</translation>
    </message>
    <message>
        <source>safe for children</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">an toàn cho trẻ em</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>Gender</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Giới</translation>
    </message>
    <message>
        <source>Age</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tuổi</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Quốc tịch</translation>
    </message>
    <message>
        <source>Place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nơi</translation>
    </message>
    <message>
        <source>Time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thời gian</translation>
    </message>
    <message>
        <source>What they were made to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị bắt làm những gì</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phải chịu những gì</translation>
    </message>
    <message>
        <source>How they were recruited</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bị tuyển mộ như thế nào</translation>
    </message>
    <message>
        <source>How they got out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thoát ra như thế nào</translation>
    </message>
    <message>
        <source>By month</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Theo tháng</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Theo quý</translation>
    </message>
    <message>
        <source>By year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Theo năm</translation>
    </message>
    <message>
        <source>All others, each too few to be named</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Phần còn lại, mỗi mục quá ít để nêu riêng</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không rõ</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ít hơn {number}</translation>
    </message>
    <message>
        <source>{what}, by place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{what}, theo nơi</translation>
    </message>
</context>
<context>
    <name>testimony</name>
    <message>
        <source>Survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người sống sót</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thông dịch viên</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người phỏng vấn</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người khác</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã sửa văn bản</translation>
    </message>
    <message>
        <source>Speaker set</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã đặt người nói</translation>
    </message>
    <message>
        <source>Listened, right as it stands</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã nghe, đúng như hiện có</translation>
    </message>
    <message>
        <source>Text added</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã thêm văn bản</translation>
    </message>
    <message>
        <source>Paragraph divided</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã chia đoạn</translation>
    </message>
    <message>
        <source>Paragraphs joined</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã nối đoạn</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã thay từ</translation>
    </message>
    <message>
        <source>Undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã hoàn tác</translation>
    </message>
    <message>
        <source>Done again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã làm lại</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã đánh dấu là xem lại rồi</translation>
    </message>
    <message>
        <source>Review opened again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã mở lại việc xem lại</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Chưa xem lại</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã bắt đầu xem lại</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã xem lại</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đã đổi từ khi xem lại</translation>
    </message>
    <message>
        <source>It plays now. When you have heard it, press once more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Đang phát. Khi nghe xong, hãy nhấn lần nữa.</translation>
    </message>
    <message>
        <source>Everything in this recording was checked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mọi thứ trong bản ghi âm này đã được kiểm tra.</translation>
    </message>
    <message>
        <source>Places replaced: {count}. One undo takes all of them back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Số chỗ đã thay: {count}. Một lần hoàn tác trả lại tất cả.</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có gì để thay.</translation>
    </message>
    <message>
        <source>Listen before you believe this: {reasons}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hãy nghe trước khi tin chỗ này: {reasons}</translation>
    </message>
    <message>
        <source>No text for {length} of speech</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Không có văn bản cho {length} lời nói</translation>
    </message>
    <message>
        <source>Added by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người thêm</translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Người sửa</translation>
    </message>
</context>
</TS>
