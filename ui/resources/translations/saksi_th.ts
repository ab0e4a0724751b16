<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่ทราบ</translation>
    </message>
    <message>
        <source>Copied. It holds no testimony and no name of a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คัดลอกแล้ว ในนี้ไม่มีคำให้การและไม่มีชื่อบุคคลใด</translation>
    </message>
    <message>
        <source>The vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตู้นิรภัย</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การตั้งค่า</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โมเดล</translation>
    </message>
    <message>
        <source>The program</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โปรแกรม</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เกี่ยวกับโปรแกรมและการตรวจสภาพ</translation>
    </message>
    <message>
        <source>Saksi is free software under the GNU GPL, version 3 or later. It opens no connection.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi เป็นซอฟต์แวร์เสรีภายใต้ GNU GPL รุ่น 3 หรือใหม่กว่า โปรแกรมนี้ไม่เปิดการเชื่อมต่อใด ๆ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูอีกครั้ง</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คัดลอกทั้งหมด</translation>
    </message>
    <message>
        <source>What protects this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สิ่งที่ปกป้องคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Versions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รุ่น</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สิ่งต่าง ๆ อยู่ที่ไหน</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Question {number} of {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The child answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The guardian answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The independent person answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{years} years</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes  (Y)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No  (N)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Or until another day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until this day</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Only the beginning is shown; an export carries all of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แสดงเฉพาะส่วนต้นเท่านั้น เมื่อส่งออกจะมีครบทั้งหมด</translation>
    </message>
    <message>
        <source>Page before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หน้าก่อน</translation>
    </message>
    <message>
        <source>Next page</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หน้าถัดไป</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เล็กลง</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิด</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รูปภาพ</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ข้อความ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หน้า {page} จาก {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังเปิด…</translation>
    </message>
    <message>
        <source>Files of this kind are not opened here. It is kept as it is, and leaves unchanged with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่นี่ไม่เปิดไฟล์ชนิดนี้ ไฟล์จะถูกเก็บไว้อย่างเดิม และออกไปพร้อมคำให้การโดยไม่เปลี่ยนแปลง</translation>
    </message>
</context>
<context>
    <name>AttachmentsScreen</name>
    <message>
        <source>This testimony is sealed to headquarters: nobody can open its files here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การนี้ผนึกให้สำนักงานใหญ่แล้ว ไม่มีใครเปิดไฟล์ของคำให้การนี้ที่นี่ได้</translation>
    </message>
    <message>
        <source>Choose a file to look at it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกไฟล์ที่ต้องการดู</translation>
    </message>
    <message>
        <source>Add photos or documents of this testimony, or drop them here. They are sealed like the sound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มภาพถ่ายหรือเอกสารของคำให้การนี้ หรือลากมาวางที่นี่ ทุกไฟล์จะถูกผนึกเช่นเดียวกับเสียง</translation>
    </message>
    <message>
        <source>Add files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มไฟล์</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์แนบ</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มไฟล์…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุด</translation>
    </message>
    <message>
        <source>Sealing files into the testimony…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังผนึกไฟล์เข้าในคำให้การ…</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ความคืบหน้าของการผนึก</translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>No file chosen yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่ได้เลือกไฟล์</translation>
    </message>
    <message>
        <source>Reading and saving: {done}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังอ่านและเก็บ: {done}</translation>
    </message>
    <message>
        <source>Reading and saving: {done} of {total}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังอ่านและเก็บ: {done} จาก {total}</translation>
    </message>
    <message>
        <source>Sealing the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังผนึกเสียง</translation>
    </message>
    <message>
        <source>Sealing the file itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังผนึกตัวไฟล์</translation>
    </message>
    <message>
        <source>{code}: {length} of sound is in the vault and sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{code}: เสียงยาว {length} อยู่ในตู้นิรภัยและผนึกแล้ว</translation>
    </message>
    <message>
        <source>You stopped it there; the rest of the file was not read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คุณหยุดไว้ตรงนั้น ส่วนที่เหลือของไฟล์ไม่ได้อ่าน</translation>
    </message>
    <message>
        <source>The file is damaged at {places}; these places are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์เสียหายที่ {places} จุดเหล่านี้ทำเครื่องหมายไว้แล้ว</translation>
    </message>
    <message>
        <source>The file itself is sealed beside it, as it came.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตัวไฟล์ถูกผนึกไว้คู่กัน ตามที่ได้รับมา</translation>
    </message>
    <message>
        <source>The file itself was left where it is: keep it safe, or delete it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตัวไฟล์ยังอยู่ที่เดิม โปรดเก็บให้ปลอดภัย หรือลบทิ้ง</translation>
    </message>
    <message>
        <source>From a phone, a recorder or a stick: nearly every kind of sound or video is read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จากโทรศัพท์ เครื่องบันทึกเสียง หรือแฟลชไดรฟ์ อ่านไฟล์เสียงหรือวิดีโอได้แทบทุกชนิด</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกไฟล์…</translation>
    </message>
    <message>
        <source>Keep the file itself too</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บตัวไฟล์ไว้ด้วย</translation>
    </message>
    <message>
        <source>It is sealed beside the sound, so that what came can always be compared.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์จะถูกผนึกไว้คู่กับเสียง เพื่อให้เทียบกับสิ่งที่ได้รับมาได้เสมอ</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุดอ่าน</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คืบหน้าไปแค่ไหน</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดคำให้การ</translation>
    </message>
    <message>
        <source>Transcribe it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียง</translation>
    </message>
    <message>
        <source>A recording made elsewhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงบันทึกจากที่อื่น</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Copying the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังคัดลอกตู้นิรภัย</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังตรวจตู้นิรภัย</translation>
    </message>
    <message>
        <source>The copy is whole: every byte was read back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำเนาครบถ้วน: อ่านทวนแล้วทุกไบต์</translation>
    </message>
    <message>
        <source>It lies in {folder} and opens in the same ways as this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำเนาอยู่ใน {folder} และเปิดได้ด้วยวิธีเดียวกับตู้นิรภัยนี้</translation>
    </message>
    <message>
        <source>And more: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">และอีก: {count}</translation>
    </message>
    <message>
        <source>Not everything is as it was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่ใช่ทุกสิ่งที่เป็นอย่างที่เขียนไว้</translation>
    </message>
    <message>
        <source>Copy the vault to another disk now. If it does not open any more, the page that asks for the passphrase offers to save what can be saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คัดลอกตู้นิรภัยไปยังดิสก์อื่นตอนนี้ หากเปิดไม่ได้อีก หน้าที่ถามวลีรหัสผ่านมีปุ่มให้กู้สิ่งที่ยังกู้ได้</translation>
    </message>
    <message>
        <source>Everything in the vault is as it was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทุกสิ่งในตู้นิรภัยเป็นอย่างที่เขียนไว้</translation>
    </message>
    <message>
        <source>Care of the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การดูแลตู้นิรภัย</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทุกอย่างครบถ้วนหรือไม่</translation>
    </message>
    <message>
        <source>Reads every recording and every entry and compares it with what was written. Nothing is changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อ่านเสียงบันทึกและรายการทั้งหมด แล้วเทียบกับสิ่งที่เขียนไว้ ไม่เปลี่ยนแปลงสิ่งใด</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจตู้นิรภัย</translation>
    </message>
    <message>
        <source>A copy on another disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำเนาบนดิสก์อื่น</translation>
    </message>
    <message>
        <source>The copy is locked like the vault itself, and is read back before it counts. Keep it in another place than this laptop. What is recorded later is not in it: copy again into a new folder then.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำเนาล็อกไว้เช่นเดียวกับตู้นิรภัย และต้องอ่านทวนก่อนจึงนับว่าใช้ได้ เก็บไว้คนละที่กับแล็ปท็อปเครื่องนี้ สิ่งที่บันทึกภายหลังไม่อยู่ในสำเนา เมื่อถึงตอนนั้นให้คัดลอกใหม่ลงในโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>New folder for the copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์ใหม่สำหรับสำเนา</translation>
    </message>
    <message>
        <source>Copy the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คัดลอกตู้นิรภัย</translation>
    </message>
    <message>
        <source>New keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กุญแจใหม่</translation>
    </message>
    <message>
        <source>If somebody may have had the passphrase, the recovery code or this laptop in hand: everything is locked anew, and the old passphrase, the old code and copies of the old keys open nothing any more. Copies of the vault made before stay open to them: destroy those.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หากอาจมีคนได้วลีรหัสผ่าน รหัสกู้คืน หรือแล็ปท็อปเครื่องนี้ไปอยู่ในมือ: ทุกสิ่งจะล็อกใหม่ วลีรหัสผ่านเดิม รหัสเดิม และสำเนาของกุญแจเดิมจะเปิดอะไรไม่ได้อีก แต่ยังเปิดสำเนาของตู้นิรภัยที่ทำไว้ก่อนหน้าได้ โปรดทำลายสำเนาเหล่านั้น</translation>
    </message>
    <message>
        <source>Lock and make new keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ล็อกและสร้างกุญแจใหม่…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">หยุด</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Step 6 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขั้นที่ 6 จาก 6</translation>
    </message>
    <message>
        <source>What protects this laptop, and what does not</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สิ่งที่ปกป้องแล็ปท็อปเครื่องนี้ และสิ่งที่ไม่ได้ปกป้อง</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูอีกครั้ง</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดตู้นิรภัย</translation>
    </message>
    <message>
        <source>A locked vault protects what is in it. It cannot protect against somebody who sees you type, who makes you open it, or who had this laptop in hand and changed it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตู้นิรภัยที่ล็อกแล้วปกป้องสิ่งที่อยู่ข้างใน แต่ป้องกันไม่ได้หากมีคนเห็นคุณพิมพ์ บังคับให้คุณเปิด หรือเคยได้แล็ปท็อปเครื่องนี้ไปและดัดแปลงมัน</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>Looking…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังดู…</translation>
    </message>
    <message>
        <source>In order: {ok}  ·  Not in order: {open}  ·  Could not be looked at: {unseen}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เรียบร้อย: {ok}  ·  ไม่เรียบร้อย: {open}  ·  ดูไม่ได้: {unseen}</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่เรียบร้อย</translation>
    </message>
    <message>
        <source>In order</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เรียบร้อย</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่ได้รับการปกป้อง</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูไม่ได้</translation>
    </message>
    <message>
        <source>Disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดิสก์</translation>
    </message>
    <message>
        <source>Swap</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พื้นที่สลับ (swap)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หน่วยความจำ</translation>
    </message>
    <message>
        <source>Keys in memory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กุญแจในหน่วยความจำ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นาฬิกา</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่ว่างบนดิสก์</translation>
    </message>
    <message>
        <source>The disk under the vault is encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดิสก์ที่เก็บตู้นิรภัยเข้ารหัสแล้ว</translation>
    </message>
    <message>
        <source>Switch the laptop off before a checkpoint: while it sleeps, the disk is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดเครื่องแล็ปท็อปก่อนถึงด่านตรวจ เพราะเมื่อเครื่องเพียงหลับอยู่ ดิสก์ยังเปิดอยู่</translation>
    </message>
    <message>
        <source>No encryption of this disk was found. The vault is encrypted, all else is not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่พบการเข้ารหัสของดิสก์นี้ ตู้นิรภัยเข้ารหัสแล้ว แต่สิ่งอื่นทั้งหมดไม่ได้เข้ารหัส</translation>
    </message>
    <message>
        <source>Ask the person who looks after this laptop to encrypt the whole disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอให้ผู้ดูแลแล็ปท็อปเครื่องนี้เข้ารหัสทั้งดิสก์</translation>
    </message>
    <message>
        <source>This folder lies in memory only: it is gone when the laptop is switched off.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์นี้อยู่ในหน่วยความจำเท่านั้น เมื่อปิดเครื่องแล็ปท็อปก็จะหายไป</translation>
    </message>
    <message>
        <source>Choose a folder on a disk or an encrypted stick.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกโฟลเดอร์บนดิสก์หรือบนแฟลชไดรฟ์ที่เข้ารหัส</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูจากที่นี่ไม่ได้ว่าดิสก์นี้เข้ารหัสหรือไม่</translation>
    </message>
    <message>
        <source>Look in the settings of the system: on Windows for BitLocker, on macOS for FileVault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูในการตั้งค่าของระบบ บน Windows มองหา BitLocker บน macOS มองหา FileVault</translation>
    </message>
    <message>
        <source>This system writes no memory to the disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ระบบนี้ไม่เขียนหน่วยความจำลงดิสก์</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่ต้องทำอะไร</translation>
    </message>
    <message>
        <source>What the system takes out of memory stays encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สิ่งที่ระบบนำออกจากหน่วยความจำยังคงเข้ารหัสอยู่</translation>
    </message>
    <message>
        <source>The system may write parts of memory to the disk in the clear, words and keys among them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ระบบอาจเขียนบางส่วนของหน่วยความจำลงดิสก์โดยไม่เข้ารหัส รวมทั้งถ้อยคำและกุญแจ</translation>
    </message>
    <message>
        <source>Ask for encrypted swap, or switch it off; until then shut down and never hibernate.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอให้เข้ารหัสพื้นที่สลับ หรือปิดไม่ใช้ ระหว่างนี้ให้ปิดเครื่อง และอย่าใช้โหมดไฮเบอร์เนต</translation>
    </message>
    <message>
        <source>Whether memory is written to the disk in the clear could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูจากที่นี่ไม่ได้ว่าหน่วยความจำถูกเขียนลงดิสก์โดยไม่เข้ารหัสหรือไม่</translation>
    </message>
    <message>
        <source>Ask the person who looks after this laptop whether its swap is encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถามผู้ดูแลแล็ปท็อปเครื่องนี้ว่าพื้นที่สลับเข้ารหัสหรือไม่</translation>
    </message>
    <message>
        <source>Other programs cannot read the memory of Saksi, and no crash file of it is written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โปรแกรมอื่นอ่านหน่วยความจำของ Saksi ไม่ได้ และไม่มีการเขียนไฟล์เมื่อโปรแกรมล่ม</translation>
    </message>
    <message>
        <source>Other programs of this user could read the memory of Saksi while a vault is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โปรแกรมอื่นของผู้ใช้คนนี้อาจอ่านหน่วยความจำของ Saksi ได้ขณะที่ตู้นิรภัยเปิดอยู่</translation>
    </message>
    <message>
        <source>Close other programs while you work, and tell the person who looks after this laptop.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดโปรแกรมอื่นขณะทำงาน และแจ้งผู้ดูแลแล็ปท็อปเครื่องนี้</translation>
    </message>
    <message>
        <source>Whether other programs can read the memory of Saksi could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูจากที่นี่ไม่ได้ว่าโปรแกรมอื่นอ่านหน่วยความจำของ Saksi ได้หรือไม่</translation>
    </message>
    <message>
        <source>Close other programs while a vault is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดโปรแกรมอื่นขณะที่ตู้นิรภัยเปิดอยู่</translation>
    </message>
    <message>
        <source>Saksi may keep its keys out of swap.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi กันกุญแจของตนไม่ให้ลงพื้นที่สลับได้</translation>
    </message>
    <message>
        <source>Keys need not be kept out of swap here: swap is off or protected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่นี่ไม่จำเป็นต้องกันกุญแจไม่ให้ลงพื้นที่สลับ เพราะพื้นที่สลับปิดอยู่หรือได้รับการปกป้องแล้ว</translation>
    </message>
    <message>
        <source>The system lets Saksi keep only a little memory out of swap, and swap is not protected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ระบบให้ Saksi กันหน่วยความจำไม่ให้ลงพื้นที่สลับได้เพียงเล็กน้อย และพื้นที่สลับไม่ได้รับการปกป้อง</translation>
    </message>
    <message>
        <source>Ask for encrypted swap, or for a higher limit of locked memory.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอให้เข้ารหัสพื้นที่สลับ หรือเพิ่มขีดจำกัดของหน่วยความจำที่ล็อกไว้</translation>
    </message>
    <message>
        <source>Whether keys can be kept out of swap could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูจากที่นี่ไม่ได้ว่ากันกุญแจไม่ให้ลงพื้นที่สลับได้หรือไม่</translation>
    </message>
    <message>
        <source>It says {time} (UTC), which is plausible.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นาฬิกาบอก {time} (UTC) ซึ่งเป็นไปได้</translation>
    </message>
    <message>
        <source>Compare it with your watch: the time goes into every record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เทียบกับนาฬิกาของคุณ เพราะเวลานี้จะอยู่ในทุกบันทึก</translation>
    </message>
    <message>
        <source>It says {time} (UTC), earlier than what was written here before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นาฬิกาบอก {time} (UTC) ซึ่งก่อนเวลาที่เคยเขียนไว้ที่นี่</translation>
    </message>
    <message>
        <source>Set date and time before you record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตั้งวันที่และเวลาก่อนบันทึกเสียง</translation>
    </message>
    <message>
        <source>It says {time} (UTC), which lies far in the future.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นาฬิกาบอก {time} (UTC) ซึ่งอยู่ไกลในอนาคต</translation>
    </message>
    <message>
        <source>It says {time} (UTC), but the clock inside the computer says another day.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นาฬิกาบอก {time} (UTC) แต่นาฬิกาภายในคอมพิวเตอร์บอกวันอื่น</translation>
    </message>
    <message>
        <source>{gigabytes} GB are free, enough for about {hours} hours of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ว่าง {gigabytes} GB พอสำหรับบันทึกเสียงราว {hours} ชั่วโมง</translation>
    </message>
    <message>
        <source>Only {gigabytes} GB are free, enough for about {hours} hours of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ว่างเพียง {gigabytes} GB พอสำหรับบันทึกเสียงราว {hours} ชั่วโมง</translation>
    </message>
    <message>
        <source>Free some space before you record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มที่ว่างก่อนบันทึกเสียง</translation>
    </message>
    <message>
        <source>How much room is left could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูจากที่นี่ไม่ได้ว่าเหลือที่ว่างเท่าใด</translation>
    </message>
    <message>
        <source>Check that the disk or stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจดูว่าดิสก์หรือแฟลชไดรฟ์เสียบอยู่</translation>
    </message>
</context>
<context>
    <name>CodeBackPage</name>
    <message>
        <source>Step 5 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขั้นที่ 5 จาก 6</translation>
    </message>
    <message>
        <source>Type the code back from the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พิมพ์รหัสกลับจากกระดาษ</translation>
    </message>
    <message>
        <source>So that the paper is surely right. Capitals, spaces and hyphens do not matter; O counts as 0, and I and L count as 1.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพื่อให้แน่ใจว่าบนกระดาษถูกต้อง ตัวพิมพ์ใหญ่เล็ก ช่องว่าง และขีดไม่มีผล O นับเป็น 0 ส่วน I และ L นับเป็น 1</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แสดงรหัสอีกครั้ง</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ต่อไป</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บรรทัดที่ {number}</translation>
    </message>
    <message>
        <source>Right so far</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถึงตรงนี้ถูกต้อง</translation>
    </message>
    <message>
        <source>A slip: compare the last letters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีที่พลาด เทียบตัวอักษรท้าย ๆ ดู</translation>
    </message>
    <message>
        <source>Right</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถูกต้อง</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Print it instead…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พิมพ์ออกกระดาษแทน…</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พิมพ์</translation>
    </message>
    <message>
        <source>The print service may keep a copy of the page for a while; paper and pen keep none.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บริการพิมพ์อาจเก็บสำเนาของหน้านี้ไว้ระยะหนึ่ง กระดาษกับปากกาไม่เก็บสำเนา</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: take pen and paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คอมพิวเตอร์เครื่องนี้ยังไม่ได้ตั้งเครื่องพิมพ์ โปรดใช้ปากกาและกระดาษ</translation>
    </message>
    <message>
        <source>Step 4 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขั้นที่ 4 จาก 6</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รหัสกู้คืน</translation>
    </message>
    <message>
        <source>The new recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รหัสกู้คืนใหม่</translation>
    </message>
    <message>
        <source>The vault is made. This code is the second way in when the passphrase is lost. It is shown this once and kept nowhere.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สร้างตู้นิรภัยแล้ว รหัสนี้คือทางเข้าที่สองหากวลีรหัสผ่านสูญหาย จะแสดงเพียงครั้งนี้และไม่มีเก็บไว้ที่ใด</translation>
    </message>
    <message>
        <source>The vault has new keys. The old passphrase and the old code open it no more. This code is the second way in when the passphrase is lost. It is shown this once and kept nowhere.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตู้นิรภัยมีกุญแจใหม่แล้ว วลีรหัสผ่านเดิมและรหัสเดิมเปิดไม่ได้อีก รหัสนี้คือทางเข้าที่สองหากวลีรหัสผ่านสูญหาย จะแสดงเพียงครั้งนี้และไม่มีเก็บไว้ที่ใด</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฉันจดลงกระดาษแล้ว</translation>
    </message>
    <message>
        <source>Write all four lines on paper. Keep it far from this laptop, where only your office gets at it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จดทั้งสี่บรรทัดลงกระดาษ เก็บให้ห่างจากแล็ปท็อปเครื่องนี้ ในที่ที่มีแต่สำนักงานของคุณเข้าถึงได้</translation>
    </message>
    <message>
        <source>The code counts from now on. If Saksi ends before it is on paper, nobody has it: then open the vault with its passphrase and “Make new keys after opening”, and another code is made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รหัสนี้มีผลตั้งแต่บัดนี้ หาก Saksi ปิดลงก่อนที่รหัสจะอยู่บนกระดาษ จะไม่มีใครมีรหัสนี้ เมื่อนั้นให้เปิดตู้นิรภัยด้วยวลีรหัสผ่านและ “สร้างกุญแจใหม่หลังเปิด” แล้วจะได้รหัสใหม่</translation>
    </message>
    <message>
        <source>Printer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เครื่องพิมพ์</translation>
    </message>
    <message>
        <source>A recovery code. Keep it far from the computer that it opens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รหัสกู้คืน โปรดเก็บให้ห่างจากคอมพิวเตอร์ที่รหัสนี้เปิดได้</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รหัสกู้คืน</translation>
    </message>
    <message>
        <source>The page was given to the printer. Take it from there at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่งหน้านี้ให้เครื่องพิมพ์แล้ว ไปหยิบออกมาทันที</translation>
    </message>
    <message>
        <source>The printer did not take the page. Write the code by hand.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เครื่องพิมพ์ไม่รับหน้านี้ โปรดจดรหัสด้วยมือ</translation>
    </message>
</context>
<context>
    <name>CodeWay</name>
    <message>
        <source>The four lines of the recovery code, from the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รหัสกู้คืนสี่บรรทัด จากกระดาษ</translation>
    </message>
    <message>
        <source>Line {number} of the recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บรรทัดที่ {number} ของรหัสกู้คืน</translation>
    </message>
    <message>
        <source>Unlock with the code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปลดล็อกด้วยรหัส</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>The consent is being recorded  {length}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sealing the consent…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation type="unfinished">กำลังเปิดไมโครโฟน…</translation>
    </message>
    <message>
        <source>The consent is still being recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on with the questions, or press “Not now”: then nothing of it is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">ต่อไป</translation>
    </message>
    <message>
        <source>Record the consent and ask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the questions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the answers and bring it in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the answers and record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the library</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answers are being kept…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Y or N answers, Backspace goes back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say how old the person is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say whether there is a guardian.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say whether the guardian may be involved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say who speaks for the child.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write down your code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">ระดับเสียง</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>{role}. Not trusted any more; its bundles count up to number {last}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role} ไม่ไว้วางใจแล้ว ห่อข้อมูลของที่นี่นับถึงหมายเลข {last}</translation>
    </message>
    <message>
        <source>{role}. Trusted since {since}; newest bundle here: number {received}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role} ไว้วางใจตั้งแต่ {since} ห่อข้อมูลล่าสุดที่นี่: หมายเลข {received}</translation>
    </message>
    <message>
        <source>{role}. Trusted since {since}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role} ไว้วางใจตั้งแต่ {since}</translation>
    </message>
    <message>
        <source>Save its key header…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บหัวกุญแจของที่นี่…</translation>
    </message>
    <message>
        <source>For an office whose vault lost its key files. It opens nothing by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำหรับสำนักงานที่ไฟล์กุญแจของตู้นิรภัยสูญหาย หัวกุญแจเพียงอย่างเดียวเปิดอะไรไม่ได้</translation>
    </message>
    <message>
        <source>Take trust back…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิกถอนความไว้วางใจ…</translation>
    </message>
    <message>
        <source>Save the key header of {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บหัวกุญแจของ {name}</translation>
    </message>
    <message>
        <source>Take trust back from {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิกถอนความไว้วางใจต่อ {name}</translation>
    </message>
    <message>
        <source>Save the key header</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บหัวกุญแจ</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไปต่อ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นาฬิกา</translation>
    </message>
</context>
<context>
    <name>CustodyView</name>
    <message>
        <source>The log is whole.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บันทึกการครอบครองครบถ้วน</translation>
    </message>
    <message>
        <source>Every entry of this vault was compared with the one before: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เทียบทุกรายการของตู้นิรภัยนี้กับรายการก่อนหน้าแล้ว: {count}</translation>
    </message>
    <message>
        <source>The log does not fit from entry {number} of this vault on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บันทึกการครอบครองไม่ต่อกันตั้งแต่รายการที่ {number} ของตู้นิรภัยนี้เป็นต้นไป</translation>
    </message>
    <message>
        <source>Somebody or something changed it. Copy the vault and tell headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีคนหรือบางสิ่งเปลี่ยนบันทึกนี้ คัดลอกตู้นิรภัยและแจ้งสำนักงานใหญ่</translation>
    </message>
    <message>
        <source>Comparing the log…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังเทียบบันทึกการครอบครอง…</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บันทึกการครอบครอง</translation>
    </message>
    <message>
        <source>this office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานนี้</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{when}, {who}</translation>
    </message>
    <message>
        <source>Begun, as {case_code}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เริ่มต้น โดยใช้รหัส {case_code}</translation>
    </message>
    <message>
        <source>A recording began.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เริ่มการบันทึกเสียง</translation>
    </message>
    <message>
        <source>The recording was ended.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จบการบันทึกเสียง</translation>
    </message>
    <message>
        <source>The sound was sealed and read back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกเสียงและอ่านทวนแล้ว</translation>
    </message>
    <message>
        <source>After an interruption, what had been heard was recovered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หลังถูกขัดจังหวะ กู้คืนเสียงที่ได้ยินไว้แล้ว</translation>
    </message>
    <message>
        <source>A file was sealed into it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกไฟล์หนึ่งไฟล์เข้าในคำให้การแล้ว</translation>
    </message>
    <message>
        <source>Transcribed by the machine.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เครื่องถอดเสียงแล้ว</translation>
    </message>
    <message>
        <source>Left in bundle {sequence}, revision {revision}, for {other}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ออกไปในห่อข้อมูล {sequence} ฉบับแก้ไข {revision} สำหรับ {other}</translation>
    </message>
    <message>
        <source>Came in bundle {sequence}, revision {revision}, from {other}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มาในห่อข้อมูล {sequence} ฉบับแก้ไข {revision} จาก {other}</translation>
    </message>
    <message>
        <source>Corrected: {paragraphs} paragraphs.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แก้แล้ว: {paragraphs} ย่อหน้า</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทำเครื่องหมายว่าทบทวนแล้ว</translation>
    </message>
    <message>
        <source>Opened again for review.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดให้ทบทวนอีกครั้ง</translation>
    </message>
    <message>
        <source>Sealed to {other}: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกให้ {other} แล้ว: ไม่มีใครเปิดที่นี่ได้อีก</translation>
    </message>
    <message>
        <source>Its arrival was confirmed by a receipt, revision {revision}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับยืนยันว่ามาถึงแล้ว ฉบับแก้ไข {revision}</translation>
    </message>
    <message>
        <source>{other} confirmed revision {revision}, copies: {copies}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} ยืนยันฉบับแก้ไข {revision} จำนวนสำเนา: {copies}</translation>
    </message>
    <message>
        <source>Marks on passages were set or lifted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A masked copy of it was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made as a masked copy, places masked: {places}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transcribed again and searched for what was masked, places heard: {heard}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An answer about consent was kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A second person ({approver}) approved that revision {revision} may leave.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is known of the person's age was kept.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DemoScreen</name>
    <message>
        <source>Two offices are being made, with eight invented testimonies…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังสร้างสำนักงานสองแห่ง พร้อมคำให้การสมมติแปดรายการ…</translation>
    </message>
    <message>
        <source>Opening: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังเปิด: {office}</translation>
    </message>
    <message>
        <source>Both offices are ready.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานทั้งสองแห่งพร้อมแล้ว</translation>
    </message>
    <message>
        <source>The demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ชุดสาธิต</translation>
    </message>
    <message>
        <source>Making everything anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังสร้างทุกอย่างใหม่</translation>
    </message>
    <message>
        <source>A field station and its headquarters, with invented testimonies in synthetic voices. A lesson beside the screens leads through the whole work and looks whether it was really done. Nothing here is real; no real vault and no real office takes anything from it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สถานีภาคสนามและสำนักงานใหญ่ พร้อมคำให้การสมมติด้วยเสียงสังเคราะห์ บทเรียนข้างหน้าจอจะพาทำงานตั้งแต่ต้นจนจบ และดูว่าทำจริงหรือไม่ ไม่มีสิ่งใดในนี้เป็นเรื่องจริง และไม่มีตู้นิรภัยจริงหรือสำนักงานจริงแห่งใดรับสิ่งใดจากที่นี่</translation>
    </message>
    <message>
        <source>These words open both offices. They are no secret, and open nothing else:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำเหล่านี้เปิดสำนักงานทั้งสองแห่ง ไม่ใช่ความลับ และเปิดอย่างอื่นไม่ได้:</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เริ่มใหม่</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุด</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ออกจากชุดสาธิต</translation>
    </message>
    <message>
        <source>Begin at the field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เริ่มที่สถานีภาคสนาม</translation>
    </message>
    <message>
        <source>Open headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดสำนักงานใหญ่</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose bundles or receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกห่อข้อมูลหรือใบตอบรับ</translation>
    </message>
    <message>
        <source>Drop bundles or receipts here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลากห่อข้อมูลหรือใบตอบรับมาวางที่นี่</translation>
    </message>
    <message>
        <source>Every file is checked before anything of it is believed. Nothing comes into the vault until you adopt it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทุกไฟล์จะถูกตรวจก่อนจะเชื่อสิ่งใดในนั้น ไม่มีอะไรเข้าตู้นิรภัยจนกว่าคุณจะรับเข้า</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกไฟล์…</translation>
    </message>
</context>
<context>
    <name>EnterPage</name>
    <message>
        <source>Unlock the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปลดล็อกตู้นิรภัย</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังเปิดตู้นิรภัย</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้รหัสกู้คืน</translation>
    </message>
    <message>
        <source>Use what headquarters sent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้สิ่งที่สำนักงานใหญ่ส่งมา</translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กู้สิ่งที่ยังกู้ได้…</translation>
    </message>
    <message>
        <source>Another vault, or a new one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตู้นิรภัยอื่น หรือสร้างใหม่</translation>
    </message>
    <message>
        <source>Make new keys after opening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สร้างกุญแจใหม่หลังเปิด</translation>
    </message>
    <message>
        <source>Open it as always; then everything is locked anew.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดเหมือนทุกครั้ง แล้วทุกสิ่งจะล็อกใหม่</translation>
    </message>
    <message>
        <source>For when somebody may have had the passphrase, the code or this laptop in hand.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำหรับเมื่ออาจมีคนได้วลีรหัสผ่าน รหัส หรือแล็ปท็อปเครื่องนี้ไปอยู่ในมือ</translation>
    </message>
    <message>
        <source>Finishing a recording that was interrupted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังปิดท้ายเสียงบันทึกที่ถูกขัดจังหวะ</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait: {seconds} s.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เมื่อลองผิดหลายครั้ง ครั้งต่อไปต้องรอ: {seconds} วินาที</translation>
    </message>
    <message>
        <source>Nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีสิ่งใดถูกลบเลย</translation>
    </message>
    <message>
        <source>The key header is back in its place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หัวกุญแจกลับเข้าที่แล้ว</translation>
    </message>
    <message>
        <source>Now open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดตู้นิรภัยได้เลย</translation>
    </message>
    <message>
        <source>The copy of the key header</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำเนาของหัวกุญแจ</translation>
    </message>
</context>
<context>
    <name>ExportDone</name>
    <message>
        <source>The name of the file tells nothing: it is random, its date is the same for every bundle, and its size is rounded up. Whoever finds the stick sees that there is an encrypted file, and no more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ชื่อไฟล์ไม่บอกอะไร ชื่อเป็นแบบสุ่ม วันที่เหมือนกันทุกห่อข้อมูล และขนาดปัดขึ้น ใครพบแฟลชไดรฟ์จะเห็นเพียงว่ามีไฟล์เข้ารหัสอยู่ และไม่เห็นอะไรมากกว่านั้น</translation>
    </message>
    <message>
        <source>Second copy on another stick…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำเนาที่สองบนแฟลชไดรฟ์อื่น…</translation>
    </message>
    <message>
        <source>Export more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่งออกเพิ่ม</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Copying</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังคัดลอก</translation>
    </message>
    <message>
        <source>Where should the second copy go?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จะเก็บสำเนาที่สองไว้ที่ไหน</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่งออก</translation>
    </message>
    <message>
        <source>Puts testimonies into an encrypted file that only the chosen offices can open, not even you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใส่คำให้การลงในไฟล์เข้ารหัสที่มีแต่สำนักงานที่เลือกเท่านั้นเปิดได้ แม้แต่คุณก็เปิดไม่ได้</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สิ่งที่จะออกไป</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใครเปิดได้</translation>
    </message>
    <message>
        <source>Where to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไปที่ไหน</translation>
    </message>
    <message>
        <source>Choose what is only here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกสิ่งที่มีอยู่ที่นี่ที่เดียว</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่เลือกเลย</translation>
    </message>
    <message>
        <source>There is no testimony yet. Record one first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่มีคำให้การ บันทึกสักรายการก่อน</translation>
    </message>
    <message>
        <source>No office is trusted yet. Get the card of headquarters and compare its words with them first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่มีสำนักงานใดที่ไว้วางใจ ขอบัตรของสำนักงานใหญ่และเทียบคำบนบัตรกับเขาก่อน</translation>
    </message>
    <message>
        <source>Go to people and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไปที่ผู้คนและกุญแจ</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เขียนห่อข้อมูล</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุด</translation>
    </message>
    <message>
        <source>Leave the stick where it is. If you stop, nothing of this bundle stays on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าถอดแฟลชไดรฟ์ หากคุณหยุด จะไม่มีส่วนใดของห่อข้อมูลนี้ค้างอยู่บนนั้น</translation>
    </message>
    <message>
        <source>Testimonies that can leave</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การที่ออกไปได้</translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์สำหรับห่อข้อมูล</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังเขียนห่อข้อมูล</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกแล้ว: {count}</translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกคำให้การอย่างน้อยหนึ่งรายการ</translation>
    </message>
    <message>
        <source>Choose at least one office that can open the bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกสำนักงานที่เปิดห่อข้อมูลได้อย่างน้อยหนึ่งแห่ง</translation>
    </message>
    <message>
        <source>Choose a stick or a folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกแฟลชไดรฟ์หรือโฟลเดอร์</translation>
    </message>
    <message>
        <source>Sealing and writing the bundle…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังผนึกและเขียนห่อข้อมูล…</translation>
    </message>
    <message>
        <source>Reading what leaves, to be sure that it is whole…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังอ่านสิ่งที่จะออกไป เพื่อให้แน่ใจว่าครบถ้วน…</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing of the bundle stayed behind.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุดการส่งออกแล้ว ไม่มีส่วนใดของห่อข้อมูลค้างอยู่</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Take off the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เอาออกจากรายการ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุด</translation>
    </message>
    <message>
        <source>Check again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจอีกครั้ง</translation>
    </message>
    <message>
        <source>Go to people and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไปที่ผู้คนและกุญแจ</translation>
    </message>
    <message>
        <source>Adopt into the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รับเข้าตู้นิรภัย</translation>
    </message>
    <message>
        <source>Show the checks, which all hold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แสดงการตรวจ ซึ่งผ่านทั้งหมด</translation>
    </message>
    <message>
        <source>Progress</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ความคืบหน้า</translation>
    </message>
    <message>
        <source>Bundles of this office that never came here: {numbers}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูลของสำนักงานนี้ที่ไม่เคยมาถึงที่นี่: {numbers}</translation>
    </message>
    <message>
        <source>They may be for others, on their way, or lost. Ask the office what was in them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อเหล่านี้อาจเป็นของผู้อื่น อยู่ระหว่างทาง หรือสูญหาย โปรดถามสำนักงานนั้นว่ามีอะไรอยู่ข้างใน</translation>
    </message>
    <message>
        <source>“{signer}” confirm: what bundle {number} brought lies there, read back, in {copies} copies or more. Testimonies: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{signer}” ยืนยันว่า สิ่งที่ห่อข้อมูล {number} นำมาอยู่ที่นั่นแล้ว อ่านทวนแล้ว และมีอย่างน้อย {copies} สำเนา คำให้การ: {count}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หาในคำให้การนี้</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำที่ต้องการหา</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แทนที่ด้วย</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำที่จะใส่แทน</translation>
    </message>
    <message>
        <source>Place before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จุดก่อนหน้า</translation>
    </message>
    <message>
        <source>Next place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จุดถัดไป</translation>
    </message>
    <message>
        <source>Close find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดการหา</translation>
    </message>
    <message>
        <source>Same capitals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตัวพิมพ์ใหญ่เล็กตรงกัน</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทั้งคำ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แทนที่</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แทนที่ทั้งหมด</translation>
    </message>
    <message>
        <source>Not found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่พบ</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{number} จาก {count}</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>The folder of a vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์ของตู้นิรภัย</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกดู…</translation>
    </message>
</context>
<context>
    <name>HeaderWay</name>
    <message>
        <source>The two small files that hold the locks of this vault are lost. A copy went with every bundle: headquarters can save it from “People and keys” and send it to you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์เล็กสองไฟล์ที่เก็บตัวล็อกของตู้นิรภัยนี้สูญหาย มีสำเนาไปกับห่อข้อมูลทุกห่อ สำนักงานใหญ่เก็บสำเนานั้นออกมาได้จาก “ผู้คนและกุญแจ” แล้วส่งให้คุณ</translation>
    </message>
    <message>
        <source>Choose the copy…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกสำเนา…</translation>
    </message>
</context>
<context>
    <name>HeadquartersWay</name>
    <message>
        <source>Headquarters can open its lock of this vault. Type or paste the four lines that it sent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานใหญ่เปิดตัวล็อกของตนที่ตู้นิรภัยนี้ได้ พิมพ์หรือวางสี่บรรทัดที่สำนักงานใหญ่ส่งมา</translation>
    </message>
    <message>
        <source>The text that headquarters sent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ข้อความที่สำนักงานใหญ่ส่งมา</translation>
    </message>
    <message>
        <source>Unlock with this text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปลดล็อกด้วยข้อความนี้</translation>
    </message>
</context>
<context>
    <name>KeepersPage</name>
    <message>
        <source>Step 3 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขั้นที่ 3 จาก 6</translation>
    </message>
    <message>
        <source>Shall headquarters be able to open this vault?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จะให้สำนักงานใหญ่เปิดตู้นิรภัยนี้ได้หรือไม่</translation>
    </message>
    <message>
        <source>If you add the card of headquarters, the vault gets one more lock, made for it. When passphrase and recovery code are lost, headquarters can still open the vault with its own key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หากคุณเพิ่มบัตรของสำนักงานใหญ่ ตู้นิรภัยจะมีตัวล็อกเพิ่มอีกหนึ่งตัวที่ทำไว้ให้สำนักงานใหญ่ เมื่อวลีรหัสผ่านและรหัสกู้คืนสูญหาย สำนักงานใหญ่ยังเปิดตู้นิรภัยได้ด้วยกุญแจของตน</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สร้างตู้นิรภัย</translation>
    </message>
    <message>
        <source>It means too that whoever holds the key of headquarters and gets this laptop can read all of it. Decide it together with headquarters. You can go on without.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นั่นหมายความด้วยว่า ใครก็ตามที่มีกุญแจของสำนักงานใหญ่และได้แล็ปท็อปเครื่องนี้ไป จะอ่านได้ทั้งหมด โปรดตัดสินใจร่วมกับสำนักงานใหญ่ คุณไปต่อโดยไม่เพิ่มก็ได้</translation>
    </message>
    <message>
        <source>Add a card of headquarters…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มบัตรของสำนักงานใหญ่…</translation>
    </message>
    <message>
        <source>The card or key file of headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บัตรหรือไฟล์กุญแจของสำนักงานใหญ่</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Stayed here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังอยู่ที่นี่</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>Keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปุ่มลัด</translation>
    </message>
    <message>
        <source>Press any key to go back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กดปุ่มใดก็ได้เพื่อกลับ</translation>
    </message>
    <message>
        <source>Hide everything, or show it again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ซ่อนทุกอย่าง หรือแสดงอีกครั้ง</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ล็อก</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แสดงปุ่มลัดเหล่านี้</translation>
    </message>
    <message>
        <source>Close Saksi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิด Saksi</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ช่องหรือปุ่มถัดไป</translation>
    </message>
    <message>
        <source>Press the button that has the frame</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กดปุ่มที่มีกรอบ</translation>
    </message>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คลัง</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การใหม่</translation>
    </message>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รับ</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผู้คนและกุญแจ</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โมเดล</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การตั้งค่า</translation>
    </message>
    <message>
        <source>Sort the library by its columns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เรียงคลังตามคอลัมน์</translation>
    </message>
    <message>
        <source>Open what is marked there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดรายการที่เลือกไว้</translation>
    </message>
    <message>
        <source>Who speaks: survivor, interpreter, interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใครกำลังพูด: ผู้รอดชีวิต ล่าม ผู้สัมภาษณ์</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พัก หรือไปต่อ</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่คั่น</translation>
    </message>
    <message>
        <source>Write a note; Esc leaves it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เขียนโน้ต กด Esc เพื่อออก</translation>
    </message>
    <message>
        <source>Next part of the guide</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่วนถัดไปของแนวทาง</translation>
    </message>
    <message>
        <source>Part of the guide before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่วนก่อนหน้าของแนวทาง</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เล่นหรือพัก</translation>
    </message>
    <message>
        <source>Back a little</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอยหลังเล็กน้อย</translation>
    </message>
    <message>
        <source>On a little</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เดินหน้าเล็กน้อย</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ช้าลง</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เร็วขึ้น</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แก้ถ้อยคำ</translation>
    </message>
    <message>
        <source>Say that it was listened to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ระบุว่าฟังแล้ว</translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จุดถัดไปที่ต้องตรวจ</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หา</translation>
    </message>
    <message>
        <source>Replace</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แทนที่</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลิกทำ</translation>
    </message>
    <message>
        <source>Divide a paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แบ่งย่อหน้า</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รวมย่อหน้า</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทำซ้ำ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทุกหน้า</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หน้าต่าง ๆ</translation>
    </message>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การบันทึกเสียง</translation>
    </message>
    <message>
        <source>Listening and correcting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การฟังและแก้ไข</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Read back and whole. The custody log of each testimony tells of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อ่านทวนแล้วและครบถ้วน บันทึกการครอบครองของแต่ละคำให้การระบุเรื่องนี้ไว้</translation>
    </message>
    <message>
        <source>File</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์</translation>
    </message>
    <message>
        <source>Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์</translation>
    </message>
    <message>
        <source>Size</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขนาด</translation>
    </message>
    <message>
        <source>Holds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ข้างในมี</translation>
    </message>
    <message>
        <source>Opens for</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดได้โดย</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำเนาที่สอง</translation>
    </message>
    <message>
        <source>Bundle {number} has left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูล {number} ออกไปแล้ว</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสร็จแล้ว: {done} จาก {all}</translation>
    </message>
    <message>
        <source>done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Not seen yet. This is ticked when it has really happened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่เห็น จะทำเครื่องหมายเมื่อเกิดขึ้นจริง</translation>
    </message>
    <message>
        <source>Done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสร็จแล้ว: {facts}</translation>
    </message>
    <message>
        <source>See the results</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูผล</translation>
    </message>
    <message>
        <source>Next step</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขั้นต่อไป</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียบสาย</translation>
    </message>
    <message>
        <source>Pull the cable</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดึงสายออก</translation>
    </message>
    <message>
        <source>Go to: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไปที่: {office}</translation>
    </message>
    <message>
        <source>No office is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีสำนักงานใดเปิดอยู่</translation>
    </message>
    <message>
        <source>You are here: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คุณอยู่ที่: {office}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บทเรียน</translation>
    </message>
    <message>
        <source>Unfold the lesson</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กางบทเรียน</translation>
    </message>
    <message>
        <source>Fold the lesson away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พับบทเรียนเก็บ</translation>
    </message>
    <message>
        <source>Cut the power</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตัดไฟ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อีกครั้ง</translation>
    </message>
    <message>
        <source>Words that open both offices:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำที่เปิดสำนักงานทั้งสองแห่ง:</translation>
    </message>
    <message>
        <source>The demo stick:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แฟลชไดรฟ์สาธิต:</translation>
    </message>
    <message>
        <source>Folder of the demo stick</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์ของแฟลชไดรฟ์สาธิต</translation>
    </message>
    <message>
        <source>Results to print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผลสำหรับพิมพ์</translation>
    </message>
    <message>
        <source>Start the demo anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เริ่มชุดสาธิตใหม่</translation>
    </message>
    <message>
        <source>Everything in the demo is removed and made again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทุกอย่างในชุดสาธิตจะถูกนำออกและสร้างใหม่</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เริ่มใหม่</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บไว้อย่างเดิม</translation>
    </message>
</context>
<context>
    <name>LessonScreen</name>
    <message>
        <source>No printer is known here. Save the page instead.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่นี่ไม่มีเครื่องพิมพ์ โปรดเก็บหน้านี้เป็นไฟล์แทน</translation>
    </message>
    <message>
        <source>{date} · done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{date} · เสร็จแล้ว: {done} จาก {all}</translation>
    </message>
    <message>
        <source>not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสร็จแล้ว: {facts}</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บหน้านี้แล้ว</translation>
    </message>
    <message>
        <source>The printer took the page.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เครื่องพิมพ์รับหน้านี้แล้ว</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สิ่งที่คุณทำแล้ว</translation>
    </message>
    <message>
        <source>Every tick was looked up in the vaults of the demo. The page carries no name unless you type one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทุกเครื่องหมายได้ตรวจดูจากตู้นิรภัยของชุดสาธิต หน้านี้ไม่มีชื่อใด เว้นแต่คุณจะพิมพ์ใส่</translation>
    </message>
    <message>
        <source>A name for the page, if you like:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ชื่อสำหรับหน้านี้ หากต้องการ:</translation>
    </message>
    <message>
        <source>Printer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พิมพ์</translation>
    </message>
    <message>
        <source>Save as PDF on the demo stick</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บเป็น PDF บนแฟลชไดรฟ์สาธิต</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>State</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สถานะ</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่มา</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Any state</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทุกสถานะ</translation>
    </message>
    <message>
        <source>Any language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทุกภาษา</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทุกที่</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทุกที่มา</translation>
    </message>
    <message>
        <source>Found: {count} and more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พบ: {count} และมากกว่านั้น</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พบ: {count}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{shown} จาก {total}</translation>
    </message>
    <message>
        <source>Testimonies: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การ: {count}</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Choose a testimony to see what is known of it and what can be done with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกคำให้การเพื่อดูข้อมูลที่มี และดูว่าทำอะไรได้บ้าง</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิด</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียง</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่งออก</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แนบไฟล์</translation>
    </message>
    <message>
        <source>Sealing the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังผนึกไฟล์</translation>
    </message>
    <message>
        <source>Sealed into the testimony: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกเข้าในคำให้การแล้ว: {count}</translation>
    </message>
    <message>
        <source>{text} of {speech}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{text} จาก {speech}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Begun</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เริ่มเมื่อ</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ความยาว</translation>
    </message>
    <message>
        <source>Speech with text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำพูดที่มีข้อความแล้ว</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จุดที่ควรดู</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์แนบ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่มา</translation>
    </message>
    <message>
        <source>Testimonies: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การ: {count}</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Reading the vault …</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังอ่านตู้นิรภัย …</translation>
    </message>
    <message>
        <source>There is no testimony here yet: begin with the first one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่นี่ยังไม่มีคำให้การ เริ่มจากรายการแรกได้เลย</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การใหม่</translation>
    </message>
    <message>
        <source>Type two letters or more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พิมพ์สองตัวอักษรขึ้นไป</translation>
    </message>
    <message>
        <source>Nothing was found. Only what was transcribed can be searched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่พบ ค้นได้เฉพาะสิ่งที่ถอดเสียงแล้ว</translation>
    </message>
    <message>
        <source>No testimony fits these choices.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีคำให้การที่ตรงกับที่เลือก</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แนบไฟล์</translation>
    </message>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คลัง</translation>
    </message>
    <message>
        <source>Search words or a case code ({keys})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ค้นคำหรือรหัสกรณี ({keys})</translation>
    </message>
    <message>
        <source>Search in everything that was transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ค้นในทุกสิ่งที่ถอดเสียงแล้ว</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ล้างการค้นหา</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การ</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จุดที่พบ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังบันทึกเสียงอยู่</translation>
    </message>
    <message>
        <source>Stop it first; then the window closes without losing anything.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุดบันทึกก่อน แล้วหน้าต่างจะปิดโดยไม่มีอะไรสูญหาย</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real, and nothing of it leaves this demo.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สาธิต: ไม่มีสิ่งใดที่นี่เป็นเรื่องจริง และไม่มีสิ่งใดออกไปจากชุดสาธิตนี้</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นาฬิกา</translation>
    </message>
    <message>
        <source>{name}, demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name}, สาธิต</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Making the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังสร้างตู้นิรภัย</translation>
    </message>
    <message>
        <source>It takes some seconds on purpose: the same work makes every guess slow.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตั้งใจให้ใช้เวลาไม่กี่วินาที เพราะงานเดียวกันนี้ทำให้การเดาทุกครั้งช้า</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โมเดล</translation>
    </message>
    <message>
        <source>A model turns sound into text, on this computer alone. Saksi brings in no model by itself: somebody carries a pack here, and every byte of it is checked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โมเดลแปลงเสียงเป็นข้อความ บนคอมพิวเตอร์เครื่องนี้เท่านั้น Saksi ไม่นำโมเดลเข้ามาเอง ต้องมีคนนำชุดโมเดลมาที่นี่ และทุกไบต์จะถูกตรวจ</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นำเข้าชุดโมเดล…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุด</translation>
    </message>
    <message>
        <source>Reading every byte of {name}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังอ่านทุกไบต์ของ {name}…</translation>
    </message>
    <message>
        <source>Looking at what lies in the folder…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังดูว่ามีอะไรในโฟลเดอร์…</translation>
    </message>
    <message>
        <source>Copying and checking: {done} of {total} MB</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังคัดลอกและตรวจ: {done} จาก {total} MB</translation>
    </message>
    <message>
        <source>{name} is here and can be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} อยู่ที่นี่แล้วและใช้ได้</translation>
    </message>
    <message>
        <source>No model for real voices is here yet. You can record, and transcribe later.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่นี่ยังไม่มีโมเดลสำหรับเสียงจริง คุณบันทึกเสียงได้ และถอดเสียงภายหลัง</translation>
    </message>
    <message>
        <source>Ask headquarters for a model pack on a stick; then press “Import a pack” and choose its folder there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอชุดโมเดลจากสำนักงานใหญ่บนแฟลชไดรฟ์ จากนั้นกด “นำเข้าชุดโมเดล” แล้วเลือกโฟลเดอร์บนนั้น</translation>
    </message>
    <message>
        <source>The folder of a model pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์ของชุดโมเดล</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>New keys: choose a new passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กุญแจใหม่: เลือกวลีรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>Everything is locked anew under it, and a new recovery code follows. Take your time, and let nobody look on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทุกสิ่งจะล็อกใหม่ด้วยวลีนี้ และจะมีรหัสกู้คืนใหม่ตามมา ไม่ต้องรีบ และอย่าให้ใครมองอยู่</translation>
    </message>
    <message>
        <source>Leave the keys as they are</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้กุญแจเดิม</translation>
    </message>
    <message>
        <source>Locking anew…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังล็อกใหม่…</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สร้างกุญแจใหม่</translation>
    </message>
    <message>
        <source>The vault is open. Choose a new passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตู้นิรภัยเปิดแล้ว เลือกวลีรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>It takes the place of the one that is lost. The recovery code stays as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วลีใหม่จะใช้แทนวลีที่สูญหาย ส่วนรหัสกู้คืนยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>Leave the passphrase as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้วลีรหัสผ่านเดิม</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้วลีรหัสผ่านนี้</translation>
    </message>
</context>
<context>
    <name>NewPassphraseView</name>
    <message>
        <source>Drawing six words…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังสุ่มหกคำ…</translation>
    </message>
    <message>
        <source>Take six words by chance instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้หกคำที่สุ่มแทน</translation>
    </message>
    <message>
        <source>Use a passphrase of my own instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้วลีรหัสผ่านของฉันเองแทน</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พิมพ์อีกครั้ง</translation>
    </message>
    <message>
        <source>Type the six words once more, with spaces</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พิมพ์หกคำอีกครั้ง โดยเว้นวรรค</translation>
    </message>
    <message>
        <source>Other words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำอื่น</translation>
    </message>
    <message>
        <source>Your passphrase: several words that belong to nobody's life are best</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วลีรหัสผ่านของคุณ: หลายคำที่ไม่เกี่ยวกับชีวิตของใครจะดีที่สุด</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วลีรหัสผ่านของคุณ</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วลีรหัสผ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ความแข็งแรงของวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>How long it would withstand guessing is estimated as you type.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จะประมาณขณะที่คุณพิมพ์ว่าทนต่อการเดาได้นานเท่าใด</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แข็งแรงพอ</translation>
    </message>
    <message>
        <source>It could be guessed. Add another word or two.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อาจถูกเดาได้ เพิ่มอีกหนึ่งหรือสองคำ</translation>
    </message>
    <message>
        <source>So you know that you can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพื่อให้คุณรู้ว่าพิมพ์ได้</translation>
    </message>
    <message>
        <source>Right so far.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถึงตรงนี้ถูกต้อง</translation>
    </message>
    <message>
        <source>This is not the same yet. Look at the last letters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่เหมือนกัน ดูตัวอักษรท้าย ๆ</translation>
    </message>
    <message>
        <source>The same.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เหมือนกัน</translation>
    </message>
</context>
<context>
    <name>NewTestimonyScreen</name>
    <message>
        <source>Start recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เริ่มบันทึกเสียง</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นำเข้ามา</translation>
    </message>
    <message>
        <source>Nothing can be recorded yet. {reasons}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังบันทึกเสียงไม่ได้ {reasons}</translation>
    </message>
    <message>
        <source>No language is chosen yet. Choose those that are spoken, so that it can be transcribed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่ได้เลือกภาษา เลือกภาษาที่พูดกัน เพื่อให้ถอดเสียงได้</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การใหม่</translation>
    </message>
    <message>
        <source>Record here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บันทึกเสียงที่นี่</translation>
    </message>
    <message>
        <source>Bring in a recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นำเสียงบันทึกเข้ามา</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Words for the bookmark at {at}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถ้อยคำสำหรับที่คั่นที่ {at}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เขียนโน้ต</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่คั่น</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โน้ตและที่คั่น</translation>
    </message>
    <message>
        <source>Nothing noted yet. A bookmark needs no words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่มีโน้ต ที่คั่นไม่จำเป็นต้องมีถ้อยคำ</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โน้ต</translation>
    </message>
    <message>
        <source>Saved while you write. N to write, Enter for the next note.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บขณะที่คุณเขียน กด N เพื่อเขียน กด Enter สำหรับโน้ตถัดไป</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>There is a vault in this folder already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ในโฟลเดอร์นี้มีตู้นิรภัยอยู่แล้ว</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดตู้นั้น หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>Step 1 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขั้นที่ 1 จาก 6</translation>
    </message>
    <message>
        <source>Where the vault will be, and whose it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตู้นิรภัยจะอยู่ที่ไหน และเป็นของใคร</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ต่อไป</translation>
    </message>
    <message>
        <source>Folder of the vault: a new or an empty one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์ของตู้นิรภัย: โฟลเดอร์ใหม่หรือโฟลเดอร์ว่าง</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์ของตู้นิรภัย</translation>
    </message>
    <message>
        <source>Open the vault in this folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดตู้นิรภัยในโฟลเดอร์นี้</translation>
    </message>
    <message>
        <source>Name of your office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ชื่อสำนักงานของคุณ</translation>
    </message>
    <message>
        <source>It stands on the card that others see. Name an office, such as “River station”, never a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ชื่อนี้อยู่บนบัตรที่ผู้อื่นเห็น ใช้ชื่อสำนักงาน เช่น “สถานีริมน้ำ” อย่าใช้ชื่อบุคคล</translation>
    </message>
    <message>
        <source>What this office does</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานนี้ทำหน้าที่อะไร</translation>
    </message>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สถานีภาคสนาม</translation>
    </message>
    <message>
        <source>Records testimonies, sends them to headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บันทึกคำให้การ และส่งไปสำนักงานใหญ่</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานใหญ่</translation>
    </message>
    <message>
        <source>Receives, checks and keeps what stations send.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รับ ตรวจ และเก็บรักษาสิ่งที่สถานีส่งมา</translation>
    </message>
    <message>
        <source>Partner</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พันธมิตร</translation>
    </message>
    <message>
        <source>Receives what an office has chosen to share with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รับสิ่งที่สำนักงานเลือกแบ่งปันให้</translation>
    </message>
</context>
<context>
    <name>OwnCardView</name>
    <message>
        <source>No name yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Station {station}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สถานี {station}</translation>
    </message>
    <message>
        <source>Our card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บัตรของเรา</translation>
    </message>
    <message>
        <source>Read these eight words aloud to an office that has our card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อ่านออกเสียงแปดคำนี้ให้สำนักงานที่มีบัตรของเราฟัง</translation>
    </message>
    <message>
        <source>Save our card to a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บบัตรของเราเป็นไฟล์…</translation>
    </message>
    <message>
        <source>Change name or role…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปลี่ยนชื่อหรือหน้าที่…</translation>
    </message>
    <message>
        <source>New name of our office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ชื่อใหม่ของสำนักงานเรา</translation>
    </message>
    <message>
        <source>New role of our office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หน้าที่ใหม่ของสำนักงานเรา</translation>
    </message>
    <message>
        <source>The card is signed anew and gets other words. Offices that have the old one go on trusting us.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บัตรจะลงนามใหม่และมีคำชุดใหม่ สำนักงานที่มีบัตรเดิมยังคงไว้วางใจเรา</translation>
    </message>
    <message>
        <source>Sign the new card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลงนามบัตรใหม่</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บบัตรของเรา</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>many languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หลายภาษา</translation>
    </message>
    <message>
        <source>Understands {languages}  ·  {size} MB</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เข้าใจ {languages}  ·  {size} MB</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจยืนยัน {name}</translation>
    </message>
    <message>
        <source>Demo only</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำหรับสาธิตเท่านั้น</translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลายนิ้วมือของชุดโมเดล</translation>
    </message>
    <message>
        <source>Read whole just now: every byte is as its fingerprint says.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่งอ่านครบทั้งหมด ทุกไบต์ตรงตามลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Verify</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจยืนยัน</translation>
    </message>
    <message>
        <source>Came with Saksi. It understands the voices of the demo and nobody else.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มากับ Saksi เข้าใจเฉพาะเสียงของชุดสาธิต ไม่เข้าใจเสียงของใครอื่น</translation>
    </message>
    <message>
        <source>Is byte for byte a published model: {evidence}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรงทุกไบต์กับโมเดลที่เผยแพร่แล้ว: {evidence}</translation>
    </message>
    <message>
        <source>A person on this computer compared its fingerprint and said yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีคนบนคอมพิวเตอร์เครื่องนี้เทียบลายนิ้วมือแล้วและยืนยัน</translation>
    </message>
    <message>
        <source>Nobody vouches for it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีใครรับรอง</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <source>The passphrase was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปลี่ยนวลีรหัสผ่านแล้ว</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังเปลี่ยน…</translation>
    </message>
    <message>
        <source>Change</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปลี่ยน</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The other ways into the vault stay as they are.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทางเข้าตู้นิรภัยทางอื่นยังคงเดิม</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปลี่ยนวลีรหัสผ่าน…</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วลีรหัสผ่านปัจจุบัน</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปล่อยไว้อย่างเดิม</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Step 2 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขั้นที่ 2 จาก 6</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Six words chosen by chance cannot be guessed. Learn them by heart: make a small story of them. Whoever knows them can open the vault, and nobody can look them up for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หกคำที่สุ่มเลือกนั้นเดาไม่ได้ ท่องให้จำขึ้นใจ โดยแต่งเป็นเรื่องสั้น ๆ ใครรู้คำเหล่านี้ก็เปิดตู้นิรภัยได้ และไม่มีใครค้นคำเหล่านี้ให้คุณได้</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ต่อไป</translation>
    </message>
</context>
<context>
    <name>PassphraseWay</name>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปลดล็อก</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Fewer languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ภาษาน้อยลง</translation>
    </message>
    <message>
        <source>More languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ภาษาเพิ่มเติม</translation>
    </message>
    <message>
        <source>One more recording of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงบันทึกอีกหนึ่งรายการของคำให้การนี้</translation>
    </message>
    <message>
        <source>Chosen by chance. It stands for the person everywhere: write it down instead of a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รหัสนี้ได้จากการสุ่ม ใช้แทนตัวบุคคลในทุกที่ จดรหัสนี้แทนชื่อ</translation>
    </message>
    <message>
        <source>Case code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รหัสกรณี</translation>
    </message>
    <message>
        <source>Another code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รหัสอื่น</translation>
    </message>
    <message>
        <source>Languages that are spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ภาษาที่ใช้พูด</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใครอยู่ในห้อง</translation>
    </message>
    <message>
        <source>Roles only, besides the person who speaks. No names.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ระบุเฉพาะหน้าที่ นอกเหนือจากผู้เล่าเรื่อง ไม่ใส่ชื่อ</translation>
    </message>
    <message>
        <source>With the interpreter, the interviewer speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผู้สัมภาษณ์พูดกับล่ามเป็นภาษา</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่ได้เลือก</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผู้คนและกุญแจ</translation>
    </message>
    <message>
        <source>Trust another office…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไว้วางใจสำนักงานอื่น…</translation>
    </message>
    <message>
        <source>Offices that we trust</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานที่เราไว้วางใจ</translation>
    </message>
    <message>
        <source>Nobody yet. Ask headquarters for its card, then press “Trust another office”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่มี ขอบัตรจากสำนักงานใหญ่ แล้วกด “ไว้วางใจสำนักงานอื่น”</translation>
    </message>
    <message>
        <source>“{name}” is trusted from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไว้วางใจ “{name}” ตั้งแต่นี้ไป</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บแล้ว: {file}</translation>
    </message>
    <message>
        <source>It holds no secret: hand it on in any way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีความลับอยู่ข้างใน ส่งต่อทางใดก็ได้</translation>
    </message>
    <message>
        <source>The card of another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บัตรของสำนักงานอื่น</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Back 2 seconds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอยหลัง 2 วินาที</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เดินหน้า 5 วินาที</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ช้าลง</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เร็วขึ้น</translation>
    </message>
    <message>
        <source>Esc play · F1 back · F2 forward · F3 F4 speed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Esc เล่น · F1 ถอยหลัง · F2 เดินหน้า · F3 F4 ความเร็ว</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พัก</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เล่น</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จาก {length}</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ความเร็ว {speed}</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones. Connect one, then press play.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คอมพิวเตอร์เครื่องนี้ไม่มีลำโพงหรือหูฟัง โปรดต่อก่อน แล้วกดเล่น</translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุด</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฟังเสียง</translation>
    </message>
    <message>
        <source>Listening: {seconds} s left. Speak now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังฟัง: เหลือ {seconds} วินาที พูดได้เลย</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker to hear it with. Connect one, or headphones.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คอมพิวเตอร์เครื่องนี้ไม่มีลำโพงให้ฟัง โปรดต่อลำโพงหรือหูฟัง</translation>
    </message>
    <message>
        <source>Five seconds, kept in memory only and then forgotten.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห้าวินาที อยู่ในหน่วยความจำเท่านั้น แล้วไม่เก็บไว้</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไมโครโฟน</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ระดับเสียง</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลองเสียง</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังดูคอมพิวเตอร์เครื่องนี้…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกทั้งหมด(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มขึ้น(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลดลง(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูใน:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ชื่อไฟล์(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ชนิดของไฟล์:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิด(&amp;O)</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิด</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บันทึก(&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บันทึกเป็น</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือก(&amp;C)</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ค้นหาโฟลเดอร์</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ย้อนกลับ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์ระดับบน</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไปยังโฟลเดอร์ระดับบน</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>List View</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มุมมองรายการ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปลี่ยนเป็นมุมมองรายการ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มุมมองรายละเอียด</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปลี่ยนเป็นมุมมองรายละเอียด</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แถบด้านข้าง</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รายการสถานที่และที่คั่นหน้า</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปลี่ยนชื่อ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลบ(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แสดงไฟล์ที่ซ่อน(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์ใหม่(&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลบ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เอาออก</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คอมพิวเตอร์ของฉัน</translation>
    </message>
    <message>
        <source>Drive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไดรฟ์</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">%1
ไม่พบไฟล์
โปรดตรวจสอบว่าชื่อไฟล์ถูกต้อง</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">%1
ไม่พบโฟลเดอร์
โปรดตรวจสอบว่าชื่อโฟลเดอร์ถูกต้อง</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ชื่อ</translation>
    </message>
    <message>
        <source>Size</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขนาด</translation>
    </message>
    <message>
        <source>Type</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ชนิด</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วันที่แก้ไข</translation>
    </message>
    <message>
        <source>Computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คอมพิวเตอร์</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลิกทำ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทำซ้ำ(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตัด(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วาง(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตกลง</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บ</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิด</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช่(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยกเลิก</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิด</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลิกทำ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทำซ้ำ(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตัด(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วาง(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิด</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Progress of {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ความคืบหน้าของ {case}</translation>
    </message>
    <message>
        <source>Earlier: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลื่อนขึ้นก่อน: {case}</translation>
    </message>
    <message>
        <source>Later: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลื่อนไปทีหลัง: {case}</translation>
    </message>
    <message>
        <source>Take out of the queue: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เอาออกจากคิว: {case}</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>These testimonies have their text already, or are still being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การเหล่านี้มีข้อความแล้ว หรือยังบันทึกเสียงอยู่</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การถอดเสียง</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โมเดล</translation>
    </message>
    <message>
        <source>The largest that is here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตัวที่ใหญ่ที่สุดที่มีอยู่</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พัก</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไปต่อ</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ล้างรายการที่เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดคลัง</translation>
    </message>
    <message>
        <source>Models…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โมเดล…</translation>
    </message>
    <message>
        <source>Nothing waits to be written down. Choose testimonies in the library and press Transcribe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีรายการที่รอถอดเสียง เลือกคำให้การในคลังแล้วกด ถอดเสียง</translation>
    </message>
    <message>
        <source>Paused. What is done is kept, and nothing is heard meanwhile.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พักอยู่ สิ่งที่เสร็จแล้วเก็บไว้ และระหว่างนี้ไม่มีเสียงดังออกมา</translation>
    </message>
    <message>
        <source>Still to do: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังต้องทำ: {count}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คลัง</translation>
    </message>
    <message>
        <source>New</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใหม่</translation>
    </message>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รับ</translation>
    </message>
    <message>
        <source>People</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผู้คน</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โมเดล</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การตั้งค่า</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ล็อก</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หน้าต่าง ๆ</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Read this aloud, or let the interpreter read it. Ask whether it was understood.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A draft that no speaker of the language has checked yet: let the interpreter correct it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person decides</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who gets it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop at any time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Help in any case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What cannot be undone</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>With a receipt the station knows that its work is safe here, and may delete its own copy. Everything is read back before it is signed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับทำให้สถานีรู้ว่างานของตนปลอดภัยอยู่ที่นี่ และลบสำเนาของตนได้ ทุกอย่างจะอ่านทวนก่อนลงนาม</translation>
    </message>
    <message>
        <source>Copies of this vault, backups counted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จำนวนชุดของตู้นิรภัยนี้ นับสำเนาสำรองด้วย</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์สำหรับใบตอบรับ</translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เขียนใบตอบรับ</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังเขียนใบตอบรับ</translation>
    </message>
    <message>
        <source>Receipts to write: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับที่ต้องเขียน: {count}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับ</translation>
    </message>
    <message>
        <source>Bundle {number} of “{station}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูล {number} ของ “{station}”</translation>
    </message>
    <message>
        <source>Receipts written: {count}. Hand the stick back to the station.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เขียนใบตอบรับแล้ว: {count} ส่งแฟลชไดรฟ์คืนให้สถานี</translation>
    </message>
    <message>
        <source>Testimonies that could not be confirmed: {count}. See the custody log.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การที่ยืนยันไม่ได้: {count} ดูในบันทึกการครอบครอง</translation>
    </message>
</context>
<context>
    <name>ReceiveScreen</name>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รับ</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มไฟล์…</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์</translation>
    </message>
    <message>
        <source>Adopt all that hold: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รับเข้าทุกห่อที่ผ่านการตรวจ: {count}</translation>
    </message>
</context>
<context>
    <name>RecordingControls</name>
    <message>
        <source>Stop the recording? The {length} so far are kept and sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุดบันทึกเสียงหรือไม่ {length} ที่บันทึกไว้แล้วจะเก็บและผนึก</translation>
    </message>
    <message>
        <source>Bookmark  (B)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่คั่น  (B)</translation>
    </message>
    <message>
        <source>Hide screen  (F9)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ซ่อนหน้าจอ  (F9)</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุด…</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บันทึกเสียงต่อ</translation>
    </message>
    <message>
        <source>Stop and seal</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุดและผนึก</translation>
    </message>
    <message>
        <source>Why is it paused?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พักเพราะอะไร</translation>
    </message>
    <message>
        <source>Choose or write, if you like</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกหรือเขียน หากต้องการ</translation>
    </message>
    <message>
        <source>Go on  (P)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไปต่อ  (P)</translation>
    </message>
    <message>
        <source>Pause  (P)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พัก  (P)</translation>
    </message>
</context>
<context>
    <name>RecordingEnd</name>
    <message>
        <source>Sealing the recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังผนึกเสียงบันทึก</translation>
    </message>
    <message>
        <source>Heard {heard}, saved {saved}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ได้ยิน {heard} เก็บแล้ว {saved}</translation>
    </message>
    <message>
        <source>The end is kept in memory and tried again every few seconds. Leave this open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่วนท้ายอยู่ในหน่วยความจำ และจะลองเก็บใหม่ทุกไม่กี่วินาที เปิดหน้านี้ค้างไว้</translation>
    </message>
    <message>
        <source>This takes a moment. The sound is already saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้เวลาสักครู่ เสียงเก็บไว้แล้ว</translation>
    </message>
    <message>
        <source>The recording is sealed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกเสียงบันทึกแล้ว</translation>
    </message>
    <message>
        <source>{length} of sound is in the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงยาว {length} อยู่ในตู้นิรภัย</translation>
    </message>
    <message>
        <source>Some sound is missing in it; the places are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงบางส่วนขาดหายไป จุดเหล่านั้นทำเครื่องหมายไว้แล้ว</translation>
    </message>
    <message>
        <source>Now it can be made readable, on this computer alone. That can also wait.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตอนนี้ทำให้เป็นข้อความอ่านได้ บนคอมพิวเตอร์เครื่องนี้เท่านั้น หรือจะรอไว้ก่อนก็ได้</translation>
    </message>
    <message>
        <source>The recording could not be finished</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดท้ายเสียงบันทึกไม่สำเร็จ</translation>
    </message>
    <message>
        <source>The recording did not begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การบันทึกเสียงไม่ได้เริ่ม</translation>
    </message>
    <message>
        <source>What was saved is kept; it is sealed when the vault is next unlocked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สิ่งที่เก็บแล้วยังอยู่ และจะผนึกเมื่อปลดล็อกตู้นิรภัยครั้งต่อไป</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่ได้บันทึกเสียงใด</translation>
    </message>
    <message>
        <source>How far the sealing is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การผนึกคืบหน้าไปแค่ไหน</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดคำให้การ</translation>
    </message>
    <message>
        <source>Transcribe now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียงตอนนี้</translation>
    </message>
</context>
<context>
    <name>RecordingScreen</name>
    <message>
        <source>Opening the microphone…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังเปิดไมโครโฟน…</translation>
    </message>
    <message>
        <source>Paused for {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พักมาแล้ว {length}</translation>
    </message>
    <message>
        <source>Waiting for the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังรอไมโครโฟน</translation>
    </message>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การบันทึกเสียง</translation>
    </message>
    <message>
        <source>heard {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ได้ยิน {time}</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บแล้ว {time}</translation>
    </message>
    <message>
        <source>Too loud: move the microphone away a little.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดังเกินไป เลื่อนไมโครโฟนให้ห่างออกไปเล็กน้อย</translation>
    </message>
    <message>
        <source>Very quiet for some time. Is the microphone near enough?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เบามากมาสักพักแล้ว ไมโครโฟนอยู่ใกล้พอหรือไม่</translation>
    </message>
    <message>
        <source>The recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังบันทึกเสียงอยู่</translation>
    </message>
    <message>
        <source>Stop it first, or hide the screen with F9: then it goes on behind a clock.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุดบันทึกก่อน หรือซ่อนหน้าจอด้วย F9 แล้วจะบันทึกต่อไปหลังหน้าจอนาฬิกา</translation>
    </message>
    <message>
        <source>Length so far</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ความยาวถึงตอนนี้</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ระดับเสียง</translation>
    </message>
    <message>
        <source>Sign of the recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สัญญาณของการบันทึกเสียง</translation>
    </message>
    <message>
        <source>Who speaks:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใครกำลังพูด:</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>The no is kept. What was recorded earlier stays as it was agreed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing of this is kept, and what was recorded of the answers is destroyed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing of this is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Help does not depend on it: the person gets the same help as before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can be asked again on another day, if the person wishes. There is no hurry.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Saksi was interrupted the last time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ครั้งก่อน Saksi ถูกขัดจังหวะ</translation>
    </message>
    <message>
        <source>This is what was found, before you go on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นี่คือสิ่งที่พบ ก่อนที่คุณจะไปต่อ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไปต่อ</translation>
    </message>
    <message>
        <source>An interrupted recording could not be sealed yet. Its sound is kept, and it is tried again each time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงบันทึกที่ถูกขัดจังหวะยังผนึกไม่ได้ เสียงยังเก็บไว้ และจะลองผนึกใหม่ทุกครั้ง</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>A new folder for what is saved, best on another disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์ใหม่สำหรับสิ่งที่กู้ได้ ดีที่สุดคือบนดิสก์อื่น</translation>
    </message>
    <message>
        <source>Folder for what is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โฟลเดอร์สำหรับสิ่งที่กู้ได้</translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังกู้สิ่งที่ยังกู้ได้</translation>
    </message>
    <message>
        <source>The new vault opens in the same ways. Keep the damaged one until somebody has seen it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตู้นิรภัยใหม่เปิดได้ด้วยวิธีเดิม เก็บตู้ที่เสียหายไว้จนกว่าจะมีคนได้ดู</translation>
    </message>
    <message>
        <source>Saksi reads the damaged vault, changes nothing in it, and puts all that can be read into a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi อ่านตู้นิรภัยที่เสียหาย ไม่เปลี่ยนสิ่งใดในนั้น และใส่ทุกสิ่งที่อ่านได้ลงในตู้ใหม่</translation>
    </message>
    <message>
        <source>Saved what could be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กู้สิ่งที่กู้ได้แล้ว</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กู้สิ่งที่ยังกู้ได้</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุด</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Open the saved vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดตู้นิรภัยที่กู้ได้</translation>
    </message>
    <message>
        <source>Begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เริ่ม</translation>
    </message>
    <message>
        <source>Entries saved: {rows}. Sealed files saved: {files}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รายการที่กู้ได้: {rows} ไฟล์ผนึกที่กู้ได้: {files}</translation>
    </message>
    <message>
        <source>Not readable any more: pages {pages}, entries {entries}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อ่านไม่ได้แล้ว: หน้า {pages} รายการ {entries}</translation>
    </message>
</context>
<context>
    <name>RevokeView</name>
    <message>
        <source>Take trust back from “{name}”?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิกถอนความไว้วางใจต่อ “{name}” หรือไม่</translation>
    </message>
    <message>
        <source>The newest bundle that was received here has number {received}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูลล่าสุดที่ได้รับที่นี่มีหมายเลข {received}</translation>
    </message>
    <message>
        <source>No bundle of this office was received here: 0 refuses all of them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่นี่ยังไม่ได้รับห่อข้อมูลของสำนักงานนี้ 0 คือปฏิเสธทั้งหมด</translation>
    </message>
    <message>
        <source>Do this when the laptop or the keys of the office may be in other hands. From now on nothing is sealed for it, and its later bundles are refused. These keys can never be trusted again; the office needs a new vault. What it can read already it can still read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทำเช่นนี้เมื่อแล็ปท็อปหรือกุญแจของสำนักงานนั้นอาจตกไปอยู่ในมือผู้อื่น ตั้งแต่นี้ไปจะไม่ผนึกสิ่งใดให้สำนักงานนั้น และจะปฏิเสธห่อข้อมูลภายหลังจากนั้น กุญแจชุดนี้จะไม่ได้รับความไว้วางใจอีกเลย สำนักงานนั้นต้องสร้างตู้นิรภัยใหม่ สิ่งที่สำนักงานนั้นอ่านได้อยู่แล้วก็ยังอ่านได้</translation>
    </message>
    <message>
        <source>Number of the last bundle that was surely its own</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หมายเลขของห่อข้อมูลสุดท้ายที่แน่ใจว่าเป็นของสำนักงานนั้น</translation>
    </message>
    <message>
        <source>Go on trusting it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไว้วางใจต่อไป</translation>
    </message>
    <message>
        <source>Take trust back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิกถอนความไว้วางใจ</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Go back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ย้อนกลับ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุด</translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกตอนนี้</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังผนึก</translation>
    </message>
    <message>
        <source>The sealed testimony stays on this computer until you carry it out with an export. Listen and correct before, if you still wish to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การที่ผนึกแล้วยังอยู่บนคอมพิวเตอร์เครื่องนี้จนกว่าคุณจะนำออกด้วยการส่งออก หากยังต้องการฟังและแก้ไข โปรดทำก่อน</translation>
    </message>
    <message>
        <source>Sealed to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกให้สำนักงานใหญ่แล้ว</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังผนึก…</translation>
    </message>
    <message>
        <source>Seal this testimony to headquarters?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกคำให้การนี้ให้สำนักงานใหญ่หรือไม่</translation>
    </message>
    <message>
        <source>From then on nobody can hear or read it on this computer: not you, and not anybody who takes the computer or makes you open it. Only headquarters can open it. This cannot be undone here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตั้งแต่นั้นไปจะไม่มีใครฟังหรืออ่านคำให้การนี้บนคอมพิวเตอร์เครื่องนี้ได้ ทั้งคุณเอง และใครก็ตามที่ยึดคอมพิวเตอร์ไปหรือบังคับให้คุณเปิด มีแต่สำนักงานใหญ่เท่านั้นที่เปิดได้ และที่นี่ย้อนกลับไม่ได้</translation>
    </message>
    <message>
        <source>Nobody can hear or read it on this computer any more. Headquarters can. You can still see its entry in the library, and its custody log.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีใครฟังหรืออ่านได้บนคอมพิวเตอร์เครื่องนี้อีก แต่สำนักงานใหญ่ทำได้ คุณยังเห็นรายการนี้ในคลังและบันทึกการครอบครองของรายการนี้</translation>
    </message>
    <message>
        <source>It was carried out on {date}, and an export can carry it out again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นำออกไปแล้วเมื่อ {date} และการส่งออกนำออกไปได้อีก</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ซ่อน</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แสดง</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ซ่อนสิ่งที่พิมพ์</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แสดงสิ่งที่พิมพ์</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูเหมือนว่า Caps Lock เปิดอยู่</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>The usual one of this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตัวปกติของคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} (ไม่ได้ต่ออยู่)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุด</translation>
    </message>
    <message>
        <source>Try it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลองดู</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การตั้งค่า</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เกี่ยวกับโปรแกรมและการตรวจสภาพ</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ภาษาและรูปลักษณ์</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สี</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ล็อก</translation>
    </message>
    <message>
        <source>Lock without being asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ล็อกเองโดยไม่ต้องสั่ง</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse. A recording goes on behind the lock.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เมื่อไม่มีการกดปุ่มหรือใช้เมาส์นานเท่านี้ การบันทึกเสียงยังดำเนินต่อหลังการล็อก</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จำว่าตู้นิรภัยอยู่ที่ไหน</translation>
    </message>
    <message>
        <source>The next start then asks for its passphrase at once. The passphrase is never remembered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เมื่อเริ่มครั้งต่อไปจะถามวลีรหัสผ่านทันที วลีรหัสผ่านไม่ถูกจำไว้เลย</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียง</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไมโครโฟน</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงดังแค่ไหน</translation>
    </message>
    <message>
        <source>Speak as you will in the room. Nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พูดตามปกติในห้อง ไม่มีการเก็บสิ่งใดไว้</translation>
    </message>
    <message>
        <source>Remember</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จำไว้</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ระดับของไมโครโฟน</translation>
    </message>
    <message>
        <source>As the system</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตามระบบ</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Minutes: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นาที: {count}</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มืด</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คมชัดสูง สว่าง</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คมชัดสูง มืด</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Everything is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บทุกอย่างแล้ว</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังเก็บ</translation>
    </message>
    <message>
        <source>Disk nearly full: {free} left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดิสก์ใกล้เต็ม: เหลือ {free}</translation>
    </message>
    <message>
        <source>Disk: {free} left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดิสก์: เหลือ {free}</translation>
    </message>
    <message>
        <source>Plugged in, {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียบไฟอยู่ {percent} %</translation>
    </message>
    <message>
        <source>Battery low: {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แบตเตอรี่เหลือน้อย: {percent} %</translation>
    </message>
    <message>
        <source>Battery: {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แบตเตอรี่: {percent} %</translation>
    </message>
    <message>
        <source>On a network, not used</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ต่อเครือข่ายอยู่ แต่ไม่ใช้</translation>
    </message>
    <message>
        <source>Offline</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ออฟไลน์</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สถานะ</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Kept until {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person did not agree that it is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can be recorded, but nothing more can be done with it. Think of listening only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The rules for children hold.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before anything leaves, a second trained person has to approve it. It is never used for media or for training.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recorded: {length}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with an interpreter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TestimonyHeader</name>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การบันทึกเสียง</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียงอีกครั้ง</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์แนบ</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่งออก</translation>
    </message>
    <message>
        <source>Seal to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกให้สำนักงานใหญ่</translation>
    </message>
    <message>
        <source>Recording {number} · {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงบันทึก {number} · {length}</translation>
    </message>
</context>
<context>
    <name>TestimonyScreen</name>
    <message>
        <source>{time} of {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{time} จาก {length}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียง</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บทถอดเสียง</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หา</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลิกทำ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทำซ้ำ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แก้ไข</translation>
    </message>
    <message>
        <source>Listened, it is right</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฟังแล้ว ถูกต้อง</translation>
    </message>
    <message>
        <source>Text of this paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ข้อความของย่อหน้านี้</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยกเลิก</translation>
    </message>
    <message>
        <source>Enter saves, Ctrl+Enter divides, Esc plays and pauses</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Enter เก็บ, Ctrl+Enter แบ่ง, Esc เล่นและพัก</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังเปิด…</translation>
    </message>
    <message>
        <source>This testimony has no recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การนี้ไม่มีเสียงบันทึก</translation>
    </message>
    <message>
        <source>There is no text yet. You can listen now, and have it transcribed when you wish.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่มีข้อความ คุณฟังได้ตอนนี้ และให้ถอดเสียงเมื่อต้องการ</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่พบคำพูดในเสียงบันทึกนี้</translation>
    </message>
</context>
<context>
    <name>TestimonySide</name>
    <message>
        <source>Machine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เครื่อง</translation>
    </message>
    <message>
        <source>{when}, undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{when}, เลิกทำแล้ว</translation>
    </message>
    <message>
        <source>To check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ต้องตรวจ</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่คั่น</translation>
    </message>
    <message>
        <source>Changes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Custody</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การครอบครอง</translation>
    </message>
    <message>
        <source>More about this testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มเติมเกี่ยวกับคำให้การนี้</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ก่อนหน้า</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถัดไป</translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จุดถัดไปที่ต้องตรวจ</translation>
    </message>
    <message>
        <source>Place to check before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จุดก่อนหน้าที่ต้องตรวจ</translation>
    </message>
    <message>
        <source>Texts of the chosen paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ข้อความของย่อหน้าที่เลือก</translation>
    </message>
    <message>
        <source>All changes, newest first</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การเปลี่ยนแปลงทั้งหมด ล่าสุดอยู่ก่อน</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทำเครื่องหมายว่าทบทวนแล้ว</translation>
    </message>
    <message>
        <source>Open again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Nothing is left to check here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่นี่ไม่มีอะไรต้องตรวจแล้ว</translation>
    </message>
    <message>
        <source>Bookmarks set while recording stand here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่คั่นที่วางไว้ขณะบันทึกเสียงอยู่ที่นี่</translation>
    </message>
    <message>
        <source>What people change stands here. The machine's text is never lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สิ่งที่คนเปลี่ยนอยู่ที่นี่ ข้อความของเครื่องไม่สูญหายเลย</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังเก็บ…</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่คั่น</translation>
    </message>
    <message>
        <source>, another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">, สำนักงานอื่น</translation>
    </message>
</context>
<context>
    <name>TongueRow</name>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ภาษา</translation>
    </message>
</context>
<context>
    <name>TranscriptionPanel</name>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียง</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียงอีกครั้ง</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บข้อความนี้ไว้</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พัก</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไปต่อ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยกเลิก</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Models…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โมเดล…</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แสดงคิว</translation>
    </message>
    <message>
        <source>Progress of the transcription</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ความคืบหน้าของการถอดเสียง</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โมเดล</translation>
    </message>
    <message>
        <source>Write everything down anew?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียงทั้งหมดใหม่หรือไม่</translation>
    </message>
    <message>
        <source>The new text takes the place of this one. What was corrected stays with the old text, hidden.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ข้อความใหม่จะมาแทนข้อความนี้ สิ่งที่แก้ไว้ยังอยู่กับข้อความเดิม แต่ซ่อนไว้</translation>
    </message>
    <message>
        <source>All recordings are transcribed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียงบันทึกครบทุกรายการแล้ว</translation>
    </message>
    <message>
        <source>A part of it is transcribed. What is done is kept; the rest is still to do.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียงแล้วบางส่วน สิ่งที่เสร็จแล้วเก็บไว้ ส่วนที่เหลือยังต้องทำ</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่มีข้อความ</translation>
    </message>
    <message>
        <source>A model on this computer writes down what it hears. Nothing leaves the computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โมเดลบนคอมพิวเตอร์เครื่องนี้เขียนสิ่งที่ได้ยินเป็นข้อความ ไม่มีอะไรออกจากคอมพิวเตอร์</translation>
    </message>
    <message>
        <source>Paused. What is done is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พักอยู่ สิ่งที่เสร็จแล้วเก็บไว้</translation>
    </message>
    <message>
        <source>Recordings before it: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงบันทึกที่อยู่ก่อนหน้า: {count}</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกโมเดล</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Is this really “{name}”?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นี่คือ “{name}” จริงหรือไม่</translation>
    </message>
    <message>
        <source>{role}, station {station}. Call the office on a number that you know from elsewhere, and let it read the eight words of its own card to you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}, สถานี {station} โทรหาสำนักงานนั้นด้วยหมายเลขที่คุณรู้จากทางอื่น แล้วให้เขาอ่านแปดคำบนบัตรของเขาให้คุณฟัง</translation>
    </message>
    <message>
        <source>Type the words as you hear them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พิมพ์คำตามที่ได้ยิน</translation>
    </message>
    <message>
        <source>The words that you hear</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำที่คุณได้ยิน</translation>
    </message>
    <message>
        <source>What this office is to us. Nothing leaves to it without consent for this:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What this office is to us</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>We have compared all eight words, and they are the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เราเทียบครบทั้งแปดคำแล้ว และเหมือนกัน</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พักเรื่องนี้ไว้</translation>
    </message>
    <message>
        <source>Trust this office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไว้วางใจสำนักงานนี้</translation>
    </message>
    <message>
        <source>All eight words are the same.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทั้งแปดคำเหมือนกัน</translation>
    </message>
    <message>
        <source>Word {number} is another one. Ask again; if it stays so, trust nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำที่ {number} ไม่ตรงกัน ถามอีกครั้ง หากยังไม่ตรง อย่าไว้วางใจสิ่งใด</translation>
    </message>
    <message>
        <source>Words that are the same: {right} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำที่เหมือนกัน: {right} จาก {all}</translation>
    </message>
</context>
<context>
    <name>UnknownPackView</name>
    <message>
        <source>Nobody vouches for “{name}” yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่มีใครรับรอง “{name}”</translation>
    </message>
    <message>
        <source>Its files are {note}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์ของชุดนี้ {note}</translation>
    </message>
    <message>
        <source>A model that somebody has changed could write words that were never said. Compare this fingerprint with the one that you got by another way: by telephone, on paper, or from headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โมเดลที่มีคนดัดแปลงอาจเขียนคำที่ไม่เคยมีใครพูด เทียบลายนิ้วมือนี้กับที่คุณได้มาทางอื่น เช่น ทางโทรศัพท์ บนกระดาษ หรือจากสำนักงานใหญ่</translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลายนิ้วมือของชุดโมเดล</translation>
    </message>
    <message>
        <source>We have compared the whole fingerprint, and it is the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เราเทียบลายนิ้วมือทั้งหมดแล้ว และเหมือนกัน</translation>
    </message>
    <message>
        <source>Do not import it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่นำเข้า</translation>
    </message>
    <message>
        <source>Import this pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นำเข้าชุดโมเดลนี้</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังเปิด…</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Each guess at it takes {memory} MiB of memory, so that guessing stays slow.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การเดาแต่ละครั้งใช้หน่วยความจำ {memory} MiB การเดาจึงช้าเสมอ</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is lost. Only paper holds it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้เปิดตู้นิรภัยได้เมื่อวลีรหัสผ่านสูญหาย มีอยู่บนกระดาษเท่านั้น</translation>
    </message>
    <message>
        <source>There is none. New keys, below, come with one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มี กุญแจใหม่ด้านล่างจะมาพร้อมรหัสหนึ่งชุด</translation>
    </message>
    <message>
        <source>Headquarters can open the vault with its own key when both are lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เมื่อสูญหายทั้งสองอย่าง สำนักงานใหญ่เปิดตู้นิรภัยได้ด้วยกุญแจของตน</translation>
    </message>
    <message>
        <source>Headquarters cannot open this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานใหญ่เปิดตู้นิรภัยนี้ไม่ได้</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open this vault any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หากวลีรหัสผ่านสูญหาย จะไม่มีใครเปิดตู้นิรภัยนี้ได้อีก</translation>
    </message>
    <message>
        <source>Ways into this vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทางเข้าตู้นิรภัยนี้</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">รหัสกู้คืน</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">สำนักงานใหญ่</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Saksi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยินดีต้อนรับสู่ Saksi</translation>
    </message>
    <message>
        <source>Saksi records what people testify and keeps it in an encrypted vault on this laptop. It needs no internet and opens no connection.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi บันทึกสิ่งที่ผู้คนให้การและเก็บไว้ในตู้นิรภัยที่เข้ารหัสบนแล็ปท็อปเครื่องนี้ ไม่ต้องใช้อินเทอร์เน็ตและไม่เปิดการเชื่อมต่อใด ๆ</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตู้นิรภัยใหม่</translation>
    </message>
    <message>
        <source>For an office that begins with Saksi. It takes about five minutes, a pen and a sheet of paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำหรับสำนักงานที่เริ่มใช้ Saksi ใช้เวลาราวห้านาที ปากกาหนึ่งด้าม และกระดาษหนึ่งแผ่น</translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สร้างตู้นิรภัย…</translation>
    </message>
    <message>
        <source>A vault that is there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตู้นิรภัยที่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>On this laptop or on a disk that is connected. You need its passphrase or its recovery code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บนแล็ปท็อปเครื่องนี้หรือบนดิสก์ที่ต่ออยู่ คุณต้องมีวลีรหัสผ่านหรือรหัสกู้คืนของตู้</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดตู้นิรภัย…</translation>
    </message>
    <message>
        <source>The demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ชุดสาธิต</translation>
    </message>
    <message>
        <source>Invented testimonies and a lesson in steps. Nothing in it is real, and nothing of it leaves it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การสมมติและบทเรียนทีละขั้น ไม่มีสิ่งใดในนี้เป็นเรื่องจริง และไม่มีสิ่งใดออกไปจากที่นี่</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลองชุดสาธิต</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>{name} ({free} free)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} (ว่าง {free})</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>The answers are recorded, as a short recording of their own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark the answers here too, and keep the paper apart from the case code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not sure counts as a child.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An adult who is safe for the child and the child both have to agree.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An adult who is safe for the child and the person both have to agree.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How old is the person?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask nobody for papers. If you are not sure, say so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is there a guardian who can be asked?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May the guardian have to do with what happened?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask when the guardian is not in the room. If you cannot tell, choose yes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who speaks for the child now?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without one, stop here and choose “Not now”: a child's own word is not enough.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How is consent given?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody interprets while it is asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who asks?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A short code of yours, such as F7. No name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Code of who asks</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_CoverageCard</name>
    <message>
        <source>{text} of {total} has text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{text} จาก {total} มีข้อความแล้ว</translation>
    </message>
    <message>
        <source>{length} nobody speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} ไม่มีใครพูด</translation>
    </message>
    <message>
        <source>{length} to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} ที่ควรดู</translation>
    </message>
    <message>
        <source>{length} not transcribed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} ยังไม่ได้ถอดเสียง</translation>
    </message>
</context>
<context>
    <name>_EmptyScreen</name>
    <message>
        <source>There is nothing here yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่นี่ยังไม่มีอะไร</translation>
    </message>
</context>
<context>
    <name>_Inside</name>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิด</translation>
    </message>
    <message>
        <source>Revision {revision}, parts: {parts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฉบับแก้ไข {revision}, ส่วน: {parts}</translation>
    </message>
</context>
<context>
    <name>_KeeperCard</name>
    <message>
        <source>Headquarters has read these words to us, and they are the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานใหญ่อ่านคำเหล่านี้ให้เราฟังแล้ว และเหมือนกัน</translation>
    </message>
    <message>
        <source>Key file {key}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์กุญแจ {key}…</translation>
    </message>
    <message>
        <source>We have this file from headquarters itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เราได้ไฟล์นี้จากสำนักงานใหญ่โดยตรง</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เอาออก</translation>
    </message>
</context>
<context>
    <name>_RecoveredCard</name>
    <message>
        <source>Recording of {case_code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงบันทึกของ {case_code}</translation>
    </message>
    <message>
        <source>{length} of sound was recovered and sealed. It ends where the interruption was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กู้คืนและผนึกเสียงยาว {length} แล้ว เสียงจบตรงที่ถูกขัดจังหวะ</translation>
    </message>
    <message>
        <source>{seconds} s of it cannot be read back; the rest is whole.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อ่านกลับไม่ได้ {seconds} วินาที ส่วนที่เหลือครบถ้วน</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Picture</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รูปภาพ</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เอกสาร PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ข้อความ</translation>
    </message>
    <message>
        <source>Other file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์อื่น</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Signed by “{name}”, trusted here since {since}, not revoked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลงนามโดย “{name}” ซึ่งที่นี่ไว้วางใจตั้งแต่ {since} และไม่ได้เพิกถอน</translation>
    </message>
    <message>
        <source>The office meant it for you; nobody passed it on in its name. Offices that it was made for: {recipients}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานตั้งใจส่งให้คุณ ไม่มีใครส่งต่อในนามของสำนักงาน ทำไว้ให้สำนักงาน: {recipients}</translation>
    </message>
    <message>
        <source>All {files} files inside match the fingerprints that the office signed; none is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์ข้างในทั้ง {files} ไฟล์ตรงกับลายนิ้วมือที่สำนักงานลงนาม ไม่มีไฟล์ใดขาด</translation>
    </message>
    <message>
        <source>The documents inside can be read and agree with one another. Testimonies: {testimonies}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เอกสารข้างในอ่านได้และสอดคล้องกัน คำให้การ: {testimonies}</translation>
    </message>
    <message>
        <source>Number 1 of this office: its first bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หมายเลข 1 ของสำนักงานนี้ คือห่อข้อมูลแรก</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; number {before_it} is here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หมายเลข {sequence} ของสำนักงานนี้ หมายเลข {before_it} อยู่ที่นี่แล้ว</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; number {before_it} has not come here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หมายเลข {sequence} ของสำนักงานนี้ หมายเลข {before_it} ยังไม่มาถึงที่นี่</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; it says itself that number {before_it} was never finished.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หมายเลข {sequence} ของสำนักงานนี้ ห่อนี้แจ้งเองว่าหมายเลข {before_it} ทำไม่เสร็จ</translation>
    </message>
    <message>
        <source>The file has a size that a bundle can have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์มีขนาดที่ห่อข้อมูลมีได้</translation>
    </message>
    <message>
        <source>It is locked in the strong way only, also against future computers.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ล็อกด้วยวิธีที่แข็งแรงเท่านั้น ทนต่อคอมพิวเตอร์ในอนาคตด้วย</translation>
    </message>
    <message>
        <source>It is locked for this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ล็อกไว้ให้สำนักงานนี้</translation>
    </message>
    <message>
        <source>It arrived whole, and no byte was changed on the way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มาถึงครบถ้วน และไม่มีไบต์ใดถูกเปลี่ยนระหว่างทาง</translation>
    </message>
    <message>
        <source>What is inside is packed exactly as agreed, with nothing hidden.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สิ่งที่อยู่ข้างในบรรจุตรงตามที่ตกลงไว้ ไม่มีสิ่งใดซ่อนอยู่</translation>
    </message>
    <message>
        <source>The first signature belongs to this content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลายเซ็นแรกเป็นของเนื้อหานี้</translation>
    </message>
    <message>
        <source>The second signature, which will still count in decades, belongs to this content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลายเซ็นที่สอง ซึ่งยังใช้ได้ในอีกหลายสิบปี เป็นของเนื้อหานี้</translation>
    </message>
    <message>
        <source>Both signatures are by an office that somebody here decided to trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลายเซ็นทั้งสองเป็นของสำนักงานที่มีคนที่นี่ตัดสินใจไว้วางใจ</translation>
    </message>
    <message>
        <source>The description inside is the one that was signed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำบรรยายข้างในคือฉบับที่ลงนามไว้</translation>
    </message>
    <message>
        <source>The office meant it for you; nobody passed it on in its name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานตั้งใจส่งให้คุณ ไม่มีใครส่งต่อในนามของสำนักงาน</translation>
    </message>
    <message>
        <source>It has its own place in the row of bundles from this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีลำดับของตนในแถวห่อข้อมูลจากสำนักงานนี้</translation>
    </message>
    <message>
        <source>Every file inside is the one that the office signed; none is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทุกไฟล์ข้างในคือไฟล์ที่สำนักงานลงนาม ไม่มีไฟล์ใดขาด</translation>
    </message>
    <message>
        <source>The filling that hides its true size is empty.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่วนเติมที่ปกปิดขนาดจริงนั้นว่างเปล่า</translation>
    </message>
    <message>
        <source>The documents inside can be read and agree with one another.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เอกสารข้างในอ่านได้และสอดคล้องกัน</translation>
    </message>
    <message>
        <source>yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่ใช่</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่ได้ดู</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Keep it until when?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Under which name, for others outside?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which voice may others outside hear?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With us</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Others who help or work with us</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Authorities</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The public</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How it may be used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record the voice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write it down on this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it until a date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let our own trained staff read and hear it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pass it on to people who help: doctor, shelter, lawyer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share it with a partner organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give it to the embassy of the home country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give it to the police where it happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give it to the police of another country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give it to international bodies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use it in a public report, without names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quote the person word for word</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give it to newspapers, radio or television</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Count it in statistics, without names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Teach our own staff with it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quote the person word for word in a public report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quote the person word for word in the media</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody: it stays on this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Our own trained staff</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People who help: doctor, shelter, lawyer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A partner organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An embassy or consulate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Police or prosecution where it happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Police or prosecution of another country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An international body</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Newspapers, radio and television</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The guardian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The child</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An independent person for the child</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spoken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed on paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Thumbprint on paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Under another name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without any name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The voice as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The voice changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No voice, only the text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adult</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A guardian, and nothing speaks against them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The guardian may have to do with what happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No guardian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not asked about the guardian yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recording and transcript</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Masked copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Facts of the case</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name and identifiers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share in statistics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person agreed to this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person was never asked about this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person said no to this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person took their consent back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person did not agree to be recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person did not agree that it is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day until which it may be kept is over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person counts as a child, and no adult has agreed for them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The guardian may have to do with what happened, or was never asked about.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The child was not asked, and has to agree too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is never done with the testimony of a child.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is the testimony of a child, and no second person has approved this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person did not agree that their voice is heard as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person did not agree that their name is given.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It holds marked passages that could be used against the person or against others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask, and write the answer down in the consent of the testimony.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Respect it. Whoever changes their mind can say so at any time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Respect it. Nothing more is done with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for consent to record first, or stop here calmly.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask until when it may be kept, or erase it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the person anew, or erase it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask a guardian who is safe for the child, or an independent person who acts for the child.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask an independent person who acts for the child, not the guardian.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Explain it in simple words and ask the child.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is left to do here: it stays so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask a second trained person to look at it and to approve.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a masked copy with another voice, or with no voice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave the name out, or ask the person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a masked copy in which these passages are masked.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This sealed file cannot be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์ผนึกนี้ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอสำเนาใหม่จากผู้ส่ง</translation>
    </message>
    <message>
        <source>This is not a sealed file, or its beginning is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นี่ไม่ใช่ไฟล์ผนึก หรือส่วนต้นเสียหาย</translation>
    </message>
    <message>
        <source>Check that it is the right file, and copy it again from where it came.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจดูว่าเป็นไฟล์ที่ถูกต้อง แล้วคัดลอกใหม่จากที่มา</translation>
    </message>
    <message>
        <source>The beginning of this sealed file was changed after it was sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่วนต้นของไฟล์ผนึกนี้ถูกเปลี่ยนหลังจากผนึกแล้ว</translation>
    </message>
    <message>
        <source>Do not use it; ask the sender for a new copy by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าใช้ไฟล์นี้ ขอสำเนาใหม่จากผู้ส่งทางอื่น</translation>
    </message>
    <message>
        <source>This file was not sealed for the key that you have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์นี้ไม่ได้ผนึกไว้สำหรับกุญแจที่คุณมี</translation>
    </message>
    <message>
        <source>Check that you chose the right key; else ask the sender to seal it for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจดูว่าคุณเลือกกุญแจถูกต้อง ถ้าใช่ ขอให้ผู้ส่งผนึกให้คุณ</translation>
    </message>
    <message>
        <source>The text of this sealed file has a slip in line {line}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ข้อความของไฟล์ผนึกนี้มีที่พลาดในบรรทัดที่ {line}</translation>
    </message>
    <message>
        <source>Copy the whole text again, with its first and last line and nothing around it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คัดลอกข้อความทั้งหมดใหม่ ให้มีบรรทัดแรกและบรรทัดสุดท้าย และไม่มีอย่างอื่นรอบ ๆ</translation>
    </message>
    <message>
        <source>This sealed file is damaged or was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์ผนึกนี้เสียหายหรือถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>Copy it again from where it came; if it stays so, ask the sender for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คัดลอกใหม่จากที่มา หากยังเป็นเช่นเดิม ขอไฟล์ใหม่จากผู้ส่ง</translation>
    </message>
    <message>
        <source>The end of this sealed file is missing; it was cut short.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่วนท้ายของไฟล์ผนึกนี้หายไป ไฟล์ถูกตัดสั้น</translation>
    </message>
    <message>
        <source>Copy it again to the end; if it stays so, ask the sender for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คัดลอกใหม่ให้ถึงท้าย หากยังเป็นเช่นเดิม ขอไฟล์ใหม่จากผู้ส่ง</translation>
    </message>
    <message>
        <source>A file cannot be sealed to these keys together.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกไฟล์ให้กุญแจเหล่านี้พร้อมกันไม่ได้</translation>
    </message>
    <message>
        <source>Choose keys of the new kind only (they begin with age1pq1), each of them once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกเฉพาะกุญแจแบบใหม่ (ขึ้นต้นด้วย age1pq1) กุญแจละหนึ่งครั้ง</translation>
    </message>
    <message>
        <source>This key has a slip or is of a kind that Saksi does not know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กุญแจนี้มีที่พลาด หรือเป็นชนิดที่ Saksi ไม่รู้จัก</translation>
    </message>
    <message>
        <source>Take the key from its file again, whole, instead of typing it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นำกุญแจมาจากไฟล์ใหม่ทั้งหมด แทนการพิมพ์</translation>
    </message>
    <message>
        <source>This file cannot be shown here. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แสดงไฟล์นี้ที่นี่ไม่ได้ ไฟล์ยังเก็บไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>Try again; an export carries it unchanged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลองอีกครั้ง เมื่อส่งออก ไฟล์จะไปโดยไม่เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>This file is damaged, or is not what its name says. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์นี้เสียหาย หรือไม่ใช่สิ่งที่ชื่อบอก ไฟล์ยังเก็บไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>Ask whoever gave it for another copy; an export carries this one unchanged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอสำเนาอื่นจากผู้ที่ให้มา เมื่อส่งออก ไฟล์นี้จะไปโดยไม่เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>This document is locked with a password of its own. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เอกสารนี้ล็อกด้วยรหัสผ่านของตัวเอง เอกสารยังเก็บไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>Ask whoever gave it for a copy without a password.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอสำเนาที่ไม่มีรหัสผ่านจากผู้ที่ให้มา</translation>
    </message>
    <message>
        <source>This file is too large to be shown here (above {limit_megabytes} MB). It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์นี้ใหญ่เกินกว่าจะแสดงที่นี่ (เกิน {limit_megabytes} MB) ไฟล์ยังเก็บไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>Export the testimony to look at it on another computer that is safe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่งออกคำให้การเพื่อไปดูบนคอมพิวเตอร์เครื่องอื่นที่ปลอดภัย</translation>
    </message>
    <message>
        <source>The sound could not be handled. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จัดการเสียงไม่ได้ สิ่งที่เก็บแล้วยังคงอยู่</translation>
    </message>
    <message>
        <source>Try again; if it stays so, use another file or another microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลองอีกครั้ง หากยังเป็นเช่นเดิม ใช้ไฟล์อื่นหรือไมโครโฟนอื่น</translation>
    </message>
    <message>
        <source>This file is not a kind of sound that Saksi can open, or its beginning is broken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์นี้ไม่ใช่ไฟล์เสียงชนิดที่ Saksi เปิดได้ หรือส่วนต้นเสีย</translation>
    </message>
    <message>
        <source>Check that it is the right file; if it came on a stick, copy it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจดูว่าเป็นไฟล์ที่ถูกต้อง หากมาบนแฟลชไดรฟ์ คัดลอกใหม่</translation>
    </message>
    <message>
        <source>This file opens, but there is no sound in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์นี้เปิดได้ แต่ไม่มีเสียงข้างใน</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจดูว่าเป็นไฟล์ที่ถูกต้อง</translation>
    </message>
    <message>
        <source>The sound breaks off or is broken inside. What comes before is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงขาดหรือเสียอยู่ข้างใน ส่วนที่มาก่อนเก็บไว้แล้ว</translation>
    </message>
    <message>
        <source>If there is another copy of this sound, use that copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หากมีเสียงนี้อีกสำเนาหนึ่ง ใช้สำเนานั้น</translation>
    </message>
    <message>
        <source>This computer shows no microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คอมพิวเตอร์เครื่องนี้ไม่พบไมโครโฟน</translation>
    </message>
    <message>
        <source>Connect a microphone, or check in the sound settings that it is switched on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ต่อไมโครโฟน หรือตรวจในการตั้งค่าเสียงว่าเปิดอยู่</translation>
    </message>
    <message>
        <source>{matches} microphones have that name; one is needed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีไมโครโฟน {matches} ตัวที่ใช้ชื่อนั้น ต้องระบุให้เหลือตัวเดียว</translation>
    </message>
    <message>
        <source>Use the whole name of one microphone, or “default” for the usual one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้ชื่อเต็มของไมโครโฟนตัวเดียว หรือ “default” สำหรับตัวปกติ</translation>
    </message>
    <message>
        <source>The microphone is there but does not start.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีไมโครโฟนอยู่แต่ไม่เริ่มทำงาน</translation>
    </message>
    <message>
        <source>Close other programs that may use it, or allow it in the privacy settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดโปรแกรมอื่นที่อาจใช้อยู่ หรืออนุญาตในการตั้งค่าความเป็นส่วนตัว</translation>
    </message>
    <message>
        <source>There is no such recording in this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีเสียงบันทึกเช่นนี้ในตู้นิรภัยนี้</translation>
    </message>
    <message>
        <source>Look at the list of testimonies and choose one from there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูในรายการคำให้การแล้วเลือกจากที่นั่น</translation>
    </message>
    <message>
        <source>This recording was stopped already. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุดการบันทึกเสียงนี้ไปแล้ว สิ่งที่เก็บแล้วยังคงอยู่</translation>
    </message>
    <message>
        <source>Start a new recording for the same testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เริ่มบันทึกเสียงใหม่สำหรับคำให้การเดียวกัน</translation>
    </message>
    <message>
        <source>This recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังบันทึกเสียงนี้อยู่</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุดบันทึกก่อน</translation>
    </message>
    <message>
        <source>A second of sound came out of order and was not stored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงหนึ่งวินาทีมาผิดลำดับและไม่ได้เก็บ</translation>
    </message>
    <message>
        <source>Stop this recording; what was saved is still saved. Then start a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุดการบันทึกเสียงนี้ สิ่งที่เก็บแล้วยังคงอยู่ แล้วเริ่มบันทึกใหม่</translation>
    </message>
    <message>
        <source>The bundle could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สร้างหรืออ่านห่อข้อมูลไม่ได้</translation>
    </message>
    <message>
        <source>The approval could not be given or read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again; if it happens again, tell the person who looks after Saksi the code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลองอีกครั้ง หากเกิดขึ้นอีก แจ้งรหัสนี้แก่ผู้ดูแล Saksi</translation>
    </message>
    <message>
        <source>Nobody by this code may approve here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the code, or let the person choose a code and a passphrase of their own first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody approves under this code already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{code}” cannot be a code: it has 2 to 12 letters, digits and hyphens.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a short code that is nobody's name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This passphrase opens the vault. Two keys in one hand are one key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let the second person choose a passphrase that only they know.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not the passphrase of this approver.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let them type it again, slowly. Nothing was approved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The approval is not what a second person signed ({reason}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not rely on it; ask for a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The bundle is not believed, and nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่เชื่อห่อข้อมูลนี้ และไม่ได้เก็บส่วนใดไว้</translation>
    </message>
    <message>
        <source>Ask the office that sent it to export it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอให้สำนักงานที่ส่งมาส่งออกใหม่</translation>
    </message>
    <message>
        <source>The file is larger than a bundle can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์ใหญ่กว่าที่ห่อข้อมูลจะเป็นได้</translation>
    </message>
    <message>
        <source>This file is not a Saksi bundle, or its beginning is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์นี้ไม่ใช่ห่อข้อมูลของ Saksi หรือส่วนต้นเสียหาย</translation>
    </message>
    <message>
        <source>Check that it is the right file, or copy it from the stick again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจดูว่าเป็นไฟล์ที่ถูกต้อง หรือคัดลอกจากแฟลชไดรฟ์ใหม่</translation>
    </message>
    <message>
        <source>The file is locked in a weaker way than Saksi bundles are, so it was not opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์ล็อกด้วยวิธีที่อ่อนกว่าห่อข้อมูลของ Saksi จึงไม่ได้เปิด</translation>
    </message>
    <message>
        <source>Ask the office that sent it to make the bundle with Saksi, and tell it about this message.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอให้สำนักงานที่ส่งมาสร้างห่อข้อมูลด้วย Saksi และแจ้งข้อความนี้ให้ทราบ</translation>
    </message>
    <message>
        <source>The bundle is locked for other offices; no key of this vault opens it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูลนี้ล็อกไว้ให้สำนักงานอื่น ไม่มีกุญแจใดของตู้นิรภัยนี้เปิดได้</translation>
    </message>
    <message>
        <source>Ask the office that sent it whether it chose your contact card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถามสำนักงานที่ส่งมาว่าได้เลือกบัตรติดต่อของคุณหรือไม่</translation>
    </message>
    <message>
        <source>The end of the bundle is missing: it was cut while it was copied.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่วนท้ายของห่อข้อมูลหายไป ถูกตัดระหว่างคัดลอก</translation>
    </message>
    <message>
        <source>Copy the file again, and wait until the stick may be removed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คัดลอกไฟล์ใหม่ และรอจนกว่าจะถอดแฟลชไดรฟ์ได้</translation>
    </message>
    <message>
        <source>The bundle was changed on its way, so nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูลถูกเปลี่ยนระหว่างทาง จึงไม่ได้เก็บส่วนใดไว้</translation>
    </message>
    <message>
        <source>Copy the file again from where it came; if that does not help, ask for a new export.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คัดลอกไฟล์ใหม่จากที่มา หากไม่ช่วย ขอให้ส่งออกใหม่</translation>
    </message>
    <message>
        <source>The inside of the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ข้างในห่อข้อมูลผิดกฎของรูปแบบ ({reason})</translation>
    </message>
    <message>
        <source>Do not use this file; tell the office that sent it, and the person who looks after Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าใช้ไฟล์นี้ แจ้งสำนักงานที่ส่งมา และผู้ดูแล Saksi</translation>
    </message>
    <message>
        <source>A signature in the bundle does not belong to its content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลายเซ็นในห่อข้อมูลไม่ใช่ของเนื้อหานั้น</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way whether it sent it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าใช้ไฟล์นี้ ถามสำนักงานนั้นทางอื่นว่าได้ส่งมาหรือไม่</translation>
    </message>
    <message>
        <source>The bundle is signed by an office that this vault does not trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูลลงนามโดยสำนักงานที่ตู้นิรภัยนี้ไม่ไว้วางใจ</translation>
    </message>
    <message>
        <source>If you expect it, get the office's card, compare its words by voice, trust it, then receive it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หากคุณรออยู่ ขอบัตรของสำนักงานนั้น เทียบคำด้วยเสียงพูด ไว้วางใจ แล้วรับอีกครั้ง</translation>
    </message>
    <message>
        <source>The office that signed the bundle lost your trust before it made bundle {sequence}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานที่ลงนามห่อข้อมูลนี้ถูกเพิกถอนความไว้วางใจก่อนจะทำห่อข้อมูล {sequence}</translation>
    </message>
    <message>
        <source>Ask the office in person; a laptop that was lost or taken may have made this bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถามสำนักงานนั้นต่อหน้า แล็ปท็อปที่หายหรือถูกยึดไปอาจเป็นเครื่องที่ทำห่อนี้</translation>
    </message>
    <message>
        <source>The signed description in the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำบรรยายที่ลงนามในห่อข้อมูลผิดกฎของรูปแบบ ({reason})</translation>
    </message>
    <message>
        <source>The bundle was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูลนี้ทำด้วย Saksi รุ่นใหม่กว่า (รูปแบบ {version})</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then receive the bundle again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปรับรุ่น Saksi บนคอมพิวเตอร์เครื่องนี้ แล้วรับห่อข้อมูลอีกครั้ง</translation>
    </message>
    <message>
        <source>The office did not address this bundle to you: somebody else locked it again for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานไม่ได้ส่งห่อข้อมูลนี้ถึงคุณ มีคนอื่นล็อกใหม่ให้คุณ</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way for a bundle of its own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าใช้ไฟล์นี้ ขอห่อข้อมูลจากสำนักงานนั้นเองทางอื่น</translation>
    </message>
    <message>
        <source>Another bundle with number {sequence} came from this office before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เคยมีห่อข้อมูลอื่นที่ใช้หมายเลข {sequence} มาจากสำนักงานนี้แล้ว</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way which of the two it made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าใช้ไฟล์นี้ ถามสำนักงานนั้นทางอื่นว่าทำห่อใดในสองห่อนี้</translation>
    </message>
    <message>
        <source>Bundle {sequence} does not follow the bundle that came from this office before it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูล {sequence} ไม่ต่อจากห่อข้อมูลก่อนหน้าที่มาจากสำนักงานนี้</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way whether its vault was copied or restored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าใช้ไฟล์นี้ ถามสำนักงานนั้นทางอื่นว่าตู้นิรภัยถูกคัดลอกหรือนำสำเนาสำรองกลับมาใช้หรือไม่</translation>
    </message>
    <message>
        <source>A file inside the bundle is not the one that the office signed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีไฟล์ในห่อข้อมูลที่ไม่ใช่ไฟล์ที่สำนักงานลงนาม ({reason})</translation>
    </message>
    <message>
        <source>The filling of the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่วนเติมของห่อข้อมูลผิดกฎของรูปแบบ ({reason})</translation>
    </message>
    <message>
        <source>A signed document in the bundle does not say what Saksi expects ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เอกสารที่ลงนามในห่อข้อมูลไม่ตรงกับที่ Saksi คาดไว้ ({reason})</translation>
    </message>
    <message>
        <source>Update Saksi in both offices, then ask for a new export.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปรับรุ่น Saksi ในทั้งสองสำนักงาน แล้วขอให้ส่งออกใหม่</translation>
    </message>
    <message>
        <source>None of the chosen testimonies can leave now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตอนนี้ไม่มีคำให้การที่เลือกรายการใดออกไปได้</translation>
    </message>
    <message>
        <source>Look at the list of reasons, finish what is missing, then export again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูรายการเหตุผล ทำสิ่งที่ขาดให้เสร็จ แล้วส่งออกอีกครั้ง</translation>
    </message>
    <message>
        <source>A bundle needs somebody who can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูลต้องมีผู้ที่เปิดได้</translation>
    </message>
    <message>
        <source>Choose at least one office that you trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกสำนักงานที่คุณไว้วางใจอย่างน้อยหนึ่งแห่ง</translation>
    </message>
    <message>
        <source>A bundle can be locked for {limit} offices at most.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูลล็อกให้ได้ไม่เกิน {limit} สำนักงาน</translation>
    </message>
    <message>
        <source>Choose fewer offices, or export twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกสำนักงานให้น้อยลง หรือส่งออกสองครั้ง</translation>
    </message>
    <message>
        <source>A stored file is not what the vault says it is, so the bundle was not made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์ที่เก็บไว้ไม่ตรงกับที่ตู้นิรภัยบอก จึงไม่ได้สร้างห่อข้อมูล</translation>
    </message>
    <message>
        <source>Check the vault, then export the other testimonies.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจตู้นิรภัย แล้วส่งออกคำให้การอื่น</translation>
    </message>
    <message>
        <source>The finished bundle did not read back as it was written, so it was removed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูลที่เสร็จแล้วอ่านทวนไม่ตรงกับที่เขียน จึงนำออกแล้ว</translation>
    </message>
    <message>
        <source>Use another stick: this one may be failing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้แฟลชไดรฟ์อื่น ตัวนี้อาจกำลังเสีย</translation>
    </message>
    <message>
        <source>This bundle was made in the demo. Nothing in it is real, so nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูลนี้ทำในชุดสาธิต ไม่มีสิ่งใดในนั้นเป็นเรื่องจริง จึงไม่ได้เก็บไว้</translation>
    </message>
    <message>
        <source>Put it aside; if you expected real testimonies, ask the office for its bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วางไว้ก่อน หากคุณรอคำให้การจริง ขอห่อข้อมูลจากสำนักงานนั้น</translation>
    </message>
    <message>
        <source>This is a bundle of a real office. The demo does not open it, and kept nothing of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นี่คือห่อข้อมูลของสำนักงานจริง ชุดสาธิตไม่เปิดและไม่ได้เก็บสิ่งใดไว้</translation>
    </message>
    <message>
        <source>Take the stick to the real headquarters, and show nobody what is on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นำแฟลชไดรฟ์ไปที่สำนักงานใหญ่จริง และอย่าให้ใครดูสิ่งที่อยู่บนนั้น</translation>
    </message>
    <message>
        <source>The key file of this vault asks for work that Saksi does not do; it was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์กุญแจของตู้นิรภัยนี้ขอให้ทำงานที่ Saksi ไม่ทำ ไฟล์ถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>Do not type the passphrase again; show the vault to the person who looks after it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าพิมพ์วลีรหัสผ่านอีก นำตู้นิรภัยไปให้ผู้ดูแลดู</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault ({needed_mib} MiB).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คอมพิวเตอร์เครื่องนี้มีหน่วยความจำว่างน้อยเกินกว่าจะเปิดตู้นิรภัย ({needed_mib} MiB)</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดโปรแกรมอื่น แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This does not open with that key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดด้วยกุญแจนั้นไม่ได้</translation>
    </message>
    <message>
        <source>Check that you chose the right key, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจดูว่าคุณเลือกกุญแจถูกต้อง แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The encryption on this computer gives wrong answers ({primitive}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การเข้ารหัสบนคอมพิวเตอร์เครื่องนี้ให้คำตอบผิด ({primitive})</translation>
    </message>
    <message>
        <source>Do not record here; install Saksi again or use another computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าบันทึกเสียงที่นี่ ติดตั้ง Saksi ใหม่หรือใช้คอมพิวเตอร์เครื่องอื่น</translation>
    </message>
    <message>
        <source>There is a slip in line {line} of the recovery code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีที่พลาดในบรรทัดที่ {line} ของรหัสกู้คืน</translation>
    </message>
    <message>
        <source>Compare that line with the paper, letter by letter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เทียบบรรทัดนั้นกับกระดาษ ทีละตัวอักษร</translation>
    </message>
    <message>
        <source>The recovery code has {characters} letters and digits; it should have {expected}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รหัสกู้คืนมีตัวอักษรและตัวเลข {characters} ตัว ควรมี {expected} ตัว</translation>
    </message>
    <message>
        <source>Type all four lines as they stand on the paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พิมพ์ทั้งสี่บรรทัดตามที่อยู่บนกระดาษ</translation>
    </message>
    <message>
        <source>The model pack cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อ่านชุดโมเดลไม่ได้</translation>
    </message>
    <message>
        <source>Check that the folder or stick is still there, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจดูว่าโฟลเดอร์หรือแฟลชไดรฟ์ยังอยู่ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The model pack is not complete: {file} is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ชุดโมเดลไม่ครบ: {file} หายไป</translation>
    </message>
    <message>
        <source>Copy the whole pack again from where it came from, then import it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คัดลอกทั้งชุดใหม่จากที่มา แล้วนำเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>The model pack was changed or damaged ({file}). It was not loaded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ชุดโมเดลถูกเปลี่ยนหรือเสียหาย ({file}) จึงไม่ได้ใช้</translation>
    </message>
    <message>
        <source>Import the pack again from a good copy; do not use this one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นำเข้าชุดโมเดลใหม่จากสำเนาที่ดี อย่าใช้ชุดนี้</translation>
    </message>
    <message>
        <source>This is not a model pack that Saksi can use: {file} lacks {missing}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นี่ไม่ใช่ชุดโมเดลที่ Saksi ใช้ได้: {file} ขาด {missing}</translation>
    </message>
    <message>
        <source>Ask for the pack in the form that faster-whisper uses.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอชุดโมเดลในรูปแบบที่ faster-whisper ใช้</translation>
    </message>
    <message>
        <source>Nobody vouches for this model pack. {note} Its fingerprint is {sha256}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีใครรับรองชุดโมเดลนี้ {note} ลายนิ้วมือคือ {sha256}</translation>
    </message>
    <message>
        <source>Compare the fingerprint with who gave you the pack; if it is the same, confirm it (in the terminal: --trust-unknown).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เทียบลายนิ้วมือกับผู้ที่ให้ชุดนี้มา หากเหมือนกัน ให้ยืนยัน (ในเทอร์มินัล: --trust-unknown)</translation>
    </message>
    <message>
        <source>There is no model pack with the name {name} on this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีชุดโมเดลชื่อ {name} บนคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>List the packs that are here, or import the one you need.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูรายการชุดโมเดลที่มีอยู่ หรือนำเข้าชุดที่ต้องการ</translation>
    </message>
    <message>
        <source>Another model pack has the name {name} already; it was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีชุดโมเดลอื่นใช้ชื่อ {name} อยู่แล้ว ชุดนั้นยังคงอยู่อย่างเดิม</translation>
    </message>
    <message>
        <source>Rename the folder of the new pack, then import it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปลี่ยนชื่อโฟลเดอร์ของชุดใหม่ แล้วนำเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>The model is not what its files say ({what}). It was not used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โมเดลไม่ตรงกับที่ไฟล์บอก ({what}) จึงไม่ได้ใช้</translation>
    </message>
    <message>
        <source>Import the pack again from a good copy, or choose another one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นำเข้าชุดโมเดลใหม่จากสำเนาที่ดี หรือเลือกชุดอื่น</translation>
    </message>
    <message>
        <source>This model is too large for the memory of this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โมเดลนี้ใหญ่เกินหน่วยความจำของคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดโปรแกรมอื่น หรือเลือกโมเดลที่เล็กกว่า</translation>
    </message>
    <message>
        <source>No model was imported yet; the demo model understands the demo voices only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่ได้นำเข้าโมเดล โมเดลสาธิตเข้าใจเฉพาะเสียงของชุดสาธิต</translation>
    </message>
    <message>
        <source>Import a model pack from a folder or a stick first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นำเข้าชุดโมเดลจากโฟลเดอร์หรือแฟลชไดรฟ์ก่อน</translation>
    </message>
    <message>
        <source>The contact could not be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้รายชื่อติดต่อนี้ไม่ได้</translation>
    </message>
    <message>
        <source>This file is not a contact card that can be believed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์นี้ไม่ใช่บัตรติดต่อที่เชื่อได้ ({reason})</translation>
    </message>
    <message>
        <source>Ask the office for its card again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอบัตรจากสำนักงานนั้นอีกครั้ง</translation>
    </message>
    <message>
        <source>The contact card was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บัตรติดต่อนี้ทำด้วย Saksi รุ่นใหม่กว่า (รูปแบบ {version})</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then read the card again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปรับรุ่น Saksi บนคอมพิวเตอร์เครื่องนี้ แล้วอ่านบัตรอีกครั้ง</translation>
    </message>
    <message>
        <source>This is the contact card of this very vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นี่คือบัตรติดต่อของตู้นิรภัยนี้เอง</translation>
    </message>
    <message>
        <source>Choose the card of another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกบัตรของสำนักงานอื่น</translation>
    </message>
    <message>
        <source>The words are not those of the card. The card may be forged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำเหล่านี้ไม่ใช่คำของบัตร บัตรอาจเป็นของปลอม</translation>
    </message>
    <message>
        <source>Do not trust it; call the office on a number that you know, and compare again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าไว้วางใจ โทรหาสำนักงานนั้นด้วยหมายเลขที่คุณรู้จัก แล้วเทียบอีกครั้ง</translation>
    </message>
    <message>
        <source>By its card this office cannot be what was chosen ({kind}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a kind for partner offices only; our own offices are our own staff.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No office with this name is trusted here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่นี่ไม่ได้ไว้วางใจสำนักงานใดที่ใช้ชื่อนี้</translation>
    </message>
    <message>
        <source>Look at the list of contacts, or trust the office's card first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูรายชื่อติดต่อ หรือไว้วางใจบัตรของสำนักงานนั้นก่อน</translation>
    </message>
    <message>
        <source>{matches} offices fit this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มี {matches} สำนักงานที่ตรงกับชื่อนี้</translation>
    </message>
    <message>
        <source>Give more of the name, or the beginning of the station id.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พิมพ์ชื่อให้ยาวขึ้น หรือพิมพ์ส่วนต้นของรหัสประจำสถานี</translation>
    </message>
    <message>
        <source>This office is not trusted any more, so nothing is locked for it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานนี้ไม่ได้รับความไว้วางใจแล้ว จึงไม่ล็อกสิ่งใดให้</translation>
    </message>
    <message>
        <source>Choose another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกสำนักงานอื่น</translation>
    </message>
    <message>
        <source>This contact card comes from the demo. No real office stands behind it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บัตรติดต่อนี้มาจากชุดสาธิต ไม่มีสำนักงานจริงอยู่เบื้องหลัง</translation>
    </message>
    <message>
        <source>Ask the office for its own card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอบัตรจริงจากสำนักงานนั้น</translation>
    </message>
    <message>
        <source>This contact card is of a real office. The demo does not trust real offices.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บัตรติดต่อนี้เป็นของสำนักงานจริง ชุดสาธิตไม่ไว้วางใจสำนักงานจริง</translation>
    </message>
    <message>
        <source>Leave the demo first, then read the card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ออกจากชุดสาธิตก่อน แล้วจึงอ่านบัตร</translation>
    </message>
    <message>
        <source>The receipt could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สร้างหรืออ่านใบตอบรับไม่ได้</translation>
    </message>
    <message>
        <source>This file is not a receipt ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์นี้ไม่ใช่ใบตอบรับ ({reason})</translation>
    </message>
    <message>
        <source>The receipt is for another office, not for this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับนี้เป็นของสำนักงานอื่น ไม่ใช่ของตู้นิรภัยนี้</translation>
    </message>
    <message>
        <source>Ask headquarters for the receipt of the bundles that left here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอใบตอบรับของห่อข้อมูลที่ออกจากที่นี่จากสำนักงานใหญ่</translation>
    </message>
    <message>
        <source>The receipt was changed on its way, so it counts for nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับถูกเปลี่ยนระหว่างทาง จึงไม่มีผลใด</translation>
    </message>
    <message>
        <source>Copy the file again; if that does not help, ask headquarters to write it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คัดลอกไฟล์ใหม่ หากไม่ช่วย ขอให้สำนักงานใหญ่เขียนใหม่</translation>
    </message>
    <message>
        <source>The receipt does not say what a receipt has to say ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับไม่ได้บอกสิ่งที่ใบตอบรับต้องบอก ({reason})</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าเชื่อถือใบนี้ ถามสำนักงานใหญ่ทางอื่น</translation>
    </message>
    <message>
        <source>The receipt was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับนี้ทำด้วย Saksi รุ่นใหม่กว่า (รูปแบบ {version})</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then take the receipt in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปรับรุ่น Saksi บนคอมพิวเตอร์เครื่องนี้ แล้วรับใบตอบรับอีกครั้ง</translation>
    </message>
    <message>
        <source>The receipt belongs to the demo and this vault does not, or the other way round.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับเป็นของชุดสาธิตแต่ตู้นิรภัยนี้ไม่ใช่ หรือกลับกัน</translation>
    </message>
    <message>
        <source>Take it in where the bundle left; the demo and real vaults never mix.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รับใบตอบรับในที่ที่ห่อข้อมูลออกไป ชุดสาธิตกับตู้นิรภัยจริงไม่ปนกัน</translation>
    </message>
    <message>
        <source>A signature under the receipt does not belong to it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลายเซ็นใต้ใบตอบรับไม่ใช่ของใบนี้</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters by another way whether they wrote it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าเชื่อถือใบนี้ ถามสำนักงานใหญ่ทางอื่นว่าได้เขียนใบนี้หรือไม่</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that this vault does not trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับลงนามโดยสำนักงานที่ตู้นิรภัยนี้ไม่ไว้วางใจ</translation>
    </message>
    <message>
        <source>If you expect it, get the office's card, compare its words by voice, trust it, then take the receipt in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หากคุณรออยู่ ขอบัตรของสำนักงานนั้น เทียบคำด้วยเสียงพูด ไว้วางใจ แล้วรับใบตอบรับอีกครั้ง</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that is not trusted any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับลงนามโดยสำนักงานที่ไม่ได้รับความไว้วางใจแล้ว</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters in person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าเชื่อถือใบนี้ ถามสำนักงานใหญ่ต่อหน้า</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that cannot confirm this bundle: only headquarters it was locked for can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับลงนามโดยสำนักงานที่ยืนยันห่อข้อมูลนี้ไม่ได้ มีแต่สำนักงานใหญ่ที่ห่อนี้ล็อกไว้ให้เท่านั้นที่ยืนยันได้</translation>
    </message>
    <message>
        <source>Ask headquarters for a receipt of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอใบตอบรับจากสำนักงานใหญ่เอง</translation>
    </message>
    <message>
        <source>The receipt speaks of something that did not leave this vault ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับกล่าวถึงสิ่งที่ไม่ได้ออกจากตู้นิรภัยนี้ ({reason})</translation>
    </message>
    <message>
        <source>Keep what is here; ask headquarters by another way what they received.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก็บสิ่งที่อยู่ที่นี่ไว้ ถามสำนักงานใหญ่ทางอื่นว่าได้รับอะไร</translation>
    </message>
    <message>
        <source>A receipt promises at least {fewest} copies, because the station may delete its own after it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับสัญญาว่ามีอย่างน้อย {fewest} สำเนา เพราะหลังจากนั้นสถานีอาจลบของตน</translation>
    </message>
    <message>
        <source>Make a backup of this vault on another disk first, then write the receipt.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทำสำเนาสำรองของตู้นิรภัยนี้บนดิสก์อื่นก่อน แล้วจึงเขียนใบตอบรับ</translation>
    </message>
    <message>
        <source>Nothing of this bundle lies here whole and as it came, so there is nothing to confirm.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่นี่ไม่มีสิ่งใดของห่อข้อมูลนี้ที่ครบถ้วนและเป็นอย่างที่มา จึงไม่มีอะไรให้ยืนยัน</translation>
    </message>
    <message>
        <source>Look at the reasons; ask the station to export again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูเหตุผล แล้วขอให้สถานีส่งออกใหม่</translation>
    </message>
    <message>
        <source>Only headquarters write receipts, and this vault's card names another role.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เฉพาะสำนักงานใหญ่เท่านั้นที่เขียนใบตอบรับ และบัตรของตู้นิรภัยนี้ระบุหน้าที่อื่น</translation>
    </message>
    <message>
        <source>Write the receipt from the vault of headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เขียนใบตอบรับจากตู้นิรภัยของสำนักงานใหญ่</translation>
    </message>
    <message>
        <source>No single bundle that came here fits this id (found: {matches}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีห่อข้อมูลห่อเดียวที่มาถึงที่นี่และตรงกับรหัสประจำนี้ (พบ: {matches})</translation>
    </message>
    <message>
        <source>Give the id that “saksi receive” showed, or more of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใส่รหัสประจำที่ “saksi receive” แสดง หรือใส่ให้ยาวขึ้น</translation>
    </message>
    <message>
        <source>It was not sealed; everything is as it was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่ได้ผนึก ทุกอย่างยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>Try again, or carry it to headquarters unsealed in a bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลองอีกครั้ง หรือนำไปสำนักงานใหญ่ในห่อข้อมูลโดยไม่ผนึกรายการนี้</translation>
    </message>
    <message>
        <source>Saksi knows no headquarters that could open it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi ไม่รู้จักสำนักงานใหญ่ที่จะเปิดได้อีก</translation>
    </message>
    <message>
        <source>Trust the contact card of your headquarters first, under People.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไว้วางใจบัตรติดต่อของสำนักงานใหญ่ของคุณก่อน ในหน้า ผู้คน</translation>
    </message>
    <message>
        <source>This testimony is sealed to headquarters already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การนี้ผนึกให้สำนักงานใหญ่แล้ว</translation>
    </message>
    <message>
        <source>Export it to carry the sealed bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่งออกเพื่อนำห่อข้อมูลที่ผนึกแล้วไป</translation>
    </message>
    <message>
        <source>This testimony came from another station; it is not sealed here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การนี้มาจากสถานีอื่น ที่นี่จึงไม่ผนึก</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่จำเป็นต้องทำอะไร</translation>
    </message>
    <message>
        <source>It cannot be sealed as it stands ({reason}); everything is as it was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกในสภาพนี้ไม่ได้ ({reason}) ทุกอย่างยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>End its recording, or check the vault, then seal it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จบการบันทึกเสียง หรือตรวจตู้นิรภัย แล้วผนึกอีกครั้ง</translation>
    </message>
    <message>
        <source>The sealed bundle of this testimony is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูลที่ผนึกของคำให้การนี้หายไปหรือถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>Use the copy that was carried, or a backup of this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้สำเนาที่นำออกไปแล้ว หรือสำเนาสำรองของตู้นิรภัยนี้</translation>
    </message>
    <message>
        <source>The signature does not prove who made this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลายเซ็นไม่ได้พิสูจน์ว่าใครทำสิ่งนี้</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the sender for a new copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าเชื่อถือสิ่งนี้ ขอสำเนาใหม่จากผู้ส่ง</translation>
    </message>
    <message>
        <source>The signature is not written as a signature of Saksi is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลายเซ็นไม่ได้เขียนในแบบลายเซ็นของ Saksi</translation>
    </message>
    <message>
        <source>This was signed with another key than that of the station it names.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สิ่งนี้ลงนามด้วยกุญแจอื่น ไม่ใช่กุญแจของสถานีที่ระบุ</translation>
    </message>
    <message>
        <source>Do not rely on it; call the station and compare the words of its key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าเชื่อถือสิ่งนี้ โทรหาสถานีนั้นแล้วเทียบคำของกุญแจ</translation>
    </message>
    <message>
        <source>The signature was made for something else and was put here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลายเซ็นทำไว้สำหรับสิ่งอื่นแล้วถูกนำมาใส่ที่นี่</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the sender for a new copy by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อย่าเชื่อถือสิ่งนี้ ขอสำเนาใหม่จากผู้ส่งทางอื่น</translation>
    </message>
    <message>
        <source>The signature does not fit the content: one of the two was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลายเซ็นไม่ตรงกับเนื้อหา อย่างใดอย่างหนึ่งถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>This signing key has a slip or is of a kind that Saksi does not know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กุญแจลงนามนี้มีที่พลาด หรือเป็นชนิดที่ Saksi ไม่รู้จัก</translation>
    </message>
    <message>
        <source>Line {line} of the list of signers cannot be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บรรทัดที่ {line} ของรายชื่อผู้ลงนามใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Compare that line with the list that the organisation gave out.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เทียบบรรทัดนั้นกับรายชื่อที่องค์กรแจกไว้</translation>
    </message>
    <message>
        <source>Something went wrong that Saksi did not expect. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เกิดสิ่งผิดพลาดที่ Saksi ไม่ได้คาดไว้ สิ่งที่เก็บแล้วยังคงอยู่</translation>
    </message>
    <message>
        <source>Close Saksi, start it again, and tell the person who looks after it the code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิด Saksi เปิดใหม่ แล้วแจ้งรหัสนี้แก่ผู้ดูแล</translation>
    </message>
    <message>
        <source>The work was stopped as you asked. What was finished is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุดงานตามที่คุณขอแล้ว สิ่งที่เสร็จแล้วเก็บไว้</translation>
    </message>
    <message>
        <source>Start it again when you want; it goes on where it stopped.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เริ่มใหม่เมื่อต้องการ งานจะต่อจากที่หยุด</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดิสก์ไม่ได้ทำตามที่สั่ง</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still connected, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจดูว่าดิสก์หรือแฟลชไดรฟ์ยังต่ออยู่ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดิสก์เต็ม สิ่งที่เก็บไว้ก่อนหน้ายังคงอยู่</translation>
    </message>
    <message>
        <source>Free some space on this disk, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มที่ว่างบนดิสก์นี้ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Saksi may not write there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi ไม่ได้รับอนุญาตให้เขียนที่นั่น</translation>
    </message>
    <message>
        <source>Choose another folder, or remove the write protection of the stick.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกโฟลเดอร์อื่น หรือปลดการป้องกันการเขียนของแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>There is no file or folder with that name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีไฟล์หรือโฟลเดอร์ชื่อนั้น</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจชื่อ และดูว่าแฟลชไดรฟ์ต่ออยู่</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อ่านไฟล์นี้ไม่ได้</translation>
    </message>
    <message>
        <source>Check that it is a plain file and that you may read it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจดูว่าเป็นไฟล์ธรรมดาและคุณมีสิทธิ์อ่าน</translation>
    </message>
    <message>
        <source>The file is larger than such a file can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์ใหญ่กว่าที่ไฟล์เช่นนี้จะเป็นได้</translation>
    </message>
    <message>
        <source>Something with that name is there already; it was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีสิ่งที่ใช้ชื่อนั้นอยู่แล้ว สิ่งนั้นยังคงอยู่อย่างเดิม</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกชื่ออื่นหรือโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>Another running program is using this folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีโปรแกรมอื่นที่ทำงานอยู่กำลังใช้โฟลเดอร์นี้</translation>
    </message>
    <message>
        <source>Close the other Saksi window first, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดหน้าต่าง Saksi อีกหน้าต่างก่อน แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Step {step} of the tour did not show what it promises. Do not use this copy for real work.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขั้นที่ {step} ของการพาชมไม่ได้แสดงสิ่งที่สัญญาไว้ อย่าใช้สำเนานี้ทำงานจริง</translation>
    </message>
    <message>
        <source>Get a fresh copy of Saksi, run the tour again, and report it if it fails again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอสำเนาใหม่ของ Saksi พาชมอีกครั้ง และแจ้งให้ทราบหากไม่สำเร็จอีก</translation>
    </message>
    <message>
        <source>The part of Saksi that writes down speech gave an answer that makes no sense.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่วนของ Saksi ที่ถอดเสียงให้คำตอบที่ไม่มีความหมาย</translation>
    </message>
    <message>
        <source>Start the transcription again; it goes on where it stopped.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เริ่มถอดเสียงใหม่ งานจะต่อจากที่หยุด</translation>
    </message>
    <message>
        <source>The transcription did not succeed. The recording is untouched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียงไม่สำเร็จ เสียงบันทึกไม่ถูกแตะต้อง</translation>
    </message>
    <message>
        <source>The part of Saksi that writes down speech cannot run ({stage}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่วนของ Saksi ที่ถอดเสียงทำงานไม่ได้ ({stage})</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model, then start it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดโปรแกรมอื่นหรือเลือกโมเดลที่เล็กกว่า แล้วเริ่มใหม่</translation>
    </message>
    <message>
        <source>A few seconds of speech could not be written down. They are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำพูดไม่กี่วินาทีถอดเสียงไม่ได้ จุดเหล่านั้นทำเครื่องหมายไว้แล้ว</translation>
    </message>
    <message>
        <source>Listen to the marked place, or transcribe it again with another model.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฟังจุดที่ทำเครื่องหมายไว้ หรือถอดเสียงใหม่ด้วยโมเดลอื่น</translation>
    </message>
    <message>
        <source>This model was never taught the language {language}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โมเดลนี้ไม่เคยเรียนภาษา {language}</translation>
    </message>
    <message>
        <source>Choose a model that knows many languages, or another language.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกโมเดลที่รู้หลายภาษา หรือเลือกภาษาอื่น</translation>
    </message>
    <message>
        <source>The transcript could not be made or shown. The recording is not touched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สร้างหรือแสดงบทถอดเสียงไม่ได้ เสียงบันทึกไม่ถูกแตะต้อง</translation>
    </message>
    <message>
        <source>Try again; what was written so far is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลองอีกครั้ง สิ่งที่เขียนไว้แล้วยังเก็บอยู่</translation>
    </message>
    <message>
        <source>This testimony has no transcript yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำให้การนี้ยังไม่มีบทถอดเสียง</translation>
    </message>
    <message>
        <source>Transcribe it first, then look again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียงก่อน แล้วจึงดูอีกครั้ง</translation>
    </message>
    <message>
        <source>The sound ends earlier than it should, at second {at_seconds}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงจบเร็วกว่าที่ควร ที่วินาทีที่ {at_seconds}</translation>
    </message>
    <message>
        <source>Check the vault; what was transcribed before this place is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจตู้นิรภัย สิ่งที่ถอดเสียงไว้ก่อนจุดนี้ยังเก็บอยู่</translation>
    </message>
    <message>
        <source>The transcript is not written as it should be (at {field}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บทถอดเสียงไม่ได้เขียนอย่างที่ควร (ที่ {field})</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy; the recording itself can still be heard.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอสำเนาใหม่จากผู้ส่ง ตัวเสียงบันทึกยังฟังได้</translation>
    </message>
    <message>
        <source>This paragraph is not in the transcript that is shown now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ย่อหน้านี้ไม่อยู่ในบทถอดเสียงที่แสดงอยู่ตอนนี้</translation>
    </message>
    <message>
        <source>Open the testimony again; what was corrected before is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดคำให้การอีกครั้ง สิ่งที่แก้ไว้ก่อนหน้ายังเก็บอยู่</translation>
    </message>
    <message>
        <source>That is too long for one paragraph.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยาวเกินไปสำหรับหนึ่งย่อหน้า</translation>
    </message>
    <message>
        <source>Write at most {limit} letters, and the rest in another paragraph.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เขียนไม่เกิน {limit} ตัวอักษร ส่วนที่เหลือเขียนในย่อหน้าอื่น</translation>
    </message>
    <message>
        <source>That is too short to search for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สั้นเกินกว่าจะค้นได้</translation>
    </message>
    <message>
        <source>Write at least {shortest} letters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เขียนอย่างน้อย {shortest} ตัวอักษร</translation>
    </message>
    <message>
        <source>A passphrase or code is needed, and there is no keyboard here to type it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ต้องใช้วลีรหัสผ่านหรือรหัส และที่นี่ไม่มีแป้นพิมพ์ให้พิมพ์</translation>
    </message>
    <message>
        <source>Give it with {option}-file FILE or {option}-fd NUMBER; see --help.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใส่ด้วย {option}-file FILE หรือ {option}-fd NUMBER ดู --help</translation>
    </message>
    <message>
        <source>The passphrase or code could not be read from {option}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อ่านวลีรหัสผ่านหรือรหัสจาก {option} ไม่ได้</translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that it holds one line.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจดูว่ามีอยู่ คุณมีสิทธิ์อ่าน และมีเพียงบรรทัดเดียว</translation>
    </message>
    <message>
        <source>The two entries are not the same. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่พิมพ์สองครั้งไม่เหมือนกัน ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Run the command again and type the same words twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เรียกคำสั่งอีกครั้งแล้วพิมพ์คำเดิมสองครั้ง</translation>
    </message>
    <message>
        <source>Nobody compared the fingerprint words of this card. It was not trusted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีใครเทียบคำลายนิ้วมือของบัตรนี้ จึงไม่ได้ไว้วางใจ</translation>
    </message>
    <message>
        <source>Let its owner read the words to you, and give them with --words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ให้เจ้าของบัตรอ่านคำให้คุณฟัง แล้วใส่ด้วย --words</translation>
    </message>
    <message>
        <source>“{language}” is not the tag of a language that Saksi knows.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{language}” ไม่ใช่รหัสภาษาที่ Saksi รู้จัก</translation>
    </message>
    <message>
        <source>Use a short tag such as km, th, vi, zh, id, hi, bn, ur, fil or en.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้รหัสสั้น เช่น km, th, vi, zh, id, hi, bn, ur, fil หรือ en</translation>
    </message>
    <message>
        <source>Nobody confirmed it, so nothing was done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีใครยืนยัน จึงไม่ได้ทำอะไร</translation>
    </message>
    <message>
        <source>Type the case code when asked, or add --yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พิมพ์รหัสกรณีเมื่อถูกถาม หรือเพิ่ม --yes</translation>
    </message>
    <message>
        <source>The vault could not do this. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตู้นิรภัยทำสิ่งนี้ไม่ได้ สิ่งที่เก็บแล้วยังคงอยู่</translation>
    </message>
    <message>
        <source>Close the vault, open it again, and try once more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดตู้นิรภัย เปิดใหม่ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>No testimony in this vault has that name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีคำให้การชื่อนั้นในตู้นิรภัยนี้</translation>
    </message>
    <message>
        <source>Type its case code, such as KDM-4X7, as the list of testimonies shows it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พิมพ์รหัสกรณี เช่น KDM-4X7 ตามที่รายการคำให้การแสดง</translation>
    </message>
    <message>
        <source>{matches} testimonies begin like this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีคำให้การ {matches} รายการที่ขึ้นต้นแบบนี้</translation>
    </message>
    <message>
        <source>Type more of it, or its case code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พิมพ์ให้ยาวขึ้น หรือพิมพ์รหัสกรณี</translation>
    </message>
    <message>
        <source>This sealed file is missing or was changed on the disk. Nothing else is affected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์ผนึกนี้หายไปหรือถูกเปลี่ยนบนดิสก์ สิ่งอื่นไม่ได้รับผลกระทบ</translation>
    </message>
    <message>
        <source>Look for it in a copy of the vault or in a bundle that was sent, and check the disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หาไฟล์นี้ในสำเนาของตู้นิรภัยหรือในห่อข้อมูลที่ส่งไปแล้ว และตรวจดิสก์</translation>
    </message>
    <message>
        <source>This part was sealed to headquarters. Nobody can open it on this computer any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่วนนี้ผนึกให้สำนักงานใหญ่แล้ว ไม่มีใครเปิดบนคอมพิวเตอร์เครื่องนี้ได้อีก</translation>
    </message>
    <message>
        <source>Ask headquarters if you need to hear or see it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถามสำนักงานใหญ่หากคุณจำเป็นต้องฟังหรือดู</translation>
    </message>
    <message>
        <source>The custody log does not fit together from entry {number} on: it was changed or cut.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บันทึกการครอบครองไม่ต่อกันตั้งแต่รายการที่ {number} เป็นต้นไป ถูกเปลี่ยนหรือถูกตัด</translation>
    </message>
    <message>
        <source>Leave the vault as it is, and tell headquarters the number of the entry.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปล่อยตู้นิรภัยไว้อย่างเดิม และแจ้งหมายเลขรายการแก่สำนักงานใหญ่</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีตู้นิรภัยในโฟลเดอร์นี้</translation>
    </message>
    <message>
        <source>Check the name of the folder, and that the disk or stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจชื่อโฟลเดอร์ และดูว่าดิสก์หรือแฟลชไดรฟ์ต่ออยู่</translation>
    </message>
    <message>
        <source>Another running program has this vault open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีโปรแกรมอื่นที่ทำงานอยู่เปิดตู้นิรภัยนี้ไว้</translation>
    </message>
    <message>
        <source>Close the other window or wait until its work is done, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดหน้าต่างนั้นหรือรอจนงานเสร็จ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Saksi. It was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตู้นิรภัยนี้เขียนด้วย Saksi รุ่นใหม่กว่า จึงปล่อยไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดด้วยรุ่นที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>The database of this vault is damaged. Nothing was written to it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฐานข้อมูลของตู้นิรภัยนี้เสียหาย ไม่ได้เขียนสิ่งใดลงไป</translation>
    </message>
    <message>
        <source>Copy the whole folder to another disk first; then use a backup, or save what can be saved (in the terminal: “saksi vault rescue”).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คัดลอกทั้งโฟลเดอร์ไปดิสก์อื่นก่อน แล้วใช้สำเนาสำรอง หรือกู้สิ่งที่ยังกู้ได้ (ในเทอร์มินัล: “saksi vault rescue”)</translation>
    </message>
    <message>
        <source>The database in this folder is not encrypted, so it is not this vault's. It was not opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฐานข้อมูลในโฟลเดอร์นี้ไม่ได้เข้ารหัส จึงไม่ใช่ของตู้นิรภัยนี้ และไม่ได้เปิด</translation>
    </message>
    <message>
        <source>Ask who had this computer, and use a copy of the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถามว่าใครเคยถือคอมพิวเตอร์เครื่องนี้ และใช้สำเนาของตู้นิรภัย</translation>
    </message>
    <message>
        <source>This does not fit what the vault holds already. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สิ่งนี้ไม่เข้ากับที่ตู้นิรภัยมีอยู่แล้ว ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Look at what is there, and try again if something is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดูสิ่งที่มีอยู่ และลองอีกครั้งหากมีอะไรขาด</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วลีรหัสผ่านนี้เปิดตู้นิรภัยไม่ได้</translation>
    </message>
    <message>
        <source>Check the keyboard language and capital letters, and type it again; nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจภาษาของแป้นพิมพ์และตัวพิมพ์ใหญ่ แล้วพิมพ์ใหม่ ไม่มีสิ่งใดถูกลบเลย</translation>
    </message>
    <message>
        <source>This recovery code is well typed, but does not open this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รหัสกู้คืนนี้พิมพ์ถูกต้อง แต่เปิดตู้นิรภัยนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Check whether the sheet belongs to this vault, and whether a newer one was printed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจดูว่ากระดาษแผ่นนี้เป็นของตู้นิรภัยนี้ และมีการพิมพ์แผ่นใหม่กว่าหรือไม่</translation>
    </message>
    <message>
        <source>This key of headquarters does not open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กุญแจของสำนักงานใหญ่นี้เปิดตู้นิรภัยไม่ได้</translation>
    </message>
    <message>
        <source>Ask headquarters which key this vault was sealed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถามสำนักงานใหญ่ว่าตู้นิรภัยนี้ผนึกไว้กับกุญแจใด</translation>
    </message>
    <message>
        <source>This vault was made without that way to open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตู้นิรภัยนี้สร้างโดยไม่มีวิธีเปิดแบบนั้น</translation>
    </message>
    <message>
        <source>Use the passphrase, or another way that was set up.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้วลีรหัสผ่าน หรือวิธีอื่นที่ตั้งไว้</translation>
    </message>
    <message>
        <source>A vault can be opened by at most three keys of headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตู้นิรภัยเปิดด้วยกุญแจของสำนักงานใหญ่ได้ไม่เกินสามดอก</translation>
    </message>
    <message>
        <source>Choose three of them or fewer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกสามดอกหรือน้อยกว่า</translation>
    </message>
    <message>
        <source>Both key files of this vault are missing or damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์กุญแจทั้งสองของตู้นิรภัยนี้หายไปหรือเสียหาย</translation>
    </message>
    <message>
        <source>Ask headquarters for the copy that came with the last bundle; it brings the vault back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขอสำเนาที่ไปกับห่อข้อมูลล่าสุดจากสำนักงานใหญ่ สำเนานั้นทำให้ตู้นิรภัยกลับมาใช้ได้</translation>
    </message>
    <message>
        <source>These key files belong to another vault, or to an earlier key of this one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์กุญแจเหล่านี้เป็นของตู้นิรภัยอื่น หรือของกุญแจก่อนหน้าของตู้นี้</translation>
    </message>
    <message>
        <source>Use the copy from the newest bundle of this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้สำเนาจากห่อข้อมูลล่าสุดของคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>This passphrase could be guessed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วลีรหัสผ่านนี้อาจถูกเดาได้</translation>
    </message>
    <message>
        <source>Take the six words that Saksi offers, or add more words of your own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใช้หกคำที่ Saksi เสนอ หรือเพิ่มคำของคุณเอง</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait {seconds} seconds.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เมื่อลองผิดหลายครั้ง ครั้งต่อไปต้องรอ {seconds} วินาที</translation>
    </message>
    <message>
        <source>Wait, then type the passphrase slowly; nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รอ แล้วพิมพ์วลีรหัสผ่านช้า ๆ ไม่มีสิ่งใดถูกลบเลย</translation>
    </message>
    <message>
        <source>The file changed while it was being sealed, so it was not taken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์เปลี่ยนไปขณะกำลังผนึก จึงไม่ได้รับไว้</translation>
    </message>
    <message>
        <source>Close the program that writes to it, then attach it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดโปรแกรมที่กำลังเขียนไฟล์นั้น แล้วแนบใหม่</translation>
    </message>
    <message>
        <source>The check found {findings} things that are not as they were written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การตรวจพบ {findings} สิ่งที่ไม่เป็นอย่างที่เขียนไว้</translation>
    </message>
    <message>
        <source>Export what still opens to headquarters now, then ask for help with the list above.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่งออกสิ่งที่ยังเปิดได้ไปสำนักงานใหญ่ตอนนี้ แล้วขอความช่วยเหลือพร้อมรายการด้านบน</translation>
    </message>
    <message>
        <source>This vault belongs to the demo. Nothing in it is real, so it was not opened here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตู้นิรภัยนี้เป็นของชุดสาธิต ไม่มีสิ่งใดในนั้นเป็นเรื่องจริง จึงไม่ได้เปิดที่นี่</translation>
    </message>
    <message>
        <source>Choose “Try the demo” to open it, or choose the folder of your own vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือก “ลองชุดสาธิต” เพื่อเปิด หรือเลือกโฟลเดอร์ของตู้นิรภัยของคุณเอง</translation>
    </message>
    <message>
        <source>This is a real vault. The demo does not open it, and did not touch it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นี่คือตู้นิรภัยจริง ชุดสาธิตไม่เปิดและไม่ได้แตะต้อง</translation>
    </message>
    <message>
        <source>Leave the demo first, then open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ออกจากชุดสาธิตก่อน แล้วเปิดตู้นิรภัย</translation>
    </message>
    <message>
        <source>The case data could not be kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{flaws} answers cannot be kept as they are; the first is {field} ({flaw}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the answer, then save again. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{field} tells who the person is, so it is not kept with the case data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put it with the identity, which is locked on its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file cannot be read as case data ({reason}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save it again as CSV in UTF-8, or as JSON, with the names of HTCDS in the first row.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{flaws} answers of the file cannot be taken in; the first is {field} in row {row} ({flaw}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the rows in the file, then bring it in again. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file holds {cases} cases.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say which of them belongs to this testimony.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file holds no case of this name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the first column of the file, and give the name that stands there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of these testimonies has case data that may leave for this recipient.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at what the person agreed to, or choose other testimonies.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No place of the list has this name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look for it by another spelling, or write it down in the person's own words.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{matches} places have this name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one of them by its id.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is no list of places that can be used ({reason}, place {place}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct the file, then bring it in again. The list from before stays.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{places} places that cases name are not in the new list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add them to the file by their ids, then bring it in again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The masked copy could not be made. The recording is not touched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This passage is not in a recording of this testimony.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose it again in the transcript.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to mask: no words were chosen, and no passage is marked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose words in the transcript, or mark a passage first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words that stand nowhere in the transcript: {missing}. Nothing was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look how they are written in the transcript, correct it by listening, and choose them again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A recording of this testimony has no finished transcript to find the words in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Transcribe it first, then make the masked copy.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a masked copy that was made here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the masked copy itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was masked is not known here any more, so this copy cannot be proved.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make the masked copy again where its testimony can still be opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something was added to this masked copy that the proof cannot look into.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a new masked copy and leave it as it is.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Nothing is in it yet. Record something or add a file first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่มีอะไรข้างใน บันทึกเสียงหรือเพิ่มไฟล์ก่อน</translation>
    </message>
    <message>
        <source>Its recording is still running. Stop it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังบันทึกเสียงอยู่ หยุดก่อน</translation>
    </message>
    <message>
        <source>Its recording is not sealed yet. Lock the vault and unlock it again; then it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงบันทึกยังไม่ได้ผนึก ล็อกตู้นิรภัยแล้วปลดล็อกใหม่ แล้วจะผนึก</translation>
    </message>
    <message>
        <source>It was sealed to headquarters, and none of the chosen offices can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกให้สำนักงานใหญ่แล้ว และไม่มีสำนักงานใดที่เลือกเปิดได้</translation>
    </message>
    <message>
        <source>A part of it is damaged on this disk. Check the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บางส่วนเสียหายบนดิสก์นี้ ตรวจตู้นิรภัย</translation>
    </message>
    <message>
        <source>It is larger than a bundle can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใหญ่กว่าที่ห่อข้อมูลจะเป็นได้</translation>
    </message>
    <message>
        <source>Something in it cannot be written in the format of bundles. Tell the person who looks after Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีบางสิ่งข้างในที่เขียนในรูปแบบของห่อข้อมูลไม่ได้ แจ้งผู้ดูแล Saksi</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The key file {subject} is damaged or missing; its copy is used. It is repaired at the next opening.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์กุญแจ {subject} เสียหายหรือหายไป จึงใช้สำเนา จะซ่อมเมื่อเปิดครั้งต่อไป</translation>
    </message>
    <message>
        <source>Page {subject} of the database is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หน้า {subject} ของฐานข้อมูลเสียหาย</translation>
    </message>
    <message>
        <source>The database is damaged inside.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฐานข้อมูลเสียหายข้างใน</translation>
    </message>
    <message>
        <source>Entries of the table {subject} point to nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รายการในตาราง {subject} ชี้ไปยังสิ่งที่ไม่มี</translation>
    </message>
    <message>
        <source>The custody log does not fit from entry {subject} on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บันทึกการครอบครองไม่ต่อกันตั้งแต่รายการที่ {subject} เป็นต้นไป</translation>
    </message>
    <message>
        <source>Answers about consent of the testimony {subject} are other than the custody log tells.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sound of the recording {subject} is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงของเสียงบันทึก {subject} หายไปหรือถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>The sealed file of part {subject} is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์ผนึกของส่วน {subject} หายไปหรือถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>The bundle {subject} that was sealed to headquarters is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูล {subject} ที่ผนึกให้สำนักงานใหญ่หายไปหรือถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>The file {subject} belongs to nothing; it is removed at the next opening.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไฟล์ {subject} ไม่เป็นของสิ่งใด จะนำออกเมื่อเปิดครั้งต่อไป</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>the same letters come again and again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตัวอักษรเดิมซ้ำไปซ้ำมา</translation>
    </message>
    <message>
        <source>the same words come again and again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำเดิมซ้ำไปซ้ำมา</translation>
    </message>
    <message>
        <source>the text was cut off before the speech ended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ข้อความถูกตัดก่อนคำพูดจบ</translation>
    </message>
    <message>
        <source>more text than anyone can speak in this time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ข้อความมากกว่าที่ใครจะพูดได้ในเวลานี้</translation>
    </message>
    <message>
        <source>less text than was spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ข้อความน้อยกว่าที่พูด</translation>
    </message>
    <message>
        <source>probably nobody spoke here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรงนี้น่าจะไม่มีใครพูด</translation>
    </message>
    <message>
        <source>a sentence that models invent where nobody spoke</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ประโยคที่โมเดลแต่งขึ้นตรงที่ไม่มีใครพูด</translation>
    </message>
    <message>
        <source>the words that were given as a help, not the words that were said</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำที่ให้ไว้เป็นตัวช่วย ไม่ใช่คำที่พูด</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตัวอักษรของภาษาอื่น</translation>
    </message>
    <message>
        <source>a voice in only a small part of this stretch</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีเสียงพูดเพียงส่วนน้อยของช่วงนี้</translation>
    </message>
    <message>
        <source>a voice was heard, and no text was written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ได้ยินเสียงพูด แต่ไม่มีข้อความ</translation>
    </message>
    <message>
        <source>transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียงแล้ว</translation>
    </message>
    <message>
        <source>nobody speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่มีใครพูด</translation>
    </message>
    <message>
        <source>two people speak at once</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สองคนพูดพร้อมกัน</translation>
    </message>
    <message>
        <source>text to be checked by listening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ข้อความที่ต้องฟังเพื่อตรวจ</translation>
    </message>
    <message>
        <source>could not be transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียงไม่ได้</translation>
    </message>
    <message>
        <source>not transcribed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่ได้ถอดเสียง</translation>
    </message>
    <message>
        <source>the recording was paused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พักการบันทึกเสียง</translation>
    </message>
    <message>
        <source>the microphone was lost</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไมโครโฟนหลุด</translation>
    </message>
    <message>
        <source>the machine was too slow to keep the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เครื่องช้าเกินกว่าจะเก็บเสียงทัน</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดิสก์ไม่ตอบ</translation>
    </message>
    <message>
        <source>the sound could not be read here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อ่านเสียงตรงนี้ไม่ได้</translation>
    </message>
    <message>
        <source>the program ended unexpectedly</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">โปรแกรมจบลงโดยไม่คาดคิด</translation>
    </message>
    <message>
        <source>survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผู้รอดชีวิต</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ล่าม</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผู้สัมภาษณ์</translation>
    </message>
    <message>
        <source>another person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บุคคลอื่น</translation>
    </message>
    <message>
        <source>written by the machine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เขียนโดยเครื่อง</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แก้โดยคน</translation>
    </message>
    <message>
        <source>written by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เขียนโดยคน</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Engage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สร้างความคุ้นเคย</translation>
    </message>
    <message>
        <source>Account</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การเล่า</translation>
    </message>
    <message>
        <source>Closure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การปิดท้าย</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การทบทวน</translation>
    </message>
    <message>
        <source>Make it safe to talk, and safe to say no.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทำให้รู้สึกปลอดภัยที่จะพูด และปลอดภัยที่จะปฏิเสธ</translation>
    </message>
    <message>
        <source>Let the account come freely: open questions, never leading ones. Silence is fine.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปล่อยให้เล่าอย่างอิสระ ใช้คำถามปลายเปิด ไม่ชี้นำ ความเงียบไม่เป็นไร</translation>
    </message>
    <message>
        <source>Read back, correct, and say what happens next. Promise nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อ่านทวน แก้ไข และบอกว่าจะเกิดอะไรต่อไป อย่าสัญญาสิ่งใด</translation>
    </message>
    <message>
        <source>How the person is now, and what they need.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตอนนี้ผู้เล่าเป็นอย่างไร และต้องการอะไร</translation>
    </message>
    <message>
        <source>Are you comfortable here? Is there anything you need before we begin?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คุณสบายดีไหมที่นี่ ต้องการอะไรก่อนที่เราจะเริ่มไหม</translation>
    </message>
    <message>
        <source>You can stop, take a break or leave out a question at any time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คุณหยุด พัก หรือข้ามคำถามได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>Are you at ease with everybody who is in the room, the interpreter too?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คุณสบายใจกับทุกคนในห้องไหม รวมทั้งล่ามด้วย</translation>
    </message>
    <message>
        <source>Please tell me in your own words what this recording is for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ช่วยเล่าด้วยคำของคุณเองว่าการบันทึกเสียงนี้มีไว้เพื่ออะไร</translation>
    </message>
    <message>
        <source>Is there anything you want to ask me first?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีอะไรที่คุณอยากถามก่อนไหม</translation>
    </message>
    <message>
        <source>Please tell me what happened, from wherever you want to begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ช่วยเล่าว่าเกิดอะไรขึ้น จะเริ่มจากตรงไหนก็ได้</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แล้วเกิดอะไรขึ้นต่อ</translation>
    </message>
    <message>
        <source>Can you tell me more about that?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ช่วยเล่าเพิ่มเติมเรื่องนั้นได้ไหม</translation>
    </message>
    <message>
        <source>Please describe the place for me.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ช่วยบรรยายสถานที่นั้นให้ฟัง</translation>
    </message>
    <message>
        <source>Who else was there, and what did they do?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีใครอีกบ้างที่อยู่ที่นั่น และเขาทำอะไร</translation>
    </message>
    <message>
        <source>What was an ordinary day like?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วันธรรมดาวันหนึ่งเป็นอย่างไร</translation>
    </message>
    <message>
        <source>You said “…”. What does that word mean to you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คุณพูดว่า “…” คำนั้นมีความหมายอย่างไรสำหรับคุณ</translation>
    </message>
    <message>
        <source>Is there anything important that I have not asked about?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีอะไรสำคัญที่ยังไม่ได้ถามไหม</translation>
    </message>
    <message>
        <source>Did I understand anything wrongly?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีอะไรที่เข้าใจผิดไปไหม</translation>
    </message>
    <message>
        <source>Shall we listen to a part of it together?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เรามาฟังบางส่วนด้วยกันไหม</translation>
    </message>
    <message>
        <source>Is there a part that you want nobody else to hear?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีส่วนไหนที่คุณไม่อยากให้ใครอื่นได้ยินไหม</translation>
    </message>
    <message>
        <source>This is what happens with the recording now, and how you can reach us.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นี่คือสิ่งที่จะเกิดขึ้นกับเสียงบันทึกต่อจากนี้ และวิธีติดต่อเรา</translation>
    </message>
    <message>
        <source>How was it for you to talk about this?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">การเล่าเรื่องนี้เป็นอย่างไรสำหรับคุณ</translation>
    </message>
    <message>
        <source>Do you feel safe where you are going now?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คุณรู้สึกปลอดภัยกับที่ที่กำลังจะไปไหม</translation>
    </message>
    <message>
        <source>Would you like to speak with somebody who can help?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คุณอยากพูดคุยกับคนที่ช่วยได้ไหม</translation>
    </message>
    <message>
        <source>What should we do differently next time?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ครั้งหน้าเราควรทำอะไรให้ต่างไป</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Khmer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เขมร</translation>
    </message>
    <message>
        <source>Thai</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไทย</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เวียดนาม</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จีน</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อินโดนีเซีย</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฮินดี</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เบงกาลี</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อูรดู</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฟิลิปปินส์</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อังกฤษ</translation>
    </message>
    <message>
        <source>Lao</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ลาว</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พม่า</translation>
    </message>
    <message>
        <source>Malay</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มลายู</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เนปาล</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทมิฬ</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สวาฮีลี</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อัมฮาริก</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ญี่ปุ่น</translation>
    </message>
    <message>
        <source>Korean</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เกาหลี</translation>
    </message>
    <message>
        <source>French</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฝรั่งเศส</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสร็จแล้ว: {done} จาก {all}</translation>
    </message>
    <message>
        <source>Saksi: lesson of the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi: บทเรียนของชุดสาธิต</translation>
    </message>
    <message>
        <source>Everything in the demo is invented.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทุกอย่างในชุดสาธิตเป็นเรื่องสมมติ</translation>
    </message>
    <message>
        <source>What is called done was seen in its vaults.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สิ่งที่ระบุว่าเสร็จแล้วได้เห็นจริงในตู้นิรภัยของชุดสาธิต</translation>
    </message>
    <message>
        <source>not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสร็จแล้ว: {facts}</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บันทึกเสียง</translation>
    </message>
    <message>
        <source>Press New in the rail, choose English, and begin. The demo voice speaks by itself. Let it speak for some seconds, then stop. The recording is sealed at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กด ใหม่ ในแถบข้าง เลือก อังกฤษ แล้วเริ่ม เสียงสาธิตจะพูดเอง ปล่อยให้พูดสักไม่กี่วินาที แล้วหยุด เสียงบันทึกจะถูกผนึกทันที</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ซ่อนหน้าจอ</translation>
    </message>
    <message>
        <source>Somebody comes in. While a recording runs, press the key for hiding, F9: only a clock is left. Wait a moment, press it again, and see that the recording went on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีคนเข้ามา ขณะบันทึกเสียงอยู่ กดปุ่มซ่อน F9 จะเหลือเพียงนาฬิกา รอสักครู่ กดอีกครั้ง แล้วจะเห็นว่าการบันทึกเสียงดำเนินต่อมา</translation>
    </message>
    <message>
        <source>Lose the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไมโครโฟนหลุด</translation>
    </message>
    <message>
        <source>While a recording runs, pull the cable here. See what the screen says, then plug it in again, let the voice go on for some seconds, and stop. The gap stays visible in the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขณะบันทึกเสียงอยู่ ดึงสายออกที่นี่ ดูว่าหน้าจอบอกอะไร แล้วเสียบกลับ ปล่อยให้เสียงพูดต่อสักไม่กี่วินาที แล้วหยุด ช่วงที่ขาดจะยังเห็นได้ในคำให้การ</translation>
    </message>
    <message>
        <source>Recover from a crash</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กู้คืนหลังเครื่องดับ</translation>
    </message>
    <message>
        <source>While a recording runs, cut the power here. The vault is let go in the middle of a word, as when a battery is empty. Then unlock it with the words below: the recording is finished, to the second.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ขณะบันทึกเสียงอยู่ ตัดไฟที่นี่ ตู้นิรภัยจะหยุดกลางคำ เหมือนแบตเตอรี่หมด แล้วปลดล็อกด้วยคำด้านล่าง เสียงบันทึกจะถูกปิดท้ายครบถึงวินาทีสุดท้าย</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียง</translation>
    </message>
    <message>
        <source>Open a testimony in English that has no text yet, one of yours for example, and transcribe it with the demo model. It understands the demo voices and nothing else.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดคำให้การภาษาอังกฤษที่ยังไม่มีข้อความ เช่น รายการของคุณเอง แล้วถอดเสียงด้วยโมเดลสาธิต โมเดลนี้เข้าใจเฉพาะเสียงสาธิตเท่านั้น</translation>
    </message>
    <message>
        <source>Correct</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แก้ไข</translation>
    </message>
    <message>
        <source>Open a testimony with text, listen to a sentence, and change a word of it. What the machine wrote stays beneath your correction.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดคำให้การที่มีข้อความ ฟังหนึ่งประโยค แล้วเปลี่ยนหนึ่งคำในนั้น สิ่งที่เครื่องเขียนยังอยู่ใต้สิ่งที่คุณแก้</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่งออก</translation>
    </message>
    <message>
        <source>Choose a testimony in the library, export it for Demo headquarters, and write it to the demo stick, the folder that is named below.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลือกคำให้การในคลัง ส่งออกให้สำนักงานใหญ่สาธิต (“Demo headquarters”) แล้วเขียนลงแฟลชไดรฟ์สาธิต ซึ่งคือโฟลเดอร์ที่ระบุด้านล่าง</translation>
    </message>
    <message>
        <source>Receive as headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รับในฐานะสำนักงานใหญ่</translation>
    </message>
    <message>
        <source>Go over to headquarters. Press Receive in the rail, take a bundle from the demo stick, read its checks, and adopt it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไปที่สำนักงานใหญ่ กด รับ ในแถบข้าง เลือกห่อข้อมูลจากแฟลชไดรฟ์สาธิต อ่านผลการตรวจ แล้วรับเข้า</translation>
    </message>
    <message>
        <source>Spot the changed bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หาห่อข้อมูลที่ถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>One bundle on the demo stick was changed on its way: one bit of it. As headquarters, receive what lies there until one is refused, and read why. Nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูลหนึ่งบนแฟลชไดรฟ์สาธิตถูกเปลี่ยนระหว่างทางไปหนึ่งบิต ในฐานะสำนักงานใหญ่ รับสิ่งที่อยู่ที่นั่นจนมีห่อหนึ่งถูกปฏิเสธ แล้วอ่านว่าเพราะอะไร ไม่มีส่วนใดของห่อนั้นถูกเก็บไว้</translation>
    </message>
    <message>
        <source>case {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กรณี {code}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{seconds} วินาที</translation>
    </message>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สถานีภาคสนาม</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานใหญ่</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>check by listening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฟังเพื่อตรวจ</translation>
    </message>
    <message>
        <source>No sound yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่มีเสียง</translation>
    </message>
    <message>
        <source>Recording now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังบันทึกเสียง</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บันทึกเสียงแล้ว</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกแล้ว</translation>
    </message>
    <message>
        <source>Transcribed {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียงแล้ว {percent} %</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทบทวนแล้ว</translation>
    </message>
    <message>
        <source>Sealed to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกให้สำนักงานใหญ่แล้ว</translation>
    </message>
    <message>
        <source>Transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียงแล้ว</translation>
    </message>
    <message>
        <source>exported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่งออกแล้ว</translation>
    </message>
    <message>
        <source>to look at: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่ควรดู: {count}</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่ได้ผนึก</translation>
    </message>
    <message>
        <source>Sealed, no text yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกแล้ว ยังไม่มีข้อความ</translation>
    </message>
    <message>
        <source>Partly transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ถอดเสียงแล้วบางส่วน</translation>
    </message>
    <message>
        <source>With places to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีจุดที่ควรดู</translation>
    </message>
    <message>
        <source>Exported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ส่งออกแล้ว</translation>
    </message>
    <message>
        <source>Only here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อยู่ที่นี่ที่เดียว</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปลี่ยนหลังจากนั้น</translation>
    </message>
    <message>
        <source>Carried</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นำออกไปแล้ว</translation>
    </message>
    <message>
        <source>Received</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ได้รับแล้ว</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>It is on this computer alone: if the computer is lost, the testimony is lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อยู่บนคอมพิวเตอร์เครื่องนี้เครื่องเดียว หากคอมพิวเตอร์สูญหาย คำให้การก็สูญหาย</translation>
    </message>
    <message>
        <source>An earlier state of it was carried. What changed since is on this computer alone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สภาพก่อนหน้าถูกนำออกไปแล้ว สิ่งที่เปลี่ยนหลังจากนั้นอยู่บนคอมพิวเตอร์เครื่องนี้เครื่องเดียว</translation>
    </message>
    <message>
        <source>It left in a bundle as it is now. Nobody has confirmed yet that it arrived.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ออกไปในห่อข้อมูลตามที่เป็นอยู่ตอนนี้ ยังไม่มีใครยืนยันว่าไปถึง</translation>
    </message>
    <message>
        <source>It came from another office, which has it as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มาจากสำนักงานอื่น ซึ่งมีอยู่ที่นั่นด้วย</translation>
    </message>
    <message>
        <source>Headquarters has confirmed that it is there as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานใหญ่ยืนยันแล้วว่ามีอยู่ที่นั่นตามที่เป็นอยู่ตอนนี้</translation>
    </message>
    <message>
        <source>Case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กรณี</translation>
    </message>
    <message>
        <source>Languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ความยาว</translation>
    </message>
    <message>
        <source>Date</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วันที่</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สถานะ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">อยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Sort by this ({keys})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เรียงตามนี้ ({keys})</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บันทึกเสียงที่นี่</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>The microphone is there: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไมโครโฟนพร้อม: {name}</translation>
    </message>
    <message>
        <source>This computer shows no microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คอมพิวเตอร์เครื่องนี้ไม่พบไมโครโฟน</translation>
    </message>
    <message>
        <source>Connect one; it appears here by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ต่อไมโครโฟน แล้วจะปรากฏที่นี่เอง</translation>
    </message>
    <message>
        <source>The chosen microphone is not there: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไมโครโฟนที่เลือกไม่อยู่: {name}</translation>
    </message>
    <message>
        <source>Connect it again, or choose another one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ต่อใหม่ หรือเลือกตัวอื่น</translation>
    </message>
    <message>
        <source>The sound was not tried yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่ได้ลองเสียง</translation>
    </message>
    <message>
        <source>Let somebody say a sentence from the chair of the person, then hear it back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ให้คนหนึ่งพูดหนึ่งประโยคจากเก้าอี้ของผู้เล่า แล้วฟังดู</translation>
    </message>
    <message>
        <source>The sound is good.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงดี</translation>
    </message>
    <message>
        <source>The sound is too quiet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงเบาเกินไป</translation>
    </message>
    <message>
        <source>Put the microphone nearer to the person, or raise its level.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วางไมโครโฟนให้ใกล้ผู้เล่าขึ้น หรือเพิ่มระดับ</translation>
    </message>
    <message>
        <source>The sound is too loud and breaks up.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงดังเกินไปและแตก</translation>
    </message>
    <message>
        <source>Put the microphone further away, or lower its level.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">วางไมโครโฟนให้ไกลขึ้น หรือลดระดับ</translation>
    </message>
    <message>
        <source>Nothing at all was heard.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่ได้ยินอะไรเลย</translation>
    </message>
    <message>
        <source>Is the microphone switched off, or is another one chosen?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไมโครโฟนปิดอยู่ หรือเลือกตัวอื่นไว้หรือไม่</translation>
    </message>
    <message>
        <source>Room on the disk for {length} of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดิสก์มีที่สำหรับบันทึกเสียง {length}</translation>
    </message>
    <message>
        <source>Room on the disk for {length} of recording only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดิสก์มีที่สำหรับบันทึกเสียงเพียง {length}</translation>
    </message>
    <message>
        <source>Free some space if the talk may last longer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มที่ว่าง หากการพูดคุยอาจยาวกว่านั้น</translation>
    </message>
    <message>
        <source>The disk has room for {length} of recording: too little to begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดิสก์มีที่สำหรับบันทึกเสียง {length}: น้อยเกินกว่าจะเริ่ม</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มที่ว่างบนดิสก์ที่เก็บตู้นิรภัย</translation>
    </message>
    <message>
        <source>The disk does not say how much room it has.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดิสก์ไม่บอกว่ามีที่ว่างเท่าใด</translation>
    </message>
    <message>
        <source>Check that the disk that holds the vault is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตรวจดูว่าดิสก์ที่เก็บตู้นิรภัยต่ออยู่</translation>
    </message>
    <message>
        <source>Connected to power; the battery holds {number} %.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียบไฟอยู่ แบตเตอรี่มี {number} %</translation>
    </message>
    <message>
        <source>The battery holds {number} %{lasts}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แบตเตอรี่มี {number} %{lasts}</translation>
    </message>
    <message>
        <source>The battery holds only {number} %{lasts}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แบตเตอรี่มีเพียง {number} %{lasts}</translation>
    </message>
    <message>
        <source>Connect the computer to power if you can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียบไฟคอมพิวเตอร์หากทำได้</translation>
    </message>
    <message>
        <source>This computer runs without a battery.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คอมพิวเตอร์เครื่องนี้ทำงานโดยไม่มีแบตเตอรี่</translation>
    </message>
    <message>
        <source>The clock can be believed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นาฬิกาเชื่อถือได้</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นาฬิกาของคอมพิวเตอร์เครื่องนี้ผิด</translation>
    </message>
    <message>
        <source>Set date and time: they become part of the record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ตั้งวันที่และเวลา เพราะจะเป็นส่วนหนึ่งของบันทึก</translation>
    </message>
    <message>
        <source>The clock shows an earlier time than the last entry of this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นาฬิกาบอกเวลาก่อนรายการสุดท้ายของตู้นิรภัยนี้</translation>
    </message>
    <message>
        <source>It can be sealed to: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผนึกให้ได้: {name}</translation>
    </message>
    <message>
        <source>This office is headquarters itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานนี้คือสำนักงานใหญ่เอง</translation>
    </message>
    <message>
        <source>No headquarters is trusted yet: the testimony could be sealed to nobody.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่มีสำนักงานใหญ่ที่ไว้วางใจ จึงผนึกคำให้การให้ใครไม่ได้</translation>
    </message>
    <message>
        <source>Add the card of your headquarters under People.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มบัตรของสำนักงานใหญ่ของคุณในหน้า ผู้คน</translation>
    </message>
    <message>
        <source>The screen locks by itself after {number} min.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หน้าจอล็อกเองหลัง {number} นาที</translation>
    </message>
    <message>
        <source>The screen does not lock by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หน้าจอไม่ล็อกเอง</translation>
    </message>
    <message>
        <source>Switch the lock on in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดการล็อกในการตั้งค่า</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{hours} ชม. {minutes} นาที</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{minutes} นาที</translation>
    </message>
    <message>
        <source>, which lasts about {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">, ใช้ได้อีกราว {length}</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Waiting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รออยู่</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังหาเสียงพูด</translation>
    </message>
    <message>
        <source>Writing down {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังถอดเสียง {percent} %</translation>
    </message>
    <message>
        <source>Stops after this passage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จะหยุดหลังช่วงนี้</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่เสร็จ</translation>
    </message>
    <message>
        <source>Done; speech without text: {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสร็จแล้ว คำพูดที่ไม่มีข้อความ: {time}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เหลือไม่ถึงหนึ่งนาที</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เหลือราว {minutes} นาที</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เหลือราว {hours} ชม. {minutes} นาที</translation>
    </message>
    <message>
        <source>Recording {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เสียงบันทึก {number} จาก {count}</translation>
    </message>
    <message>
        <source>{model} (demo voices only)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{model} (เฉพาะเสียงสาธิต)</translation>
    </message>
</context>
<context>
    <name>receive</name>
    <message>
        <source>New here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใหม่ที่นี่</translation>
    </message>
    <message>
        <source>A newer revision of what was here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฉบับแก้ไขใหม่กว่าที่มีอยู่ที่นี่</translation>
    </message>
    <message>
        <source>The same as was here already</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เหมือนกับที่มีอยู่ที่นี่แล้ว</translation>
    </message>
    <message>
        <source>Older than what is here; the newer one stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เก่ากว่าที่มีอยู่ที่นี่ ฉบับใหม่กว่ายังคงอยู่</translation>
    </message>
    <message>
        <source>Not taken: it says the same revision and has other content. Ask the office by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่รับ: ระบุฉบับแก้ไขเดียวกันแต่เนื้อหาต่างกัน ถามสำนักงานนั้นทางอื่น</translation>
    </message>
    <message>
        <source>Not taken: it came here from another office before, and only that one can bring more of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่รับ: เคยมาจากสำนักงานอื่นก่อนแล้ว และมีแต่สำนักงานนั้นที่นำมาเพิ่มได้</translation>
    </message>
    <message>
        <source>Waits</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รออยู่</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังตรวจ</translation>
    </message>
    <message>
        <source>Every check holds; not adopted yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผ่านการตรวจทั้งหมด ยังไม่ได้รับเข้า</translation>
    </message>
    <message>
        <source>Being adopted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำลังรับเข้า</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รับเข้าแล้ว</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปฏิเสธแล้ว</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รับใบตอบรับไว้แล้ว</translation>
    </message>
    <message>
        <source>Bundle {number} of “{station}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ห่อข้อมูล {number} ของ “{station}”</translation>
    </message>
    <message>
        <source>Receipt for bundle {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ใบตอบรับของห่อข้อมูล {number}</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>Survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผู้รอดชีวิต</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ล่าม</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผู้สัมภาษณ์</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คนที่ไว้ใจ</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผู้ปกครอง</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทนายความ</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">บุคลากรสาธารณสุข</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">นักสังคมสงเคราะห์</translation>
    </message>
    <message>
        <source>Official</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เจ้าหน้าที่รัฐ</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คนอื่น</translation>
    </message>
    <message>
        <source>A break</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หยุดพัก</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">มีคนเข้ามา</translation>
    </message>
    <message>
        <source>The interpreter needs a moment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ล่ามขอเวลาสักครู่</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผู้เล่าขอพัก</translation>
    </message>
    <message>
        <source>The memory is full too: from {at} on, sound is not kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">หน่วยความจำก็เต็มแล้ว ตั้งแต่ {at} เป็นต้นไปจะไม่เก็บเสียง</translation>
    </message>
    <message>
        <source>Free some space on the disk now. What was saved is safe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มที่ว่างบนดิสก์ตอนนี้ สิ่งที่เก็บแล้วปลอดภัย</translation>
    </message>
    <message>
        <source>At {at} the microphone stopped. What was heard is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่ {at} ไมโครโฟนหยุด สิ่งที่ได้ยินเก็บไว้แล้ว</translation>
    </message>
    <message>
        <source>Connect it again: the recording then goes on by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ต่อใหม่ แล้วการบันทึกเสียงจะดำเนินต่อเอง</translation>
    </message>
    <message>
        <source>At {at} the disk stopped taking sound. It is kept in memory and tried again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่ {at} ดิสก์หยุดรับเสียง เสียงอยู่ในหน่วยความจำและจะลองเก็บใหม่</translation>
    </message>
    <message>
        <source>Free some space on the disk. Nothing is lost so far ({code}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มที่ว่างบนดิสก์ จนถึงตอนนี้ไม่มีอะไรสูญหาย ({code})</translation>
    </message>
    <message>
        <source>At {at} the microphone went silent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่ {at} ไมโครโฟนเงียบไป</translation>
    </message>
    <message>
        <source>Is it switched off? Look for a switch on it, or in the sound settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดอยู่หรือไม่ มองหาสวิตช์บนตัวไมโครโฟน หรือดูในการตั้งค่าเสียง</translation>
    </message>
    <message>
        <source>At {at} a moment of sound was missed; the place is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ที่ {at} เสียงขาดไปชั่วครู่ จุดนั้นทำเครื่องหมายไว้แล้ว</translation>
    </message>
    <message>
        <source>Close other programs if it happens again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ปิดโปรแกรมอื่นหากเกิดขึ้นอีก</translation>
    </message>
    <message>
        <source>A place at {at} could not be read; it is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">จุดหนึ่งที่ {at} อ่านไม่ได้ ทำเครื่องหมายไว้แล้ว</translation>
    </message>
    <message>
        <source>The microphone is back; the recording goes on from {at}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไมโครโฟนกลับมาแล้ว การบันทึกเสียงดำเนินต่อตั้งแต่ {at}</translation>
    </message>
    <message>
        <source>The disk takes sound again; everything is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ดิสก์รับเสียงได้อีก เก็บทุกอย่างแล้ว</translation>
    </message>
    <message>
        <source>The microphone gives sound again from {at}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ไมโครโฟนให้เสียงอีกตั้งแต่ {at}</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สถานีภาคสนาม</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">สำนักงานใหญ่</translation>
    </message>
    <message>
        <source>Partner</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">พันธมิตร</translation>
    </message>
</context>
<context>
    <name>testimony</name>
    <message>
        <source>Survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผู้รอดชีวิต</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ล่าม</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ผู้สัมภาษณ์</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คนอื่น</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แก้ข้อความแล้ว</translation>
    </message>
    <message>
        <source>Speaker set</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">กำหนดผู้พูดแล้ว</translation>
    </message>
    <message>
        <source>Listened, right as it stands</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฟังแล้ว ถูกต้องอย่างที่เป็น</translation>
    </message>
    <message>
        <source>Text added</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มข้อความแล้ว</translation>
    </message>
    <message>
        <source>Paragraph divided</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แบ่งย่อหน้าแล้ว</translation>
    </message>
    <message>
        <source>Paragraphs joined</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">รวมย่อหน้าแล้ว</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แทนที่คำแล้ว</translation>
    </message>
    <message>
        <source>Undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เลิกทำแล้ว</translation>
    </message>
    <message>
        <source>Done again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทำซ้ำแล้ว</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทำเครื่องหมายว่าทบทวนแล้ว</translation>
    </message>
    <message>
        <source>Review opened again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปิดการทบทวนอีกครั้ง</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ยังไม่ได้ทบทวน</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เริ่มทบทวนแล้ว</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ทบทวนแล้ว</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เปลี่ยนหลังจากทบทวนแล้ว</translation>
    </message>
    <message>
        <source>It plays now. When you have heard it, press once more.</source>
        <translation type="unfinished">กำลังเล่นอยู่ เมื่อฟังแล้ว กดอีกครั้ง</translation>
    </message>
    <message>
        <source>Everything in this recording was checked.</source>
        <translation type="unfinished">ตรวจทุกอย่างในเสียงบันทึกนี้แล้ว</translation>
    </message>
    <message>
        <source>Places replaced: {count}. One undo takes all of them back.</source>
        <translation type="unfinished">จุดที่แทนที่แล้ว: {count} เลิกทำครั้งเดียวคืนทุกจุด</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation type="unfinished">ไม่มีสิ่งที่ต้องแทนที่</translation>
    </message>
    <message>
        <source>Listen before you believe this: {reasons}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ฟังก่อนจะเชื่อตรงนี้: {reasons}</translation>
    </message>
    <message>
        <source>No text for {length} of speech</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">คำพูด {length} ไม่มีข้อความ</translation>
    </message>
    <message>
        <source>Added by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">เพิ่มโดยคน</translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">แก้โดยคน</translation>
    </message>
</context>
</TS>
