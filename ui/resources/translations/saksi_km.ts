<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនដឹង</translation>
    </message>
    <message>
        <source>Copied. It holds no testimony and no name of a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ចម្លង។ ក្នុង​នោះ​គ្មាន​សក្ខីកម្ម ហើយ​គ្មាន​ឈ្មោះ​មនុស្ស​ទេ។</translation>
    </message>
    <message>
        <source>The vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការកំណត់</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ូដែល</translation>
    </message>
    <message>
        <source>The program</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កម្មវិធី</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អំពី​កម្មវិធី និង​ការពិនិត្យ</translation>
    </message>
    <message>
        <source>Saksi is free software under the GNU GPL, version 3 or later. It opens no connection.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi ជាកម្មវិធី​សេរី ក្រោម​អាជ្ញា​បណ្ណ GNU GPL កំណែ 3 ឬក្រោយ។ វាមិន​តភ្ជាប់​ទៅណា​ទេ។</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មើលម្តងទៀត</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លង​ទាំងអស់</translation>
    </message>
    <message>
        <source>What protects this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​ការពារ​កុំព្យូទ័រ​នេះ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណែ</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែង​ទុក​របស់​ផ្សេងៗ</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Stop  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បញ្ឈប់  (R)</translation>
    </message>
    <message>
        <source>Read aloud  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាន​ឲ្យឮ  (R)</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រយោគ {number} នៃ {count}</translation>
    </message>
    <message>
        <source>Recorded: {voice}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ថត៖ {voice}</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones. Connect one, or read it aloud yourself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំព្យូទ័រ​នេះ​គ្មាន​ឧបករណ៍​បំពង​សំឡេង ឬកាស​ស្តាប់​ទេ។ សូម​ភ្ជាប់​មួយ ឬអាន​ឲ្យឮ​ដោយខ្លួនឯង។</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>not asked yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​បាន​សួរ</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Approved as it is now, for: {kinds}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​អនុម័ត​ដូច​សភាព​ឥឡូវនេះ សម្រាប់៖ {kinds}</translation>
    </message>
    <message>
        <source>A second person has to approve. Nobody may do that here yet: add somebody in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​មាន​មនុស្ស​ទីពីរ​អនុម័ត។ នៅទីនេះ​មិនទាន់​មាន​នរណា​អាច​ធ្វើ​បានទេ៖ សូម​បន្ថែម​ម្នាក់​ក្នុង​ការកំណត់។</translation>
    </message>
    <message>
        <source>It does not leave before a second person has looked at it and types their own passphrase.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមិន​ចេញទៅ​ទេ មុន​ពេល​មនុស្ស​ទីពីរ​បាន​មើល​វា ហើយ​វាយ​ឃ្លាសម្ងាត់​ផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>Nothing waits for a second person. What changes later has to be approved again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មានអ្វី​រង់ចាំ​មនុស្ស​ទីពីរ​ទេ។ អ្វី​ដែល​ប្តូរ​ពេលក្រោយ ត្រូវ​អនុម័ត​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>{case} as it is now: recordings {recordings} ({length}), texts {texts}, photos and documents {attachments}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} ដូច​សភាព​ឥឡូវនេះ៖ ការថត {recordings} ({length}) អត្ថបទ {texts} រូបថត និង​ឯកសារ {attachments}។</translation>
    </message>
    <message>
        <source>A second person approves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មនុស្ស​ទីពីរ​អនុម័ត</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកណា​អនុម័ត</translation>
    </message>
    <message>
        <source>Their own passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់​ផ្ទាល់ខ្លួន​របស់​គាត់</translation>
    </message>
    <message>
        <source>I approve that this leaves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ខ្ញុំ​អនុម័ត​ឲ្យ​វាចេញទៅ</translation>
    </message>
</context>
<context>
    <name>ApprovalWays</name>
    <message>
        <source>Let a second person approve {case}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឲ្យ​មនុស្ស​ទីពីរ​អនុម័ត {case}…</translation>
    </message>
</context>
<context>
    <name>ApproversCard</name>
    <message>
        <source>Shall “{code}” approve nothing more? What was approved stands.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើ​“{code}”​មិន​អនុម័ត​អ្វី​ទៀត​ទេ​ឬ?​អ្វី​ដែល​បាន​អនុម័ត​នៅ​មាន​សុពលភាព។</translation>
    </message>
    <message>
        <source>Take “{code}” away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដក​“{code}”​ចេញ</translation>
    </message>
    <message>
        <source>Second persons</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​ទីពីរ</translation>
    </message>
    <message>
        <source>The testimony of a child leaves only when one of them approves, with a passphrase of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​របស់​កុមារ​ចេញ​បាន​តែ​ពេល​ម្នាក់​ក្នុង​ចំណោម​ពួកគេ​អនុម័ត​ដោយ​ឃ្លា​សម្ងាត់​ផ្ទាល់​ខ្លួន។</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ថែម​អ្នក​ណា​ម្នាក់…</translation>
    </message>
    <message>
        <source>Their short code, no name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដ​ខ្លី​របស់​ពួកគេ​មិន​មែន​ឈ្មោះ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនមែនឥឡូវ</translation>
    </message>
    <message>
        <source>Let them approve</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឲ្យ​ពួកគេ​អនុម័ត</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">ទុកវាដដែល</translation>
    </message>
    <message>
        <source>Take away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកចេញ</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Question {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំណួរ {number} នៃ {count}</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុមារឆ្លើយ</translation>
    </message>
    <message>
        <source>The guardian answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាណាព្យាបាល​ឆ្លើយ</translation>
    </message>
    <message>
        <source>The independent person answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​ឯករាជ្យ​ឆ្លើយ</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{years} ឆ្នាំ</translation>
    </message>
    <message>
        <source>One year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មួយឆ្នាំ</translation>
    </message>
    <message>
        <source>Yes  (Y)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាទ/ចាស  (Y)</translation>
    </message>
    <message>
        <source>No  (N)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទេ  (N)</translation>
    </message>
    <message>
        <source>Or until another day</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឬរហូតដល់​ថ្ងៃ​ផ្សេង</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រហូតដល់​ថ្ងៃនេះ</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Only the beginning is shown; an export carries all of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅទីនេះ​បង្ហាញ​តែផ្នែក​ដើម​ប៉ុណ្ណោះ។ ការ​នាំចេញ​យកទៅ​ទាំងអស់។</translation>
    </message>
    <message>
        <source>Page before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទំព័រមុន</translation>
    </message>
    <message>
        <source>Next page</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទំព័រ​បន្ទាប់</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តូចជាង</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ធំជាង</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បិទ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រូបភាព</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្ថបទ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទំព័រ {page} នៃ {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុងបើក…</translation>
    </message>
    <message>
        <source>Files of this kind are not opened here. It is kept as it is, and leaves unchanged with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ប្រភេទ​នេះ​មិន​បើក​នៅទីនេះ​ទេ។ វាត្រូវបាន​រក្សាទុក​ដដែល ហើយ​ចេញទៅ​ជាមួយ​សក្ខីកម្ម​ដោយ​គ្មាន​ការ​កែប្រែ។</translation>
    </message>
</context>
<context>
    <name>AttachmentsScreen</name>
    <message>
        <source>This testimony is sealed to headquarters: nobody can open its files here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​នេះ​បាន​បិទត្រា​ជូន​ទីស្នាក់ការ​កណ្តាល​ហើយ។ គ្មាន​នរណា​អាច​បើក​ឯកសារ​របស់​វានៅ​ទីនេះ​បានទេ។</translation>
    </message>
    <message>
        <source>Choose a file to look at it. File names travel too: let no person's name stand in one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​ឯកសារ​មួយ​ដើម្បី​មើល។ ឈ្មោះ​ឯកសារ​ក៏ចេញទៅ​ដែរ៖ កុំ​ឲ្យ​មានឈ្មោះ​មនុស្ស​នៅក្នុង​នោះ។</translation>
    </message>
    <message>
        <source>Add photos or documents of this testimony, or drop them here. They are sealed like the sound. File names travel too: let no person's name stand in one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បន្ថែម​រូបថត ឬឯកសារ​នៃសក្ខីកម្ម​នេះ ឬអូស​មកដាក់​ទីនេះ។ វានឹង​ត្រូវ​បិទត្រា​ដូច​សំឡេង​ដែរ។ ឈ្មោះ​ឯកសារ​ក៏ចេញទៅ​ដែរ៖ កុំ​ឲ្យ​មានឈ្មោះ​មនុស្ស​នៅក្នុង​នោះ។</translation>
    </message>
    <message>
        <source>Add files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ថែម​ឯកសារ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ភ្ជាប់</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ថែម​ឯកសារ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈប់</translation>
    </message>
    <message>
        <source>Sealing files into the testimony…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បិទត្រា​ឯកសារ​ចូលក្នុង​សក្ខីកម្ម…</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វឌ្ឍនភាព​នៃការ​បិទត្រា</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">បិទ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">មើលម្តងទៀត</translation>
    </message>
    <message>
        <source>Think it through</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គិត​ឲ្យបាន​ច្បាស់</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មុន​ពេល​អ្នក​ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Is it safe, is it needed, what would help? Nothing has to be answered. No names, please.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើមាន​សុវត្ថិភាព​ទេ តើចាំបាច់​ទេ តើអ្វី​អាច​ជួយ? មិន​ចាំបាច់​ឆ្លើយ​អ្វី​ទេ។ សូមកុំ​សរសេរ​ឈ្មោះ។</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនមែនឥឡូវ</translation>
    </message>
    <message>
        <source>No interview today. Only the day is kept, no words and no sound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថ្ងៃនេះ​មិន​សម្ភាសន៍​ទេ។ រក្សាទុក​តែថ្ងៃ​ប៉ុណ្ណោះ គ្មាន​ពាក្យ និង​គ្មាន​សំឡេង​ទេ។</translation>
    </message>
    <message>
        <source>Can nobody else hear you here?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើនៅ​ទីនេះ​គ្មាន​អ្នក​ផ្សេង​អាចឮ​អ្នក​ទេឬ?</translation>
    </message>
    <message>
        <source>Is the person held somewhere, or watched?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើបុគ្គល​នោះ​ត្រូវ​គេឃុំ ឬតាមមើល​ទេ?</translation>
    </message>
    <message>
        <source>Did they tell this to somebody before?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើគាត់​ធ្លាប់​ប្រាប់​រឿង​នេះ​ដល់​នរណា​ពីមុន​ទេ?</translation>
    </message>
    <message>
        <source>To whom: an office or a kind of person, and roughly when</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រាប់​អ្នកណា៖ ការិយាល័យ ឬប្រភេទ​មនុស្ស និង​ប្រហែល​ពេលណា</translation>
    </message>
    <message>
        <source>To whom they told it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គាត់​បាន​ប្រាប់​អ្នកណា</translation>
    </message>
    <message>
        <source>What could put them at risk, as you see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាម​អ្នក​យល់ អ្វី​អាច​ធ្វើឲ្យ​គាត់​មាន​ហានិភ័យ</translation>
    </message>
    <message>
        <source>How they see it, in their own words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គាត់​យល់ឃើញ​យ៉ាងណា តាម​ពាក្យ​របស់​គាត់</translation>
    </message>
    <message>
        <source>What would help them to take part</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​ជួយ​ឲ្យ​គាត់​ចូលរួម​បាន</translation>
    </message>
    <message>
        <source>More about it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ថែម​អំពី​រឿង​នេះ</translation>
    </message>
    <message>
        <source>More about what would help</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ថែម​អំពីអ្វី​ដែល​អាច​ជួយ</translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>This was the last session of the day. Say what was good, and stop the recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​ជាការសម្ភាសន៍​ចុងក្រោយ​នៃថ្ងៃនេះ។ សូម​និយាយ​អំពីអ្វី​ដែល​ល្អ ហើយ​បញ្ឈប់​ការថត។</translation>
    </message>
    <message>
        <source>A break for the child: it may go on in {minutes} min, or be stopped now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពេលសម្រាក​សម្រាប់​កុមារ៖ អាច​បន្ត​ក្នុង {minutes} នាទី ឬបញ្ឈប់​ឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>Time for a break. The recording pauses by itself in {time}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដល់ពេល​សម្រាក​ហើយ។ ការថត​នឹង​ផ្អាក​ដោយខ្លួនឯង​ក្នុង {time}។</translation>
    </message>
    <message>
        <source>A break would be good now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឥឡូវនេះ​គួរ​សម្រាក។</translation>
    </message>
    <message>
        <source>Next break in {minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សម្រាក​បន្ទាប់​ក្នុង {minutes} នាទី</translation>
    </message>
    <message>
        <source>Finish the sentence  (E)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">និយាយ​ប្រយោគ​ឲ្យ​ចប់  (E)</translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>No file chosen yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​ជ្រើសរើស​ឯកសារ​ទេ</translation>
    </message>
    <message>
        <source>Reading and saving: {done}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​អាន និង​រក្សាទុក៖ {done}</translation>
    </message>
    <message>
        <source>Reading and saving: {done} of {total}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​អាន និង​រក្សាទុក៖ {done} នៃ {total}</translation>
    </message>
    <message>
        <source>Sealing the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បិទត្រា​សំឡេង</translation>
    </message>
    <message>
        <source>Sealing the file itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បិទត្រា​ឯកសារ​ដើម</translation>
    </message>
    <message>
        <source>{code}: {length} of sound is in the vault and sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{code}៖ សំឡេង {length} នៅក្នុង​ទូសុវត្ថិភាព ហើយ​បាន​បិទត្រា។</translation>
    </message>
    <message>
        <source>You stopped it there; the rest of the file was not read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នក​បាន​បញ្ឈប់​ត្រឹមនោះ។ ផ្នែក​នៅសល់​នៃឯកសារ​មិនបាន​អាន​ទេ។</translation>
    </message>
    <message>
        <source>The file is damaged at {places}; these places are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ខូច​នៅ {places}។ កន្លែង​ទាំងនេះ​មាន​ដាក់​សញ្ញា។</translation>
    </message>
    <message>
        <source>The file itself is sealed beside it, as it came.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ដើម​បាន​បិទត្រា​នៅជា​មួយ ដូច​ពេល​វាមកដល់។</translation>
    </message>
    <message>
        <source>The file itself was left where it is: keep it safe, or delete it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ដើម​នៅកន្លែង​ចាស់​ដដែល។ សូម​រក្សា​វាឲ្យ​មាន​សុវត្ថិភាព ឬលុប​វាចោល។</translation>
    </message>
    <message>
        <source>From a phone, a recorder or a stick: nearly every kind of sound or video is read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពីទូរសព្ទ ម៉ាស៊ីនថតសំឡេង ឬឧបករណ៍ USB៖ អាច​អាន​សំឡេង និង​វីដេអូ​ស្ទើរគ្រប់​ប្រភេទ។</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើសរើស​ឯកសារ…</translation>
    </message>
    <message>
        <source>Keep the file itself too</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​ឯកសារ​ដើម​ផងដែរ</translation>
    </message>
    <message>
        <source>It is sealed beside the sound, so that what came can always be compared.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាត្រូវ​បិទត្រា​នៅជា​មួយ​សំឡេង ដើម្បីឲ្យ​អាច​ប្រៀបធៀប​នឹង​អ្វី​ដែល​បាន​មកដល់​ជានិច្ច។</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈប់អាន</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដល់ណាហើយ</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក​សក្ខីកម្ម</translation>
    </message>
    <message>
        <source>Transcribe it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរ​វាជា​អត្ថបទ</translation>
    </message>
    <message>
        <source>A recording made elsewhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​ដែល​ធ្វើ​នៅកន្លែង​ផ្សេង</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Copying the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ចម្លង​ទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ពិនិត្យ​ទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>The copy is whole: every byte was read back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្បាប់​ចម្លង​នៅគ្រប់៖ គ្រប់​បៃ​បាន​អាន​ផ្ទៀង​វិញ​ហើយ។</translation>
    </message>
    <message>
        <source>It lies in {folder} and opens in the same ways as this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វានៅ​ក្នុង {folder} ហើយ​បើក​បាន​តាមវិធី​ដូច​ទូសុវត្ថិភាព​នេះ។</translation>
    </message>
    <message>
        <source>And more: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">និង​ច្រើន​ទៀត៖ {count}</translation>
    </message>
    <message>
        <source>Not everything is as it was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនមែន​អ្វីៗទាំងអស់​នៅដូច​ដែល​បាន​សរសេរ​ទេ។</translation>
    </message>
    <message>
        <source>Copy the vault to another disk now. If it does not open any more, the page that asks for the passphrase offers to save what can be saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចម្លង​ទូសុវត្ថិភាព​ទៅថាស​ផ្សេង​ឥឡូវនេះ។ បើវា​លែង​បើក​បាន ទំព័រ​ដែល​សួរ​ឃ្លាសម្ងាត់​មាន​ជម្រើស​ឲ្យ​រក្សា​អ្វី​ដែល​នៅអាច​រក្សា​បាន។</translation>
    </message>
    <message>
        <source>Everything in the vault is as it was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វីៗទាំងអស់​ក្នុង​ទូសុវត្ថិភាព​នៅដូច​ដែល​បាន​សរសេរ។</translation>
    </message>
    <message>
        <source>Care of the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ថែទាំ​ទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើអ្វីៗ​ទាំងអស់​នៅគ្រប់​ឬទេ?</translation>
    </message>
    <message>
        <source>Reads every recording and every entry and compares it with what was written. Nothing is changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាន​ការថត​ទាំងអស់ និង​កំណត់ត្រា​ទាំងអស់ ហើយ​ប្រៀបធៀប​នឹង​អ្វី​ដែល​បាន​សរសេរ។ គ្មានអ្វី​ត្រូវបាន​កែទេ។</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពិនិត្យ​ទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>A copy on another disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្បាប់​ចម្លង​លើថាស​ផ្សេង</translation>
    </message>
    <message>
        <source>The copy is locked like the vault itself, and is read back before it counts. Keep it in another place than this laptop. What is recorded later is not in it: copy again into a new folder then.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្បាប់​ចម្លង​ចាក់សោ​ដូច​ទូសុវត្ថិភាព​ដែរ ហើយ​ត្រូវ​អាន​ផ្ទៀង​វិញ​មុន​ពេល​រាប់ថា​បាន។ សូម​ទុក​វានៅ​កន្លែង​ផ្សេង​ពីកុំព្យូទ័រ​នេះ។ អ្វី​ដែល​ថតក្រោយ​មក មិន​នៅក្នុង​វាទេ៖ ពេលនោះ សូម​ចម្លង​ម្តង​ទៀត​ទៅក្នុង​ថតឯកសារ​ថ្មី។</translation>
    </message>
    <message>
        <source>New folder for the copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតឯកសារ​ថ្មី​សម្រាប់​ច្បាប់​ចម្លង</translation>
    </message>
    <message>
        <source>Copy the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លង​ទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>How long testimonies are kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រយៈពេល​រក្សាទុក​សក្ខីកម្ម</translation>
    </message>
    <message>
        <source>What has to go, what may be kept until when, and what was destroyed. Nothing is destroyed by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​ត្រូវ​បំផ្លាញ អ្វី​ដែល​អាច​ទុក​បាន​ដល់ពេលណា និង​អ្វី​ដែល​បាន​បំផ្លាញ​ហើយ។ គ្មានអ្វី​ត្រូវ​បំផ្លាញ​ដោយ​ស្វ័យប្រវត្តិ​ទេ។</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​រក្សាទុក និង​ការ​បំផ្លាញ…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូនសោថ្មី</translation>
    </message>
    <message>
        <source>If somebody may have had the passphrase, the recovery code or this laptop in hand: everything is locked anew, and the old passphrase, the old code and copies of the old keys open nothing any more. Copies of the vault made before stay open to them: destroy those.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើអាច​មាន​អ្នក​ណាធ្លាប់​បាន​ឃ្លាសម្ងាត់ កូដសង្គ្រោះ ឬកុំព្យូទ័រ​នេះ​ក្នុង​ដៃ៖ អ្វីៗទាំងអស់​ត្រូវ​ចាក់សោ​ជាថ្មី ហើយ​ឃ្លាសម្ងាត់​ចាស់ កូដចាស់ និង​ច្បាប់​ចម្លង​នៃកូនសោ​ចាស់ លែង​បើក​អ្វី​បាន​ទៀត។ ច្បាប់​ចម្លង​នៃទូសុវត្ថិភាព​ដែល​បាន​ធ្វើ​ពីមុន នៅតែ​បើក​បាន​ដោយ​របស់​ទាំងនោះ៖ សូម​បំផ្លាញ​ច្បាប់​ចម្លង​ទាំងនោះ។</translation>
    </message>
    <message>
        <source>Lock and make new keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាក់សោ ហើយ​បង្កើត​កូនសោ​ថ្មី…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ឈប់</translation>
    </message>
</context>
<context>
    <name>CaseEventView</name>
    <message>
        <source>Event {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ព្រឹត្តិការណ៍ {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">ដកចេញ</translation>
    </message>
    <message>
        <source>Remove event {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកព្រឹត្តិការណ៍ {number} ចេញ</translation>
    </message>
    <message>
        <source>Place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីកន្លែង</translation>
    </message>
    <message>
        <source>Any name of the place, in any script</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ​ណាមួយ​នៃទីកន្លែង ជាអក្សរ​ណាក៏បាន</translation>
    </message>
    <message>
        <source>Places that may be meant</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីកន្លែង​ដែល​អាច​ជាកន្លែង​នោះ</translation>
    </message>
    <message>
        <source>Press to choose another place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចុច​ដើម្បី​ជ្រើសរើស​ទីកន្លែង​ផ្សេង</translation>
    </message>
    <message>
        <source>When it began</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាប់ផ្តើម​ពេលណា</translation>
    </message>
    <message>
        <source>2025, 2025-03 or 2025-03-17</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">2025, 2025-03 ឬ 2025-03-17</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចប់ពេលណា</translation>
    </message>
    <message>
        <source>country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រទេស</translation>
    </message>
    <message>
        <source>area</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តំបន់</translation>
    </message>
    <message>
        <source>town</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីក្រុង</translation>
    </message>
    <message>
        <source>compound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បរិវេណ</translation>
    </message>
</context>
<context>
    <name>CaseFilesScreen</name>
    <message>
        <source>Case data in files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទិន្នន័យ​ករណី​ក្នុង​ឯកសារ</translation>
    </message>
    <message>
        <source>Back to patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់ទៅ​លំនាំ</translation>
    </message>
    <message>
        <source>Write out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរចេញ</translation>
    </message>
    <message>
        <source>Take in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទទួលចូល</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">កន្លែង</translation>
    </message>
</context>
<context>
    <name>CaseLineView</name>
    <message>
        <source>Search the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកក្នុង​បញ្ជី</translation>
    </message>
    <message>
        <source>What else, in a few words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ផ្សេងទៀត ដោយ​ពាក្យ​ខ្លីៗ</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Case {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី {code}</translation>
    </message>
    <message>
        <source>Back to the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់ទៅ​សក្ខីកម្ម</translation>
    </message>
    <message>
        <source>Write nothing here that tells who the person is: name and contact are kept apart, under “Person”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​សរសេរ​អ្វី​នៅទីនេះ​ដែល​ប្រាប់​ថាគាត់​ជានរណា៖ ឈ្មោះ និង​ទំនាក់ទំនង​ត្រូវ​ទុក​ដោយឡែក ក្នុង “បុគ្គល”។</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">រក្សាទុក</translation>
    </message>
    <message>
        <source>Throw changes away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បោះបង់​ការ​កែប្រែ</translation>
    </message>
    <message>
        <source>All fields of the standard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រអប់​ទាំងអស់​តាម​ស្តង់ដារ</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីណា និង​ពេលណា</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ថែម​ព្រឹត្តិការណ៍</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">កំពុង​រក្សាទុក…</translation>
    </message>
    <message>
        <source>Some answers cannot be kept as they are.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​ខ្លះ​មិន​អាច​រក្សាទុក​ដូចនេះ​បានទេ។</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​រក្សាទុក</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​រក្សាទុក</translation>
    </message>
    <message>
        <source>Only a newer version of Saksi knows these answers. They stay as they are: {answers}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​តែ Saksi កំណែ​ថ្មី​ជាង​ប៉ុណ្ណោះ​ដែល​ស្គាល់​ចម្លើយ​ទាំងនេះ។ វា​នៅ​ដដែល៖ {answers}</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Events: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ព្រឹត្តិការណ៍៖ {count}</translation>
    </message>
    <message>
        <source>Nothing is known of the case yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​ដឹង​អ្វី​អំពី​ករណី​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើកករណី</translation>
    </message>
</context>
<context>
    <name>CasesInScreen</name>
    <message>
        <source>Taken in: {cases}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ទទួល​ចូល៖ {cases}</translation>
    </message>
    <message>
        <source>What was known before stays beside it, as an earlier state of the case.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​បានដឹង​ពីមុន​នៅជាមួយ ជាសភាព​មុន​នៃករណី។</translation>
    </message>
    <message>
        <source>Nothing of this file is taken in: answers that cannot be kept: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មានអ្វី​ពីឯកសារ​នេះ​ត្រូវបាន​ទទួល​ចូល​ទេ៖ ចម្លើយ​ដែល​មិន​អាច​រក្សាទុក​បាន៖ {count}។</translation>
    </message>
    <message>
        <source>Correct the rows below in the file, then choose it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​កែជួរដេក​ខាងក្រោម​ក្នុង​ឯកសារ រួច​ជ្រើសរើស​វាម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​អាន {name}…</translation>
    </message>
    <message>
        <source>{name} · Cases: {cases}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} · ករណី៖ {cases}</translation>
    </message>
    <message>
        <source>Columns that nobody here knows, not kept: {names}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជួរឈរ​ដែល​គ្មាន​នរណា​នៅទីនេះ​ស្គាល់ មិនបាន​រក្សាទុក៖ {names}។</translation>
    </message>
    <message>
        <source>Columns that tell who the person is, not kept: {names}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជួរឈរ​ដែល​ប្រាប់​ថាបុគ្គល​នោះ​ជានរណា មិនបាន​រក្សាទុក៖ {names}។</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">កំពុង​រក្សាទុក…</translation>
    </message>
    <message>
        <source>Two cases are said to belong to the same testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី​ពីរ​ត្រូវបាន​សរសេរ​ថាជា​របស់​សក្ខីកម្ម​តែមួយ។</translation>
    </message>
    <message>
        <source>Say which testimony each case belongs to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បញ្ជាក់​ថាករណីនីមួយៗជារបស់​សក្ខីកម្ម​ណា។</translation>
    </message>
    <message>
        <source>Come in: {coming}. Stay out: {staying}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចូល​មក៖ {coming}។ មិន​ចូល៖ {staying}។</translation>
    </message>
    <message>
        <source>A table (CSV) or JSON of HTCDS that somebody wrote elsewhere. It is read and shown first; nothing comes into the vault before you say so, and then all of it or nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តារាង (CSV) ឬ JSON នៃ HTCDS ដែល​មាន​គេសរសេរ​នៅកន្លែង​ផ្សេង។ វាត្រូវ​អាន និង​បង្ហាញ​ជាមុន​សិន។ គ្មានអ្វី​ចូល​ទូសុវត្ថិភាព​មុន​ពេល​អ្នក​យល់ព្រម​ទេ ហើយ​បន្ទាប់មក​ចូល​ទាំងអស់ ឬមិន​ចូល​ទាល់តែសោះ។</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">ជ្រើសរើស​ឯកសារ…</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទទួលវាចូល</translation>
    </message>
    <message>
        <source>Choose case data</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើសរើស​ទិន្នន័យ​ករណី</translation>
    </message>
</context>
<context>
    <name>CasesOutScreen</name>
    <message>
        <source>Testimonies in the file: {count}. It is here: {path}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​ក្នុង​ឯកសារ៖ {count}។ វានៅ​ទីនេះ៖ {path}</translation>
    </message>
    <message>
        <source>Give it to its reader alone, and delete it where it is not needed any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រគល់​វាទៅ​អ្នកអាន​របស់​វាតែម្នាក់ ហើយ​លុប​វាចោល​នៅកន្លែង​ដែល​លែង​ត្រូវការ។</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​សរសេរ…</translation>
    </message>
    <message>
        <source>Reading what each person agreed to…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​អាន​អ្វី​ដែល​បុគ្គលម្នាក់ៗបាន​យល់ព្រម…</translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translation type="unfinished">សូម​ជ្រើសរើស​សក្ខីកម្ម​យ៉ាងតិច​មួយ។</translation>
    </message>
    <message>
        <source>Go into the file: {going}. Stay here: {staying}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចូលក្នុង​ឯកសារ៖ {going}។ នៅទីនេះ៖ {staying}។</translation>
    </message>
    <message>
        <source>A case goes into the file only where the person agreed to this reader. Name and contact are not in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី​ចូលក្នុង​ឯកសារ តែពេល​បុគ្គល​នោះ​បាន​យល់ព្រម​ចំពោះ​អ្នកអាន​នេះ។ ឈ្មោះ និង​ទំនាក់ទំនង​មិន​នៅក្នុង​វាទេ។</translation>
    </message>
    <message>
        <source>Who will read the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកណា​នឹង​អាន​ឯកសារ</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរជា​ទម្រង់​ណា</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>For this reader</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សម្រាប់​អ្នកអាន​នេះ</translation>
    </message>
    <message>
        <source>Testimonies whose case can be written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​ដែល​អាច​សរសេរ​ករណី​បាន</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើសរើស​ទាំងអស់</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished">មិន​ជ្រើសរើស​ទាំងអស់</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរ​ឯកសារ…</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​មិនបាន​អ៊ិនគ្រីប​ទេ៖ អ្នកណា​មាន​វា អាច​អាន​វាបាន។</translation>
    </message>
    <message>
        <source>Write case data</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរ​ទិន្នន័យ​ករណី</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Step 6 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំហាន 6 នៃ 6</translation>
    </message>
    <message>
        <source>What protects this laptop, and what does not</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​ការពារ​កុំព្យូទ័រ​នេះ និង​អ្វី​ដែល​មិន​ការពារ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មើលម្តងទៀត</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក​ទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>A locked vault protects what is in it. It cannot protect against somebody who sees you type, who makes you open it, or who had this laptop in hand and changed it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​ដែល​ចាក់សោ ការពារ​អ្វី​ដែល​នៅក្នុង​វា។ វាមិន​អាច​ការពារ​ពីអ្នក​ដែល​ឃើញ​អ្នក​វាយ អ្នក​ដែល​បង្ខំឲ្យ​អ្នក​បើក ឬអ្នក​ដែល​ធ្លាប់​កាន់​កុំព្យូទ័រ​នេះ​ហើយ​កែវា​ទេ។</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>Looking…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ពិនិត្យមើល…</translation>
    </message>
    <message>
        <source>In order: {ok}  ·  Not in order: {open}  ·  Could not be looked at: {unseen}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឹមត្រូវ៖ {ok}  ·  មិនទាន់​ត្រឹមត្រូវ៖ {open}  ·  មើល​មិនបាន៖ {unseen}</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>In order</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ការ​ការពារ</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មើលមិនបាន</translation>
    </message>
    <message>
        <source>Disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថាស</translation>
    </message>
    <message>
        <source>Swap</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អង្គ​ចងចាំ​លើថាស (swap)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អង្គចងចាំ</translation>
    </message>
    <message>
        <source>Keys in memory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូនសោ​ក្នុង​អង្គ​ចងចាំ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាឡិកា</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែង​ទំនេរ​លើថាស</translation>
    </message>
    <message>
        <source>The disk under the vault is encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថាស​ដែល​ផ្ទុក​ទូសុវត្ថិភាព​បាន​អ៊ិនគ្រីប​ហើយ។</translation>
    </message>
    <message>
        <source>Switch the laptop off before a checkpoint: while it sleeps, the disk is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បិទ​កុំព្យូទ័រ​មុន​ពេល​ដល់កន្លែង​ត្រួតពិនិត្យ៖ ពេល​វានៅ​សម្ងំ ថាស​នៅបើក។</translation>
    </message>
    <message>
        <source>No encryption of this disk was found. The vault is encrypted, all else is not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកមិនឃើញ​ការ​អ៊ិនគ្រីប​លើថាស​នេះ​ទេ។ ទូសុវត្ថិភាព​បាន​អ៊ិនគ្រីប តែអ្វី​ផ្សេងទៀត​មិនបានទេ។</translation>
    </message>
    <message>
        <source>Ask the person who looks after this laptop to encrypt the whole disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ស្នើ​អ្នក​ដែល​ថែទាំ​កុំព្យូទ័រ​នេះ ឲ្យ​អ៊ិនគ្រីប​ថាស​ទាំងមូល។</translation>
    </message>
    <message>
        <source>This folder lies in memory only: it is gone when the laptop is switched off.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតឯកសារ​នេះ​នៅក្នុង​អង្គ​ចងចាំ​ប៉ុណ្ណោះ៖ វានឹង​បាត់ ពេល​បិទ​កុំព្យូទ័រ។</translation>
    </message>
    <message>
        <source>Choose a folder on a disk or an encrypted stick.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​ថតឯកសារ​នៅលើ​ថាស ឬលើ​ឧបករណ៍ USB ដែល​បាន​អ៊ិនគ្រីប។</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​មើល​នៅទីនេះ​បាន​ថា ថាស​នេះ​បាន​អ៊ិនគ្រីបឬ​អត់។</translation>
    </message>
    <message>
        <source>Look in the settings of the system: on Windows for BitLocker, on macOS for FileVault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើលក្នុង​ការកំណត់​របស់​ប្រព័ន្ធ៖ លើ Windows មើល BitLocker លើ macOS មើល FileVault។</translation>
    </message>
    <message>
        <source>This system writes no memory to the disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រព័ន្ធ​នេះ​មិន​សរសេរ​អង្គ​ចងចាំ​ទៅលើ​ថាស​ទេ។</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​ចាំបាច់​ធ្វើអ្វី​ទេ។</translation>
    </message>
    <message>
        <source>What the system takes out of memory stays encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​ប្រព័ន្ធ​យកចេញ​ពីអង្គ​ចងចាំ នៅតែ​អ៊ិនគ្រីប។</translation>
    </message>
    <message>
        <source>The system may write parts of memory to the disk in the clear, words and keys among them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រព័ន្ធ​អាច​សរសេរ​ផ្នែក​ខ្លះ​នៃអង្គ​ចងចាំ​ទៅលើ​ថាស​ដោយ​មិន​អ៊ិនគ្រីប រួម​ទាំង​ពាក្យ និង​កូនសោ។</translation>
    </message>
    <message>
        <source>Ask for encrypted swap, or switch it off; until then shut down and never hibernate.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ស្នើ​ឲ្យ​អ៊ិនគ្រីប swap ឬបិទ​វា។ ដរាបណា​មិនទាន់ សូម​បិទ​កុំព្យូទ័រ​ទាំងស្រុង ហើយ​កុំ​ដាក់ឲ្យ​វាសម្ងំ។</translation>
    </message>
    <message>
        <source>Whether memory is written to the disk in the clear could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​មើល​នៅទីនេះ​បាន​ថា អង្គ​ចងចាំ​ត្រូវបាន​សរសេរ​ទៅលើ​ថាស​ដោយ​មិន​អ៊ិនគ្រីបឬ​អត់។</translation>
    </message>
    <message>
        <source>Ask the person who looks after this laptop whether its swap is encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​អ្នក​ដែល​ថែទាំ​កុំព្យូទ័រ​នេះ​ថា swap របស់​វាបាន​អ៊ិនគ្រីបឬ​អត់។</translation>
    </message>
    <message>
        <source>Other programs cannot read the memory of Saksi, and no crash file of it is written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កម្មវិធី​ផ្សេង​មិន​អាច​អាន​អង្គ​ចងចាំ​របស់ Saksi បានទេ ហើយ​គ្មាន​ឯកសារ​នៃការ​គាំង​របស់​វាត្រូវបាន​សរសេរ​ទេ។</translation>
    </message>
    <message>
        <source>Other programs of this user could read the memory of Saksi while a vault is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កម្មវិធី​ផ្សេង​របស់​អ្នកប្រើ​នេះ អាច​អាន​អង្គ​ចងចាំ​របស់ Saksi ពេល​ទូសុវត្ថិភាព​កំពុង​បើក។</translation>
    </message>
    <message>
        <source>Close other programs while you work, and tell the person who looks after this laptop.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បិទ​កម្មវិធី​ផ្សេង​ពេល​អ្នកធ្វើការ ហើយ​ប្រាប់​អ្នក​ដែល​ថែទាំ​កុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message>
        <source>Whether other programs can read the memory of Saksi could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​មើល​នៅទីនេះ​បាន​ថា កម្មវិធី​ផ្សេង​អាច​អាន​អង្គ​ចងចាំ​របស់ Saksi ឬអត់។</translation>
    </message>
    <message>
        <source>Close other programs while a vault is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បិទ​កម្មវិធី​ផ្សេង ពេល​ទូសុវត្ថិភាព​កំពុង​បើក។</translation>
    </message>
    <message>
        <source>Saksi may keep its keys out of swap.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi អាច​រក្សា​កូនសោ​របស់​វាមិន​ឲ្យ​ចូល swap បាន។</translation>
    </message>
    <message>
        <source>Keys need not be kept out of swap here: swap is off or protected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅទីនេះ​មិន​ចាំបាច់​ការពារ​កូនសោ​ពី swap ទេ៖ swap បាន​បិទ ឬមានការ​ការពារ។</translation>
    </message>
    <message>
        <source>The system lets Saksi keep only a little memory out of swap, and swap is not protected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រព័ន្ធ​ឲ្យ Saksi រក្សា​អង្គ​ចងចាំ​តែបន្តិច​មិន​ឲ្យ​ចូល swap ហើយ swap គ្មាន​ការ​ការពារ​ទេ។</translation>
    </message>
    <message>
        <source>Ask for encrypted swap, or for a higher limit of locked memory.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ស្នើ​ឲ្យ​អ៊ិនគ្រីប swap ឬបង្កើន​កម្រិត​អង្គ​ចងចាំ​ដែល​ចាក់សោ​បាន។</translation>
    </message>
    <message>
        <source>Whether keys can be kept out of swap could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​មើល​នៅទីនេះ​បាន​ថា អាច​រក្សា​កូនសោ​មិន​ឲ្យ​ចូល swap ឬអត់។</translation>
    </message>
    <message>
        <source>It says {time} (UTC), which is plausible.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាបង្ហាញ {time} (UTC) ដែល​អាច​ជឿបាន។</translation>
    </message>
    <message>
        <source>Compare it with your watch: the time goes into every record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ផ្ទៀង​ជាមួយ​នាឡិកាដៃ​របស់​អ្នក៖ ម៉ោង​ត្រូវ​ចូលក្នុង​កំណត់ត្រា​នីមួយៗ។</translation>
    </message>
    <message>
        <source>It says {time} (UTC), earlier than what was written here before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាបង្ហាញ {time} (UTC) មុន​ពេល​ដែល​បាន​សរសេរ​នៅទីនេះ​ពីមុន។</translation>
    </message>
    <message>
        <source>Set date and time before you record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​កំណត់​ថ្ងៃ និង​ម៉ោង មុន​ពេល​ថតសំឡេង។</translation>
    </message>
    <message>
        <source>It says {time} (UTC), which lies far in the future.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាបង្ហាញ {time} (UTC) ដែល​នៅឆ្ងាយ​ក្នុង​អនាគត។</translation>
    </message>
    <message>
        <source>It says {time} (UTC), but the clock inside the computer says another day.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាបង្ហាញ {time} (UTC) តែនាឡិកា​ក្នុង​កុំព្យូទ័រ​បង្ហាញ​ថ្ងៃ​ផ្សេង។</translation>
    </message>
    <message>
        <source>{gigabytes} GB are free, enough for about {hours} hours of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅទំនេរ {gigabytes} GB ល្មម​ថតបាន​ប្រហែល {hours} ម៉ោង។</translation>
    </message>
    <message>
        <source>Only {gigabytes} GB are free, enough for about {hours} hours of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅទំនេរ​តែ {gigabytes} GB ល្មម​ថតបាន​ប្រហែល {hours} ម៉ោង។</translation>
    </message>
    <message>
        <source>Free some space before you record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សម្អាត​កន្លែង​ខ្លះ​មុន​ពេល​ថតសំឡេង។</translation>
    </message>
    <message>
        <source>How much room is left could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​មើល​នៅទីនេះ​បាន​ថា នៅសល់​កន្លែង​ប៉ុន្មាន។</translation>
    </message>
    <message>
        <source>Check that the disk or stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ថា ថាស ឬឧបករណ៍ USB បាន​ភ្ជាប់។</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Needs that were noted before: {needs}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តម្រូវការ​ដែល​បាន​កត់ទុក​ពីមុន៖ {needs}</translation>
    </message>
    <message>
        <source>Write it down for them now: it is shown only here, and it says nothing about them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សរសេរ​វាឲ្យ​គាត់​ឥឡូវនេះ៖ វាបង្ហាញ​តែនៅ​ទីនេះ ហើយ​វាមិន​ប្រាប់​អ្វី​អំពី​គាត់​ទេ។</translation>
    </message>
    <message>
        <source>With a code on paper they can take consent back later without giving a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដោយ​មាន​កូដ​លើ​ក្រដាស​ពួកគេ​អាច​ដក​ការ​យល់ព្រម​វិញ​ពេល​ក្រោយ​ដោយ​មិន​បាច់​ប្រាប់​ឈ្មោះ។</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក</translation>
    </message>
    <message>
        <source>Kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​រក្សាទុក</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​នឹង​កើតឡើង​បន្ទាប់</translation>
    </message>
    <message>
        <source>Tell the person: where it is kept, who may hear it by what they answered, that they can change that any day, and how they reach you. Promise nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រាប់​បុគ្គល​នោះ៖ វាទុក​នៅទីណា អ្នកណា​អាច​ស្តាប់​វាតាម​ចម្លើយ​របស់​គាត់ គាត់​អាច​ប្តូរ​ចម្លើយ​នៅថ្ងៃណា​ក៏បាន និង​របៀប​ទាក់ទង​អ្នក។ កុំ​សន្យា​អ្វី។</translation>
    </message>
    <message>
        <source>Services you gave them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សេវា​ដែល​អ្នក​បាន​ឲ្យ​គាត់</translation>
    </message>
    <message>
        <source>How was it for you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើអ្នកមាន​អារម្មណ៍​យ៉ាងណា?</translation>
    </message>
    <message>
        <source>For you and the interpreter; nothing of what was told, no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សម្រាប់​អ្នក និង​អ្នកបកប្រែ។ កុំ​សរសេរ​អ្វី​ដែល​បាន​រៀបរាប់ ឬឈ្មោះ</translation>
    </message>
    <message>
        <source>Make a code on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កើត​កូដ​លើក្រដាស</translation>
    </message>
</context>
<context>
    <name>CodeBackPage</name>
    <message>
        <source>Step 5 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំហាន 5 នៃ 6</translation>
    </message>
    <message>
        <source>Type the code back from the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​វាយ​កូដ​ពីក្រដាស​ឡើងវិញ</translation>
    </message>
    <message>
        <source>So that the paper is surely right. Capitals, spaces and hyphens do not matter; O counts as 0, and I and L count as 1.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដើម្បីឲ្យ​ប្រាកដ​ថាក្រដាស​ត្រឹមត្រូវ។ អក្សរ​ធំ ដកឃ្លា និង​សហសញ្ញា មិន​សំខាន់​ទេ។ O រាប់​ជា 0 ហើយ I និង L រាប់​ជា 1។</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្ហាញ​កូដ​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ត</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ទាត់ {number}</translation>
    </message>
    <message>
        <source>Right so far</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឹមត្រូវ​មកដល់​ទីនេះ</translation>
    </message>
    <message>
        <source>A slip: compare the last letters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​ខុស​បន្តិច៖ សូម​ផ្ទៀង​អក្សរ​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Right</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឹមត្រូវ</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Print it instead…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បោះពុម្ព​វាជំនួស​វិញ…</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បោះពុម្ព</translation>
    </message>
    <message>
        <source>The print service may keep a copy of the page for a while; paper and pen keep none.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សេវា​បោះពុម្ព​អាច​ទុក​ច្បាប់​ចម្លង​នៃទំព័រ​នេះ​មួយ​រយៈ។ ក្រដាស និង​ប៊ិច​មិន​ទុក​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: take pen and paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ម៉ាស៊ីនបោះពុម្ព​នៅលើ​កុំព្យូទ័រ​នេះ​ទេ៖ សូម​យកប៊ិច និង​ក្រដាស។</translation>
    </message>
    <message>
        <source>Step 4 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំហាន 4 នៃ 6</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដសង្គ្រោះ</translation>
    </message>
    <message>
        <source>The new recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដសង្គ្រោះ​ថ្មី</translation>
    </message>
    <message>
        <source>The vault is made. This code is the second way in when the passphrase is lost. It is shown this once and kept nowhere.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​បាន​បង្កើត​ហើយ។ កូដ​នេះ​ជាផ្លូវចូល​ទីពីរ ពេល​បាត់​ឃ្លាសម្ងាត់។ វាបង្ហាញ​តែម្តង​នេះ ហើយ​មិន​រក្សាទុក​នៅទីណា​ទេ។</translation>
    </message>
    <message>
        <source>The vault has new keys. The old passphrase and the old code open it no more. This code is the second way in when the passphrase is lost. It is shown this once and kept nowhere.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​មាន​កូនសោ​ថ្មី​ហើយ។ ឃ្លាសម្ងាត់​ចាស់ និង​កូដចាស់ លែង​បើក​វាបាន​ទៀត។ កូដ​នេះ​ជាផ្លូវចូល​ទីពីរ ពេល​បាត់​ឃ្លាសម្ងាត់។ វាបង្ហាញ​តែម្តង​នេះ ហើយ​មិន​រក្សាទុក​នៅទីណា​ទេ។</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ខ្ញុំ​មាន​វាលើ​ក្រដាស​ហើយ</translation>
    </message>
    <message>
        <source>Write all four lines on paper. Keep it far from this laptop, where only your office gets at it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សរសេរ​ទាំងបួន​បន្ទាត់​លើក្រដាស។ សូម​ទុក​វាឆ្ងាយ​ពីកុំព្យូទ័រ​នេះ នៅកន្លែង​ដែល​មានតែ​ការិយាល័យ​អ្នក​ទេយក​បាន។</translation>
    </message>
    <message>
        <source>The code counts from now on. If Saksi ends before it is on paper, nobody has it: then open the vault with its passphrase and “Make new keys after opening”, and another code is made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដ​នេះ​មាន​សុពលភាព​ចាប់ពី​ពេល​នេះ។ បើ Saksi បិទ​មុនពេល​កូដ​នៅលើ​ក្រដាស គ្មាន​នរណា​មាន​វា​ទេ៖ ពេលនោះ​សូម​បើក​ទូសុវត្ថិភាព​ដោយ​ឃ្លាសម្ងាត់ និង “បង្កើត​កូនសោ​ថ្មី​ក្រោយពេល​បើក” រួច​កូដ​ថ្មី​មួយ​នឹង​បង្កើត​ឡើង។</translation>
    </message>
    <message>
        <source>Printer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ាស៊ីនបោះពុម្ព</translation>
    </message>
    <message>
        <source>A recovery code. Keep it far from the computer that it opens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដសង្គ្រោះ។ សូម​ទុក​វាឆ្ងាយ​ពីកុំព្យូទ័រ​ដែល​វាបើក​បាន។</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដសង្គ្រោះ</translation>
    </message>
    <message>
        <source>The page was given to the printer. Take it from there at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទំព័រ​បាន​បញ្ជូន​ទៅម៉ាស៊ីនបោះពុម្ព​ហើយ។ សូម​ទៅយក​វាភ្លាម។</translation>
    </message>
    <message>
        <source>The printer did not take the page. Write the code by hand.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ាស៊ីនបោះពុម្ព​មិនបាន​ទទួល​ទំព័រ​ទេ។ សូម​សរសេរ​កូដ​ដោយដៃ។</translation>
    </message>
</context>
<context>
    <name>CodeWay</name>
    <message>
        <source>The four lines of the recovery code, from the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បួន​បន្ទាត់​នៃកូដសង្គ្រោះ ពីក្រដាស</translation>
    </message>
    <message>
        <source>Line {number} of the recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ទាត់​ទី {number} នៃកូដសង្គ្រោះ</translation>
    </message>
    <message>
        <source>Unlock with the code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដោះសោ​ដោយ​កូដ</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Another office told that something was taken back. It waits for your answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ​មួយទៀត​បាន​ប្រាប់​ថាមាន​អ្វីមួយ​ត្រូវបាន​ដកវិញ។ វារង់ចាំ​ចម្លើយ​របស់​អ្នក។</translation>
    </message>
    <message>
        <source>Another office told that something was taken back. It was answered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ​មួយទៀត​បាន​ប្រាប់​ថាមាន​អ្វីមួយ​ត្រូវបាន​ដកវិញ។ បាន​ឆ្លើយ​ហើយ។</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឆ្លើយ</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មើលចម្លើយ</translation>
    </message>
    <message>
        <source>Counts as a child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រាប់​ជាកុមារ</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​រហូតដល់ {day}</translation>
    </message>
    <message>
        <source>Outside: {limits}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សម្រាប់​អ្នក​ខាងក្រៅ៖ {limits}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបានសួរ</translation>
    </message>
    <message>
        <source>Take back: {use}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកវិញ៖ {use}</translation>
    </message>
    <message>
        <source>another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ​ផ្សេង</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សួរម្តងទៀត</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​រក្សាទុក និង​ការ​បំផ្លាញ…</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកទាំងអស់​វិញ</translation>
    </message>
    <message>
        <source>What was said, newest first</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​បាន​និយាយ ថ្មី​បំផុត​មុនគេ</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>The consent is being recorded  {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ថតការយល់ព្រម  {length}</translation>
    </message>
    <message>
        <source>Sealing the consent…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បិទត្រា​ការយល់ព្រម…</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation type="unfinished">កំពុង​បើក​មីក្រូហ្វូន…</translation>
    </message>
    <message>
        <source>The consent is still being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការយល់ព្រម​នៅកំពុង​ថត។</translation>
    </message>
    <message>
        <source>Go on with the questions, or press “Not now”: then nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បន្ត​សំណួរ ឬចុច “មិនមែន​ឥឡូវ”៖ ពេលនោះ​គ្មានអ្វី​ត្រូវ​រក្សាទុក​ទេ។</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">បន្ត</translation>
    </message>
    <message>
        <source>Record the consent and ask</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតការយល់ព្រម ហើយ​សួរ</translation>
    </message>
    <message>
        <source>Ask the questions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សួរសំណួរ</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​ចម្លើយ</translation>
    </message>
    <message>
        <source>Keep the answers and bring it in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​ចម្លើយ ហើយ​យកវា​ចូល</translation>
    </message>
    <message>
        <source>Keep the answers and record</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​ចម្លើយ ហើយ​ថតសំឡេង</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់ទៅ​បណ្ណាល័យ</translation>
    </message>
    <message>
        <source>Keep the no</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​ការ​បដិសេធ</translation>
    </message>
    <message>
        <source>The answers are being kept…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​រក្សាទុក​ចម្លើយ…</translation>
    </message>
    <message>
        <source>Y or N answers, Backspace goes back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Y ឬ N ដើម្បី​ឆ្លើយ Backspace ដើម្បី​ត្រឡប់​ក្រោយ។</translation>
    </message>
    <message>
        <source>Say how old the person is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បញ្ជាក់​អាយុ​របស់​បុគ្គល​នោះ។</translation>
    </message>
    <message>
        <source>Say whether there is a guardian.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បញ្ជាក់​ថាមាន​អាណាព្យាបាល​ឬទេ។</translation>
    </message>
    <message>
        <source>Say whether the guardian may be involved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បញ្ជាក់​ថាអាណាព្យាបាល​អាច​ជាប់ពាក់ព័ន្ធ​ឬទេ។</translation>
    </message>
    <message>
        <source>Say who speaks for the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បញ្ជាក់​ថាអ្នកណា​និយាយ​ជំនួស​កុមារ។</translation>
    </message>
    <message>
        <source>Write down your code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សរសេរ​កូដ​របស់​អ្នក។</translation>
    </message>
    <message>
        <source>Consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">កម្រិត​សំឡេង</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនមែនឥឡូវ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>{role}. Not trusted any more; its bundles count up to number {last}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}។ លែង​ទុកចិត្ត​ហើយ។ កញ្ចប់​របស់​វារាប់​បាន​ត្រឹម​លេខ {last}។</translation>
    </message>
    <message>
        <source>{role}. Trusted since {since}; newest bundle here: number {received}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}។ ទុកចិត្ត​តាំងពី {since}។ កញ្ចប់​ថ្មី​បំផុត​នៅទីនេះ៖ លេខ {received}។</translation>
    </message>
    <message>
        <source>{role}. Trusted since {since}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}។ ទុកចិត្ត​តាំងពី {since}។</translation>
    </message>
    <message>
        <source>Save its key header…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​ឯកសារ​មេសោ​របស់​វា…</translation>
    </message>
    <message>
        <source>For an office whose vault lost its key files. It opens nothing by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សម្រាប់​ការិយាល័យ​ដែល​ទូសុវត្ថិភាព​បាត់​ឯកសារ​មេសោ។ វាតែឯង​មិន​បើក​អ្វី​បានទេ។</translation>
    </message>
    <message>
        <source>Take trust back…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកការ​ទុកចិត្ត​វិញ…</translation>
    </message>
    <message>
        <source>Save the key header of {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​ឯកសារ​មេសោ​របស់ {name}</translation>
    </message>
    <message>
        <source>Take trust back from {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកការ​ទុកចិត្ត​ពី {name} វិញ</translation>
    </message>
    <message>
        <source>Save the key header</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​ឯកសារ​មេសោ</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្តទៅ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាឡិកា</translation>
    </message>
</context>
<context>
    <name>CustodyView</name>
    <message>
        <source>The log is whole.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណត់ហេតុ​នៅគ្រប់។</translation>
    </message>
    <message>
        <source>Every entry of this vault was compared with the one before: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណត់ត្រា​នីមួយៗនៃ​ទូសុវត្ថិភាព​នេះ​បាន​ប្រៀបធៀប​នឹង​កំណត់ត្រា​មុន​វា៖ {count}។</translation>
    </message>
    <message>
        <source>The log does not fit from entry {number} of this vault on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណត់ហេតុ​មិនស៊ីគ្នា​ចាប់ពី​កំណត់ត្រា {number} នៃទូសុវត្ថិភាព​នេះ​ទៅ។</translation>
    </message>
    <message>
        <source>Somebody or something changed it. Copy the vault and tell headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​នរណា ឬអ្វី​មួយ​បាន​កែវា។ សូម​ចម្លង​ទូសុវត្ថិភាព ហើយ​ប្រាប់​ទីស្នាក់ការ​កណ្តាល។</translation>
    </message>
    <message>
        <source>Comparing the log…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ប្រៀបធៀប​កំណត់ហេតុ…</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណត់ហេតុ​ថែរក្សា</translation>
    </message>
    <message>
        <source>this office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ​នេះ</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{when}, {who}</translation>
    </message>
    <message>
        <source>Begun, as {case_code}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ចាប់ផ្តើម ដោយ​កូដ {case_code}។</translation>
    </message>
    <message>
        <source>A recording began.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​មួយ​បាន​ចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>The recording was ended.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​ត្រូវបាន​បញ្ចប់។</translation>
    </message>
    <message>
        <source>The sound was sealed and read back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង​បាន​បិទត្រា និង​អាន​ផ្ទៀង​វិញ។</translation>
    </message>
    <message>
        <source>After an interruption, what had been heard was recovered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្រោយពេល​ត្រូវបាន​កាត់​ផ្តាច់ សំឡេង​ដែល​បាន​ឮមុន​នោះ​ត្រូវបាន​សង្គ្រោះ។</translation>
    </message>
    <message>
        <source>A file was sealed into it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​មួយ​បាន​បិទត្រា​ចូលក្នុង​វា។</translation>
    </message>
    <message>
        <source>Transcribed by the machine.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ាស៊ីន​បាន​សរសេរជា​អត្ថបទ។</translation>
    </message>
    <message>
        <source>Left in bundle {sequence}, revision {revision}, for {other}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ចេញទៅ​ក្នុង​កញ្ចប់ {sequence} កំណែ {revision} សម្រាប់ {other}។</translation>
    </message>
    <message>
        <source>Came in bundle {sequence}, revision {revision}, from {other}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​មកក្នុង​កញ្ចប់ {sequence} កំណែ {revision} ពី {other}។</translation>
    </message>
    <message>
        <source>Corrected: {paragraphs} paragraphs.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​កែ៖ កថាខណ្ឌ {paragraphs}។</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​សម្គាល់ថា​ពិនិត្យ​ឡើងវិញ។</translation>
    </message>
    <message>
        <source>Opened again for review.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បើក​ម្តង​ទៀត​ដើម្បី​ពិនិត្យ​ឡើងវិញ។</translation>
    </message>
    <message>
        <source>Sealed to {other}: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បិទត្រា​ជូន {other}៖ គ្មាន​នរណា​អាច​បើក​វានៅ​ទីនេះ​បាន​ទៀតទេ។</translation>
    </message>
    <message>
        <source>Its arrival was confirmed by a receipt, revision {revision}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​មកដល់​របស់​វាត្រូវបាន​បញ្ជាក់​ដោយ​បង្កាន់ដៃ កំណែ {revision}។</translation>
    </message>
    <message>
        <source>{other} confirmed revision {revision}, copies: {copies}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} បាន​បញ្ជាក់​កំណែ {revision} ចំនួន​ច្បាប់៖ {copies}។</translation>
    </message>
    <message>
        <source>Name and contact were written down or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ និង​ទំនាក់ទំនង​ត្រូវបាន​សរសេរ ឬកែ។</translation>
    </message>
    <message>
        <source>Name and contact were forgotten.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ និង​ទំនាក់ទំនង​ត្រូវបាន​បំភ្លេច​ចោល។</translation>
    </message>
    <message>
        <source>Case data was written down or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទិន្នន័យ​ករណី​ត្រូវបាន​សរសេរ ឬកែ។</translation>
    </message>
    <message>
        <source>Marks on passages were set or lifted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សញ្ញា​លើវគ្គ​ត្រូវបាន​ដាក់ ឬដកចេញ។</translation>
    </message>
    <message>
        <source>A masked copy of it was made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ធ្វើ​ច្បាប់ចម្លង​បិទបាំង​មួយ​ពីវា។</translation>
    </message>
    <message>
        <source>Made as a masked copy, places masked: {places}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ធ្វើជា​ច្បាប់ចម្លង​បិទបាំង កន្លែង​ដែល​បិទបាំង៖ {places}។</translation>
    </message>
    <message>
        <source>Transcribed again and searched for what was masked, places heard: {heard}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​សរសេរជា​អត្ថបទ​ម្តង​ទៀត ហើយ​រកអ្វី​ដែល​បាន​បិទបាំង កន្លែង​ដែល​នៅឮ៖ {heard}។</translation>
    </message>
    <message>
        <source>An answer about consent was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​អំពី​ការយល់ព្រម​ត្រូវបាន​រក្សាទុក។</translation>
    </message>
    <message>
        <source>Notes around the interview were kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណត់សម្គាល់​ជុំវិញ​ការសម្ភាសន៍​ត្រូវបាន​រក្សាទុក។</translation>
    </message>
    <message>
        <source>A second person ({approver}) approved that revision {revision} may leave.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មនុស្ស​ទីពីរ ({approver}) បាន​អនុម័ត​ឲ្យ​កំណែ {revision} ចេញទៅ។</translation>
    </message>
    <message>
        <source>The recording of a spoken consent was destroyed: nobody agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​នៃការយល់ព្រម​ផ្ទាល់មាត់​ត្រូវបាន​បំផ្លាញ៖ គ្មាន​នរណា​យល់ព្រម​ទេ។</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូនសោ​របស់​វាត្រូវបាន​បំផ្លាញ៖ គ្មាន​នរណា​អាច​បើក​វានៅ​ទីនេះ​បាន​ទៀត​ទេ។</translation>
    </message>
    <message>
        <source>What is known of the person's age was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​ដឹង​អំពី​អាយុ​របស់​បុគ្គល​នោះ​ត្រូវបាន​រក្សាទុក។</translation>
    </message>
    <message>
        <source>{other} told what the person had said about consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} បាន​ប្រាប់​អ្វី​ដែល​បុគ្គល​នោះ​បាន​និយាយ​អំពី​ការយល់ព្រម។</translation>
    </message>
    <message>
        <source>{other} was told what does not hold any more, in bundle {sequence}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ប្រាប់ {other} ក្នុង​កញ្ចប់ {sequence} ថាអ្វី​លែង​មាន​សុពលភាព។</translation>
    </message>
    <message>
        <source>We answered {other} what became of our copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យើង​បាន​ឆ្លើយ {other} ថាច្បាប់ចម្លង​របស់​យើង​ទៅជា​យ៉ាងណា។</translation>
    </message>
    <message>
        <source>{other} answered what became of their copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} បាន​ឆ្លើយ​ថាច្បាប់ចម្លង​របស់​គេទៅជា​យ៉ាងណា។</translation>
    </message>
    <message>
        <source>The person got a paper code to withdraw with.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​បាន​ទទួល​កូដ​លើក្រដាស​សម្រាប់​ដកការយល់ព្រម​វិញ។</translation>
    </message>
</context>
<context>
    <name>DemoScreen</name>
    <message>
        <source>Two offices are being made, with eight invented testimonies…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បង្កើត​ការិយាល័យ​ពីរ ជាមួយ​សក្ខីកម្ម​ប្រឌិត​ប្រាំបី…</translation>
    </message>
    <message>
        <source>Opening: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បើក៖ {office}</translation>
    </message>
    <message>
        <source>Both offices are ready.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ​ទាំងពីរ​រួចរាល់​ហើយ។</translation>
    </message>
    <message>
        <source>The demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការសាកល្បង</translation>
    </message>
    <message>
        <source>Making everything anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បង្កើត​អ្វីៗទាំងអស់​ជាថ្មី</translation>
    </message>
    <message>
        <source>A field station and its headquarters, with invented testimonies in synthetic voices. A lesson beside the screens leads through the whole work and looks whether it was really done. Nothing here is real; no real vault and no real office takes anything from it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្ថានីយ​មូលដ្ឋាន​មួយ និង​ទីស្នាក់ការ​កណ្តាល​របស់​វា ជាមួយ​សក្ខីកម្ម​ប្រឌិត​ដោយ​សំឡេង​សិប្បនិម្មិត។ មេរៀន​នៅក្បែរ​អេក្រង់​នាំ​អ្នកធ្វើ​ការងារ​ទាំងមូល ហើយ​ពិនិត្យ​ថាបាន​ធ្វើ​ពិតប្រាកដឬ​អត់។ នៅទីនេះ​គ្មានអ្វី​ពិត​ទេ។ គ្មាន​ទូសុវត្ថិភាព​ពិត ឬការិយាល័យ​ពិត​ណាទទួល​អ្វី​ពីទីនេះ​ទេ។</translation>
    </message>
    <message>
        <source>These words open both offices. They are no secret, and open nothing else:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​ទាំងនេះ​បើក​ការិយាល័យ​ទាំងពីរ។ វាមិនមែន​ជាការសម្ងាត់​ទេ ហើយ​មិន​បើក​អ្វី​ផ្សេងទៀត​ឡើយ៖</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាប់ផ្តើម​ជាថ្មី</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈប់</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចេញពី​ការសាកល្បង</translation>
    </message>
    <message>
        <source>Begin at the field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាប់ផ្តើម​នៅស្ថានីយ​មូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Open headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក​ទីស្នាក់ការ​កណ្តាល</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose bundles or receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើសរើស​កញ្ចប់ ឬបង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Drop bundles or receipts here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អូស​កញ្ចប់ ឬបង្កាន់ដៃ​មកដាក់​ទីនេះ</translation>
    </message>
    <message>
        <source>Every file is checked before anything of it is believed. Nothing comes into the vault until you adopt it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នីមួយៗត្រូវ​ពិនិត្យ​មុន​ពេល​ជឿអ្វី​ពីវា។ គ្មានអ្វី​ចូល​ទូសុវត្ថិភាព​ទេ ដរាបណា​អ្នក​មិនទាន់​ទទួល​បញ្ចូល។</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើសរើស​ឯកសារ…</translation>
    </message>
</context>
<context>
    <name>EnterPage</name>
    <message>
        <source>Unlock the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដោះសោ​ទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បើក​ទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រើ​ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រើ​កូដសង្គ្រោះ</translation>
    </message>
    <message>
        <source>Use what headquarters sent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រើ​អ្វី​ដែល​ទីស្នាក់ការ​កណ្តាល​បាន​ផ្ញើ</translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សា​អ្វី​ដែល​នៅអាច​រក្សា​បាន…</translation>
    </message>
    <message>
        <source>Another vault, or a new one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​ផ្សេង ឬថ្មី</translation>
    </message>
    <message>
        <source>Make new keys after opening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កើត​កូនសោ​ថ្មី​ក្រោយពេល​បើក</translation>
    </message>
    <message>
        <source>Open it as always; then everything is locked anew.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បើក​វាដូច​រាល់ដង។ បន្ទាប់មក អ្វីៗទាំងអស់​ត្រូវ​ចាក់សោ​ជាថ្មី។</translation>
    </message>
    <message>
        <source>For when somebody may have had the passphrase, the code or this laptop in hand.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សម្រាប់​ពេល​ដែល​អាច​មាន​អ្នក​ណាធ្លាប់​បាន​ឃ្លាសម្ងាត់ កូដ ឬកុំព្យូទ័រ​នេះ​ក្នុង​ដៃ។</translation>
    </message>
    <message>
        <source>Finishing a recording that was interrupted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បញ្ចប់​ការថត​ដែល​ត្រូវបាន​កាត់​ផ្តាច់</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait: {seconds} s.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្រោយ​សាក​ខុស​ច្រើនដង លើក​បន្ទាប់​ត្រូវ​រង់ចាំ៖ {seconds} វិនាទី។</translation>
    </message>
    <message>
        <source>Nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មានអ្វី​ត្រូវ​លុបចោល​ឡើយ។</translation>
    </message>
    <message>
        <source>The key header is back in its place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​មេសោ​បាន​ត្រឡប់​មកកន្លែង​វាវិញ​ហើយ។</translation>
    </message>
    <message>
        <source>Now open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឥឡូវ​សូម​បើក​ទូសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>The copy of the key header</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្បាប់​ចម្លង​នៃឯកសារ​មេសោ</translation>
    </message>
</context>
<context>
    <name>ExportDone</name>
    <message>
        <source>The name of the file tells nothing: it is random, its date is the same for every bundle, and its size is rounded up. Whoever finds the stick sees that there is an encrypted file, and no more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ​ឯកសារ​មិន​ប្រាប់​អ្វី​ទេ៖ វាជា​ឈ្មោះ​ចៃដន្យ កាលបរិច្ឆេទ​ដូចគ្នា​គ្រប់​កញ្ចប់ ហើយ​ទំហំ​ត្រូវ​បង្គត់​ឡើង។ អ្នកណា​រកឃើញ​ឧបករណ៍ USB នេះ ឃើញ​តែថា​មាន​ឯកសារ​អ៊ិនគ្រីប​មួយ ប៉ុណ្ណោះ​ឯង។</translation>
    </message>
    <message>
        <source>Second copy on another stick…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្បាប់​ចម្លង​ទីពីរ​លើឧបករណ៍ USB ផ្សេង…</translation>
    </message>
    <message>
        <source>Export more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាំចេញទៀត</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រួចរាល់</translation>
    </message>
    <message>
        <source>Copying</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុងចម្លង</translation>
    </message>
    <message>
        <source>Where should the second copy go?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្បាប់​ចម្លង​ទីពីរ​ត្រូវ​ទៅណា?</translation>
    </message>
</context>
<context>
    <name>ExportNames</name>
    <message>
        <source>This leaves too: {who}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​ក៏ចេញទៅ​ដែរ៖ {who}</translation>
    </message>
    <message>
        <source>Name, birth, papers, numbers, address and note. Whoever opens the bundle there can read them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ កំណើត ឯកសារ​ផ្ទាល់ខ្លួន លេខ អាសយដ្ឋាន និង​កំណត់សម្គាល់។ អ្នកណា​បើក​កញ្ចប់​នៅទីនោះ អាច​អាន​វាបាន។</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ និង​ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់​របស់​អ្នក​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Passphrase, once more, for name and contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់​ម្តង​ទៀត សម្រាប់​ឈ្មោះ និង​ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Of all others, name and contact stay here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ និង​ទំនាក់ទំនង​របស់​អ្នក​ផ្សេង​ទាំងអស់​នៅទីនេះ។</translation>
    </message>
    <message>
        <source>They stay here. These persons agreed to be named; tick whose name has to leave.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វានៅ​ទីនេះ។ បុគ្គល​ទាំងនេះ​បាន​យល់ព្រម​ឲ្យ​បញ្ចេញ​ឈ្មោះ។ សូម​គូស​ឈ្មោះ​អ្នក​ដែល​ត្រូវ​ចេញទៅ។</translation>
    </message>
    <message>
        <source>They stay here: nobody of those chosen agreed to be named there, or nothing is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វានៅ​ទីនេះ៖ គ្មាន​អ្នកណា​ដែល​បាន​ជ្រើសរើស យល់ព្រម​ឲ្យ​បញ្ចេញ​ឈ្មោះ​នៅទីនោះ​ទេ ឬគ្មានអ្វី​បាន​រក្សាទុក។</translation>
    </message>
    <message>
        <source>{case} to “{office}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} ទៅ “{office}”</translation>
    </message>
    <message>
        <source>who the person of {case} is, to “{office}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្តសញ្ញាណ​បុគ្គល​នៃ {case} ទៅ “{office}”</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាំចេញ</translation>
    </message>
    <message>
        <source>Puts testimonies into an encrypted file that only the chosen offices can open, not even you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដាក់​សក្ខីកម្ម​ក្នុង​ឯកសារ​អ៊ិនគ្រីប ដែល​មានតែ​ការិយាល័យ​ដែល​បាន​ជ្រើសរើស​ទេអាច​បើក​បាន សូម្បី​អ្នក​ក៏មិនបាន។</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​ចេញទៅ</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកណា​អាច​បើក​បាន</translation>
    </message>
    <message>
        <source>Where to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទៅទីណា</translation>
    </message>
    <message>
        <source>Choose what is only here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើសរើស​អ្វី​ដែល​មានតែ​នៅទីនេះ</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​ជ្រើសរើស​ទាំងអស់</translation>
    </message>
    <message>
        <source>There is no testimony yet. Record one first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មាន​សក្ខីកម្ម​ទេ។ សូម​ថតសំឡេង​មួយ​ជាមុន​សិន។</translation>
    </message>
    <message>
        <source>No office is trusted yet. Get the card of headquarters and compare its words with them first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​ទុកចិត្ត​ការិយាល័យ​ណាទេ។ សូម​យកកាត​របស់​ទីស្នាក់ការ​កណ្តាល ហើយ​ផ្ទៀង​ពាក្យ​របស់​វាជាមួយ​គេជាមុន​សិន។</translation>
    </message>
    <message>
        <source>Go to people and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទៅកាន់​មនុស្ស និង​កូនសោ</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរ​កញ្ចប់</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈប់</translation>
    </message>
    <message>
        <source>Leave the stick where it is. If you stop, nothing of this bundle stays on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ទុក​ឧបករណ៍ USB នៅកន្លែង​ដដែល។ បើអ្នក​ឈប់ គ្មានអ្វី​ពីកញ្ចប់​នេះ​នៅលើ​វាទេ។</translation>
    </message>
    <message>
        <source>Testimonies that can leave</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​ដែល​អាច​ចេញទៅ​បាន</translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតឯកសារ​សម្រាប់​កញ្ចប់</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​សរសេរ​កញ្ចប់</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ជ្រើសរើស៖ {count}</translation>
    </message>
    <message>
        <source>Give your passphrase once more: who the person is leaves with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​វាយ​ឃ្លាសម្ងាត់​របស់​អ្នក​ម្តង​ទៀត៖ អត្តសញ្ញាណ​បុគ្គល​នោះ​ចេញទៅ​ជាមួយ។</translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​សក្ខីកម្ម​យ៉ាងតិច​មួយ។</translation>
    </message>
    <message>
        <source>Choose at least one office that can open the bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​ការិយាល័យ​យ៉ាងតិច​មួយ​ដែល​អាច​បើក​កញ្ចប់។</translation>
    </message>
    <message>
        <source>Choose a stick or a folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​ឧបករណ៍ USB ឬថតឯកសារ។</translation>
    </message>
    <message>
        <source>Withdrawals that the chosen offices do not know: {count}. They go, also if nothing else does.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ដកការយល់ព្រម​ដែល​ការិយាល័យ​ដែល​បាន​ជ្រើសរើស​មិនទាន់​ដឹង៖ {count}។ វានឹង​ចេញទៅ ទោះ​គ្មានអ្វី​ផ្សេង​ចេញ​ក៏ដោយ។</translation>
    </message>
    <message>
        <source>Sealing and writing the bundle…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បិទត្រា និង​សរសេរ​កញ្ចប់…</translation>
    </message>
    <message>
        <source>Reading what leaves, to be sure that it is whole…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​អាន​អ្វី​ដែល​ចេញទៅ ដើម្បី​ប្រាកដ​ថាវា​នៅគ្រប់…</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing of the bundle stayed behind.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​នាំចេញ​ត្រូវបាន​បញ្ឈប់។ គ្មានអ្វី​ពីកញ្ចប់​នៅសល់​ទេ។</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Take off the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកចេញ​ពីបញ្ជី</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈប់</translation>
    </message>
    <message>
        <source>Check again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពិនិត្យ​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Go to people and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទៅកាន់​មនុស្ស និង​កូនសោ</translation>
    </message>
    <message>
        <source>Adopt into the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទទួល​បញ្ចូល​ទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Show the checks, which all hold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្ហាញ​ការពិនិត្យ ដែល​សុទ្ធតែ​ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វឌ្ឍនភាព</translation>
    </message>
    <message>
        <source>Bundles of this office that never came here: {numbers}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​របស់​ការិយាល័យ​នេះ​ដែល​មិនដែល​មកដល់​ទីនេះ៖ {numbers}។</translation>
    </message>
    <message>
        <source>They may be for others, on their way, or lost. Ask the office what was in them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាអាច​ជារបស់​អ្នក​ផ្សេង កំពុង​ធ្វើដំណើរ ឬបាត់។ សូម​សួរ​ការិយាល័យ​នោះ​ថាមាន​អ្វី​ក្នុង​វា។</translation>
    </message>
    <message>
        <source>It tells what persons took back, of testimonies that are not inside: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាប្រាប់​អ្វី​ដែល​បាន​ដកវិញ នៃសក្ខីកម្ម​ដែល​មិន​នៅខាងក្នុង៖ {count}។</translation>
    </message>
    <message>
        <source>It had been taken in before; nothing has changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាធ្លាប់​បាន​ទទួល​ចូល​ពីមុន។ គ្មានអ្វី​ប្តូរ​ទេ។</translation>
    </message>
    <message>
        <source>“{signer}” confirm: what bundle {number} brought lies there, read back, in {copies} copies or more. Testimonies: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{signer}” បញ្ជាក់៖ អ្វី​ដែល​កញ្ចប់ {number} នាំមក នៅទីនោះ​ហើយ បាន​អាន​ផ្ទៀង​វិញ មាន {copies} ច្បាប់ ឬច្រើនជាង។ សក្ខីកម្ម៖ {count}។</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកក្នុង​សក្ខីកម្ម​នេះ</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​ដែល​ត្រូវ​រក</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំនួសដោយ</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​ដែល​ត្រូវ​ដាក់​ជំនួស</translation>
    </message>
    <message>
        <source>Place before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែងមុន</translation>
    </message>
    <message>
        <source>Next place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែង​បន្ទាប់</translation>
    </message>
    <message>
        <source>Close find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បិទការរក</translation>
    </message>
    <message>
        <source>Same capitals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អក្សរ​ធំតូច​ដូចគ្នា</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យពេញ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំនួស</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំនួស​ទាំងអស់</translation>
    </message>
    <message>
        <source>Not found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកមិនឃើញ</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{number} នៃ {count}</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>The folder of a vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតឯកសារ​នៃទូសុវត្ថិភាព</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើសរើស​ថតឯកសារ</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកមើល…</translation>
    </message>
</context>
<context>
    <name>GazetteerScreen</name>
    <message>
        <source>Places: {places}, in countries: {countries}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីកន្លែង៖ {places} ក្នុង​ប្រទេស៖ {countries}</translation>
    </message>
    <message>
        <source>This list was not taken in. {why}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​ទទួល​បញ្ជី​នេះ​ចូល​ទេ។ {why}</translation>
    </message>
    <message>
        <source>Correct the file, then bring it in again. The list from before stays.</source>
        <translation type="unfinished">សូម​កែឯកសារ រួច​យកវា​ចូល​ម្តង​ទៀត។ បញ្ជី​មុន​នៅដដែល។</translation>
    </message>
    <message>
        <source>It is in use from now on.</source>
        <translation type="unfinished">វាត្រូវ​ប្រើ​ចាប់ពី​ពេលនេះ។</translation>
    </message>
    <message>
        <source>Places are chosen from one list, by any of their names in any script, so that the same place is always the same. Your organisation can bring its own list, as JSON.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីកន្លែង​ត្រូវ​ជ្រើសរើស​ពីបញ្ជី​តែមួយ តាម​ឈ្មោះ​ណាមួយ​របស់​វា ជាអក្សរ​ណាក៏បាន ដើម្បីឲ្យ​ទីកន្លែង​ដដែល​នៅដូចគ្នា​ជានិច្ច។ អង្គការ​របស់​អ្នក​អាចយក​បញ្ជី​ផ្ទាល់ខ្លួន​ចូល ជា JSON។</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យកបញ្ជី​ចូល…</translation>
    </message>
    <message>
        <source>Look for a place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកទីកន្លែង</translation>
    </message>
    <message>
        <source>No place has a name like this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ទីកន្លែង​ណាមានឈ្មោះ​បែបនេះ​ទេ។</translation>
    </message>
    <message>
        <source>Choose a list of places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើសរើស​បញ្ជី​ទីកន្លែង</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>The person comes first, the recording second.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មនុស្សជា​ទីមួយ ការថត​ជាទី​ពីរ។</translation>
    </message>
    <message>
        <source>Say what there is and promise nothing. The person decides.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រាប់​អ្វី​ដែល​មាន ហើយ​កុំ​សន្យា​អ្វី។ បុគ្គល​នោះ​ជាអ្នក​សម្រេច។</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ទាន់</translation>
    </message>
    <message>
        <source>Services</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សេវា</translation>
    </message>
</context>
<context>
    <name>HeaderWay</name>
    <message>
        <source>The two small files that hold the locks of this vault are lost. A copy went with every bundle: headquarters can save it from “People and keys” and send it to you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​តូច​ពីរ​ដែល​ផ្ទុក​មេសោ​នៃទូសុវត្ថិភាព​នេះ​បាន​បាត់។ ច្បាប់​ចម្លង​មួយ​បាន​ទៅជាមួយ​គ្រប់​កញ្ចប់៖ ទីស្នាក់ការ​កណ្តាល​អាច​រក្សាទុក​វាពី “មនុស្ស និង​កូនសោ” ហើយ​ផ្ញើ​មកអ្នក។</translation>
    </message>
    <message>
        <source>Choose the copy…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើសរើស​ច្បាប់​ចម្លង…</translation>
    </message>
</context>
<context>
    <name>HeadquartersWay</name>
    <message>
        <source>Headquarters can open its lock of this vault. Type or paste the four lines that it sent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីស្នាក់ការ​កណ្តាល​អាច​បើក​មេសោ​របស់​ខ្លួន​នៃទូសុវត្ថិភាព​នេះ។ សូម​វាយ ឬបិទភ្ជាប់​បួន​បន្ទាត់​ដែលគេ​បាន​ផ្ញើ។</translation>
    </message>
    <message>
        <source>The text that headquarters sent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្ថបទ​ដែល​ទីស្នាក់ការ​កណ្តាល​បាន​ផ្ញើ</translation>
    </message>
    <message>
        <source>Unlock with this text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដោះសោ​ដោយ​អត្ថបទ​នេះ</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">កំពុងបើក…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">បើក</translation>
    </message>
    <message>
        <source>Names, papers and telephone numbers lie apart, under a key of their own. They are in no export, unless the person agreed to be named to whoever gets it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ ឯកសារ និង​លេខ​ទូរសព្ទ​នៅដោយឡែក ក្រោម​កូនសោ​របស់​វាផ្ទាល់។ វាមិន​នៅក្នុង​ការ​នាំចេញ​ណាទេ លុះត្រាតែ​បុគ្គល​នោះ​យល់ព្រម​ឲ្យ​អ្នកទទួល​ដឹង​ឈ្មោះ។</translation>
    </message>
    <message>
        <source>Open name and contact…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក​ឈ្មោះ និង​ទំនាក់ទំនង…</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទុកឲ្យ​នៅបិទ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">រក្សាទុក</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">បិទ</translation>
    </message>
    <message>
        <source>What was written is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​បាន​សរសេរ​ត្រូវ​រក្សាទុក​ហើយ</translation>
    </message>
    <message>
        <source>Forget all of it…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បំភ្លេច​វាទាំងអស់​ចោល…</translation>
    </message>
    <message>
        <source>Name and contact are then gone from this computer. Nobody can bring them back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ និង​ទំនាក់ទំនង​នឹង​បាត់​ពីកុំព្យូទ័រ​នេះ។ គ្មាន​នរណា​អាចយក​វាមកវិញ​បានទេ។</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បំភ្លេច​វាចោល</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាវាទុក</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​រក្សាទុក។</translation>
    </message>
    <message>
        <source>Name and contact are forgotten here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ និង​ទំនាក់ទំនង​ត្រូវបាន​បំភ្លេច​ចោល​នៅទីនេះ។</translation>
    </message>
    <message>
        <source>Closed, because nobody used it for a while. All is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បិទ ព្រោះ​គ្មាន​នរណា​ប្រើ​មួយ​រយៈ។ អ្វីៗទាំងអស់​បាន​រក្សាទុក។</translation>
    </message>
    <message>
        <source>Something is written down for this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​អ្វី​សរសេរ​ទុក​សម្រាប់​សក្ខីកម្ម​នេះ។</translation>
    </message>
    <message>
        <source>Nothing is written down for this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មានអ្វី​សរសេរ​ទុក​សម្រាប់​សក្ខីកម្ម​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Closes by itself in {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បិទ​ដោយខ្លួនឯង​ក្នុង {time}</translation>
    </message>
</context>
<context>
    <name>IdentityForm</name>
    <message>
        <source>Given name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាមខ្លួន</translation>
    </message>
    <message>
        <source>Family name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាមត្រកូល</translation>
    </message>
    <message>
        <source>Other names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ​ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Name in the person's own script</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ​ជាអក្សរ​របស់​បុគ្គល​នោះ</translation>
    </message>
    <message>
        <source>Date of birth, or the year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថ្ងៃខែ​ឆ្នាំ​កំណើត ឬឆ្នាំ</translation>
    </message>
    <message>
        <source>Address</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ឈ្មោះ</translation>
    </message>
    <message>
        <source>Who that is to the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវជា​អ្វី​នឹង​បុគ្គល​នោះ</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លេខ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">របៀប​ទាក់ទង​បុគ្គល​នោះ</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្នុង​ករណី​បន្ទាន់</translation>
    </message>
    <message>
        <source>Papers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ផ្លូវការ</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ថែម​ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ថែម​ឯកសារ​ផ្លូវការ</translation>
    </message>
</context>
<context>
    <name>InterpreterCard</name>
    <message>
        <source>Another interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកបកប្រែ​ផ្សេង</translation>
    </message>
    <message>
        <source>They interpret from now on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គាត់​បកប្រែ​ចាប់ពី​ពេលនេះ</translation>
    </message>
    <message>
        <source>The person does not want the interpreter  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​មិន​ចង់​បាន​អ្នក​បកប្រែ​នេះ​ទេ  (R)</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ត​ដោយ​គ្មាន​អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>I  Interpreter {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I  អ្នកបកប្រែ {code}</translation>
    </message>
    <message>
        <source>I  Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I  អ្នកបកប្រែ</translation>
    </message>
</context>
<context>
    <name>InterpreterForm</name>
    <message>
        <source>Code of the interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដ​របស់​អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>such as K2, no name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដូចជា K2 មិនមែន​ឈ្មោះ​ទេ</translation>
    </message>
    <message>
        <source>They were briefed for this talk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គាត់​បាន​ទទួលការ​ពន្យល់​សម្រាប់​ការសន្ទនា​នេះ។</translation>
    </message>
    <message>
        <source>They promised to keep everything secret.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គាត់​បាន​សន្យា​រក្សា​អ្វីៗទាំងអស់​ជាការសម្ងាត់។</translation>
    </message>
    <message>
        <source>Asked whether they know anybody involved: there is no conflict.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​សួរ​ថាគាត់​ស្គាល់​អ្នក​ពាក់ព័ន្ធ​ណាទេ៖ គ្មាន​ទំនាស់​ផលប្រយោជន៍​ទេ។</translation>
    </message>
    <message>
        <source>The person was asked, and accepts them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​សួរ​បុគ្គល​នោះ ហើយ​បុគ្គល​នោះ​ទទួលយក​គាត់។</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទេ</translation>
    </message>
</context>
<context>
    <name>KeepersPage</name>
    <message>
        <source>Step 3 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំហាន 3 នៃ 6</translation>
    </message>
    <message>
        <source>Shall headquarters be able to open this vault?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើឲ្យ​ទីស្នាក់ការ​កណ្តាល​អាច​បើក​ទូសុវត្ថិភាព​នេះ​ឬទេ?</translation>
    </message>
    <message>
        <source>If you add the card of headquarters, the vault gets one more lock, made for it. When passphrase and recovery code are lost, headquarters can still open the vault with its own key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើអ្នក​បន្ថែម​កាត​របស់​ទីស្នាក់ការ​កណ្តាល ទូសុវត្ថិភាព​មាន​មេសោ​មួយទៀត​សម្រាប់​គេ។ ពេល​បាត់​ឃ្លាសម្ងាត់ និង​កូដសង្គ្រោះ ទីស្នាក់ការ​កណ្តាល​នៅតែ​អាច​បើក​ទូសុវត្ថិភាព​ដោយ​កូនសោ​របស់​ខ្លួន។</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កើត​ទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>It means too that whoever holds the key of headquarters and gets this laptop can read all of it. Decide it together with headquarters. You can go on without.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាក៏​មានន័យថា អ្នកណា​កាន់​កូនសោ​របស់​ទីស្នាក់ការ​កណ្តាល ហើយ​បាន​កុំព្យូទ័រ​នេះ អាច​អាន​បាន​ទាំងអស់។ សូម​សម្រេច​ជាមួយ​ទីស្នាក់ការ​កណ្តាល។ អ្នក​អាច​បន្ត​ដោយ​គ្មាន​វាក៏បាន។</translation>
    </message>
    <message>
        <source>Add a card of headquarters…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ថែម​កាត​របស់​ទីស្នាក់ការ​កណ្តាល…</translation>
    </message>
    <message>
        <source>The card or key file of headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កាត ឬឯកសារ​កូនសោ​របស់​ទីស្នាក់ការ​កណ្តាល</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Stayed here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅទីនេះ​ដដែល</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>Keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្រាប់ចុច</translation>
    </message>
    <message>
        <source>Press any key to go back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចុច​គ្រាប់​ណាក៏បាន​ដើម្បី​ត្រឡប់​ក្រោយ។</translation>
    </message>
    <message>
        <source>Hide everything, or show it again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លាក់​ទាំងអស់ ឬបង្ហាញ​វិញ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាក់សោ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្ហាញ​គ្រាប់ចុច​ទាំងនេះ</translation>
    </message>
    <message>
        <source>Close Saksi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បិទ Saksi</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រអប់ ឬប៊ូតុង​បន្ទាប់</translation>
    </message>
    <message>
        <source>Press the button that has the frame</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចុច​ប៊ូតុង​ដែល​មាន​ស៊ុម</translation>
    </message>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បណ្ណាល័យ</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​ថ្មី</translation>
    </message>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទទួល</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មនុស្ស និង​កូនសោ</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ូដែល</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការកំណត់</translation>
    </message>
    <message>
        <source>Patterns, at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លំនាំ នៅទីស្នាក់ការ​កណ្តាល</translation>
    </message>
    <message>
        <source>Sort the library by its columns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តម្រៀប​បណ្ណាល័យ​តាម​ជួរឈរ</translation>
    </message>
    <message>
        <source>Open what is marked there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក​អ្វី​ដែល​បាន​ជ្រើស​នៅទីនោះ</translation>
    </message>
    <message>
        <source>Who speaks: survivor, interpreter, interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកណា​និយាយ៖ អ្នក​រួចជីវិត អ្នកបកប្រែ អ្នកសម្ភាសន៍</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្អាក ឬបន្ត​ទៅ</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចំណាំ</translation>
    </message>
    <message>
        <source>Somebody is not well: pause, and what to do now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​អ្នក​មិន​ស្រួល​ខ្លួន៖​ផ្អាក​និង​អ្វី​ត្រូវ​ធ្វើ​ឥឡូវ</translation>
    </message>
    <message>
        <source>Finish the sentence before a break</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បញ្ចប់​ប្រយោគ​មុន​សម្រាក</translation>
    </message>
    <message>
        <source>Another interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកបកប្រែ​ផ្សេង</translation>
    </message>
    <message>
        <source>The person does not want the interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​មិន​ចង់បាន​អ្នកបកប្រែ​នេះ​ទេ</translation>
    </message>
    <message>
        <source>Keep what is said apart, or what is said about others; again: until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទុក​អ្វី​ដែល​និយាយ ឬអ្វី​ដែល​និយាយ​អំពី​អ្នកដទៃ ដោយឡែក។ ចុច​ម្តង​ទៀត៖ ត្រឹមនេះ</translation>
    </message>
    <message>
        <source>Write a note; Esc leaves it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរ​កំណត់សម្គាល់។ Esc ចេញពី​វា</translation>
    </message>
    <message>
        <source>Next part of the guide</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្នែក​បន្ទាប់​នៃការណែនាំ</translation>
    </message>
    <message>
        <source>Part of the guide before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្នែក​មុន​នៃការណែនាំ</translation>
    </message>
    <message>
        <source>What to do in an emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​ត្រូវ​ធ្វើ​ក្នុង​ករណី​បន្ទាន់</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាក់ ឬផ្អាក</translation>
    </message>
    <message>
        <source>Back a little</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថយក្រោយ​បន្តិច</translation>
    </message>
    <message>
        <source>On a little</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទៅមុខ​បន្តិច</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យឺតជាង</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លឿនជាង</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កែពាក្យ</translation>
    </message>
    <message>
        <source>Say that it was listened to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បញ្ជាក់​ថាបាន​ស្តាប់​ហើយ</translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែង​បន្ទាប់​ដែល​ត្រូវ​ពិនិត្យ</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក</translation>
    </message>
    <message>
        <source>Replace</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំនួស</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Divide a paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បំបែក​កថាខណ្ឌ</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភ្ជាប់​កថាខណ្ឌ</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្រប់​ទីកន្លែង</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែង</translation>
    </message>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថតសំឡេង</translation>
    </message>
    <message>
        <source>Listening and correcting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ស្តាប់ និង​ការ​កែ</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Read back and whole. The custody log of each testimony tells of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​អាន​ផ្ទៀង​វិញ ហើយ​នៅគ្រប់។ កំណត់ហេតុ​ថែរក្សា​នៃសក្ខីកម្ម​នីមួយៗប្រាប់​អំពី​វា។</translation>
    </message>
    <message>
        <source>File</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតឯកសារ</translation>
    </message>
    <message>
        <source>Size</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទំហំ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្ទុក</translation>
    </message>
    <message>
        <source>Name and contact of</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ និង​ទំនាក់ទំនង​របស់</translation>
    </message>
    <message>
        <source>Tells of what was withdrawn</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រាប់​អំពីអ្វី​ដែល​បាន​ដកវិញ</translation>
    </message>
    <message>
        <source>Opens for</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើកបានដោយ</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្បាប់​ចម្លង​ទីពីរ</translation>
    </message>
    <message>
        <source>Bundle {number} has left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់ {number} បាន​ចេញទៅ​ហើយ</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ធ្វើ៖ {done} នៃ {all}</translation>
    </message>
    <message>
        <source>done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានធ្វើ</translation>
    </message>
    <message>
        <source>Not seen yet. This is ticked when it has really happened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​ឃើញ​ទេ។ វានឹង​មាន​សញ្ញា​គូស ពេល​វាកើតឡើង​ពិតប្រាកដ។</translation>
    </message>
    <message>
        <source>Done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ធ្វើ៖ {facts}</translation>
    </message>
    <message>
        <source>See the results</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មើលលទ្ធផល</translation>
    </message>
    <message>
        <source>Next step</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំហាន​បន្ទាប់</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដោតខ្សែ</translation>
    </message>
    <message>
        <source>Pull the cable</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកខ្សែ</translation>
    </message>
    <message>
        <source>Go to: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទៅ៖ {office}</translation>
    </message>
    <message>
        <source>No office is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ការិយាល័យ​ណាបើក​ទេ។</translation>
    </message>
    <message>
        <source>You are here: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នក​នៅទីនេះ៖ {office}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មេរៀន</translation>
    </message>
    <message>
        <source>Unfold the lesson</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើកមេរៀន</translation>
    </message>
    <message>
        <source>Fold the lesson away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បត់​មេរៀន​ទុក</translation>
    </message>
    <message>
        <source>Cut the power</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្តាច់​ភ្លើង</translation>
    </message>
    <message>
        <source>Once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម្តងទៀត</translation>
    </message>
    <message>
        <source>Words that open both offices:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​ដែល​បើក​ការិយាល័យ​ទាំងពីរ៖</translation>
    </message>
    <message>
        <source>The demo stick:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឧបករណ៍ USB សាកល្បង៖</translation>
    </message>
    <message>
        <source>Folder of the demo stick</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតឯកសារ​នៃឧបករណ៍ USB សាកល្បង</translation>
    </message>
    <message>
        <source>Results to print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លទ្ធផល​សម្រាប់​បោះពុម្ព</translation>
    </message>
    <message>
        <source>Start the demo anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាប់ផ្តើម​ការសាកល្បង​ជាថ្មី</translation>
    </message>
    <message>
        <source>Everything in the demo is removed and made again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វីៗទាំងអស់​ក្នុង​ការសាកល្បង​ត្រូវ​ដកចេញ ហើយ​បង្កើត​ឡើងវិញ។</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាប់ផ្តើម​ជាថ្មី</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាវាទុក</translation>
    </message>
</context>
<context>
    <name>LessonScreen</name>
    <message>
        <source>No printer is known here. Save the page instead.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​ស្គាល់​ម៉ាស៊ីនបោះពុម្ព​នៅទីនេះ​ទេ។ សូម​រក្សាទុក​ទំព័រ​ជំនួស​វិញ។</translation>
    </message>
    <message>
        <source>{date} · done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{date} · បាន​ធ្វើ៖ {done} នៃ {all}</translation>
    </message>
    <message>
        <source>not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបានធ្វើ</translation>
    </message>
    <message>
        <source>done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ធ្វើ៖ {facts}</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទំព័រ​បាន​រក្សាទុក​ហើយ។</translation>
    </message>
    <message>
        <source>The printer took the page.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ាស៊ីនបោះពុម្ព​បាន​ទទួល​ទំព័រ​ហើយ។</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​អ្នក​បាន​ធ្វើ</translation>
    </message>
    <message>
        <source>Every tick was looked up in the vaults of the demo. The page carries no name unless you type one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សញ្ញា​គូស​នីមួយៗបាន​ពិនិត្យ​ក្នុង​ទូសុវត្ថិភាព​នៃការសាកល្បង។ ទំព័រ​គ្មាន​ឈ្មោះ​ទេ លុះត្រាតែ​អ្នក​វាយ។</translation>
    </message>
    <message>
        <source>A name for the page, if you like:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ​សម្រាប់​ទំព័រ បើអ្នក​ចង់៖</translation>
    </message>
    <message>
        <source>Printer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ាស៊ីនបោះពុម្ព</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បោះពុម្ព</translation>
    </message>
    <message>
        <source>Save as PDF on the demo stick</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​ជា PDF លើឧបករណ៍ USB សាកល្បង</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>State</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សភាព</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភាសា</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វានៅទីណា</translation>
    </message>
    <message>
        <source>Origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រភព</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្ហាញ​ទាំងអស់</translation>
    </message>
    <message>
        <source>Any state</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្រប់សភាព</translation>
    </message>
    <message>
        <source>Any language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្រប់ភាសា</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្រប់កន្លែង</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្រប់ប្រភព</translation>
    </message>
    <message>
        <source>Found: {count} and more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកឃើញ៖ {count} និង​ច្រើន​ទៀត</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកឃើញ៖ {count}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{shown} នៃ {total}</translation>
    </message>
    <message>
        <source>Testimonies: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម៖ {count}</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Choose a testimony to see what is known of it and what can be done with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​សក្ខីកម្ម​មួយ ដើម្បី​មើល​អ្វី​ដែល​ដឹង​អំពី​វា និង​អ្វី​ដែល​អាច​ធ្វើជា​មួយ​វា។</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរជា​អត្ថបទ</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាំចេញ</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភ្ជាប់​ឯកសារ</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​រក្សាទុក និង​ការ​បំផ្លាញ…</translation>
    </message>
    <message>
        <source>Sealing the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បិទត្រា​ឯកសារ</translation>
    </message>
    <message>
        <source>Sealed into the testimony: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បិទត្រា​ចូលក្នុង​សក្ខីកម្ម៖ {count}</translation>
    </message>
    <message>
        <source>{text} of {speech}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{text} នៃ {speech}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភាសា</translation>
    </message>
    <message>
        <source>Begun</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រយៈពេល</translation>
    </message>
    <message>
        <source>Speech with text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​និយាយ​ដែល​មាន​អត្ថបទ</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែង​ដែល​គួរ​មើល</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ភ្ជាប់</translation>
    </message>
    <message>
        <source>Origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រភព</translation>
    </message>
    <message>
        <source>Testimonies: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម៖ {count}</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Reading the vault …</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​អាន​ទូសុវត្ថិភាព …</translation>
    </message>
    <message>
        <source>There is no testimony here yet: begin with the first one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មាន​សក្ខីកម្ម​នៅទីនេះ​ទេ៖ សូម​ចាប់ផ្តើម​សក្ខីកម្ម​ដំបូង។</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​ថ្មី</translation>
    </message>
    <message>
        <source>Type two letters or more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​វាយ​ពីរ​អក្សរ ឬច្រើនជាង។</translation>
    </message>
    <message>
        <source>Nothing was found. Only what was transcribed can be searched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកមិនឃើញ​អ្វី​ទេ។ អាច​រកបាន​តែអ្វី​ដែល​បាន​សរសេរជា​អត្ថបទ។</translation>
    </message>
    <message>
        <source>No testimony fits these choices.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​សក្ខីកម្ម​ត្រូវ​នឹង​ជម្រើស​ទាំងនេះ​ទេ។</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្ហាញ​ទាំងអស់</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភ្ជាប់​ឯកសារ</translation>
    </message>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បណ្ណាល័យ</translation>
    </message>
    <message>
        <source>Search words or a case code ({keys})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកពាក្យ ឬកូដករ​ណី ({keys})</translation>
    </message>
    <message>
        <source>Search in everything that was transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកក្នុង​អ្វីៗទាំងអស់​ដែល​បាន​សរសេរជា​អត្ថបទ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សម្អាត​ការស្វែងរក</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែង​ដែល​រកឃើញ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​នៅកំពុង​ដំណើរការ។</translation>
    </message>
    <message>
        <source>Stop it first; then the window closes without losing anything.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បញ្ឈប់​វាជាមុន​សិន។ បន្ទាប់មក​ផ្ទាំង​នេះ​នឹង​បិទ​ដោយ​មិន​បាត់​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>The consent is still being recorded.</source>
        <translation type="unfinished">ការយល់ព្រម​នៅកំពុង​ថត។</translation>
    </message>
    <message>
        <source>Go on with the questions, or press “Not now”; then the window can be closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បន្ត​សំណួរ ឬចុច “មិនមែន​ឥឡូវ”។ បន្ទាប់មក​អាច​បិទ​ផ្ទាំង​នេះ​បាន។</translation>
    </message>
    <message>
        <source>The recording has ended, and is being sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​បាន​ចប់​ហើយ ហើយ​កំពុង​ត្រូវ​បិទត្រា។</translation>
    </message>
    <message>
        <source>Wait until that is done; then the window can be closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​រង់ចាំ​រហូត​ដល់​រួច។ បន្ទាប់មក​អាច​បិទ​ផ្ទាំង​នេះ​បាន។</translation>
    </message>
    <message>
        <source>A recording is being brought in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​យកការថត​មួយ​ចូល។</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real, and nothing of it leaves this demo.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សាកល្បង៖ នៅទីនេះ​គ្មានអ្វី​ពិត​ទេ ហើយ​គ្មានអ្វី​ចេញពី​ការសាកល្បង​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាឡិកា</translation>
    </message>
    <message>
        <source>{name}, demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} សាកល្បង</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Making the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បង្កើត​ទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>It takes some seconds on purpose: the same work makes every guess slow.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាចំណាយពេល​ពីរបី​វិនាទី​ដោយចេតនា៖ ការងារ​នេះ​ធ្វើឲ្យ​ការ​ទាយ​នីមួយៗយឺត។</translation>
    </message>
</context>
<context>
    <name>MarkChips</name>
    <message>
        <source>The mark was not kept. Press again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សញ្ញា​មិនបាន​រក្សាទុក​ទេ។ សូម​ចុច​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>Keeps what is said apart from everything that goes to authorities.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទុក​អ្វី​ដែល​និយាយ​ដោយឡែក​ពីអ្វីៗទាំងអស់​ដែល​ទៅអាជ្ញាធរ។</translation>
    </message>
    <message>
        <source>Keeps what is said about people who were not asked apart.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទុក​អ្វី​ដែល​និយាយ​អំពី​មនុស្ស​ដែល​មិនបាន​សួរ ដោយឡែក។</translation>
    </message>
    <message>
        <source>M  Keep apart</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">M  ទុក​ដោយឡែក</translation>
    </message>
    <message>
        <source>M  Keep apart until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">M  ទុក​ដោយឡែក​ត្រឹមនេះ</translation>
    </message>
    <message>
        <source>O  About others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">O  អំពី​អ្នកដទៃ</translation>
    </message>
    <message>
        <source>O  About others until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">O  អំពី​អ្នកដទៃ​ត្រឹមនេះ</translation>
    </message>
</context>
<context>
    <name>MaskedCopyPage</name>
    <message>
        <source>A masked copy, made {when}. Places masked: {places}. In their place: {cover}. Heard: {voice}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្បាប់ចម្លង​បិទបាំង ធ្វើ​នៅ {when}។ កន្លែង​ដែល​បិទបាំង៖ {places}។ ជំនួស​ដោយ៖ {cover}។ សំឡេង​ដែលឮ៖ {voice}។</translation>
    </message>
    <message>
        <source>may go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាច​ចេញទៅ​បាន</translation>
    </message>
    <message>
        <source>It was not proved as it is now, and stays here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមិនទាន់​បាន​ផ្ទៀងផ្ទាត់​ក្នុង​សភាព​ឥឡូវនេះ ហើយ​នៅទីនេះ​ដដែល។</translation>
    </message>
    <message>
        <source>Prove it: the copy is transcribed again and searched for everything that was masked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ផ្ទៀងផ្ទាត់​វា៖ ច្បាប់ចម្លង​ត្រូវ​សរសេរជា​អត្ថបទ​ម្តង​ទៀត ហើយ​រកអ្វីៗទាំងអស់​ដែល​បាន​បិទបាំង។</translation>
    </message>
    <message>
        <source>What was masked is still heard. This copy stays here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​បាន​បិទបាំង​នៅតែឮ។ ច្បាប់ចម្លង​នេះ​នៅទីនេះ​ដដែល។</translation>
    </message>
    <message>
        <source>Listen to the places below, then make another copy that masks them as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ស្តាប់​កន្លែង​ខាងក្រោម រួច​ធ្វើ​ច្បាប់ចម្លង​មួយទៀត​ដែល​បិទបាំង​វាដែរ។</translation>
    </message>
    <message>
        <source>Proved: nothing that was masked is heard, and nothing of it is in the text.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ផ្ទៀងផ្ទាត់៖ អ្វី​ដែល​បាន​បិទបាំង​លែងឮ ហើយក៏​គ្មាន​ក្នុង​អត្ថបទ​ដែរ។</translation>
    </message>
    <message>
        <source>Searched with {model}, {when}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​រកដោយ {model}, {when}។</translation>
    </message>
    <message>
        <source>Nobody can say what is heard here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​នរណា​អាច​ប្រាប់​បាន​ថាឮ​អ្វី​នៅទីនេះ​ទេ</translation>
    </message>
    <message>
        <source>Gaps that the machine filled with a masked word by itself: {count}. No sound of it is there, but what stands around a gap may let people guess as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចន្លោះ​ដែល​ម៉ាស៊ីន​បំពេញ​ដោយខ្លួនឯង​នូវ​ពាក្យ​ដែល​បាន​បិទបាំង៖ {count}។ គ្មាន​សំឡេង​ពាក្យ​នោះ​ទេ តែអ្វី​ដែល​នៅជុំវិញ​ចន្លោះ​អាច​ឲ្យ​មនុស្ស​ទាយ​បាន​ដែរ។</translation>
    </message>
    <message>
        <source>Masked is not anonymous: a voice, a way of speaking and what is left can still say who it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បិទបាំង​មិនមែន​មានន័យថា​អនាមិក​ទេ៖ សំឡេង របៀប​និយាយ និង​អ្វី​ដែល​នៅសល់ នៅតែ​អាច​ប្រាប់​ថាជា​នរណា។</translation>
    </message>
    <message>
        <source>Where something was heard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែង​ដែលឮ​អ្វីមួយ</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្ទៀងផ្ទាត់​វា</translation>
    </message>
    <message>
        <source>To the testimony it was made of</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទៅសក្ខីកម្ម​ដើម​របស់​វា</translation>
    </message>
    <message>
        <source>Where consent lets it go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែង​ដែល​ការយល់ព្រម​ឲ្យ​វាទៅ​បាន</translation>
    </message>
</context>
<context>
    <name>MaskingCard</name>
    <message>
        <source>The masked copy {case} is made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្បាប់ចម្លង​បិទបាំង {case} បាន​ធ្វើរួចហើយ។</translation>
    </message>
    <message>
        <source>It stays here until it is proved. Open it below.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វានៅ​ទីនេះ​រហូតដល់​បាន​ផ្ទៀងផ្ទាត់។ សូម​បើក​វាខាងក្រោម។</translation>
    </message>
    <message>
        <source>Nothing is marked. Choose a paragraph, then say what it is about.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​មាន​សញ្ញា​ទេ។ សូម​ជ្រើសរើស​កថាខណ្ឌ​មួយ រួច​ប្រាប់​ថាវា​អំពីអ្វី។</translation>
    </message>
    <message>
        <source>Passages marked: {count}. Authorities get none of them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វគ្គ​ដែល​មាន​សញ្ញា៖ {count}។ អាជ្ញាធរ​មិន​ទទួល​វាទេ។</translation>
    </message>
    <message>
        <source>Transcribe it first: only then is it known when a word is said.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សរសេរ​វាជា​អត្ថបទ​ជាមុន​សិន៖ ទើប​ដឹង​ថាពាក្យ​មួយ​និយាយ​នៅពេល​ណា។</translation>
    </message>
    <message>
        <source>Words that stand nowhere have to be taken off the list, or corrected in the transcript.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​ដែល​គ្មាន​នៅទីណា ត្រូវ​ដកចេញ​ពីបញ្ជី ឬកែ​ក្នុង​អត្ថបទ​សំឡេង។</translation>
    </message>
    <message>
        <source>Would be masked: {places} places, {length}. Speech that nobody could read is masked too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នឹង​បិទបាំង៖ {places} កន្លែង {length}។ ការ​និយាយ​ដែល​អាន​មិនបាន​ក៏បិទបាំង​ដែរ។</translation>
    </message>
    <message>
        <source>not found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកមិនឃើញ</translation>
    </message>
    <message>
        <source>Do not mask {words}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​បិទបាំង {words}</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វគ្គ​ដែល​មាន​សញ្ញា</translation>
    </message>
    <message>
        <source>What to mask</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​ត្រូវ​បិទបាំង</translation>
    </message>
    <message>
        <source>What is heard instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែលឮ​ជំនួស</translation>
    </message>
    <message>
        <source>Masked copies of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្បាប់ចម្លង​បិទបាំង​របស់​វា</translation>
    </message>
    <message>
        <source>Could be used against them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាច​ប្រើ​ទាស់​នឹង​គាត់</translation>
    </message>
    <message>
        <source>About other people</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អំពី​អ្នកដទៃ</translation>
    </message>
    <message>
        <source>Marks the chosen paragraph; pressed again, lifts the mark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដាក់​សញ្ញា​លើកថាខណ្ឌ​ដែល​បាន​ជ្រើសរើស។ ចុច​ម្តង​ទៀត​ដើម្បី​ដកសញ្ញា</translation>
    </message>
    <message>
        <source>A name or word</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ ឬពាក្យ</translation>
    </message>
    <message>
        <source>A name or word to mask wherever it stands</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ ឬពាក្យ​ដែល​ត្រូវ​បិទបាំង​គ្រប់កន្លែង</translation>
    </message>
    <message>
        <source>Add</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ថែម</translation>
    </message>
    <message>
        <source>Choose words by pressing them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើសរើស​ពាក្យ​ដោយ​ចុច​លើវា</translation>
    </message>
    <message>
        <source>Whole paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កថាខណ្ឌ​ទាំងមូល</translation>
    </message>
    <message>
        <source>Everything that is marked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វីៗទាំងអស់​ដែល​មាន​សញ្ញា</translation>
    </message>
    <message>
        <source>In place of words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំនួសពាក្យ</translation>
    </message>
    <message>
        <source>Voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង</translation>
    </message>
    <message>
        <source>Masked is not anonymous: a voice, a way of speaking and what is left can still say who it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បិទបាំង​មិនមែន​មានន័យថា​អនាមិក​ទេ៖ សំឡេង របៀប​និយាយ និង​អ្វី​ដែល​នៅសល់ នៅតែ​អាច​ប្រាប់​ថាជា​នរណា។</translation>
    </message>
    <message>
        <source>Make the masked copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ធ្វើ​ច្បាប់ចម្លង​បិទបាំង</translation>
    </message>
</context>
<context>
    <name>MaskingProgress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">ឈប់</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ូដែល</translation>
    </message>
    <message>
        <source>A model turns sound into text, on this computer alone. Saksi brings in no model by itself: somebody carries a pack here, and every byte of it is checked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ូដែល​ប្រែ​សំឡេង​ទៅជា​អត្ថបទ លើកុំព្យូទ័រ​នេះ​តែប៉ុណ្ណោះ។ Saksi មិន​យកម៉ូដែល​ចូល​ដោយខ្លួនឯង​ទេ៖ មាន​គេយក​កញ្ចប់​ម៉ូដែល​មកទីនេះ ហើយ​គ្រប់​បៃរបស់​វាត្រូវបាន​ពិនិត្យ។</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាំចូល​កញ្ចប់​ម៉ូដែល…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈប់</translation>
    </message>
    <message>
        <source>Reading every byte of {name}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​អាន​គ្រប់​បៃនៃ {name}…</translation>
    </message>
    <message>
        <source>Looking at what lies in the folder…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​មើល​អ្វី​ដែល​នៅក្នុង​ថតឯកសារ…</translation>
    </message>
    <message>
        <source>Copying and checking: {done} of {total} MB</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ចម្លង និង​ពិនិត្យ៖ {done} នៃ {total} MB</translation>
    </message>
    <message>
        <source>{name} is here and can be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} នៅទីនេះ​ហើយ អាច​ប្រើ​បាន។</translation>
    </message>
    <message>
        <source>No model for real voices is here yet. You can record, and transcribe later.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មាន​ម៉ូដែល​សម្រាប់​សំឡេង​ពិត​នៅទីនេះ​ទេ។ អ្នក​អាច​ថត ហើយ​សរសេរជា​អត្ថបទ​ពេលក្រោយ។</translation>
    </message>
    <message>
        <source>Ask headquarters for a model pack on a stick; then press “Import a pack” and choose its folder there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំ​កញ្ចប់​ម៉ូដែល​លើឧបករណ៍ USB ពីទីស្នាក់ការ​កណ្តាល រួច​ចុច “នាំចូល​កញ្ចប់​ម៉ូដែល” ហើយ​ជ្រើសរើស​ថតឯកសារ​របស់​វា។</translation>
    </message>
    <message>
        <source>The folder of a model pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតឯកសារ​នៃកញ្ចប់​ម៉ូដែល</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>New keys: choose a new passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូនសោ​ថ្មី៖ សូម​ជ្រើសរើស​ឃ្លាសម្ងាត់​ថ្មី</translation>
    </message>
    <message>
        <source>Everything is locked anew under it, and a new recovery code follows. Take your time, and let nobody look on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វីៗទាំងអស់​ត្រូវ​ចាក់សោ​ជាថ្មី​ដោយ​ឃ្លា​នេះ ហើយ​កូដសង្គ្រោះ​ថ្មី​នឹង​មកតាម​ក្រោយ។ សូម​កុំ​ប្រញាប់ ហើយ​កុំ​ឲ្យ​នរណា​មើល។</translation>
    </message>
    <message>
        <source>Leave the keys as they are</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទុក​កូនសោ​ដដែល</translation>
    </message>
    <message>
        <source>Locking anew…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ចាក់សោ​ជាថ្មី…</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កើត​កូនសោ​ថ្មី</translation>
    </message>
    <message>
        <source>The vault is open. Choose a new passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​បើក​ហើយ។ សូម​ជ្រើសរើស​ឃ្លាសម្ងាត់​ថ្មី</translation>
    </message>
    <message>
        <source>It takes the place of the one that is lost. The recovery code stays as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាជំនួស​ឃ្លាសម្ងាត់​ដែល​បាត់។ កូដសង្គ្រោះ​នៅដដែល។</translation>
    </message>
    <message>
        <source>Leave the passphrase as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទុក​ឃ្លាសម្ងាត់​ដដែល</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រើ​ឃ្លាសម្ងាត់​នេះ</translation>
    </message>
</context>
<context>
    <name>NewPassphraseView</name>
    <message>
        <source>Drawing six words…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ចាប់​យកប្រាំមួយ​ពាក្យ…</translation>
    </message>
    <message>
        <source>Take six words by chance instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យកប្រាំមួយ​ពាក្យ​ចៃដន្យ​វិញ</translation>
    </message>
    <message>
        <source>Use a passphrase of my own instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រើ​ឃ្លាសម្ងាត់​ផ្ទាល់ខ្លួន​វិញ</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាយម្តងទៀត</translation>
    </message>
    <message>
        <source>Type the six words once more, with spaces</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​វាយ​ប្រាំមួយ​ពាក្យ​ម្តង​ទៀត ដោយ​ដកឃ្លា</translation>
    </message>
    <message>
        <source>Other words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យផ្សេង</translation>
    </message>
    <message>
        <source>Your passphrase: several words that belong to nobody's life are best</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់​របស់​អ្នក៖ ល្អ​បំផុត​គឺពាក្យ​ច្រើន​ដែល​មិន​ទាក់ទង​នឹង​ជីវិត​នរណា</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់​របស់​អ្នក</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភាពរឹងមាំ​នៃឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>How long it would withstand guessing is estimated as you type.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពេល​អ្នក​វាយ យើង​ប៉ាន់ស្មាន​ថាវា​ទប់ទល់​នឹង​ការ​ទាយ​បាន​យូរ​ប៉ុនណា។</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រឹងមាំ​ល្មម​ហើយ។</translation>
    </message>
    <message>
        <source>It could be guessed. Add another word or two.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាច​មាន​គេទាយ​ត្រូវ។ សូម​បន្ថែម​មួយ​ពាក្យ ឬពីរ​ពាក្យ​ទៀត។</translation>
    </message>
    <message>
        <source>So you know that you can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដើម្បីឲ្យ​អ្នកដឹង​ថាអ្នកចាំ​បាន។</translation>
    </message>
    <message>
        <source>Right so far.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឹមត្រូវ​មកដល់​ទីនេះ។</translation>
    </message>
    <message>
        <source>This is not the same yet. Look at the last letters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​ដូចគ្នា​ទេ។ សូម​មើល​អក្សរ​ចុងក្រោយ។</translation>
    </message>
    <message>
        <source>The same.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដូចគ្នា​ហើយ។</translation>
    </message>
</context>
<context>
    <name>NewTestimonyScreen</name>
    <message>
        <source>Ask for consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សុំ​ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាប់ផ្តើម​ថតសំឡេង</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យកវាចូល</translation>
    </message>
    <message>
        <source>Nothing can be recorded yet. {reasons}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​អាច​ថតសំឡេង​បានទេ។ {reasons}</translation>
    </message>
    <message>
        <source>No language is chosen yet. Choose those that are spoken, so that it can be transcribed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​ជ្រើសរើស​ភាសា​ទេ។ សូម​ជ្រើសរើស​ភាសា​ដែល​និយាយ ដើម្បីឲ្យ​អាច​សរសេរជា​អត្ថបទ​បាន។</translation>
    </message>
    <message>
        <source>Consent comes first. It takes about two minutes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការយល់ព្រម​មកមុនគេ។ វាប្រើ​ពេល​ប្រហែល​ពីរ​នាទី។</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​ថ្មី</translation>
    </message>
    <message>
        <source>Record here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតសំឡេង​នៅទីនេះ</translation>
    </message>
    <message>
        <source>Bring in a recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យកការថតចូល</translation>
    </message>
</context>
<context>
    <name>NotNowCard</name>
    <message>
        <source>Kept: the code {code}, the day, and that it was not now. No words, no sound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​រក្សាទុក៖ កូដ {code} ថ្ងៃ និង​ថាមិនមែន​ឥឡូវ។ គ្មាន​ពាក្យ គ្មាន​សំឡេង។</translation>
    </message>
    <message>
        <source>Not now is a good answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“មិនមែន​ឥឡូវ” ជាចម្លើយ​ល្អ</translation>
    </message>
    <message>
        <source>Nothing was lost, and help does not depend on it. The person can come back whenever they want to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មានអ្វី​បាត់​ទេ ហើយ​ជំនួយ​មិន​អាស្រ័យ​លើវា​ទេ។ បុគ្គល​នោះ​អាច​ត្រឡប់មកវិញ​ពេលណា​ក៏បាន។</translation>
    </message>
    <message>
        <source>Whom they can turn to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នក​ដែល​គាត់​អាច​ទៅរកបាន</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់ទៅ​បណ្ណាល័យ</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Words for the bookmark at {at}, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យសម្រាប់​ចំណាំ​នៅ {at} តែកុំ​សរសេរ​ឈ្មោះ</translation>
    </message>
    <message>
        <source>Write a note, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរ​កំណត់សម្គាល់ តែកុំ​សរសេរ​ឈ្មោះ</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចំណាំ</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណត់សម្គាល់ និង​ចំណាំ</translation>
    </message>
    <message>
        <source>Nothing noted yet. A bookmark needs no words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មានកំណត់​សម្គាល់​ទេ។ ចំណាំ​មិន​ត្រូវការ​ពាក្យ​ទេ។</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Saved while you write. N to write, Enter for the next note.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​ពេល​អ្នក​សរសេរ។ N ដើម្បី​សរសេរ Enter សម្រាប់​កំណត់សម្គាល់​បន្ទាប់។</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>There is a vault in this folder already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​ទូសុវត្ថិភាព​នៅក្នុង​ថតឯកសារ​នេះ​រួចហើយ។</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បើក​វា ឬជ្រើសរើស​ថតឯកសារ​ផ្សេង។</translation>
    </message>
    <message>
        <source>Step 1 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំហាន 1 នៃ 6</translation>
    </message>
    <message>
        <source>Where the vault will be, and whose it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​នឹង​នៅទីណា ហើយ​ជារបស់​អ្នកណា</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ត</translation>
    </message>
    <message>
        <source>Folder of the vault: a new or an empty one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតឯកសារ​នៃទូសុវត្ថិភាព៖ ថតឯកសារ​ថ្មី ឬថតឯកសារ​ទទេ</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតឯកសារ​នៃទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Open the vault in this folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក​ទូសុវត្ថិភាព​ក្នុង​ថតឯកសារ​នេះ</translation>
    </message>
    <message>
        <source>Name of your office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ​ការិយាល័យ​របស់​អ្នក</translation>
    </message>
    <message>
        <source>It stands on the card that others see. Name an office, such as “River station”, never a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វានៅ​លើកាត​ដែល​អ្នកដទៃ​ឃើញ។ សូម​ដាក់ឈ្មោះ​ការិយាល័យ ដូចជា “ស្ថានីយ​មាត់ទន្លេ” កុំ​ដាក់ឈ្មោះ​មនុស្ស​ឡើយ។</translation>
    </message>
    <message>
        <source>What this office does</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​ការិយាល័យ​នេះ​ធ្វើ</translation>
    </message>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្ថានីយ​មូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Records testimonies, sends them to headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតសំឡេង​សក្ខីកម្ម ហើយ​ផ្ញើ​ទៅទីស្នាក់ការ​កណ្តាល។</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីស្នាក់ការ​កណ្តាល</translation>
    </message>
    <message>
        <source>Receives, checks and keeps what stations send.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទទួល ពិនិត្យ និង​រក្សា​អ្វី​ដែល​ស្ថានីយ​ផ្ញើ​មក។</translation>
    </message>
    <message>
        <source>Partner</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដៃគូ</translation>
    </message>
    <message>
        <source>Receives what an office has chosen to share with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទទួល​អ្វី​ដែល​ការិយាល័យ​មួយ​បានសម្រេច​ចែករំលែក​ជាមួយ​វា។</translation>
    </message>
</context>
<context>
    <name>OwnCardView</name>
    <message>
        <source>No name yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Station {station}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្ថានីយ {station}</translation>
    </message>
    <message>
        <source>Our card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កាតរបស់យើង</translation>
    </message>
    <message>
        <source>Read these eight words aloud to an office that has our card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​អាន​ប្រាំបី​ពាក្យ​នេះ​ឲ្យឮ ជូន​ការិយាល័យ​ដែល​មាន​កាត​របស់​យើង។</translation>
    </message>
    <message>
        <source>Save our card to a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​កាត​របស់​យើង​ជាឯក​សារ…</translation>
    </message>
    <message>
        <source>Change name or role…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្តូរ​ឈ្មោះ ឬតួនាទី…</translation>
    </message>
    <message>
        <source>New name of our office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ​ថ្មី​នៃការិយាល័យ​យើង</translation>
    </message>
    <message>
        <source>New role of our office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តួនាទី​ថ្មី​នៃការិយាល័យ​យើង</translation>
    </message>
    <message>
        <source>The card is signed anew and gets other words. Offices that have the old one go on trusting us.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កាត​ត្រូវ​ចុះ​ហត្ថលេខា​ជាថ្មី ហើយ​មាន​ពាក្យ​ផ្សេង។ ការិយាល័យ​ដែល​មាន​កាត​ចាស់​នៅតែ​ទុកចិត្ត​យើង។</translation>
    </message>
    <message>
        <source>Sign the new card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចុះ​ហត្ថលេខា​លើកាត​ថ្មី</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​កាត​របស់​យើង</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>many languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភាសាច្រើន</translation>
    </message>
    <message>
        <source>Understands {languages}  ·  {size} MB</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យល់ {languages}  ·  {size} MB</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្ទៀងផ្ទាត់ {name}</translation>
    </message>
    <message>
        <source>Demo only</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សម្រាប់​សាកល្បង​តែប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្នាមម្រាមដៃ​នៃកញ្ចប់​ម៉ូដែល</translation>
    </message>
    <message>
        <source>Read whole just now: every byte is as its fingerprint says.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទើបតែ​អាន​ទាំងអស់៖ គ្រប់​បៃត្រូវ​នឹង​ស្នាមម្រាមដៃ​របស់​វា។</translation>
    </message>
    <message>
        <source>Verify</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Came with Saksi. It understands the voices of the demo and nobody else.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មកជាមួយ Saksi។ វាយល់​សំឡេង​នៃការសាកល្បង មិន​យល់​អ្នក​ផ្សេង​ទេ។</translation>
    </message>
    <message>
        <source>Is byte for byte a published model: {evidence}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដូចគ្នា​គ្រប់​បៃនឹង​ម៉ូដែល​ដែល​បាន​ផ្សព្វផ្សាយ៖ {evidence}</translation>
    </message>
    <message>
        <source>A person on this computer compared its fingerprint and said yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មនុស្សម្នាក់​លើកុំព្យូទ័រ​នេះ​បាន​ផ្ទៀង​ស្នាមម្រាមដៃ​របស់​វា ហើយ​យល់ព្រម។</translation>
    </message>
    <message>
        <source>Nobody vouches for it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​នរណា​ធានា​វាទេ។</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <source>The passphrase was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់​បាន​ប្តូរ​ហើយ។</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ប្តូរ…</translation>
    </message>
    <message>
        <source>Change</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្តូរ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>The other ways into the vault stay as they are.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្លូវចូល​ផ្សេង​ទៀត​នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្តូរ​ឃ្លាសម្ងាត់…</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់​បច្ចុប្បន្ន</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទុកវាដដែល</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Step 2 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំហាន 2 នៃ 6</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Six words chosen by chance cannot be guessed. Learn them by heart: make a small story of them. Whoever knows them can open the vault, and nobody can look them up for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រាំមួយ​ពាក្យ​ដែល​ជ្រើស​ដោយចៃដន្យ មិន​អាច​ទាយ​ត្រូវ​ទេ។ សូម​ទន្ទេញ​វាឲ្យ​ចាំ៖ យកវា​ធ្វើជា​រឿង​ខ្លី​មួយ។ អ្នកណា​ដឹង​ពាក្យ​ទាំងនេះ​អាច​បើក​ទូសុវត្ថិភាព ហើយ​គ្មាន​នរណា​អាច​រកវា​ជូន​អ្នក​វិញ​បានទេ។</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ត</translation>
    </message>
</context>
<context>
    <name>PassphraseWay</name>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដោះសោ</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Fewer languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភាសាតិចជាង</translation>
    </message>
    <message>
        <source>More languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភាសា​ច្រើនជាង</translation>
    </message>
    <message>
        <source>One more recording of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​មួយទៀត​នៃសក្ខីកម្ម​នេះ។</translation>
    </message>
    <message>
        <source>Chosen by chance. It stands for the person everywhere: write it down instead of a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើស​ដោយចៃដន្យ។ វាតំណាង​បុគ្គល​នោះ​គ្រប់​ទីកន្លែង៖ សូម​សរសេរ​វាជំនួស​ឈ្មោះ។</translation>
    </message>
    <message>
        <source>Case code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដករណី</translation>
    </message>
    <message>
        <source>Another code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដផ្សេង</translation>
    </message>
    <message>
        <source>Languages that are spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភាសា​ដែល​និយាយ</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកណា​នៅក្នុង​បន្ទប់</translation>
    </message>
    <message>
        <source>Roles only, besides the person who speaks. No names.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តែតួនាទី​ប៉ុណ្ណោះ ក្រៅពី​អ្នក​ដែល​និយាយ។ គ្មាន​ឈ្មោះ​ទេ។</translation>
    </message>
    <message>
        <source>With the interpreter, the interviewer speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជាមួយ​អ្នកបកប្រែ អ្នកសម្ភាសន៍​និយាយ</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​ជ្រើសរើស</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មនុស្ស និង​កូនសោ</translation>
    </message>
    <message>
        <source>Trust another office…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទុកចិត្ត​ការិយាល័យ​ផ្សេង…</translation>
    </message>
    <message>
        <source>Offices that we trust</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ​ដែល​យើង​ទុកចិត្ត</translation>
    </message>
    <message>
        <source>Nobody yet. Ask headquarters for its card, then press “Trust another office”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មាន​ទេ។ សូម​សុំ​កាត​ពីទីស្នាក់ការ​កណ្តាល រួច​ចុច “ទុកចិត្ត​ការិយាល័យ​ផ្សេង”។</translation>
    </message>
    <message>
        <source>“{name}” is trusted from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{name}” ត្រូវបាន​ទុកចិត្ត​ចាប់ពី​ពេលនេះ។</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​រក្សាទុក៖ {file}</translation>
    </message>
    <message>
        <source>It holds no secret: hand it on in any way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាគ្មាន​ការសម្ងាត់​ទេ៖ អាច​ប្រគល់​វាតាមវិធី​ណាក៏បាន។</translation>
    </message>
    <message>
        <source>The card of another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កាត​របស់​ការិយាល័យ​ផ្សេង</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Back 2 seconds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថយក្រោយ 2 វិនាទី</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទៅមុខ 5 វិនាទី</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យឺតជាង</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លឿនជាង</translation>
    </message>
    <message>
        <source>Esc play · F1 back · F2 forward · F3 F4 speed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Esc ចាក់ · F1 ថយក្រោយ · F2 ទៅមុខ · F3 F4 ល្បឿន</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្អាក</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាក់</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៃ {length}</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ល្បឿន {speed}</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones. Connect one, then press play.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំព្យូទ័រ​នេះ​គ្មាន​ឧបករណ៍​បំពង​សំឡេង ឬកាស​ស្តាប់​ទេ។ សូម​ភ្ជាប់​មួយ រួច​ចុច​ចាក់។</translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈប់</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្តាប់វា</translation>
    </message>
    <message>
        <source>Listening: {seconds} s left. Speak now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ស្តាប់៖ នៅសល់ {seconds} វិនាទី។ សូម​និយាយ​ឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker to hear it with. Connect one, or headphones.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំព្យូទ័រ​នេះ​គ្មាន​ឧបករណ៍​បំពង​សំឡេង​ដើម្បី​ស្តាប់​វាទេ។ សូម​ភ្ជាប់​មួយ ឬកាស​ស្តាប់។</translation>
    </message>
    <message>
        <source>Five seconds, kept in memory only and then forgotten.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រាំ​វិនាទី ទុក​ក្នុង​អង្គ​ចងចាំ​ប៉ុណ្ណោះ រួច​បំភ្លេច​ចោល។</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មីក្រូហ្វូន</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កម្រិត​សំឡេង</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សាកសំឡេង</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ពិនិត្យមើល​កុំព្យូទ័រ​នេះ…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតឯកសារ</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើស​ទាំងអស់(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កើន(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ថយ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មើល​ក្នុង៖</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ​ឯកសារ(&amp;N)៖</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រភេទ​ឯកសារ៖</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថត៖</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក(&amp;O)</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក(&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​ជា</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើសរើស(&amp;C)</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក​ថត</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទៅមុខ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទៅមុខ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថត​ខាងលើ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទៅ​ថត​ខាងលើ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កើត​ថត​ថ្មី</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កើត​ថត​ថ្មី​មួយ</translation>
    </message>
    <message>
        <source>List View</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទិដ្ឋភាព​បញ្ជី</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្ដូរ​ទៅ​ទិដ្ឋភាព​បញ្ជី</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទិដ្ឋភាព​លម្អិត</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្ដូរ​ទៅ​ទិដ្ឋភាព​លម្អិត</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">របារ​ចំហៀង</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បញ្ជី​ទីកន្លែង​និង​ចំណាំ</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្ដូរឈ្មោះ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លុប(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្ហាញ​ឯកសារ​លាក់(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថត​ថ្មី(&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថត​ថ្មី</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លុប</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកចេញ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំព្យូទ័រ​របស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Drive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដ្រាយ</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">%1
រក​មិន​ឃើញ​ឯកសារ។
សូម​ពិនិត្យ​ថា​ឈ្មោះ​ឯកសារ​ត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">%1
រក​មិន​ឃើញ​ថត។
សូម​ពិនិត្យ​ថា​ឈ្មោះ​ថត​ត្រឹមត្រូវ។</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ</translation>
    </message>
    <message>
        <source>Size</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទំហំ</translation>
    </message>
    <message>
        <source>Type</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រភេទ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កាលបរិច្ឆេទ​កែប្រែ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំព្យូទ័រ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​ធ្វើ​វិញ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ធ្វើ​វិញ(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កាត់(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លង(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បិទភ្ជាប់(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើស​ទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យល់ព្រម</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាទ/ចាស(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទេ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បោះបង់</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បិទ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​ធ្វើ​វិញ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ធ្វើ​វិញ(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កាត់(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លង(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បិទភ្ជាប់(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើស​ទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សាកម្តងទៀត</translation>
    </message>
    <message>
        <source>Progress of {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វឌ្ឍនភាព​នៃ {case}</translation>
    </message>
    <message>
        <source>Earlier: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មុន​ជាង៖ {case}</translation>
    </message>
    <message>
        <source>Later: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្រោយ​ជាង៖ {case}</translation>
    </message>
    <message>
        <source>Take out of the queue: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកចេញ​ពីជួរ​រង់ចាំ៖ {case}</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>These testimonies have their text already, or are still being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​ទាំងនេះ​មាន​អត្ថបទ​រួចហើយ ឬកំពុង​ថតនៅឡើយ។</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​សរសេរជា​អត្ថបទ</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ូដែល</translation>
    </message>
    <message>
        <source>The largest that is here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ធំបំផុត​ដែល​មាននៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្អាក</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្តទៅ</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សម្អាត​អ្វី​ដែល​រួចរាល់</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក​បណ្ណាល័យ</translation>
    </message>
    <message>
        <source>Models…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ូដែល…</translation>
    </message>
    <message>
        <source>Nothing waits to be written down. Choose testimonies in the library and press Transcribe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មានអ្វី​រង់ចាំ​សរសេរជា​អត្ថបទ​ទេ។ សូម​ជ្រើសរើស​សក្ខីកម្ម​ក្នុង​បណ្ណាល័យ ហើយ​ចុច “សរសេរជា​អត្ថបទ”។</translation>
    </message>
    <message>
        <source>Paused. What is done is kept, and nothing is heard meanwhile.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ផ្អាក។ អ្វី​ដែល​បាន​ធ្វើ​ត្រូវ​រក្សាទុក ហើយ​ក្នុង​ពេលនេះ​មិន​ស្តាប់​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>Still to do: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅត្រូវ​ធ្វើ៖ {count}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បណ្ណាល័យ</translation>
    </message>
    <message>
        <source>New</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថ្មី</translation>
    </message>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទទួល</translation>
    </message>
    <message>
        <source>People</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មនុស្ស</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ូដែល</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការកំណត់</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លំនាំ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាក់សោ</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែង</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Read this aloud, or let the interpreter read it. Ask whether it was understood.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​អាន​វាឲ្យឮ ឬឲ្យ​អ្នកបកប្រែ​អាន។ សូម​សួរ​ថាយល់​ឬទេ។</translation>
    </message>
    <message>
        <source>A draft that no speaker of the language has checked yet: let the interpreter correct it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជាសេចក្តីព្រាង​ដែល​មិនទាន់​មាន​អ្នក​និយាយ​ភាសា​នេះ​ពិនិត្យ​ទេ៖ សូមឲ្យ​អ្នកបកប្រែ​កែ។</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាសម្រាប់​អ្វី</translation>
    </message>
    <message>
        <source>The person decides</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​ជាអ្នក​សម្រេច</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកណា​ទទួល​វា</translation>
    </message>
    <message>
        <source>Stop at any time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈប់​ពេលណា​ក៏បាន</translation>
    </message>
    <message>
        <source>Help in any case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំនួយ​ក្នុង​គ្រប់​ករណី</translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​មិន​អាច​យកមកវិញ</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Open the testimony</source>
        <translation type="unfinished">បើក​សក្ខីកម្ម</translation>
    </message>
    <message>
        <source>What does not hold any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​លែង​មាន​សុពលភាព</translation>
    </message>
    <message>
        <source>What we answered</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​យើង​បាន​ឆ្លើយ</translation>
    </message>
    <message>
        <source>What others answered us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​អ្នក​ផ្សេង​បាន​ឆ្លើយ​យើង</translation>
    </message>
    <message>
        <source>“{station}” told of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{station}” បាន​ប្រាប់​អំពី​វា</translation>
    </message>
    <message>
        <source>It is said in the answer, until these offices answer that it is done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាត្រូវបាន​សរសេរ​ក្នុង​ចម្លើយ រហូតដល់​ការិយាល័យ​ទាំងនេះ​ឆ្លើយ​ថាបាន​ធ្វើរួច។</translation>
    </message>
    <message>
        <source>The answer for “{station}” is written: {file}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​សម្រាប់ “{station}” បាន​សរសេរ​ហើយ៖ {file}</translation>
    </message>
    <message>
        <source>Carry it to them: only they can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​យកវា​ទៅឲ្យ​គេ៖ មានតែ​គេទេ​ដែល​អាច​បើក​វា។</translation>
    </message>
    <message>
        <source>This vault knows what is out of reach: {what}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​នេះ​ដឹង​ថាអ្វី​ហៅមកវិញ​មិនបាន៖ {what}</translation>
    </message>
</context>
<context>
    <name>RecallForm</name>
    <message>
        <source>Not possible here: something of it left this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​ធ្វើ​បាន​នៅទីនេះ​ទេ៖ ផ្នែក​ខ្លះ​បាន​ចេញពី​ការិយាល័យ​នេះ​ហើយ។</translation>
    </message>
    <message>
        <source>Nobody here opens it any more, and nothing of it left this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លែង​មាន​នរណា​បើក​វានៅ​ទីនេះ​បាន​ទៀត ហើយ​គ្មាន​ផ្នែក​ណាបាន​ចេញពី​ការិយាល័យ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>What became of the copies here?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើច្បាប់ចម្លង​នៅទីនេះ​ទៅជា​យ៉ាងណា?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">រួចរាល់</translation>
    </message>
    <message>
        <source>Not everything could be called back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​ហៅទាំងអស់​មកវិញ​បានទេ</translation>
    </message>
    <message>
        <source>It is closed here. Say what is out of reach, and why.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាបាន​បិទ​នៅទីនេះ​ហើយ។ សូម​បញ្ជាក់​ថាអ្វី​ហៅមកវិញ​មិនបាន និង​ហេតុអ្វី។</translation>
    </message>
    <message>
        <source>It was printed, and the paper is not here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាបាន​បោះពុម្ព ហើយ​ក្រដាស​មិន​នៅទីនេះ​ទេ។</translation>
    </message>
    <message>
        <source>It was published.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាបាន​ផ្សព្វផ្សាយ។</translation>
    </message>
    <message>
        <source>It was handed on, to this office or organisation:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាបាន​ប្រគល់​បន្ត​ទៅការិយាល័យ ឬអង្គការ​នេះ៖</translation>
    </message>
    <message>
        <source>Name of the office or organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ​ការិយាល័យ ឬអង្គការ</translation>
    </message>
    <message>
        <source>What kind of office that is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រភេទ​នៃការិយាល័យ​នោះ</translation>
    </message>
    <message>
        <source>Something else:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ផ្សេងទៀត៖</translation>
    </message>
    <message>
        <source>Something else that could not be called back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ផ្សេងទៀត​ដែល​មិន​អាច​ហៅមកវិញ​បាន</translation>
    </message>
    <message>
        <source>One line, at most {count} signs. Never a name of a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មួយ​បន្ទាត់ យ៉ាងច្រើន {count} តួអក្សរ។ កុំ​សរសេរ​ឈ្មោះ​មនុស្សជា​ដាច់ខាត។</translation>
    </message>
    <message>
        <source>This is what you sign</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​ជាអ្វី​ដែល​អ្នក​ចុះ​ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished">ទៅទីណា</translation>
    </message>
    <message>
        <source>Folder for the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតឯកសារ​សម្រាប់​ចម្លើយ</translation>
    </message>
    <message>
        <source>Sign and write the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចុះ​ហត្ថលេខា ហើយ​សរសេរ​ចម្លើយ</translation>
    </message>
</context>
<context>
    <name>RecallScreen</name>
    <message>
        <source>Withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ដកការយល់ព្រម</translation>
    </message>
    <message>
        <source>Persons took something back, and another office told of it. It holds here already. Answer what became of the copies, so that the person can be told the truth.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​បុគ្គល​បាន​ដកអ្វីមួយ​វិញ ហើយ​ការិយាល័យ​មួយទៀត​បាន​ប្រាប់​អំពី​វា។ វាមាន​សុពលភាព​នៅទីនេះ​ហើយ។ សូម​ឆ្លើយ​ថាច្បាប់ចម្លង​ទៅជា​យ៉ាងណា ដើម្បី​អាច​ប្រាប់​ការពិត​ដល់​បុគ្គល​នោះ។</translation>
    </message>
    <message>
        <source>Back to Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់ទៅ​ការ​ទទួល</translation>
    </message>
    <message>
        <source>No office has told of a withdrawal.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ការិយាល័យ​ណាបាន​ប្រាប់​អំពី​ការ​ដកការយល់ព្រម​ទេ។</translation>
    </message>
    <message>
        <source>Told of testimonies that are not here: {offices}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ប្រាប់​អំពី​សក្ខីកម្ម​ដែល​មិន​នៅទីនេះ៖ {offices}</translation>
    </message>
    <message>
        <source>Nothing is to be answered. Should one come, what was taken back holds from the first moment.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មានអ្វី​ត្រូវ​ឆ្លើយ​ទេ។ បើមាន​មក អ្វី​ដែល​បាន​ដកវិញ មាន​សុពលភាព​ភ្លាមៗ។</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រង់ចាំ​ចម្លើយ</translation>
    </message>
    <message>
        <source>answered</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានឆ្លើយ</translation>
    </message>
</context>
<context>
    <name>RecallsCard</name>
    <message>
        <source>Something was taken back. It holds here already; the office that told of it waits for your word.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​អ្វីមួយ​ត្រូវបាន​ដកវិញ។ វាមាន​សុពលភាព​នៅទីនេះ​ហើយ។ ការិយាល័យ​ដែល​បាន​ប្រាប់​កំពុង​រង់ចាំ​ចម្លើយ​របស់​អ្នក។</translation>
    </message>
    <message>
        <source>Answer withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឆ្លើយ​ការ​ដកការយល់ព្រម</translation>
    </message>
    <message>
        <source>Withdrawals to answer: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ដកការយល់ព្រម​ដែល​ត្រូវ​ឆ្លើយ៖ {count}</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>With a receipt the station knows that its work is safe here, and may delete its own copy. Everything is read back before it is signed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដោយមាន​បង្កាន់ដៃ ស្ថានីយ​ដឹង​ថាការងារ​របស់​វាមាន​សុវត្ថិភាព​នៅទីនេះ ហើយ​អាច​លុប​ច្បាប់​ចម្លង​របស់​ខ្លួន។ អ្វីៗទាំងអស់​ត្រូវ​អាន​ផ្ទៀង​វិញ មុន​ពេល​ចុះ​ហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Copies of this vault, backups counted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្បាប់​ចម្លង​នៃទូសុវត្ថិភាព​នេះ រាប់ទាំង​ច្បាប់​បម្រុង</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតឯកសារ​សម្រាប់​បង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរ​បង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​សរសេរ​បង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Receipts to write: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កាន់ដៃ​ដែល​ត្រូវ​សរសេរ៖ {count}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Bundle {number} of “{station}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់ {number} របស់ “{station}”</translation>
    </message>
    <message>
        <source>Receipts written: {count}. Hand the stick back to the station.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កាន់ដៃ​ដែល​បាន​សរសេរ៖ {count}។ សូម​ប្រគល់​ឧបករណ៍ USB ទៅស្ថានីយ​វិញ។</translation>
    </message>
    <message>
        <source>Testimonies that could not be confirmed: {count}. See the custody log.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​ដែល​មិន​អាច​បញ្ជាក់​បាន៖ {count}។ សូម​មើល​កំណត់ហេតុ​ថែរក្សា។</translation>
    </message>
</context>
<context>
    <name>ReceiveScreen</name>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទទួល</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ថែម​ឯកសារ…</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ដកការយល់ព្រម</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ</translation>
    </message>
    <message>
        <source>Adopt all that hold: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទទួល​បញ្ចូល​ទាំងអស់​ដែល​ត្រឹមត្រូវ៖ {count}</translation>
    </message>
</context>
<context>
    <name>RecordingControls</name>
    <message>
        <source>Stop the recording? The {length} so far are kept and sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បញ្ឈប់​ការថតឬ? {length} ដែល​បាន​ថតមកដល់ពេលនេះ ត្រូវ​រក្សាទុក និង​បិទត្រា។</translation>
    </message>
    <message>
        <source>Bookmark  (B)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចំណាំ  (B)</translation>
    </message>
    <message>
        <source>Hide screen  (F9)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លាក់​អេក្រង់  (F9)</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈប់…</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្តការថត</translation>
    </message>
    <message>
        <source>Stop and seal</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈប់ ហើយ​បិទត្រា</translation>
    </message>
    <message>
        <source>Why is it paused?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហេតុអ្វី​វាផ្អាក?</translation>
    </message>
    <message>
        <source>Choose or write, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើសរើស ឬសរសេរ តែកុំ​សរសេរ​ឈ្មោះ</translation>
    </message>
    <message>
        <source>Go on  (P)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ត​ទៅ  (P)</translation>
    </message>
    <message>
        <source>Pause  (P)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្អាក  (P)</translation>
    </message>
</context>
<context>
    <name>RecordingEnd</name>
    <message>
        <source>Sealing the recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បិទត្រា​ការថត</translation>
    </message>
    <message>
        <source>Heard {heard}, saved {saved}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានឮ {heard} បាន​រក្សាទុក {saved}។</translation>
    </message>
    <message>
        <source>The end is kept in memory and tried again every few seconds. Leave this open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្នែក​ចុង​នៅក្នុង​អង្គ​ចងចាំ ហើយ​សាក​រក្សាទុក​វិញ​រៀងរាល់​ពីរបី​វិនាទី។ សូម​ទុក​ផ្ទាំង​នេះ​ឲ្យ​បើក។</translation>
    </message>
    <message>
        <source>This takes a moment. The sound is already saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​ចំណាយពេល​បន្តិច។ សំឡេង​បាន​រក្សាទុក​រួចហើយ។</translation>
    </message>
    <message>
        <source>The recording is sealed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​បាន​បិទត្រា​ហើយ</translation>
    </message>
    <message>
        <source>{length} of sound is in the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង {length} នៅក្នុង​ទូសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Some sound is missing in it; the places are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ខ្វះ​សំឡេង​ខ្លះ​ក្នុង​វា។ កន្លែង​ទាំងនោះ​មាន​ដាក់​សញ្ញា។</translation>
    </message>
    <message>
        <source>Now it can be made readable, on this computer alone. That can also wait.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឥឡូវ​អាច​សរសេរ​វាជា​អត្ថបទ​បាន លើកុំព្យូទ័រ​នេះ​តែប៉ុណ្ណោះ។ ទុក​ពេលក្រោយ​ក៏បាន។</translation>
    </message>
    <message>
        <source>The recording could not be finished</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​បញ្ចប់​ការថត​បានទេ</translation>
    </message>
    <message>
        <source>The recording did not begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​មិនបាន​ចាប់ផ្តើម​ទេ</translation>
    </message>
    <message>
        <source>What was saved is kept; it is sealed when the vault is next unlocked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​បាន​រក្សាទុក​នៅដដែល។ វានឹង​ត្រូវ​បិទត្រា ពេល​ដោះសោ​ទូសុវត្ថិភាព​លើកក្រោយ។</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​ថតសំឡេង​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>How far the sealing is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​បិទត្រា​ដល់ណា​ហើយ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក​សក្ខីកម្ម</translation>
    </message>
    <message>
        <source>Transcribe now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរជា​អត្ថបទ​ឥឡូវនេះ</translation>
    </message>
</context>
<context>
    <name>RecordingScreen</name>
    <message>
        <source>Opening the microphone…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បើក​មីក្រូហ្វូន…</translation>
    </message>
    <message>
        <source>Paused for {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ផ្អាក {length}</translation>
    </message>
    <message>
        <source>Waiting for the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​រង់ចាំ​មីក្រូហ្វូន</translation>
    </message>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថតសំឡេង</translation>
    </message>
    <message>
        <source>heard {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានឮ {time}</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​រក្សាទុក {time}</translation>
    </message>
    <message>
        <source>Too loud: move the microphone away a little.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ខ្លាំងពេក៖ សូម​ដាក់​មីក្រូហ្វូន​ឆ្ងាយ​បន្តិច។</translation>
    </message>
    <message>
        <source>Very quiet for some time. Is the microphone near enough?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្ងាត់​ខ្លាំង​មួយ​រយៈ​ហើយ។ តើមីក្រូហ្វូន​នៅជិត​ល្មម​ទេ?</translation>
    </message>
    <message>
        <source>The recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​នៅកំពុង​ដំណើរការ។</translation>
    </message>
    <message>
        <source>Stop it first, or hide the screen with F9: then it goes on behind a clock.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បញ្ឈប់​វាជាមុន​សិន ឬលាក់​អេក្រង់​ដោយ F9៖ ពេលនោះ​វាបន្ត​នៅក្រោយ​នាឡិកា។</translation>
    </message>
    <message>
        <source>Length so far</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រយៈពេល​មកដល់ពេលនេះ</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កម្រិត​សំឡេង</translation>
    </message>
    <message>
        <source>Sign of the recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សញ្ញា​នៃការថត</translation>
    </message>
    <message>
        <source>Who speaks:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកណា​និយាយ៖</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>The no is kept. What was recorded earlier stays as it was agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​បដិសេធ​ត្រូវបាន​រក្សាទុក។ អ្វី​ដែល​បាន​ថតពីមុន​នៅដដែល​តាមដែល​បាន​យល់ព្រម។</translation>
    </message>
    <message>
        <source>Nothing of this is kept, and what was recorded of the answers is destroyed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មានអ្វី​ត្រូវ​រក្សាទុក​ទេ ហើយ​ចម្លើយ​ដែល​បាន​ថតត្រូវបាន​បំផ្លាញ។</translation>
    </message>
    <message>
        <source>Nothing of this is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មានអ្វី​ត្រូវ​រក្សាទុក​ទេ។</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មានអ្វី​ត្រូវ​ថតទេ។</translation>
    </message>
    <message>
        <source>Help does not depend on it: the person gets the same help as before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំនួយ​មិន​អាស្រ័យ​លើវា​ទេ៖ បុគ្គល​នោះ​ទទួល​បាន​ជំនួយ​ដូចមុន​ដដែល។</translation>
    </message>
    <message>
        <source>It can be asked again on another day, if the person wishes. There is no hurry.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាច​សួរ​ម្តង​ទៀត​នៅថ្ងៃ​ផ្សេង បើបុគ្គល​នោះ​ចង់។ មិនបាច់​ប្រញាប់​ទេ។</translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message>
        <source>Cases that are released now: {count}. Each is counted once and for good: what is told of it later does not change these numbers, and new cases wait for the next release. The more cases a release has, the fewer numbers are held back in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី​ដែល​ចេញផ្សាយ​ឥឡូវនេះ៖ {count}។ ករណីនីមួយៗត្រូវ​រាប់​តែម្តង ហើយ​មិន​ប្តូរ​ទៀត​ទេ៖ អ្វី​ដែល​ប្រាប់​ពេលក្រោយ​មិន​ប្តូរ​ចំនួន​ទាំងនេះ​ទេ ហើយ​ករណី​ថ្មី​រង់ចាំ​ការ​ចេញផ្សាយ​លើកក្រោយ។ ការ​ចេញផ្សាយ​ដែល​មាន​ករណី​កាន់តែ​ច្រើន មាន​ចំនួន​ដែល​មិន​បង្ហាញ​កាន់តែ​តិច។</translation>
    </message>
    <message>
        <source>Counted as it is today, for this screen alone. Compared with the numbers of another day, these would tell of the one case that came in between; so only released numbers are saved or printed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​រាប់​ដូច​សភាព​ថ្ងៃនេះ សម្រាប់​តែអេក្រង់​នេះ។ បើប្រៀបធៀប​នឹង​ចំនួន​នៅថ្ងៃ​ផ្សេង វានឹង​ប្រាប់​អំពី​ករណី​តែមួយ​ដែល​បាន​ចូល​មកក្នុង​រវាង​នោះ។ ដូច្នេះ​មានតែ​ចំនួន​ដែល​បាន​ចេញផ្សាយ​ទេ ទើប​រក្សាទុក ឬបោះពុម្ព។</translation>
    </message>
    <message>
        <source>Added up from releases, each of other cases than the ones before, so that comparing what left on different days tells of no few. A number leaves out the releases in which it was held back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បូក​ពីការ​ចេញផ្សាយ​ទាំងឡាយ ដែលនីមួយៗមាន​ករណី​ផ្សេង​ពីលើក​មុន ដូច្នេះ​ការប្រៀបធៀប​អ្វី​ដែល​ចេញទៅ​នៅថ្ងៃ​ផ្សេងគ្នា មិន​ប្រាប់​អំពី​មនុស្ស​ចំនួន​តិច​ទេ។ ចំនួននីមួយៗមិនរាប់​ការ​ចេញផ្សាយ​ដែល​វាមិន​ត្រូវបាន​បង្ហាញ។</translation>
    </message>
    <message>
        <source>Nothing is released yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មាន​អ្វី​ចេញផ្សាយ​ទេ។</translation>
    </message>
    <message>
        <source>Releases: {count}, the last on {date}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ចេញផ្សាយ៖ {count} ចុងក្រោយ​នៅ {date}។</translation>
    </message>
    <message>
        <source>Cases that are in no release yet: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី​ដែល​មិនទាន់​នៅក្នុង​ការ​ចេញផ្សាយ​ណា៖ {count}។</translation>
    </message>
    <message>
        <source>Releases that may not leave any more, since somebody in them took consent back: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ចេញផ្សាយ​ដែល​លែង​អាច​ចេញទៅ​បាន ព្រោះ​មាន​អ្នក​ក្នុង​នោះ​បាន​ដកការយល់ព្រម​វិញ៖ {count}។</translation>
    </message>
    <message>
        <source>Now, on this screen</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឥឡូវនេះ នៅលើ​អេក្រង់​នេះ</translation>
    </message>
    <message>
        <source>Released</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ចេញផ្សាយ</translation>
    </message>
    <message>
        <source>Release what is new…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចេញផ្សាយ​អ្វី​ដែល​ថ្មី…</translation>
    </message>
    <message>
        <source>Release now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចេញផ្សាយ​ឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់ទេ</translation>
    </message>
</context>
<context>
    <name>ReportBackCard</name>
    <message>
        <source>The person has not been told yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​បាន​ប្រាប់​បុគ្គល​នោះ​ទេ។</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាទៅជា​យ៉ាងណា</translation>
    </message>
    <message>
        <source>What you told the person today, in one line</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​អ្នក​បាន​ប្រាប់​បុគ្គល​នោះ​ថ្ងៃនេះ ក្នុង​មួយ​បន្ទាត់</translation>
    </message>
    <message>
        <source>What you told the person today</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​អ្នក​បាន​ប្រាប់​បុគ្គល​នោះ​ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>They were told</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ប្រាប់​គាត់​ហើយ</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Saksi was interrupted the last time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លើក​មុន Saksi ត្រូវបាន​កាត់​ផ្តាច់</translation>
    </message>
    <message>
        <source>A file of this vault was mended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​មួយ​របស់​ទូសុវត្ថិភាព​នេះត្រូវ​បាន​ជួសជុល</translation>
    </message>
    <message>
        <source>This is what was found, before you go on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​ជាអ្វី​ដែល​រកឃើញ មុន​ពេល​អ្នក​បន្ត។</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្តទៅ</translation>
    </message>
    <message>
        <source>A file with the keys of this vault was damaged or missing. It was written again from its copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​មួយ​ដែល​មាន​មេសោ​របស់​ទូសុវត្ថិភាព​នេះខូច ឬបាត់។ វាត្រូវបាន​សរសេរ​ឡើងវិញ​ពីច្បាប់​ចម្លង​របស់​វា។</translation>
    </message>
    <message>
        <source>A power failure can do that. If it comes again, the disk may be failing: then copy the vault to another disk, in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការដាច់​ភ្លើង​អាច​ធ្វើឱ្យ​ដូច្នេះ។ បើវាកើត​ម្តងទៀត ថាស​អាច​កំពុង​ខូច៖ ពេលនោះ​សូម​ចម្លង​ទូសុវត្ថិភាព​ទៅថាស​ផ្សេង ក្នុង​ការកំណត់។</translation>
    </message>
    <message>
        <source>An interrupted recording could not be sealed yet. Its sound is kept, and it is tried again each time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​មួយ​ដែល​ត្រូវបាន​កាត់​ផ្តាច់ មិនទាន់​អាច​បិទត្រា​បានទេ។ សំឡេង​របស់​វានៅ​ដដែល ហើយនឹង​សាក​ម្តង​ទៀត​រាល់​លើក។</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>A new folder for what is saved, best on another disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតឯកសារ​ថ្មី​សម្រាប់​អ្វី​ដែល​រក្សា​បាន ល្អ​បំផុត​នៅលើ​ថាស​ផ្សេង</translation>
    </message>
    <message>
        <source>Folder for what is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតឯកសារ​សម្រាប់​អ្វី​ដែល​រក្សា​បាន</translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​រក្សា​អ្វី​ដែល​នៅអាច​រក្សា​បាន</translation>
    </message>
    <message>
        <source>The new vault opens in the same ways. Keep the damaged one until somebody has seen it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​ថ្មី​បើក​បាន​តាមវិធី​ដដែល។ សូម​រក្សា​ទូដែល​ខូច​ទុក រហូត​មាន​គេបាន​មើល​វា។</translation>
    </message>
    <message>
        <source>Saksi reads the damaged vault, changes nothing in it, and puts all that can be read into a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi អាន​ទូសុវត្ថិភាព​ដែល​ខូច មិន​កែអ្វី​ក្នុង​វាទេ ហើយ​ដាក់​អ្វី​ដែល​អាន​បាន​ទាំងអស់​ទៅក្នុង​ទូថ្មី។</translation>
    </message>
    <message>
        <source>Saved what could be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​រក្សា​អ្វី​ដែល​នៅអាច​រក្សា​បាន</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សា​អ្វី​ដែល​នៅអាច​រក្សា​បាន</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈប់</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
    <message>
        <source>Open the saved vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក​ទូសុវត្ថិភាព​ដែល​បាន​រក្សា</translation>
    </message>
    <message>
        <source>Begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Entries saved: {rows}. Sealed files saved: {files}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណត់ត្រា​ដែល​បាន​រក្សា៖ {rows}។ ឯកសារ​បិទត្រា​ដែល​បាន​រក្សា៖ {files}។</translation>
    </message>
    <message>
        <source>Not readable any more: pages {pages}, entries {entries}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លែង​អាច​អាន​បាន៖ ទំព័រ {pages} កំណត់ត្រា {entries}។</translation>
    </message>
</context>
<context>
    <name>RetentionAsk</name>
    <message>
        <source>Destroy the keys of {case}?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បំផ្លាញ​កូនសោ​នៃ {case} ឬ?</translation>
    </message>
    <message>
        <source>Nobody can open this here any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លែង​មាន​នរណា​អាច​បើក​ទាំងនេះ​នៅទីនេះ​បាន</translation>
    </message>
    <message>
        <source>This stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទាំងនេះ​នៅដដែល</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​វាមិន​អាច​ធ្វើ</translation>
    </message>
    <message>
        <source>Destroying the keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បំផ្លាញ​កូនសោ…</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ពិនិត្យ​ឃ្លាសម្ងាត់…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហេតុអ្វី?</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translation type="unfinished">ឃ្លាសម្ងាត់​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Destroying the keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​បំផ្លាញ​កូនសោ</translation>
    </message>
    <message>
        <source>Destroy the keys now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បំផ្លាញ​កូនសោ​ឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Go back, destroy nothing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់​ក្រោយ មិន​បំផ្លាញ​អ្វី​ទេ</translation>
    </message>
</context>
<context>
    <name>RetentionDetail</name>
    <message>
        <source>May be kept until</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាច​ទុក​បាន​ដល់</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished">វានៅទីណា</translation>
    </message>
    <message>
        <source>What is here of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​របស់​វាដែល​មាននៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translation type="unfinished">កូនសោ​របស់​វាត្រូវបាន​បំផ្លាញ៖ គ្មាន​នរណា​អាច​បើក​វានៅ​ទីនេះ​បាន​ទៀត​ទេ។</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បំផ្លាញ​នៅ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មូលហេតុ</translation>
    </message>
    <message>
        <source>What stayed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​នៅដដែល</translation>
    </message>
    <message>
        <source>Destroy its keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បំផ្លាញ​កូនសោ​របស់​វា…</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translation type="unfinished">បើក​សក្ខីកម្ម</translation>
    </message>
    <message>
        <source>Export to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាំចេញ​ទៅទីស្នាក់ការ​កណ្តាល</translation>
    </message>
</context>
<context>
    <name>RetentionDone</name>
    <message>
        <source>The keys of {case} are destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូនសោ​នៃ {case} ត្រូវបាន​បំផ្លាញ​ហើយ</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មូលហេតុ៖ {reason}</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានបំផ្លាញ</translation>
    </message>
    <message>
        <source>This stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទាំងនេះ​នៅដដែល</translation>
    </message>
    <message>
        <source>What it could not do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​វាមិន​អាច​ធ្វើ​បាន</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់ទៅ​បញ្ជី</translation>
    </message>
</context>
<context>
    <name>RetentionScreen</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">កំពុង​ពិនិត្យមើល…</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​រក្សាទុក និង​ការ​បំផ្លាញ</translation>
    </message>
    <message>
        <source>How long a testimony may be kept follows from what the person agreed to. Nothing is destroyed by itself: a person decides, one testimony at a time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រយៈពេល​ដែល​អាច​ទុក​សក្ខីកម្ម អាស្រ័យ​លើអ្វី​ដែល​បុគ្គល​នោះ​បាន​យល់ព្រម។ គ្មានអ្វី​ត្រូវ​បំផ្លាញ​ដោយ​ស្វ័យប្រវត្តិ​ទេ៖ មនុស្សជា​អ្នក​សម្រេច ម្តង​មួយ​សក្ខីកម្ម។</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished">សក្ខីកម្ម</translation>
    </message>
</context>
<context>
    <name>RevokeView</name>
    <message>
        <source>Take trust back from “{name}”?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកការ​ទុកចិត្ត​ពី “{name}” វិញឬ?</translation>
    </message>
    <message>
        <source>The newest bundle that was received here has number {received}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​ថ្មី​បំផុត​ដែល​បាន​ទទួល​នៅទីនេះ​មាន​លេខ {received}។</translation>
    </message>
    <message>
        <source>No bundle of this office was received here: 0 refuses all of them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនដែល​ទទួល​កញ្ចប់​របស់​ការិយាល័យ​នេះ​នៅទីនេះ​ទេ៖ 0 បដិសេធ​វាទាំងអស់។</translation>
    </message>
    <message>
        <source>Do this when the laptop or the keys of the office may be in other hands. From now on nothing is sealed for it, and its later bundles are refused. These keys can never be trusted again; the office needs a new vault. What it can read already it can still read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ធ្វើបែប​នេះ ពេល​កុំព្យូទ័រ ឬកូនសោ​របស់​ការិយាល័យ​នោះ​អាច​នៅក្នុង​ដៃអ្នកដទៃ។ ចាប់ពី​ពេលនេះ គ្មានអ្វី​ត្រូវ​បិទត្រា​ជូន​វាទេ ហើយ​កញ្ចប់​ក្រោយៗរបស់​វាត្រូវ​បដិសេធ។ កូនសោ​ទាំងនេះ​មិន​អាច​ទុកចិត្ត​វិញ​បាន​ឡើយ។ ការិយាល័យ​នោះ​ត្រូវការ​ទូសុវត្ថិភាព​ថ្មី។ អ្វី​ដែល​វាអាច​អាន​បាន​រួចហើយ វានៅតែ​អាន​បាន។</translation>
    </message>
    <message>
        <source>Number of the last bundle that was surely its own</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លេខ​នៃកញ្ចប់​ចុងក្រោយ​ដែល​ប្រាកដជា​របស់​វា</translation>
    </message>
    <message>
        <source>Go on trusting it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ត​ទុកចិត្ត​វា</translation>
    </message>
    <message>
        <source>Take trust back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកការ​ទុកចិត្ត​វិញ</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Go back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រឡប់​ក្រោយ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈប់</translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បិទត្រា​វាឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បិទត្រា</translation>
    </message>
    <message>
        <source>The sealed testimony stays on this computer until you carry it out with an export. Listen and correct before, if you still wish to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​ដែល​បិទត្រា​នៅលើ​កុំព្យូទ័រ​នេះ រហូតដល់​អ្នក​យកវា​ចេញ​ដោយ​ការ​នាំចេញ។ សូម​ស្តាប់ និង​កែមុន​នោះ បើអ្នក​នៅចង់។</translation>
    </message>
    <message>
        <source>Sealed to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បិទត្រា​ជូន​ទីស្នាក់ការ​កណ្តាល</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​បិទត្រា…</translation>
    </message>
    <message>
        <source>Seal this testimony to headquarters?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បិទត្រា​សក្ខីកម្ម​នេះ​ជូន​ទីស្នាក់ការ​កណ្តាលឬ?</translation>
    </message>
    <message>
        <source>From then on nobody can hear or read it on this computer: not you, and not anybody who takes the computer or makes you open it. Only headquarters can open it. Name and contact that were written down here are forgotten. This cannot be undone here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាប់ពី​ពេលនោះ គ្មាន​នរណា​អាច​ស្តាប់ ឬអាន​វាលើ​កុំព្យូទ័រ​នេះ​បានទេ៖ អ្នក​ក៏មិនបាន អ្នក​ដែល​យកកុំព្យូទ័រ ឬបង្ខំឲ្យ​អ្នក​បើក​វា ក៏មិនបាន។ មានតែ​ទីស្នាក់ការ​កណ្តាល​ទេអាច​បើក​បាន។ ឈ្មោះ និង​ទំនាក់ទំនង​ដែល​បាន​សរសេរ​នៅទីនេះ​ត្រូវ​បំភ្លេច​ចោល។ នៅទីនេះ​មិន​អាច​ធ្វើ​វាត្រឡប់​វិញ​បានទេ។</translation>
    </message>
    <message>
        <source>Masked copies of it that can still be opened here: {count}. Seal each of them as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្បាប់ចម្លង​បិទបាំង​របស់​វា ដែល​នៅ​អាច​បើក​បាន​នៅ​ទីនេះ៖ {count}។ សូម​បិទត្រា​វា​នីមួយៗ​ផង​ដែរ។</translation>
    </message>
    <message>
        <source>Nobody can hear or read it on this computer any more. Headquarters can. You can still see its entry in the library, and its custody log.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លែង​មាន​នរណា​អាច​ស្តាប់ ឬអាន​វានៅលើ​កុំព្យូទ័រ​នេះ​បាន​ទៀត។ ទីស្នាក់ការ​កណ្តាល​អាច។ អ្នក​នៅតែ​អាច​មើល​កំណត់ត្រា​របស់​វាក្នុង​បណ្ណាល័យ និង​កំណត់ហេតុ​ថែរក្សា​របស់​វា។</translation>
    </message>
    <message>
        <source>It was carried out on {date}, and an export can carry it out again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាត្រូវបាន​យកចេញ​នៅថ្ងៃ {date} ហើយ​ការ​នាំចេញ​អាច​យកវា​ចេញ​ម្តង​ទៀត។</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លាក់</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្ហាញ</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លាក់​អ្វី​ដែល​វាយ</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្ហាញ​អ្វី​ដែល​វាយ</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Caps Lock ហាក់ដូចជា​បើក។</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>The usual one of this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឧបករណ៍​ធម្មតា​របស់​កុំព្យូទ័រ​នេះ</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} (មិនបាន​ភ្ជាប់)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈប់</translation>
    </message>
    <message>
        <source>Try it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សាកវា</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការកំណត់</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អំពី​កម្មវិធី និង​ការពិនិត្យ</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភាសា និង​រូបរាង</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភាសា</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពណ៌</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទំហំអក្សរ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាក់សោ</translation>
    </message>
    <message>
        <source>Lock without being asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាក់សោ​ដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse. A recording goes on behind the lock.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្រោយ​រយៈពេល​នេះ​ដោយ​គ្មាន​ចុច​គ្រាប់ចុច ឬប្រើ​កណ្តុរ។ ការថត​បន្ត​នៅក្រោយ​សោ។</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាំ​ថាទូសុវត្ថិភាព​នៅទីណា</translation>
    </message>
    <message>
        <source>The next start then asks for its passphrase at once. The passphrase is never remembered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពេល​បើក​លើកក្រោយ វាសួរ​ឃ្លាសម្ងាត់​ភ្លាម។ ឃ្លាសម្ងាត់​មិន​ត្រូវបាន​ចាំទុក​ឡើយ។</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មីក្រូហ្វូន</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាឮប៉ុនណា</translation>
    </message>
    <message>
        <source>Speak as you will in the room. Nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​និយាយ​ដូចដែល​អ្នក​នឹង​និយាយ​ក្នុង​បន្ទប់។ គ្មានអ្វី​ត្រូវ​រក្សាទុក​ទេ។</translation>
    </message>
    <message>
        <source>Remember</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាំទុក</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កម្រិត​មីក្រូហ្វូន</translation>
    </message>
    <message>
        <source>As the system</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដូច​ប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Minutes: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាទី៖ {count}</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ងងឹត</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កម្រិត​ពណ៌​ច្បាស់ ភ្លឺ</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កម្រិត​ពណ៌​ច្បាស់ ងងឹត</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Last kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Nothing was written down before the interview, or it has not come with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មានអ្វី​ត្រូវបាន​សរសេរ​មុន​ការសម្ភាសន៍​ទេ ឬវា​មិនបាន​មកជាមួយ​សក្ខីកម្ម។</translation>
    </message>
    <message>
        <source>It may not be opened here any more: see Consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​បើក​វានៅ​ទីនេះ​ទៀត​ទេ៖ សូម​មើល​ការយល់ព្រម។</translation>
    </message>
    <message>
        <source>Around the interview</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជុំវិញ​ការសម្ភាសន៍</translation>
    </message>
    <message>
        <source>Risk, as we see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហានិភ័យ តាមយើង​យល់ឃើញ</translation>
    </message>
    <message>
        <source>Risk, as they see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហានិភ័យ តាម​គាត់​យល់ឃើញ</translation>
    </message>
    <message>
        <source>Held or watched by somebody</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​គេឃុំ ឬតាមមើល</translation>
    </message>
    <message>
        <source>Private place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែងឯកជន</translation>
    </message>
    <message>
        <source>Interviewed before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ធ្លាប់​មាន​គេសម្ភាសន៍</translation>
    </message>
    <message>
        <source>Needs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តម្រូវការ</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>What came of the meeting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លទ្ធផល​នៃការ​ជួប</translation>
    </message>
    <message>
        <source>nobody interprets from then on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​អ្នកបកប្រែ​ចាប់ពី​ពេលនោះ</translation>
    </message>
    <message>
        <source>{code}, briefed, bound to secrecy, accepted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{code} បាន​ទទួលការ​ពន្យល់ សន្យា​រក្សា​ការសម្ងាត់ បុគ្គល​នោះ​ទទួលយក</translation>
    </message>
    <message>
        <source>not briefed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​ទទួលការ​ពន្យល់</translation>
    </message>
    <message>
        <source>not bound to secrecy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​សន្យា​រក្សា​ការសម្ងាត់</translation>
    </message>
    <message>
        <source>may be on another side</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាច​នៅខាង​ផ្សេង</translation>
    </message>
    <message>
        <source>not asked about another side</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​សួរ​អំពី​ការ​នៅខាង​ផ្សេង</translation>
    </message>
    <message>
        <source>refused by the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​បាន​បដិសេធ</translation>
    </message>
    <message>
        <source>not accepted by the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​មិនបាន​ទទួលយក</translation>
    </message>
    <message>
        <source>Risk as it was seen {when}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហានិភ័យ​ដែល​បានឃើញ {when}</translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>{name} was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​សរសេរ {name}។</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លំនាំ</translation>
    </message>
    <message>
        <source>A case is counted only where the person agreed to anonymous statistics. Where it says “fewer than {number}”, the number is smaller, or kept back so that a smaller one cannot be worked out.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី​មួយ​រាប់​តែពេល​បុគ្គល​នោះ​យល់ព្រម​ឲ្យ​ធ្វើស្ថិតិ​អនាមិក។ កន្លែង​ដែល​សរសេរ “តិច​ជាង {number}” ចំនួន​តូចជាង​នោះ ឬត្រូវ​លាក់ ដើម្បីកុំឲ្យ​គេគណនា​ចំនួន​តូចជាង​បាន។</translation>
    </message>
    <message>
        <source>Count by</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រាប់តាម</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកក្នុង​បញ្ជី</translation>
    </message>
    <message>
        <source>For each place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាម​ទីកន្លែង​នីមួយៗ</translation>
    </message>
    <message>
        <source>How finely time is told</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្ហាញ​ពេលវេលា​លម្អិត​ប៉ុណ្ណា</translation>
    </message>
    <message>
        <source>Count again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រាប់​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Save all tables…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​តារាង​ទាំងអស់…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​ជារូបភាព…</translation>
    </message>
    <message>
        <source>Save as a drawing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​ជាគំនូរ…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">បោះពុម្ព</translation>
    </message>
    <message>
        <source>Case data in files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទិន្នន័យ​ករណី​ក្នុង​ឯកសារ…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished">ម៉ាស៊ីនបោះពុម្ព</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុងរាប់…</translation>
    </message>
    <message>
        <source>Fewer than {number} cases may be counted, so that no number is shown.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី​ដែល​អាច​រាប់​បាន​មាន​តិច​ជាង {number} ដូច្នេះ​មិន​បង្ហាញ​ចំនួន​ទេ។</translation>
    </message>
    <message>
        <source>Cases in all releases: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី​ក្នុង​ការ​ចេញផ្សាយ​ទាំងអស់៖ {count}</translation>
    </message>
    <message>
        <source>Cases that may be counted: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី​ដែល​អាច​រាប់​បាន៖ {count}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទាំងអស់</translation>
    </message>
    <message>
        <source>Save all tables</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​តារាង​ទាំងអស់</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​គំនូសតាង</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Everything is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​រក្សា​ទុក​អ្វីៗទាំងអស់</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​រក្សាទុក</translation>
    </message>
    <message>
        <source>Disk nearly full: {free} left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថាស​ជិត​ពេញ៖ នៅសល់ {free}</translation>
    </message>
    <message>
        <source>Disk: {free} left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថាស៖ នៅសល់ {free}</translation>
    </message>
    <message>
        <source>Plugged in, {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ដោត​ភ្លើង {percent} %</translation>
    </message>
    <message>
        <source>Battery low: {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថ្ម​ខ្សោយ៖ {percent} %</translation>
    </message>
    <message>
        <source>Battery: {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថ្ម៖ {percent} %</translation>
    </message>
    <message>
        <source>On a network, not used</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​បណ្តាញ តែមិន​ប្រើ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ការ​តភ្ជាប់</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្ថានភាព</translation>
    </message>
</context>
<context>
    <name>StayedCard</name>
    <message>
        <source>Not in the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​នៅក្នុង​ឯកសារ</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Kept until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក​រហូតដល់ {day}</translation>
    </message>
    <message>
        <source>The person did not agree that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​មិន​យល់ព្រម​ឲ្យ​រក្សា​វាទុក​ទេ។</translation>
    </message>
    <message>
        <source>It can be recorded, but nothing more can be done with it. Think of listening only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាច​ថតវា​បាន តែមិន​អាច​ធ្វើអ្វី​ផ្សេង​ជាមួយ​វាបានទេ។ សូម​គិតថា​ស្តាប់​តែប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>The rules for children hold.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​អនុវត្ត​វិធាន​សម្រាប់​កុមារ។</translation>
    </message>
    <message>
        <source>Before anything leaves, a second trained person has to approve it. It is never used for media or for training.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មុន​ពេល​អ្វីមួយ​ចេញទៅ មនុស្ស​ទីពីរ​ដែល​បាន​ហ្វឹកហាត់​ត្រូវ​អនុម័ត​វា។ វាមិន​ប្រើ​សម្រាប់​សារព័ត៌មាន ឬការ​បង្រៀន​ឡើយ។</translation>
    </message>
    <message>
        <source>recorded: {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ថត៖ {length}</translation>
    </message>
    <message>
        <source>with an interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជាមួយ​អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានយល់ព្រម</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​យល់ព្រម</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​បដិសេធ​អ្វី​ទេ។</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>of the program itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">របស់​កម្មវិធី​ផ្ទាល់</translation>
    </message>
    <message>
        <source>In use: {name}, {whose}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ប្រើ៖ {name}, {whose}</translation>
    </message>
    <message>
        <source>Questions: {questions}. Own wordings of consent: {wordings}. Services: {services}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំណួរ៖ {questions}។ ពាក្យពេចន៍​ផ្ទាល់​សម្រាប់​ការយល់ព្រម៖ {wordings}។ សេវា៖ {services}។</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​សរសេរ៖ {path}</translation>
    </message>
    <message>
        <source>Give it a version of its own when you change it, then bring it in here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពេល​អ្នក​កែវា សូម​ដាក់លេខ​កំណែ​ផ្ទាល់​ឲ្យ​វា រួច​យកវា​ចូល​នៅទីនេះ។</translation>
    </message>
    <message>
        <source>It is in use from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាត្រូវ​ប្រើ​ចាប់ពី​ពេលនេះ។</translation>
    </message>
    <message>
        <source>Guide and services of your organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការណែនាំ និង​សេវា​របស់​អង្គការ​អ្នក</translation>
    </message>
    <message>
        <source>One file: questions of the guide, wordings of consent, services, what to do in an emergency, debriefing, limits of a session.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​មួយ៖ សំណួរ​នៃការណែនាំ ពាក្យពេចន៍​សម្រាប់​ការយល់ព្រម សេវា អ្វី​ដែល​ត្រូវ​ធ្វើ​ក្នុង​ករណី​បន្ទាន់ ការពិភាក្សា​ក្រោយ​សម្ភាសន៍ កម្រិត​នៃការសម្ភាសន៍។</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យកឯកសារ​ចូល…</translation>
    </message>
    <message>
        <source>Write it out to edit it…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរ​វាចេញ​ដើម្បី​កែ…</translation>
    </message>
    <message>
        <source>Use an earlier one again:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រើ​គំរូ​មុន​ម្តង​ទៀត៖</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើសរើស​គំរូ</translation>
    </message>
    <message>
        <source>Write the template</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរគំរូ</translation>
    </message>
</context>
<context>
    <name>TestimonyHeader</name>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថតសំឡេង</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរជា​អត្ថបទ​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ភ្ជាប់</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាំចេញ</translation>
    </message>
    <message>
        <source>Seal to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បិទត្រា​ជូន​ទីស្នាក់ការ​កណ្តាល</translation>
    </message>
    <message>
        <source>Recording {number} · {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត {number} · {length}</translation>
    </message>
</context>
<context>
    <name>TestimonyScreen</name>
    <message>
        <source>{time} of {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{time} នៃ {length}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្ថបទ​សំឡេង</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កែ</translation>
    </message>
    <message>
        <source>Listened, it is right</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ស្តាប់ ត្រឹមត្រូវ​ហើយ</translation>
    </message>
    <message>
        <source>Text of this paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្ថបទ​នៃកថាខណ្ឌ​នេះ</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បោះបង់</translation>
    </message>
    <message>
        <source>Enter saves, Ctrl+Enter divides, Esc plays and pauses</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Enter រក្សាទុក, Ctrl+Enter បំបែក, Esc ចាក់ និង​ផ្អាក</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុងបើក…</translation>
    </message>
    <message>
        <source>This testimony has no recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​នេះ​គ្មាន​ការថត​ទេ។</translation>
    </message>
    <message>
        <source>There is no text yet. You can listen now, and have it transcribed when you wish.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មាន​អត្ថបទ​ទេ។ អ្នក​អាច​ស្តាប់​ឥឡូវនេះ ហើយ​ឲ្យ​សរសេរ​វាជា​អត្ថបទ​ពេលណា​អ្នក​ចង់។</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកមិនឃើញ​ការ​និយាយ​ក្នុង​ការថត​នេះ​ទេ។</translation>
    </message>
</context>
<context>
    <name>TestimonySide</name>
    <message>
        <source>Machine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>{when}, undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{when}, មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>To check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​ពិនិត្យ</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចំណាំ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការកែប្រែ</translation>
    </message>
    <message>
        <source>Custody</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថែរក្សា</translation>
    </message>
    <message>
        <source>Consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល</translation>
    </message>
    <message>
        <source>Masking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការបិទបាំង</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្រោយមក</translation>
    </message>
    <message>
        <source>More about this testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ថែម​អំពី​សក្ខីកម្ម​នេះ</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មុន</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ទាប់</translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែង​បន្ទាប់​ដែល​ត្រូវ​ពិនិត្យ</translation>
    </message>
    <message>
        <source>Place to check before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែង​មុន​ដែល​ត្រូវ​ពិនិត្យ</translation>
    </message>
    <message>
        <source>Texts of the chosen paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្ថបទ​នៃកថាខណ្ឌ​ដែល​បាន​ជ្រើសរើស</translation>
    </message>
    <message>
        <source>All changes, newest first</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​កែប្រែ​ទាំងអស់ ថ្មី​បំផុត​មុន</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សម្គាល់ថា​បាន​ពិនិត្យ​ឡើងវិញ</translation>
    </message>
    <message>
        <source>Open again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើកឡើងវិញ</translation>
    </message>
    <message>
        <source>Nothing is left to check here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅទីនេះ​គ្មានអ្វី​ត្រូវ​ពិនិត្យ​ទៀត​ទេ។</translation>
    </message>
    <message>
        <source>Bookmarks set while recording stand here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចំណាំ​ដែល​ដាក់​ពេល​ថតនៅ​ទីនេះ។</translation>
    </message>
    <message>
        <source>What people change stands here. The machine's text is never lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​មនុស្ស​កែប្រែ​នៅទីនេះ។ អត្ថបទ​របស់​ម៉ាស៊ីន​មិន​បាត់​ឡើយ។</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​រក្សាទុក…</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចំណាំ</translation>
    </message>
    <message>
        <source>, another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">, ការិយាល័យ​ផ្សេង</translation>
    </message>
</context>
<context>
    <name>TongueRow</name>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភាសា</translation>
    </message>
</context>
<context>
    <name>TranscriptionPanel</name>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរជា​អត្ថបទ</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរជា​អត្ថបទ​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សា​អត្ថបទ​នេះ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្អាក</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្តទៅ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បោះបង់</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សាកម្តងទៀត</translation>
    </message>
    <message>
        <source>Models…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ូដែល…</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្ហាញ​ជួរ​រង់ចាំ</translation>
    </message>
    <message>
        <source>Progress of the transcription</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វឌ្ឍនភាព​នៃការ​សរសេរជា​អត្ថបទ</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ូដែល</translation>
    </message>
    <message>
        <source>Write everything down anew?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរ​ទាំងអស់​ជាថ្មីឬ?</translation>
    </message>
    <message>
        <source>The new text takes the place of this one. What was corrected stays with the old text, hidden.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្ថបទ​ថ្មី​ជំនួស​អត្ថបទ​នេះ។ អ្វី​ដែល​បាន​កែនៅជា​មួយ​អត្ថបទ​ចាស់ ដោយ​លាក់​ទុក។</translation>
    </message>
    <message>
        <source>All recordings are transcribed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​ទាំងអស់​បាន​សរសេរជា​អត្ថបទ​ហើយ។</translation>
    </message>
    <message>
        <source>A part of it is transcribed. What is done is kept; the rest is still to do.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្នែក​មួយ​បាន​សរសេរជា​អត្ថបទ។ អ្វី​ដែល​បាន​ធ្វើ​ត្រូវ​រក្សាទុក។ នៅសល់​ផ្នែក​ផ្សេងទៀត។</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មាន​អត្ថបទ​ទេ។</translation>
    </message>
    <message>
        <source>A model on this computer writes down what it hears. Nothing leaves the computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ូដែល​លើកុំព្យូទ័រ​នេះ​សរសេរ​អ្វី​ដែល​វាឮ។ គ្មានអ្វី​ចេញពី​កុំព្យូទ័រ​ទេ។</translation>
    </message>
    <message>
        <source>Paused. What is done is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ផ្អាក។ អ្វី​ដែល​បាន​ធ្វើ​ត្រូវ​រក្សាទុក។</translation>
    </message>
    <message>
        <source>Recordings before it: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​នៅមុខ​វា៖ {count}</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជ្រើសរើស​ម៉ូដែល</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Is this really “{name}”?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើនេះ​ពិតជា “{name}” មែនទេ?</translation>
    </message>
    <message>
        <source>{role}, station {station}. Call the office on a number that you know from elsewhere, and let it read the eight words of its own card to you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role} ស្ថានីយ {station}។ សូម​ទូរសព្ទ​ទៅការិយាល័យ​តាម​លេខ​ដែល​អ្នកដឹង​ពីកន្លែង​ផ្សេង ហើយ​ឲ្យ​គេអាន​ប្រាំបី​ពាក្យ​នៃកាត​របស់​គេជូន​អ្នក។</translation>
    </message>
    <message>
        <source>Type the words as you hear them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​វាយ​ពាក្យ​តាមដែល​អ្នកឮ</translation>
    </message>
    <message>
        <source>The words that you hear</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​ដែល​អ្នកឮ</translation>
    </message>
    <message>
        <source>What this office is to us. Nothing leaves to it without consent for this:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ​នេះ​ជាអ្វី​សម្រាប់​យើង។ គ្មានអ្វី​ចេញទៅ​វាទេ បើគ្មាន​ការយល់ព្រម​សម្រាប់៖</translation>
    </message>
    <message>
        <source>What this office is to us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ​នេះ​ជាអ្វី​សម្រាប់​យើង</translation>
    </message>
    <message>
        <source>We have compared all eight words, and they are the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យើង​បាន​ផ្ទៀង​ទាំង​ប្រាំបី​ពាក្យ ហើយ​វាដូចគ្នា</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទុកវាចោល</translation>
    </message>
    <message>
        <source>Trust this office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទុកចិត្ត​ការិយាល័យ​នេះ</translation>
    </message>
    <message>
        <source>All eight words are the same.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទាំង​ប្រាំបី​ពាក្យ​ដូចគ្នា។</translation>
    </message>
    <message>
        <source>Word {number} is another one. Ask again; if it stays so, trust nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​ទី {number} ខុសគ្នា។ សូម​សួរ​ម្តង​ទៀត។ បើនៅតែ​ខុស កុំ​ទុកចិត្ត​អ្វី​ទាំងអស់។</translation>
    </message>
    <message>
        <source>Words that are the same: {right} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​ដែល​ដូចគ្នា៖ {right} នៃ {all}</translation>
    </message>
</context>
<context>
    <name>UnknownPackView</name>
    <message>
        <source>Nobody vouches for “{name}” yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មាន​នរណា​ធានា “{name}” ទេ</translation>
    </message>
    <message>
        <source>Its files are {note}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​របស់​វា {note}។</translation>
    </message>
    <message>
        <source>A model that somebody has changed could write words that were never said. Compare this fingerprint with the one that you got by another way: by telephone, on paper, or from headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ូដែល​ដែល​មាន​គេកែ អាច​សរសេរ​ពាក្យ​ដែល​មិនដែល​បាន​និយាយ។ សូម​ផ្ទៀង​ស្នាមម្រាមដៃ​នេះ​ជាមួយនឹង​អ្វី​ដែល​អ្នក​បាន​តាមផ្លូវ​ផ្សេង៖ តាម​ទូរសព្ទ លើក្រដាស ឬពី​ទីស្នាក់ការ​កណ្តាល។</translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្នាមម្រាមដៃ​នៃកញ្ចប់​ម៉ូដែល</translation>
    </message>
    <message>
        <source>We have compared the whole fingerprint, and it is the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យើង​បាន​ផ្ទៀង​ស្នាមម្រាមដៃ​ទាំងមូល ហើយ​វាដូចគ្នា</translation>
    </message>
    <message>
        <source>Do not import it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​នាំចូល​វា</translation>
    </message>
    <message>
        <source>Import this pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាំចូល​កញ្ចប់​ម៉ូដែល​នេះ</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុងបើក…</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Each guess at it takes {memory} MiB of memory, so that guessing stays slow.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ទាយ​ម្តងៗ​ត្រូវការ​អង្គចងចាំ {memory} MiB ដូច្នេះ​ការ​ទាយ​នៅតែ​យឺត។</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is lost. Only paper holds it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាបើក​ទូសុវត្ថិភាព ពេល​បាត់​ឃ្លាសម្ងាត់។ មានតែ​ក្រដាស​ប៉ុណ្ណោះ​ដែល​មាន​វា។</translation>
    </message>
    <message>
        <source>There is none. New keys, below, come with one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​មាន​ទេ។ កូនសោថ្មី​ខាងក្រោម​នឹង​មាន​កូដ​មួយ។</translation>
    </message>
    <message>
        <source>Headquarters can open the vault with its own key when both are lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពេល​បាត់​ទាំងពីរ ទីស្នាក់ការ​កណ្តាល​អាច​បើក​ទូសុវត្ថិភាព​ដោយ​កូនសោ​របស់​ខ្លួន។</translation>
    </message>
    <message>
        <source>Headquarters cannot open this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីស្នាក់ការ​កណ្តាល​មិន​អាច​បើក​ទូសុវត្ថិភាព​នេះ​បាន​ទេ។</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open this vault any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើ​បាត់​ឃ្លាសម្ងាត់ គ្មាន​នរណា​អាច​បើក​ទូសុវត្ថិភាព​នេះ​បាន​ទៀត​ទេ។</translation>
    </message>
    <message>
        <source>Ways into this vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្លូវចូល​ទូសុវត្ថិភាព​នេះ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">កូដសង្គ្រោះ</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">ទីស្នាក់ការ​កណ្តាល</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Saksi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូមស្វាគមន៍​មកកាន់ Saksi</translation>
    </message>
    <message>
        <source>Saksi records what people testify and keeps it in an encrypted vault on this laptop. It needs no internet and opens no connection.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi ថតអ្វី​ដែល​មនុស្ស​ផ្តល់​ជាសក្ខីកម្ម ហើយ​រក្សា​វាក្នុង​ទូសុវត្ថិភាព​ដែល​អ៊ិនគ្រីប​លើកុំព្យូទ័រ​នេះ។ វាមិន​ត្រូវការ​អ៊ីនធឺណិត ហើយ​មិន​តភ្ជាប់​ទៅណា​ទេ។</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​ថ្មី</translation>
    </message>
    <message>
        <source>For an office that begins with Saksi. It takes about five minutes, a pen and a sheet of paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សម្រាប់​ការិយាល័យ​ដែល​ចាប់ផ្តើម​ប្រើ Saksi។ ត្រូវការ​ពេល​ប្រហែល​ប្រាំ​នាទី ប៊ិច​មួយ និង​ក្រដាស​មួយ​សន្លឹក។</translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កើត​ទូសុវត្ថិភាព…</translation>
    </message>
    <message>
        <source>A vault that is there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​ដែល​មានស្រាប់</translation>
    </message>
    <message>
        <source>On this laptop or on a disk that is connected. You need its passphrase or its recovery code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លើកុំព្យូទ័រ​នេះ ឬលើ​ថាស​ដែល​បាន​ភ្ជាប់។ អ្នក​ត្រូវការ​ឃ្លាសម្ងាត់ ឬកូដសង្គ្រោះ​របស់​វា។</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក​ទូសុវត្ថិភាព…</translation>
    </message>
    <message>
        <source>The demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការសាកល្បង</translation>
    </message>
    <message>
        <source>Invented testimonies and a lesson in steps. Nothing in it is real, and nothing of it leaves it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​ប្រឌិត និង​មេរៀន​មួយ​ជំហាន​ម្តងៗ។ ក្នុង​នោះ​គ្មានអ្វី​ពិត​ទេ ហើយ​គ្មានអ្វី​ចេញពី​វាទេ។</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចូល​ការសាកល្បង</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>{name} ({free} free)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} (ទំនេរ {free})</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>The answers are recorded, as a short recording of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​ត្រូវបាន​ថត ជាការថត​ខ្លី​ដោយឡែក។</translation>
    </message>
    <message>
        <source>Mark the answers here too, and keep the paper apart from the case code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​គូស​ចម្លើយ​នៅទីនេះ​ដែរ ហើយ​ទុក​ក្រដាស​ដោយឡែក​ពីកូដ​ករណី។</translation>
    </message>
    <message>
        <source>Not sure counts as a child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើមិន​ប្រាកដ ត្រូវ​រាប់​ជាកុមារ។</translation>
    </message>
    <message>
        <source>An adult who is safe for the child and the child both have to agree.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មនុស្ស​ពេញវ័យ​ដែល​មាន​សុវត្ថិភាព​សម្រាប់​កុមារ និង​កុមារ ត្រូវ​យល់ព្រម​ទាំងពីរ។</translation>
    </message>
    <message>
        <source>An adult who is safe for the child and the person both have to agree.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មនុស្ស​ពេញវ័យ​ដែល​មាន​សុវត្ថិភាព​សម្រាប់​កុមារ និង​បុគ្គល​នោះ ត្រូវ​យល់ព្រម​ទាំងពីរ។</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើបុគ្គល​នោះ​អាយុ​ប៉ុន្មាន?</translation>
    </message>
    <message>
        <source>Ask nobody for papers. If you are not sure, say so.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​សុំ​ឯកសារ​ផ្លូវការ​ពីនរណា។ បើអ្នក​មិន​ប្រាកដ សូម​ប្រាប់​ដូច្នោះ។</translation>
    </message>
    <message>
        <source>Is there a guardian who can be asked?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើមាន​អាណាព្យាបាល​ដែល​អាច​សួរ​បានទេ?</translation>
    </message>
    <message>
        <source>May the guardian have to do with what happened?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើអាណាព្យាបាល​អាច​ជាប់ពាក់ព័ន្ធ​នឹង​រឿង​ដែល​កើតឡើង​ទេ?</translation>
    </message>
    <message>
        <source>Ask when the guardian is not in the room. If you cannot tell, choose yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​ពេល​អាណាព្យាបាល​មិន​នៅក្នុង​បន្ទប់។ បើអ្នក​មិនដឹង​ច្បាស់ សូម​ជ្រើសរើស​បាទ/ចាស។</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>Who speaks for the child now?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឥឡូវនេះ​អ្នកណា​និយាយ​ជំនួស​កុមារ?</translation>
    </message>
    <message>
        <source>Without one, stop here and choose “Not now”: a child's own word is not enough.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើគ្មាន សូមឈប់​ត្រឹមនេះ ហើយ​ជ្រើសរើស “មិនមែន​ឥឡូវ”៖ ពាក្យ​របស់​កុមារ​តែម្នាក់ឯង​មិន​គ្រប់គ្រាន់​ទេ។</translation>
    </message>
    <message>
        <source>How is consent given?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការយល់ព្រម​ផ្តល់​ដោយ​របៀបណា?</translation>
    </message>
    <message>
        <source>Somebody interprets while it is asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​អ្នកបកប្រែ​ពេល​សួរ</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកណាសួរ?</translation>
    </message>
    <message>
        <source>A short code of yours, such as F7. No name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដ​ខ្លី​របស់​អ្នក ដូចជា F7។ មិនមែន​ឈ្មោះ​ទេ។</translation>
    </message>
    <message>
        <source>Code of who asks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដ​របស់​អ្នក​សួរ</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Take everything back?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកទាំងអស់​វិញឬ?</translation>
    </message>
    <message>
        <source>Take back: {use}?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកវិញ៖ {use}?</translation>
    </message>
    <message>
        <source>No copy has left this computer so far.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មកដល់ពេលនេះ គ្មាន​ច្បាប់ចម្លង​ណាចេញពី​កុំព្យូទ័រ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Copies went to: {offices}. The next bundle to each tells of it, and asks to block what they have. What was published or handed on by then may be impossible to get back: say so to the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្បាប់ចម្លង​បាន​ទៅដល់៖ {offices}។ កញ្ចប់​បន្ទាប់​ទៅការិយាល័យ​នីមួយៗនឹង​ប្រាប់​អំពី​វា ហើយ​សុំ​ឲ្យ​បិទ​អ្វី​ដែលគេ​មាន។ អ្វី​ដែល​បាន​ផ្សព្វផ្សាយ ឬប្រគល់​បន្ត​រួចហើយ អាច​យកមកវិញ​មិនបានទេ៖ សូម​ប្រាប់​បុគ្គល​នោះ។</translation>
    </message>
    <message>
        <source>It holds from this moment on. What was said before stays in the history.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមាន​សុពលភាព​ចាប់ពី​ពេលនេះ។ អ្វី​ដែល​បាន​និយាយ​ពីមុន​នៅក្នុង​ប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Who heard it? A short code of yours, no name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកណា​បានឮ? កូដ​ខ្លី​របស់​អ្នក មិនមែន​ឈ្មោះ​ទេ។</translation>
    </message>
    <message>
        <source>Code of who heard it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដ​របស់​អ្នក​ដែល​បានឮ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">ទុកវាដដែល</translation>
    </message>
    <message>
        <source>Take it back now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកវិញ​ឥឡូវនេះ</translation>
    </message>
</context>
<context>
    <name>_CasesCard</name>
    <message>
        <source>Row {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជួរដេក {number}</translation>
    </message>
    <message>
        <source>Answers: {answers}, events: {events}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ៖ {answers} ព្រឹត្តិការណ៍៖ {events}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំយកវាចូល</translation>
    </message>
    <message>
        <source>Testimony of {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​របស់ {name}</translation>
    </message>
    <message>
        <source>State {number} of the case stays as an earlier one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សភាព​ទី {number} នៃករណី នៅជា​សភាព​មុន។</translation>
    </message>
    <message>
        <source>Case in the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី​ក្នុង​ឯកសារ</translation>
    </message>
    <message>
        <source>It holds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមាន</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម</translation>
    </message>
</context>
<context>
    <name>_ContactRow</name>
    <message>
        <source>Telephone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូរសព្ទ</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កម្មវិធី​ផ្ញើ​សារ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ៊ីមែល</translation>
    </message>
    <message>
        <source>Another way</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មធ្យោបាយ​ផ្សេង</translation>
    </message>
    <message>
        <source>Safe to use? Not asked yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រើ​មាន​សុវត្ថិភាព​ទេ? មិនទាន់​បាន​សួរ</translation>
    </message>
    <message>
        <source>Safe at any time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​សុវត្ថិភាព​គ្រប់ពេល</translation>
    </message>
    <message>
        <source>Safe only at these times:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​សុវត្ថិភាព​តែពេល​ទាំងនេះ៖</translation>
    </message>
    <message>
        <source>Not safe: do not use</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​មាន​សុវត្ថិភាព៖ កុំ​ប្រើ</translation>
    </message>
    <message>
        <source>Way to reach the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មធ្យោបាយ​ទាក់ទង​បុគ្គល​នោះ</translation>
    </message>
    <message>
        <source>Whether it is safe to use</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើប្រើ​មាន​សុវត្ថិភាព​ឬទេ</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លេខ ឬអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Times at which it is safe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពេល​ដែល​មាន​សុវត្ថិភាព</translation>
    </message>
</context>
<context>
    <name>_CoverageCard</name>
    <message>
        <source>{text} of {total} has text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{text} នៃ {total} មាន​អត្ថបទ</translation>
    </message>
    <message>
        <source>{length} nobody speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} គ្មាន​អ្នក​និយាយ</translation>
    </message>
    <message>
        <source>{length} to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} ដែល​គួរ​មើល</translation>
    </message>
    <message>
        <source>{length} not transcribed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} មិនទាន់​សរសេរជា​អត្ថបទ</translation>
    </message>
</context>
<context>
    <name>_DocumentRow</name>
    <message>
        <source>Passport</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លិខិតឆ្លងដែន</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្តសញ្ញាណ​ប័ណ្ណ</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំបុត្រ​កំណើត</translation>
    </message>
    <message>
        <source>Travel document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ផ្លូវការ​ផ្សេង</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រភេទ​ឯកសារ​ផ្លូវការ</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លេខ​ឯកសារ​ផ្លូវការ</translation>
    </message>
    <message>
        <source>Country that issued it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រទេស​ដែល​ចេញ​ឯកសារ</translation>
    </message>
</context>
<context>
    <name>_EmptyScreen</name>
    <message>
        <source>There is nothing here yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មាន​អ្វី​នៅទីនេះ​ទេ។</translation>
    </message>
</context>
<context>
    <name>_FlawsCard</name>
    <message>
        <source>And more: {count}</source>
        <translation type="unfinished">និង​ច្រើន​ទៀត៖ {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជួរដេក</translation>
    </message>
    <message>
        <source>Field</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រអប់</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វីដែលខុស</translation>
    </message>
</context>
<context>
    <name>_Inside</name>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើក</translation>
    </message>
    <message>
        <source>Revision {revision}, parts: {parts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណែ​ទី {revision} ផ្នែក៖ {parts}</translation>
    </message>
</context>
<context>
    <name>_KeeperCard</name>
    <message>
        <source>Headquarters has read these words to us, and they are the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីស្នាក់ការ​កណ្តាល​បាន​អាន​ពាក្យ​ទាំងនេះ​ជូន​យើង ហើយ​វាដូចគ្នា</translation>
    </message>
    <message>
        <source>Key file {key}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​កូនសោ {key}…</translation>
    </message>
    <message>
        <source>We have this file from headquarters itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យើង​បាន​ឯកសារ​នេះ​ពីទីស្នាក់ការ​កណ្តាល​ផ្ទាល់</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកចេញ</translation>
    </message>
</context>
<context>
    <name>_RecoveredCard</name>
    <message>
        <source>Recording of {case_code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​នៃ {case_code}</translation>
    </message>
    <message>
        <source>{length} of sound was recovered and sealed. It ends where the interruption was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង {length} បាន​សង្គ្រោះ និង​បិទត្រា។ វាចប់​ត្រង់កន្លែង​ដែល​ត្រូវបាន​កាត់​ផ្តាច់។</translation>
    </message>
    <message>
        <source>{seconds} s of it cannot be read back; the rest is whole.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{seconds} វិនាទី​ក្នុង​វាអាន​វិញ​មិនបាន។ នៅសល់​គឺគ្រប់។</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកចេញ</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Picture</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រូបភាព</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្ថបទ</translation>
    </message>
    <message>
        <source>Other file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារផ្សេង</translation>
    </message>
</context>
<context>
    <name>before</name>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនប្រាកដ</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការស្តាប់</translation>
    </message>
    <message>
        <source>Sight</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការមើលឃើញ</translation>
    </message>
    <message>
        <source>Moving</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ធ្វើ​ចលនា</translation>
    </message>
    <message>
        <source>Reading</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការអាន</translation>
    </message>
    <message>
        <source>Extra calm and breaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភាព​ស្ងប់ស្ងាត់ និង​ការសម្រាក​បន្ថែម</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថ្នាំ</translation>
    </message>
    <message>
        <source>Short sessions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការសម្ភាសន៍​ខ្លីៗ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Who holds or watches the person may decide what they can say.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នក​ដែល​ឃុំ ឬតាមមើល​បុគ្គល​នោះ អាច​កំណត់​អ្វី​ដែល​គាត់​និយាយ​បាន។</translation>
    </message>
    <message>
        <source>A yes may not be free. Ask alone, offer not now, and let nobody else hear answers.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ឆ្លើយ​ថាយល់ព្រម​អាច​មិនមែន​ដោយសេរី។ សូម​សួរ​តែម្នាក់ឯង ផ្តល់​ជម្រើស “មិនមែន​ឥឡូវ” ហើយ​កុំ​ឲ្យ​អ្នកដទៃឮ​ចម្លើយ។</translation>
    </message>
    <message>
        <source>Somebody may hear what is said.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាច​មាន​គេឮ​អ្វី​ដែល​និយាយ។</translation>
    </message>
    <message>
        <source>Look for another place or another day. F9 hides the screen if somebody comes in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​រកកន្លែង​ផ្សេង ឬថ្ងៃ​ផ្សេង។ F9 លាក់​អេក្រង់ បើមាន​គេចូល​មក។</translation>
    </message>
    <message>
        <source>The person told this before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​ធ្លាប់​ប្រាប់​រឿង​នេះ​ពីមុន។</translation>
    </message>
    <message>
        <source>Ask for that record first, and only for what it lacks: telling it again can hurt.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំ​កំណត់ត្រា​នោះ​ជាមុន​សិន ហើយ​សួរ​តែអ្វី​ដែល​វាខ្វះ៖ ការ​រៀបរាប់​ម្តង​ទៀត​អាច​ធ្វើឲ្យ​ឈឺចាប់។</translation>
    </message>
    <message>
        <source>A risk is written down, but not how the person sees it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហានិភ័យ​មួយ​បាន​សរសេរ​ទុក តែមិនទាន់​មាន​អ្វី​ដែល​បុគ្គល​នោះ​យល់ឃើញ​ទេ។</translation>
    </message>
    <message>
        <source>Ask them: they know best what could happen to them and to those at home.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​គាត់៖ គាត់​ដឹង​ច្បាស់​ជាងគេ​ថាអ្វី​អាច​កើតឡើង​ចំពោះ​គាត់ និង​អ្នក​នៅផ្ទះ។</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Woman or girl</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្ត្រី ឬក្មេងស្រី</translation>
    </message>
    <message>
        <source>Man or boy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុរស ឬក្មេងប្រុស</translation>
    </message>
    <message>
        <source>Transgender woman</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្ត្រី​ប្តូរ​ភេទ</translation>
    </message>
    <message>
        <source>Transgender man</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុរស​ប្តូរ​ភេទ</translation>
    </message>
    <message>
        <source>Non-conforming</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនកំណត់​ជាប្រុស ឬស្រី</translation>
    </message>
    <message>
        <source>Not said or not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​ប្រាប់ ឬមិន​ដឹង</translation>
    </message>
    <message>
        <source>Possible victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាច​ជាជនរងគ្រោះ​នៃការ​ជួញដូរ​មនុស្ស</translation>
    </message>
    <message>
        <source>Victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជនរងគ្រោះ​នៃការ​ជួញដូរ​មនុស្ស</translation>
    </message>
    <message>
        <source>Not a victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនមែន​ជនរងគ្រោះ​នៃការ​ជួញដូរ​មនុស្ស</translation>
    </message>
    <message>
        <source>At a place of business</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅកន្លែង​អាជីវកម្ម</translation>
    </message>
    <message>
        <source>At a school or university</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅសាលា ឬសាកល​វិទ្យាល័យ</translation>
    </message>
    <message>
        <source>At work</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅកន្លែង​ធ្វើការ</translation>
    </message>
    <message>
        <source>Through social networks online</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាម​បណ្តាញ​សង្គម​អនឡាញ</translation>
    </message>
    <message>
        <source>Through an advertisement online</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាម​ការផ្សាយ​ពាណិជ្ជកម្ម​អនឡាញ</translation>
    </message>
    <message>
        <source>Through an advertisement on television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាម​ការផ្សាយ​ពាណិជ្ជកម្ម​លើទូរទស្សន៍</translation>
    </message>
    <message>
        <source>Through an advertisement in a newspaper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាម​ការផ្សាយ​ពាណិជ្ជកម្ម​ក្នុង​កាសែត</translation>
    </message>
    <message>
        <source>Through family</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាមគ្រួសារ</translation>
    </message>
    <message>
        <source>Through friends</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាម​មិត្តភក្តិ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Threats of violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គំរាម​ប្រើ​ហិង្សា</translation>
    </message>
    <message>
        <source>Threats with police</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គំរាម​ហៅប៉ូលិស</translation>
    </message>
    <message>
        <source>Threats to children or family</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គំរាម​ធ្វើបាប​កូន ឬគ្រួសារ</translation>
    </message>
    <message>
        <source>Debt that had to be worked off</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បំណុល​ដែល​ត្រូវ​ធ្វើការ​សង</translation>
    </message>
    <message>
        <source>False promises</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការសន្យា​បោកប្រាស់</translation>
    </message>
    <message>
        <source>Violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហិង្សា</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហិង្សា​ផ្លូវភេទ</translation>
    </message>
    <message>
        <source>Pay was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​គេយក​ប្រាក់ឈ្នួល</translation>
    </message>
    <message>
        <source>No access to money</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​ប្រើ​ប្រាក់​បាន</translation>
    </message>
    <message>
        <source>No medical care</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ការ​ព្យាបាល</translation>
    </message>
    <message>
        <source>Necessities were withheld</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">របស់​ចាំបាច់​ត្រូវ​គេមិន​ឲ្យ</translation>
    </message>
    <message>
        <source>Psychological violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហិង្សា​ផ្លូវចិត្ត</translation>
    </message>
    <message>
        <source>Drugs or alcohol</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្រឿងញៀន ឬស្រា</translation>
    </message>
    <message>
        <source>Working hours without end</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ោង​ធ្វើការ​គ្មាន​ទីបញ្ចប់</translation>
    </message>
    <message>
        <source>Documents were withheld</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ត្រូវ​គេរឹប​ទុក</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពលកម្ម​ដោយបង្ខំ</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​កេងប្រវ័ញ្ច​ផ្លូវភេទ</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពលកម្ម​កុមារ</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាពាហ៍​ពិពាហ៍​ដោយបង្ខំ</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភាពជា​អ្នកបម្រើ​ដោយបង្ខំ</translation>
    </message>
    <message>
        <source>Forced to fight for an armed group</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​បង្ខំឲ្យ​ច្បាំង​សម្រាប់​ក្រុម​ប្រដាប់​អាវុធ</translation>
    </message>
    <message>
        <source>Removal of organs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​យកសរីរាង្គ</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​សុំទាន​ដោយបង្ខំ</translation>
    </message>
    <message>
        <source>Forced adoption</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​សុំ​កូនចិញ្ចឹម​ដោយបង្ខំ</translation>
    </message>
    <message>
        <source>Surrogacy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ពរពោះ​ជំនួស</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ជ្រើសរើស​មនុស្ស</translation>
    </message>
    <message>
        <source>On the way</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាមផ្លូវ</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​កេងប្រវ័ញ្ច</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>Forced crime, of any kind</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឧក្រិដ្ឋ​កម្ម​ដោយបង្ខំ គ្រប់​ប្រភេទ</translation>
    </message>
    <message>
        <source>Romance and investment fraud</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឆបោក​តាម​ស្នេហា និង​ការ​វិនិយោគ</translation>
    </message>
    <message>
        <source>Crypto fraud</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឆបោក​គ្រីបតូ</translation>
    </message>
    <message>
        <source>Fraud in the name of police, banks or relatives</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឆបោក​ដោយ​ក្លែង​ជាប៉ូលិស ធនាគារ ឬសាច់ញាតិ</translation>
    </message>
    <message>
        <source>Fraud with jobs or tasks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឆបោក​ដោយ​ការងារ ឬកិច្ចការ</translation>
    </message>
    <message>
        <source>Fraud with loans</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឆបោក​ដោយ​ប្រាក់កម្ចី</translation>
    </message>
    <message>
        <source>Fraud with goods or shops</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឆបោក​ដោយ​ទំនិញ ឬហាង</translation>
    </message>
    <message>
        <source>Sexual extortion of strangers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំរិត​ផ្លូវភេទ​លើអ្នក​មិន​ស្គាល់</translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ល្បែងស៊ីសង​អនឡាញ</translation>
    </message>
    <message>
        <source>Moving money for others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្ទេរ​ប្រាក់​ឲ្យ​អ្នកដទៃ</translation>
    </message>
    <message>
        <source>Making accounts and false profiles</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កើត​គណនី និង​ប្រវត្តិរូប​ក្លែងក្លាយ</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការរត់ពន្ធ</translation>
    </message>
    <message>
        <source>Locked in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​គេចាក់សោ​បង្ខាំង</translation>
    </message>
    <message>
        <source>Could move only with permission</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចេញចូល​បានតែ​ពេល​មានការ​អនុញ្ញាត</translation>
    </message>
    <message>
        <source>Children were used to control them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គេប្រើ​កូន​ដើម្បី​គ្រប់គ្រង​គាត់</translation>
    </message>
    <message>
        <source>Armed guards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកយាម​មាន​អាវុធ</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវគេវាយ</translation>
    </message>
    <message>
        <source>Electric shocks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​គេឆក់​ចរន្ត​អគ្គិសនី</translation>
    </message>
    <message>
        <source>Tied or handcuffed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​គេចង ឬដាក់ខ្នោះ</translation>
    </message>
    <message>
        <source>Kept alone or in the dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​គេដាក់​តែម្នាក់ឯង ឬក្នុង​ទីងងឹត</translation>
    </message>
    <message>
        <source>Exercise as a punishment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហាត់ប្រាណ​ជាការ​ដាក់ទោស</translation>
    </message>
    <message>
        <source>No food or water</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​អាហារ ឬទឹក</translation>
    </message>
    <message>
        <source>No sleep</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនឲ្យដេក</translation>
    </message>
    <message>
        <source>Made to watch others being punished</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្ខំឲ្យ​មើល​គេដាក់​ទោស​អ្នកដទៃ</translation>
    </message>
    <message>
        <source>A quota, with punishment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូតា ដែល​មានការ​ដាក់ទោស</translation>
    </message>
    <message>
        <source>Fines</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការពិន័យ</translation>
    </message>
    <message>
        <source>Ransom was asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គេទាមទារ​ប្រាក់​លោះ</translation>
    </message>
    <message>
        <source>Had to pay to leave</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​បង់ប្រាក់​ដើម្បី​ចេញ</translation>
    </message>
    <message>
        <source>Threatened with being sold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គំរាម​ថានឹង​លក់</translation>
    </message>
    <message>
        <source>Sold between compounds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​គេលក់​ពីបរិវេណ​មួយ​ទៅមួយ</translation>
    </message>
    <message>
        <source>Made to recruit others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្ខំឲ្យ​ជ្រើសរើស​អ្នកដទៃ</translation>
    </message>
    <message>
        <source>Phone was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូរសព្ទ​ត្រូវ​គេយក</translation>
    </message>
    <message>
        <source>Phone was watched</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូរសព្ទ​ត្រូវ​គេតាមមើល</translation>
    </message>
    <message>
        <source>Passport was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លិខិតឆ្លងដែន​ត្រូវ​គេយក</translation>
    </message>
    <message>
        <source>Made to sign or confess</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្ខំឲ្យ​ចុះ​ហត្ថលេខា ឬសារ​ភាព</translation>
    </message>
    <message>
        <source>Through a group in a messaging app</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាម​ក្រុមក្នុង​កម្មវិធី​ផ្ញើ​សារ</translation>
    </message>
    <message>
        <source>Through a job agency or broker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាម​ភ្នាក់ងារ​ការងារ ឬមេខ្យល់</translation>
    </message>
    <message>
        <source>Through another victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាម​ជនរងគ្រោះ​ម្នាក់ទៀត</translation>
    </message>
    <message>
        <source>Through somebody who pretended love</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាម​អ្នក​ដែល​ធ្វើពុត​ជាស្រឡាញ់</translation>
    </message>
    <message>
        <source>Taken by force</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​គេចាប់​យកដោយបង្ខំ</translation>
    </message>
    <message>
        <source>They have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គាត់មានវា</translation>
    </message>
    <message>
        <source>Those who held them still have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នក​ដែល​បាន​ឃុំ​គាត់​នៅតែ​កាន់​វា</translation>
    </message>
    <message>
        <source>Authorities have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាជ្ញាធរ​កាន់​វា</translation>
    </message>
    <message>
        <source>Lost or destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាត់ ឬត្រូវ​បំផ្លាញ</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លែង​មាន​សុពលភាព</translation>
    </message>
    <message>
        <source>Emergency document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​បន្ទាន់</translation>
    </message>
    <message>
        <source>Never had one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនដែលមាន</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនដឹង</translation>
    </message>
    <message>
        <source>Teams by nationality</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្រុម​តាម​សញ្ជាតិ</translation>
    </message>
    <message>
        <source>Teams by language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្រុម​តាម​ភាសា</translation>
    </message>
    <message>
        <source>Teams by task</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្រុម​តាម​កិច្ចការ</translation>
    </message>
    <message>
        <source>Mixed teams</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្រុមចម្រុះ</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានរត់គេច</translation>
    </message>
    <message>
        <source>Helped out by others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកដទៃ​ជួយ​ឲ្យ​ចេញ</translation>
    </message>
    <message>
        <source>Came out in a police raid</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចេញ​បាន​ពេល​ប៉ូលិស​ចុះ​បង្ក្រាប</translation>
    </message>
    <message>
        <source>Let go for a ransom</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដោះលែង​ដោយ​ប្រាក់​លោះ</translation>
    </message>
    <message>
        <source>Let go after a debt was paid</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដោះលែង​ក្រោយ​សងបំណុល</translation>
    </message>
    <message>
        <source>Let go without payment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដោះលែង​ដោយ​មិន​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Handed over to authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រគល់​ទៅអាជ្ញាធរ</translation>
    </message>
    <message>
        <source>Left at a hospital or by the road</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទុកចោល​នៅមន្ទីរពេទ្យ ឬតាមផ្លូវ</translation>
    </message>
    <message>
        <source>Punished after trying to get away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​ដាក់ទោស​ក្រោយ​ព្យាយាម​រត់គេច</translation>
    </message>
    <message>
        <source>Charged with what they were forced to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​ចោទ​ពីអ្វី​ដែលគេ​បង្ខំឲ្យ​ធ្វើ</translation>
    </message>
    <message>
        <source>Convicted of what they were forced to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​កាត់ទោស​ពីអ្វី​ដែលគេ​បង្ខំឲ្យ​ធ្វើ</translation>
    </message>
    <message>
        <source>Held by immigration</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​អន្តោប្រវេសន៍​ឃុំខ្លួន</translation>
    </message>
    <message>
        <source>Fined for overstaying</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​ពិន័យ​ព្រោះ​ស្នាក់នៅ​ហួសកំណត់</translation>
    </message>
    <message>
        <source>Deported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​បណ្តេញ​ចេញពី​ប្រទេស</translation>
    </message>
    <message>
        <source>Still threatened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅតែ​ត្រូវ​គេគំរាម</translation>
    </message>
    <message>
        <source>Still told to pay</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅតែ​ត្រូវ​គេទារប្រាក់</translation>
    </message>
    <message>
        <source>Recognised as a victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវបាន​ទទួលស្គាល់​ជាជនរងគ្រោះ</translation>
    </message>
    <message>
        <source>Not recognised as a victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​ត្រូវបាន​ទទួលស្គាល់​ជាជនរងគ្រោះ</translation>
    </message>
    <message>
        <source>Compound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បរិវេណ</translation>
    </message>
    <message>
        <source>Casino</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កាស៊ីណូ</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សណ្ឋាគារ</translation>
    </message>
    <message>
        <source>Apartment or house</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្ទះល្វែង ឬផ្ទះ</translation>
    </message>
    <message>
        <source>Office building</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អគារ​ការិយាល័យ</translation>
    </message>
    <message>
        <source>Special economic zone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តំបន់​សេដ្ឋកិច្ច​ពិសេស</translation>
    </message>
    <message>
        <source>Detention</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែង​ឃុំខ្លួន</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីជម្រក</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្រកព្រំដែន</translation>
    </message>
    <message>
        <source>Airport</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ព្រលានយន្តហោះ</translation>
    </message>
    <message>
        <source>Vehicle or boat</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យានយន្ត ឬទូក</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្ទះ</translation>
    </message>
    <message>
        <source>Came with a false promise</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មកដោយ​ការសន្យា​បោកប្រាស់</translation>
    </message>
    <message>
        <source>Sold there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​គេលក់​ទៅទីនោះ</translation>
    </message>
    <message>
        <source>Moved by the same group</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្រុម​ដដែល​នាំទៅ</translation>
    </message>
    <message>
        <source>Sent because of a debt</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​បញ្ជូន​ទៅព្រោះ​បំណុល</translation>
    </message>
    <message>
        <source>Caught again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​ចាប់បាន​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មកដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>Brought by authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាជ្ញាធរ​នាំមក</translation>
    </message>
    <message>
        <source>The person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល</translation>
    </message>
    <message>
        <source>What happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​បាន​កើតឡើង</translation>
    </message>
    <message>
        <source>How they were held</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">របៀប​ដែល​គាត់​ត្រូវ​គេឃុំ</translation>
    </message>
    <message>
        <source>Getting out, and afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ចេញផុត និង​ក្រោយមក</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នក​ផ្សេង​ដែល​មាន​ចំណែក</translation>
    </message>
    <message>
        <source>The case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផែនការ​ជំនួយ</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អង្គការ​របស់​យើង</translation>
    </message>
    <message>
        <source>Gender</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យេនឌ័រ</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សញ្ជាតិ</translation>
    </message>
    <message>
        <source>Age when it began, in years</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាយុ​ពេល​វាចាប់ផ្តើម គិតជា​ឆ្នាំ</translation>
    </message>
    <message>
        <source>Passport or identity document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លិខិតឆ្លងដែន ឬឯកសារ​អត្តសញ្ញាណ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">ស្ថានភាព</translation>
    </message>
    <message>
        <source>How they were recruited</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">របៀប​ដែលគេ​ជ្រើសរើស​គាត់</translation>
    </message>
    <message>
        <source>What they were made to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែលគេ​បង្ខំឲ្យ​គាត់​ធ្វើ</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែលគេ​បាន​ធ្វើ​លើគាត់</translation>
    </message>
    <message>
        <source>How many times they were sold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គាត់​ត្រូវ​គេលក់​ប៉ុន្មាន​ដង</translation>
    </message>
    <message>
        <source>How they got out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">របៀប​ដែល​គាត់​ចេញផុត</translation>
    </message>
    <message>
        <source>What happened afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​កើតឡើង​ក្រោយមក</translation>
    </message>
    <message>
        <source>What it was</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាជាអ្វី</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រភេទ​ទីកន្លែង</translation>
    </message>
    <message>
        <source>How they came there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គាត់​ទៅដល់​ទីនោះ​ដោយ​របៀបណា</translation>
    </message>
    <message>
        <source>The place in their own words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីកន្លែង​តាម​ពាក្យ​របស់​គាត់</translation>
    </message>
    <message>
        <source>In short</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដោយសង្ខេប</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​មិនមែន​ជាលេខ​ទេ។</translation>
    </message>
    <message>
        <source>Write a date as 2025, 2025-03 or 2025-03-17.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សរសេរ​កាលបរិច្ឆេទ​ជា 2025, 2025-03 ឬ 2025-03-17។</translation>
    </message>
    <message>
        <source>Write degrees with a point, such as 13.65.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សរសេរ​ដឺក្រេ​ដោយ​ប្រើ​សញ្ញា​ចុច ដូចជា 13.65។</translation>
    </message>
    <message>
        <source>Write a short code, never a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សរសេរ​កូដ​ខ្លី កុំ​សរសេរ​ឈ្មោះ។</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះវែងពេក។</translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមិន​អាច​ចប់​មុន​ពេល​ចាប់ផ្តើម​បានទេ។</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​រក្សាទុក​ដូចនេះ​បានទេ។</translation>
    </message>
</context>
<context>
    <name>case_files</name>
    <message>
        <source>A table for spreadsheets (CSV)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តារាង​សម្រាប់​សៀវភៅបញ្ជី (CSV)</translation>
    </message>
    <message>
        <source>A file for other programs (JSON)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​សម្រាប់​កម្មវិធី​ផ្សេង (JSON)</translation>
    </message>
    <message>
        <source>May leave for this reader</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាច​ចេញទៅ​អ្នកអាន​នេះ</translation>
    </message>
    <message>
        <source>Nothing is known of the case yet.</source>
        <translation type="unfinished">មិនទាន់​ដឹង​អ្វី​អំពី​ករណី​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>It has answers that only a newer version of Saksi knows. Install that version, then write it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វា​មាន​ចម្លើយ​ដែល​មាន​តែ Saksi កំណែ​ថ្មី​ជាង​ប៉ុណ្ណោះ​ស្គាល់។ សូម​ដំឡើង​កំណែ​នោះ រួច​សរសេរ​វា។</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ប្រអប់​បែបនេះ​ទេ។</translation>
    </message>
    <message>
        <source>This tells who the person is; it is kept apart.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​ប្រាប់​ថាបុគ្គល​នោះ​ជានរណា។ វាត្រូវ​រក្សាទុក​ដោយឡែក។</translation>
    </message>
    <message>
        <source>This is read from the consent, never typed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​អាន​ពីការយល់ព្រម មិនមែន​វាយ​បញ្ចូល​ទេ។</translation>
    </message>
    <message>
        <source>This is answered twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​មាន​ចម្លើយ​ពីរ​ដង។</translation>
    </message>
    <message>
        <source>This belongs to an event, not to the whole case.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​ជារបស់​ព្រឹត្តិការណ៍​មួយ មិនមែន​ករណី​ទាំងមូល​ទេ។</translation>
    </message>
    <message>
        <source>This belongs to the whole case, not to an event.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​ជារបស់​ករណី​ទាំងមូល មិនមែន​ព្រឹត្តិការណ៍​មួយ​ទេ។</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ចម្លើយ​ទេ។</translation>
    </message>
    <message>
        <source>The standard has no such answer here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្តង់ដារ​គ្មាន​ចម្លើយ​បែបនេះ​នៅទីនេះ​ទេ។</translation>
    </message>
    <message>
        <source>The same answer stands here twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​ដដែល​មាននៅ​ទីនេះ​ពីរ​ដង។</translation>
    </message>
    <message>
        <source>One answer only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​តែមួយ​ប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished">នេះ​មិនមែន​ជាលេខ​ទេ។</translation>
    </message>
    <message>
        <source>Write a date as 2025-03-17.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សរសេរ​កាលបរិច្ឆេទ​ដូច 2025-03-17។</translation>
    </message>
    <message>
        <source>Write degrees with a point, such as 13.65.</source>
        <translation type="unfinished">សូម​សរសេរ​ដឺក្រេ​ដោយ​ប្រើ​សញ្ញា​ចុច ដូចជា 13.65។</translation>
    </message>
    <message>
        <source>Write a short code, never a name.</source>
        <translation type="unfinished">សូម​សរសេរ​កូដ​ខ្លី កុំ​សរសេរ​ឈ្មោះ។</translation>
    </message>
    <message>
        <source>The list of places does not have this place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បញ្ជី​ទីកន្លែង​គ្មាន​ទីកន្លែង​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished">នេះវែងពេក។</translation>
    </message>
    <message>
        <source>There are signs in it that cannot be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្នុង​វាមាន​តួអក្សរ​ដែល​មិន​អាច​រក្សាទុក​បាន។</translation>
    </message>
    <message>
        <source>Own words need the answer “Other” beside them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​ផ្ទាល់ខ្លួន​ត្រូវ​មាន​ចម្លើយ “Other” នៅក្បែរ។</translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <translation type="unfinished">វាមិន​អាច​ចប់​មុន​ពេល​ចាប់ផ្តើម​បានទេ។</translation>
    </message>
    <message>
        <source>There are more events than one case can have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​ព្រឹត្តិការណ៍​ច្រើនជាង​ដែល​ករណី​មួយ​អាច​មាន។</translation>
    </message>
    <message>
        <source>The file tells this case in two ways, and not alike.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ប្រាប់​ករណី​នេះ​ពីរ​របៀប មិន​ដូចគ្នា។</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមិនមែន​ជា JSON ក្នុង UTF-8 ទេ។</translation>
    </message>
    <message>
        <source>It does not say “saksi-gazetteer/1” in its field “format”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រអប់ “format” របស់​វាមិន​មាន “saksi-gazetteer/1” ទេ។</translation>
    </message>
    <message>
        <source>A field is missing, or there is one that is not known.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ខ្វះ​ប្រអប់​មួយ ឬមាន​ប្រអប់​មួយ​ដែល​មិន​ស្គាល់។</translation>
    </message>
    <message>
        <source>Its “id” has other signs than small letters, digits and hyphens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“id” របស់​វាមាន​តួផ្សេង​ពីអក្សរ​តូច លេខ និង​សហសញ្ញា។</translation>
    </message>
    <message>
        <source>Another place has the same “id”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីកន្លែង​មួយទៀត​មាន “id” ដដែល។</translation>
    </message>
    <message>
        <source>Its “kind” is none of country, area, town and compound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“kind” របស់​វាមិនមែន​ជា country, area, town ឬ compound ទេ។</translation>
    </message>
    <message>
        <source>Its “country” is no two-letter code of ISO 3166.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“country” របស់​វាមិនមែន​ជាកូដ​អក្សរ​ពីរ​តួនៃ ISO 3166 ទេ។</translation>
    </message>
    <message>
        <source>One of its names is empty, too long, or has signs that are not seen.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ​មួយ​របស់​វាទទេ វែង​ពេក ឬមាន​តួអក្សរ​ដែល​មើល​មិនឃើញ។</translation>
    </message>
    <message>
        <source>The place that it lies in is not in the list, or lies in itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីកន្លែង​ដែល​វាស្ថិតនៅ គ្មាន​ក្នុង​បញ្ជី ឬស្ថិត​ក្នុង​ខ្លួន​វាផ្ទាល់។</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​អាន​វាបានទេ។</translation>
    </message>
    <message>
        <source>Place {number} of the file: {flaw}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីកន្លែង {number} ក្នុង​ឯកសារ៖ {flaw}</translation>
    </message>
    <message>
        <source>Country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រទេស</translation>
    </message>
    <message>
        <source>Area</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តំបន់</translation>
    </message>
    <message>
        <source>Town</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីក្រុង</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation type="unfinished">បរិវេណ</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Signed by “{name}”, trusted here since {since}, not revoked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចុះ​ហត្ថលេខា​ដោយ “{name}” ដែល​ទុកចិត្ត​នៅទីនេះ​តាំងពី {since} មិនបាន​ដកវិញ​ទេ។</translation>
    </message>
    <message>
        <source>The office meant it for you; nobody passed it on in its name. Offices that it was made for: {recipients}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ​នោះ​ចង់​ផ្ញើ​វាមក​អ្នក។ គ្មាន​នរណា​បញ្ជូន​វាបន្ត​ក្នុងនាម​វាទេ។ ការិយាល័យ​ដែល​វាធ្វើ​សម្រាប់៖ {recipients}។</translation>
    </message>
    <message>
        <source>All {files} files inside match the fingerprints that the office signed; none is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ខាងក្នុង​ទាំង {files} ត្រូវ​នឹង​ស្នាមម្រាមដៃ​ដែល​ការិយាល័យ​បាន​ចុះ​ហត្ថលេខា។ មិន​ខ្វះមួយ​ណាទេ។</translation>
    </message>
    <message>
        <source>The documents inside can be read and agree with one another. Testimonies: {testimonies}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ខាងក្នុង​អាច​អាន​បាន ហើយ​ស៊ីគ្នា។ សក្ខីកម្ម៖ {testimonies}។</translation>
    </message>
    <message>
        <source>Number 1 of this office: its first bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លេខ 1 របស់​ការិយាល័យ​នេះ៖ កញ្ចប់​ដំបូង​របស់​វា។</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; number {before_it} is here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លេខ {sequence} របស់​ការិយាល័យ​នេះ។ លេខ {before_it} នៅទីនេះ។</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; number {before_it} has not come here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លេខ {sequence} របស់​ការិយាល័យ​នេះ។ លេខ {before_it} មិនទាន់​មកដល់​ទីនេះ​ទេ។</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; it says itself that number {before_it} was never finished.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លេខ {sequence} របស់​ការិយាល័យ​នេះ។ វាប្រាប់​ខ្លួនឯង​ថា លេខ {before_it} មិនដែល​បាន​បញ្ចប់​ទេ។</translation>
    </message>
    <message>
        <source>Number {sequence} of this office, which does not know all that came here from it: ask it by another way whether its vault was copied or restored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លេខ {sequence} របស់​ការិយាល័យ​នេះ ដែល​មិន​ដឹង​ពី​អ្វីៗ​ទាំង​អស់​ដែល​បាន​មក​ដល់​ទីនេះ​ពី​ខ្លួន៖ សូម​សួរ​វា​តាម​ផ្លូវ​ផ្សេង ថា​តើ​ទូសុវត្ថិភាព​របស់​វា​ត្រូវ​បាន​ចម្លង ឬ​ស្ដារ​ឡើង​វិញ​ដែរ​ឬ​ទេ។</translation>
    </message>
    <message>
        <source>The file has a size that a bundle can have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​មាន​ទំហំ​ដែល​កញ្ចប់​អាច​មាន។</translation>
    </message>
    <message>
        <source>It is locked in the strong way only, also against future computers.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាចាក់សោ​តាមវិធី​រឹងមាំ​តែប៉ុណ្ណោះ ការពារ​សូម្បី​ពីកុំព្យូទ័រ​អនាគត។</translation>
    </message>
    <message>
        <source>It is locked for this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាចាក់សោ​សម្រាប់​ការិយាល័យ​នេះ។</translation>
    </message>
    <message>
        <source>It arrived whole, and no byte was changed on the way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមកដល់​គ្រប់ ហើយ​គ្មាន​បៃណា​ត្រូវបាន​កែតាមផ្លូវ​ទេ។</translation>
    </message>
    <message>
        <source>What is inside is packed exactly as agreed, with nothing hidden.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​នៅខាងក្នុង​បាន​វេច​ខ្ចប់​តាម​ការព្រមព្រៀង​យ៉ាង​ត្រឹមត្រូវ គ្មានអ្វី​លាក់​ទេ។</translation>
    </message>
    <message>
        <source>The first signature belongs to this content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហត្ថលេខា​ទីមួយ​ជារបស់​ខ្លឹមសារ​នេះ។</translation>
    </message>
    <message>
        <source>The second signature, which will still count in decades, belongs to this content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហត្ថលេខា​ទីពីរ ដែល​នឹង​នៅតែ​មានតម្លៃ​ក្នុងរយៈពេល​រាប់​ទសវត្សរ៍ ជារបស់​ខ្លឹមសារ​នេះ។</translation>
    </message>
    <message>
        <source>Both signatures are by an office that somebody here decided to trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហត្ថលេខា​ទាំងពីរ​ជារបស់​ការិយាល័យ​ដែល​មាន​គេនៅ​ទីនេះ​សម្រេច​ទុកចិត្ត។</translation>
    </message>
    <message>
        <source>The description inside is the one that was signed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ពិពណ៌នា​ខាងក្នុង​គឺជា​មួយ​ដែល​បាន​ចុះ​ហត្ថលេខា។</translation>
    </message>
    <message>
        <source>The office meant it for you; nobody passed it on in its name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ​នោះ​ចង់​ផ្ញើ​វាមក​អ្នក។ គ្មាន​នរណា​បញ្ជូន​វាបន្ត​ក្នុងនាម​វាទេ។</translation>
    </message>
    <message>
        <source>It has its own place in the row of bundles from this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមាន​កន្លែង​ផ្ទាល់ខ្លួន​ក្នុង​លំដាប់​កញ្ចប់​ពីការិយាល័យ​នេះ។</translation>
    </message>
    <message>
        <source>Every file inside is the one that the office signed; none is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ខាងក្នុង​នីមួយៗគឺជា​មួយ​ដែល​ការិយាល័យ​បាន​ចុះ​ហត្ថលេខា។ មិន​ខ្វះមួយ​ណាទេ។</translation>
    </message>
    <message>
        <source>The filling that hides its true size is empty.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្នែក​បំពេញ​ដែល​លាក់​ទំហំ​ពិត​របស់​វាគឺ​ទទេ។</translation>
    </message>
    <message>
        <source>The documents inside can be read and agree with one another.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ខាងក្នុង​អាច​អាន​បាន ហើយ​ស៊ីគ្នា។</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Keep it until when?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សា​វាទុក​រហូតដល់​ពេលណា?</translation>
    </message>
    <message>
        <source>Under which name, for others outside?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្រោម​ឈ្មោះ​អ្វី សម្រាប់​អ្នក​ខាងក្រៅ?</translation>
    </message>
    <message>
        <source>Which voice may others outside hear?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នក​ខាងក្រៅ​អាច​ស្តាប់​សំឡេង​មួយ​ណា?</translation>
    </message>
    <message>
        <source>With us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជាមួយយើង</translation>
    </message>
    <message>
        <source>Others who help or work with us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នក​ផ្សេង​ដែល​ជួយ ឬធ្វើការ​ជាមួយ​យើង</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាជ្ញាធរ</translation>
    </message>
    <message>
        <source>The public</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សាធារណជន</translation>
    </message>
    <message>
        <source>How it may be used</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាអាច​ប្រើ​យ៉ាងណា</translation>
    </message>
    <message>
        <source>Record the voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតសំឡេង</translation>
    </message>
    <message>
        <source>Write it down on this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរ​វាលើ​កុំព្យូទ័រ​នេះ</translation>
    </message>
    <message>
        <source>Keep it until a date</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សា​វាទុក​រហូតដល់​ថ្ងៃណាមួយ</translation>
    </message>
    <message>
        <source>Let our own trained staff read and hear it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឲ្យ​បុគ្គលិក​យើង​ដែល​បាន​ហ្វឹកហាត់ អាន និង​ស្តាប់​វា</translation>
    </message>
    <message>
        <source>Pass it on to people who help: doctor, shelter, lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រគល់ឲ្យ​អ្នកជួយ៖ គ្រូពេទ្យ ទីជម្រក មេធាវី</translation>
    </message>
    <message>
        <source>Share it with a partner organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចែករំលែក​វាជាមួយ​អង្គការ​ដៃគូ</translation>
    </message>
    <message>
        <source>Give it to the embassy of the home country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រគល់ឲ្យ​ស្ថានទូត​នៃប្រទេសកំណើត</translation>
    </message>
    <message>
        <source>Give it to the police where it happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រគល់ឲ្យ​ប៉ូលិស​នៅកន្លែង​ដែល​រឿង​កើតឡើង</translation>
    </message>
    <message>
        <source>Give it to the police of another country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រគល់ឲ្យ​ប៉ូលិស​នៃប្រទេស​ផ្សេង</translation>
    </message>
    <message>
        <source>Give it to international bodies</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រគល់ឲ្យ​ស្ថាប័ន​អន្តរជាតិ</translation>
    </message>
    <message>
        <source>Use it in a public report, without names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រើ​វាក្នុង​របាយការណ៍​សាធារណៈ ដោយ​គ្មាន​ឈ្មោះ</translation>
    </message>
    <message>
        <source>Quote the person word for word</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកស្រង់​ពាក្យ​បុគ្គល​នោះ​ផ្ទាល់</translation>
    </message>
    <message>
        <source>Give it to newspapers, radio or television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រគល់ឲ្យ​កាសែត វិទ្យុ ឬទូរទស្សន៍</translation>
    </message>
    <message>
        <source>Count it in statistics, without names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រាប់​វាក្នុង​ស្ថិតិ ដោយ​គ្មាន​ឈ្មោះ</translation>
    </message>
    <message>
        <source>Teach our own staff with it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រើ​វាដើម្បី​បង្រៀន​បុគ្គលិក​យើង</translation>
    </message>
    <message>
        <source>Quote the person word for word in a public report</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកស្រង់​ពាក្យ​បុគ្គល​នោះ​ផ្ទាល់ ក្នុង​របាយការណ៍​សាធារណៈ</translation>
    </message>
    <message>
        <source>Quote the person word for word in the media</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដកស្រង់​ពាក្យ​បុគ្គល​នោះ​ផ្ទាល់ ក្នុង​សារព័ត៌មាន</translation>
    </message>
    <message>
        <source>Nobody: it stays on this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​នរណា​ទេ៖ វានៅ​លើកុំព្យូទ័រ​នេះ</translation>
    </message>
    <message>
        <source>Our own trained staff</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គលិក​យើង​ដែល​បាន​ហ្វឹកហាត់</translation>
    </message>
    <message>
        <source>People who help: doctor, shelter, lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកជួយ៖ គ្រូពេទ្យ ទីជម្រក មេធាវី</translation>
    </message>
    <message>
        <source>A partner organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អង្គការ​ដៃគូ</translation>
    </message>
    <message>
        <source>An embassy or consulate</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្ថានទូត ឬកុងស៊ុល</translation>
    </message>
    <message>
        <source>Police or prosecution where it happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប៉ូលិស ឬអយ្យការ​នៅកន្លែង​ដែល​រឿង​កើតឡើង</translation>
    </message>
    <message>
        <source>Police or prosecution of another country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប៉ូលិស ឬអយ្យការ​នៃប្រទេស​ផ្សេង</translation>
    </message>
    <message>
        <source>An international body</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្ថាប័ន​អន្តរជាតិ</translation>
    </message>
    <message>
        <source>Newspapers, radio and television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កាសែត វិទ្យុ និង​ទូរទស្សន៍</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាទ/ចាស</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទេ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានដកវិញ</translation>
    </message>
    <message>
        <source>The person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល</translation>
    </message>
    <message>
        <source>The guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាណាព្យាបាល</translation>
    </message>
    <message>
        <source>The child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុមារ</translation>
    </message>
    <message>
        <source>An independent person for the child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​ឯករាជ្យ​សម្រាប់​កុមារ</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្ទាល់មាត់</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចុះ​ហត្ថលេខា​លើក្រដាស</translation>
    </message>
    <message>
        <source>Thumbprint on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្តិត​មេដៃ​លើក្រដាស</translation>
    </message>
    <message>
        <source>With the name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដោយ​ប្រើ​ឈ្មោះ​ពិត</translation>
    </message>
    <message>
        <source>Under another name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្រោម​ឈ្មោះ​ផ្សេង</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដោយ​គ្មាន​ឈ្មោះ</translation>
    </message>
    <message>
        <source>The voice as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេងដើម</translation>
    </message>
    <message>
        <source>The voice changed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង​ដែល​បាន​ប្តូរ</translation>
    </message>
    <message>
        <source>No voice, only the text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​សំឡេង មានតែ​អត្ថបទ</translation>
    </message>
    <message>
        <source>Adult</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មនុស្ស​ពេញវ័យ</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាយុ​ក្រោម 18 ឆ្នាំ</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនប្រាកដ</translation>
    </message>
    <message>
        <source>A guardian, and nothing speaks against them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​អាណាព្យាបាល ហើយ​គ្មានអ្វី​ទាស់</translation>
    </message>
    <message>
        <source>The guardian may have to do with what happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាណាព្យាបាល​អាច​ជាប់ពាក់ព័ន្ធ​នឹង​រឿង​ដែល​កើតឡើង</translation>
    </message>
    <message>
        <source>No guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​អាណាព្យាបាល</translation>
    </message>
    <message>
        <source>Not asked about the guardian yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​បាន​សួរ​អំពី​អាណាព្យាបាល</translation>
    </message>
    <message>
        <source>The person agreed to this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​បាន​យល់ព្រម​ចំពោះ​ការ​នេះ។</translation>
    </message>
    <message>
        <source>The person was never asked about this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនដែល​សួរ​បុគ្គល​នោះ​អំពី​ការ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>The person said no to this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​បាន​បដិសេធ​ការ​នេះ។</translation>
    </message>
    <message>
        <source>The person took their consent back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​បាន​ដកការយល់ព្រម​វិញ។</translation>
    </message>
    <message>
        <source>The person did not agree to be recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​មិនបាន​យល់ព្រម​ឲ្យ​ថតទេ។</translation>
    </message>
    <message>
        <source>The person did not agree that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​មិន​យល់ព្រម​ឲ្យ​រក្សា​វាទុក​ទេ។</translation>
    </message>
    <message>
        <source>The day until which it may be kept is over.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហួស​ថ្ងៃ​ដែល​អាច​រក្សា​វាទុក​ហើយ។</translation>
    </message>
    <message>
        <source>The person counts as a child, and no adult has agreed for them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​រាប់​ជាកុមារ ហើយ​គ្មាន​មនុស្ស​ពេញវ័យ​ណាបាន​យល់ព្រម​ជំនួស​ទេ។</translation>
    </message>
    <message>
        <source>The guardian may have to do with what happened, or was never asked about.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាណាព្យាបាល​អាច​ជាប់ពាក់ព័ន្ធ​នឹង​រឿង​ដែល​កើតឡើង ឬមិន​ដែល​បាន​សួរ​អំពី​គាត់​ទេ។</translation>
    </message>
    <message>
        <source>The child was not asked, and has to agree too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​សួរ​កុមារ​ទេ ហើយ​កុមារ​ក៏ត្រូវ​យល់ព្រម​ដែរ។</translation>
    </message>
    <message>
        <source>This is never done with the testimony of a child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​នេះ​មិន​ត្រូវ​ធ្វើជា​មួយ​សក្ខីកម្ម​របស់​កុមារ​ឡើយ។</translation>
    </message>
    <message>
        <source>It is the testimony of a child, and no second person has approved this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាជា​សក្ខីកម្ម​របស់​កុមារ ហើយ​គ្មាន​មនុស្ស​ទីពីរ​បាន​អនុម័ត​ការ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>The person did not agree that their voice is heard as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​មិនបាន​យល់ព្រម​ឲ្យ​គេស្តាប់​សំឡេង​ដើម​របស់​គាត់​ទេ។</translation>
    </message>
    <message>
        <source>The person did not agree that their name is given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​មិនបាន​យល់ព្រម​ឲ្យ​ប្រាប់​ឈ្មោះ​របស់​គាត់​ទេ។</translation>
    </message>
    <message>
        <source>It holds marked passages that could be used against the person or against others.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមាន​វគ្គ​ដែល​មាន​សញ្ញា ដែល​អាច​ប្រើ​ទាស់​នឹង​បុគ្គល​នោះ ឬអ្នកដទៃ។</translation>
    </message>
    <message>
        <source>Ask, and write the answer down in the consent of the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ ហើយ​សរសេរ​ចម្លើយ​ក្នុង​ការយល់ព្រម​នៃសក្ខីកម្ម។</translation>
    </message>
    <message>
        <source>Respect it. Whoever changes their mind can say so at any time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​គោរព​វា។ អ្នក​ដែល​ប្តូរ​ចិត្ត​អាច​ប្រាប់​ពេលណា​ក៏បាន។</translation>
    </message>
    <message>
        <source>Respect it. Nothing more is done with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​គោរព​វា។ មិន​ធ្វើអ្វី​ជាមួយ​វាទៀត​ទេ។</translation>
    </message>
    <message>
        <source>Ask for consent to record first, or stop here calmly.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំ​ការយល់ព្រម​ឲ្យ​ថតជាមុន​សិន ឬឈប់​ត្រឹមនេះ​ដោយ​ស្ងប់ស្ងាត់។</translation>
    </message>
    <message>
        <source>Ask until when it may be kept, or erase it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​ថាអាច​រក្សា​វាទុក​ដល់ពេលណា ឬលុប​វា។</translation>
    </message>
    <message>
        <source>Ask the person anew, or erase it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​បុគ្គល​នោះ​ជាថ្មី ឬលុប​វា។</translation>
    </message>
    <message>
        <source>Ask a guardian who is safe for the child, or an independent person who acts for the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​អាណាព្យាបាល​ដែល​មាន​សុវត្ថិភាព​សម្រាប់​កុមារ ឬបុគ្គល​ឯករាជ្យ​ដែល​ធ្វើ​ដើម្បី​កុមារ។</translation>
    </message>
    <message>
        <source>Ask an independent person who acts for the child, not the guardian.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​បុគ្គល​ឯករាជ្យ​ដែល​ធ្វើ​ដើម្បី​កុមារ មិនមែន​អាណាព្យាបាល​ទេ។</translation>
    </message>
    <message>
        <source>Explain it in simple words and ask the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពន្យល់​ដោយ​ពាក្យ​ងាយៗ ហើយ​សួរ​កុមារ។</translation>
    </message>
    <message>
        <source>Nothing is left to do here: it stays so.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​មាន​អ្វី​ត្រូវ​ធ្វើ​ទៀត​ទេ៖ វានៅ​ដូច្នេះ។</translation>
    </message>
    <message>
        <source>Ask a second trained person to look at it and to approve.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំ​មនុស្ស​ទីពីរ​ដែល​បាន​ហ្វឹកហាត់ ឲ្យ​មើល​វា ហើយ​អនុម័ត។</translation>
    </message>
    <message>
        <source>Make a masked copy with another voice, or with no voice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ធ្វើ​ច្បាប់ចម្លង​បិទបាំង​ដោយ​សំឡេង​ផ្សេង ឬគ្មាន​សំឡេង។</translation>
    </message>
    <message>
        <source>Leave the name out, or ask the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ដកឈ្មោះ​ចេញ ឬសួរ​បុគ្គល​នោះ។</translation>
    </message>
    <message>
        <source>Make a masked copy in which these passages are masked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ធ្វើ​ច្បាប់ចម្លង​បិទបាំង​ដែល​បិទបាំង​វគ្គ​ទាំងនេះ។</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This sealed file cannot be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​បិទត្រា​នេះ​ប្រើ​មិនបានទេ។</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំច្បាប់​ចម្លង​ថ្មី​ពីអ្នក​ផ្ញើ។</translation>
    </message>
    <message>
        <source>This is not a sealed file, or its beginning is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​មិនមែន​ជាឯក​សារ​បិទត្រា​ទេ ឬផ្នែក​ដើម​របស់​វាខូច។</translation>
    </message>
    <message>
        <source>Check that it is the right file, and copy it again from where it came.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ថាវា​ជាឯក​សារ​ត្រឹមត្រូវ ហើយ​ចម្លង​វាម្តង​ទៀត​ពីកន្លែង​ដែល​វាមក។</translation>
    </message>
    <message>
        <source>The beginning of this sealed file was changed after it was sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្នែក​ដើម​នៃឯកសារ​បិទត្រា​នេះ​ត្រូវបាន​កែ ក្រោយពេល​បិទត្រា។</translation>
    </message>
    <message>
        <source>Do not use it; ask the sender for a new copy by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ប្រើ​វា។ សូម​សុំច្បាប់​ចម្លង​ថ្មី​ពីអ្នក​ផ្ញើ​តាមផ្លូវ​ផ្សេង។</translation>
    </message>
    <message>
        <source>This file was not sealed for the key that you have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​មិនបាន​បិទត្រា​សម្រាប់​កូនសោ​ដែល​អ្នកមាន​ទេ។</translation>
    </message>
    <message>
        <source>Check that you chose the right key; else ask the sender to seal it for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ថាអ្នក​បាន​ជ្រើសរើស​កូនសោ​ត្រឹមត្រូវ។ បើមិនដូច្នោះទេ សូម​សុំ​អ្នក​ផ្ញើ​បិទត្រា​វាសម្រាប់​អ្នក។</translation>
    </message>
    <message>
        <source>The text of this sealed file has a slip in line {line}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្ថបទ​នៃឯកសារ​បិទត្រា​នេះ​មាន​ខុស​នៅបន្ទាត់ {line}។</translation>
    </message>
    <message>
        <source>Copy the whole text again, with its first and last line and nothing around it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចម្លង​អត្ថបទ​ទាំងមូល​ម្តង​ទៀត ទាំង​បន្ទាត់​ដំបូង និង​ចុងក្រោយ ដោយ​គ្មានអ្វី​នៅជុំវិញ។</translation>
    </message>
    <message>
        <source>This sealed file is damaged or was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​បិទត្រា​នេះ​ខូច ឬត្រូវបាន​កែ។</translation>
    </message>
    <message>
        <source>Copy it again from where it came; if it stays so, ask the sender for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចម្លង​វាម្តង​ទៀត​ពីកន្លែង​ដែល​វាមក។ បើនៅ​ដដែល សូម​សុំ​ថ្មី​ពីអ្នក​ផ្ញើ។</translation>
    </message>
    <message>
        <source>The end of this sealed file is missing; it was cut short.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ខ្វះ​ផ្នែក​ចុង​នៃឯកសារ​បិទត្រា​នេះ។ វាត្រូវបាន​កាត់​ខ្លី។</translation>
    </message>
    <message>
        <source>Copy it again to the end; if it stays so, ask the sender for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចម្លង​វាម្តង​ទៀត​រហូត​ចប់។ បើនៅ​ដដែល សូម​សុំ​ថ្មី​ពីអ្នក​ផ្ញើ។</translation>
    </message>
    <message>
        <source>A file cannot be sealed to these keys together.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​បិទត្រា​ឯកសារ​ជូន​កូនសោ​ទាំងនេះ​ជាមួយគ្នា​បានទេ។</translation>
    </message>
    <message>
        <source>Choose keys of the new kind only (they begin with age1pq1), each of them once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​តែកូនសោ​ប្រភេទ​ថ្មី (ចាប់ផ្តើម​ដោយ age1pq1) មួយ​ម្តង​គត់​ក្នុង​មួយ​កូនសោ។</translation>
    </message>
    <message>
        <source>This key has a slip or is of a kind that Saksi does not know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូនសោ​នេះ​មាន​ខុស ឬជា​ប្រភេទ​ដែល Saksi មិន​ស្គាល់។</translation>
    </message>
    <message>
        <source>Take the key from its file again, whole, instead of typing it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​យកកូន​សោពី​ឯកសារ​របស់​វាម្តង​ទៀត​ទាំងមូល ជំនួស​ការ​វាយ។</translation>
    </message>
    <message>
        <source>This file cannot be shown here. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​មិន​អាច​បង្ហាញ​នៅទីនេះ​បានទេ។ វាត្រូវ​រក្សាទុក​ដដែល។</translation>
    </message>
    <message>
        <source>Try again; an export carries it unchanged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សាក​ម្តង​ទៀត។ ការ​នាំចេញ​យកវា​ទៅដោយ​គ្មាន​ការ​កែប្រែ។</translation>
    </message>
    <message>
        <source>This file is damaged, or is not what its name says. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​ខូច ឬមិន​មែន​ដូច​ឈ្មោះ​របស់​វា។ វាត្រូវ​រក្សាទុក​ដដែល។</translation>
    </message>
    <message>
        <source>Ask whoever gave it for another copy; an export carries this one unchanged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំច្បាប់​ចម្លង​ផ្សេង​ពីអ្នក​ដែល​បាន​ឲ្យ​វា។ ការ​នាំចេញ​យកមួយ​នេះ​ទៅដោយ​គ្មាន​ការ​កែប្រែ។</translation>
    </message>
    <message>
        <source>This document is locked with a password of its own. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​ចាក់សោ​ដោយ​ពាក្យសម្ងាត់​ផ្ទាល់ខ្លួន។ វាត្រូវ​រក្សាទុក​ដដែល។</translation>
    </message>
    <message>
        <source>Ask whoever gave it for a copy without a password.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំច្បាប់​ចម្លង​ដែល​គ្មាន​ពាក្យសម្ងាត់ ពីអ្នក​ដែល​បាន​ឲ្យ​វា។</translation>
    </message>
    <message>
        <source>This file is too large to be shown here (above {limit_megabytes} MB). It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​ធំពេក​មិន​អាច​បង្ហាញ​នៅទីនេះ (លើស {limit_megabytes} MB)។ វាត្រូវ​រក្សាទុក​ដដែល។</translation>
    </message>
    <message>
        <source>Export the testimony to look at it on another computer that is safe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​នាំចេញ​សក្ខីកម្ម ដើម្បី​មើល​វាលើ​កុំព្យូទ័រ​ផ្សេង​ដែល​មាន​សុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>The sound could not be handled. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​ដំណើរការ​សំឡេង​បានទេ។ អ្វី​ដែល​បាន​រក្សាទុក​នៅតែ​រក្សាទុក។</translation>
    </message>
    <message>
        <source>Try again; if it stays so, use another file or another microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សាក​ម្តង​ទៀត។ បើនៅ​ដដែល សូម​ប្រើ​ឯកសារ ឬមីក្រូហ្វូន​ផ្សេង។</translation>
    </message>
    <message>
        <source>This file is not a kind of sound that Saksi can open, or its beginning is broken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​មិនមែន​ជាប្រភេទ​សំឡេង​ដែល Saksi អាច​បើក​បានទេ ឬផ្នែក​ដើម​របស់​វាខូច។</translation>
    </message>
    <message>
        <source>Check that it is the right file; if it came on a stick, copy it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ថាវា​ជាឯក​សារ​ត្រឹមត្រូវ។ បើវា​មកលើ​ឧបករណ៍ USB សូម​ចម្លង​វាម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>This file opens, but there is no sound in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​បើក​បាន តែគ្មាន​សំឡេង​ក្នុង​វាទេ។</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ថាវា​ជាឯក​សារ​ត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>The sound breaks off or is broken inside. What comes before is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង​ដាច់ ឬខូច​នៅខាងក្នុង។ អ្វី​ដែល​នៅមុន​នោះ​ត្រូវ​រក្សាទុក។</translation>
    </message>
    <message>
        <source>If there is another copy of this sound, use that copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើមានច្បាប់​ចម្លង​ផ្សេង​នៃសំឡេង​នេះ សូម​ប្រើ​ច្បាប់​នោះ។</translation>
    </message>
    <message>
        <source>This computer shows no microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំព្យូទ័រ​នេះ​មិន​បង្ហាញ​មីក្រូហ្វូន​ទេ។</translation>
    </message>
    <message>
        <source>Connect a microphone, or check in the sound settings that it is switched on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ភ្ជាប់​មីក្រូហ្វូន ឬពិនិត្យ​ក្នុង​ការកំណត់​សំឡេង​ថាវា​បាន​បើក។</translation>
    </message>
    <message>
        <source>{matches} microphones have that name; one is needed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មីក្រូហ្វូន {matches} មានឈ្មោះ​នោះ។ ត្រូវការ​តែមួយ។</translation>
    </message>
    <message>
        <source>Use the whole name of one microphone, or “default” for the usual one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រើ​ឈ្មោះ​ពេញ​នៃមីក្រូហ្វូន​មួយ ឬ “default” សម្រាប់​មីក្រូហ្វូន​ធម្មតា។</translation>
    </message>
    <message>
        <source>The microphone is there but does not start.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មីក្រូហ្វូន​នៅទីនោះ តែមិន​ចាប់ផ្តើម​ទេ។</translation>
    </message>
    <message>
        <source>Close other programs that may use it, or allow it in the privacy settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បិទ​កម្មវិធី​ផ្សេង​ដែល​អាច​ប្រើ​វា ឬអនុញ្ញាត​វាក្នុង​ការកំណត់​ឯកជន​ភាព។</translation>
    </message>
    <message>
        <source>There is no such recording in this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ការថត​បែបនេះ​ក្នុង​ទូសុវត្ថិភាព​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Look at the list of testimonies and choose one from there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើល​បញ្ជី​សក្ខីកម្ម ហើយ​ជ្រើសរើស​មួយ​ពីទីនោះ។</translation>
    </message>
    <message>
        <source>This recording was stopped already. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​នេះ​បាន​បញ្ឈប់​រួចហើយ។ អ្វី​ដែល​បាន​រក្សាទុក​នៅតែ​រក្សាទុក។</translation>
    </message>
    <message>
        <source>Start a new recording for the same testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចាប់ផ្តើម​ការថត​ថ្មី​សម្រាប់​សក្ខីកម្ម​ដដែល។</translation>
    </message>
    <message>
        <source>This recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​នេះ​នៅកំពុង​ដំណើរការ។</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បញ្ឈប់​វាជាមុន​សិន។</translation>
    </message>
    <message>
        <source>A second of sound came out of order and was not stored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង​មួយ​វិនាទី​មកខុស​លំដាប់ ហើយ​មិនបាន​រក្សាទុក​ទេ។</translation>
    </message>
    <message>
        <source>Stop this recording; what was saved is still saved. Then start a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បញ្ឈប់​ការថត​នេះ។ អ្វី​ដែល​បាន​រក្សាទុក​នៅតែ​រក្សាទុក។ បន្ទាប់មក​ចាប់ផ្តើម​ថ្មី​មួយ។</translation>
    </message>
    <message>
        <source>The bundle could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​ធ្វើ ឬអាន​កញ្ចប់​បានទេ។</translation>
    </message>
    <message>
        <source>The approval could not be given or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​ផ្តល់ ឬអាន​ការ​អនុម័ត​បានទេ។</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the person who looks after Saksi the code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សាក​ម្តង​ទៀត។ បើកើតឡើង​ទៀត សូម​ប្រាប់​កូដ​នេះ​ដល់​អ្នក​ដែល​ថែទាំ Saksi។</translation>
    </message>
    <message>
        <source>Nobody by this code may approve here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​នរណា​ដែល​មាន​កូដ​នេះ​អាច​អនុម័ត​នៅទីនេះ​ទេ។</translation>
    </message>
    <message>
        <source>Check the code, or let the person choose a code and a passphrase of their own first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​កូដ ឬឲ្យ​អ្នកនោះ​ជ្រើសរើស​កូដ និង​ឃ្លាសម្ងាត់​ផ្ទាល់ខ្លួន​ជាមុន​សិន។</translation>
    </message>
    <message>
        <source>Somebody approves under this code already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​អ្នក​អនុម័ត​ដោយ​កូដ​នេះ​រួចហើយ។</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​កូដ​ផ្សេង។</translation>
    </message>
    <message>
        <source>“{code}” cannot be a code: it has 2 to 12 letters, digits and hyphens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{code}” មិន​អាច​ជាកូដ​បានទេ៖ កូដ​មាន 2 ដល់ 12 តួ ជាអក្សរ លេខ និង​សហសញ្ញា។</translation>
    </message>
    <message>
        <source>Choose a short code that is nobody's name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​កូដ​ខ្លី​ដែល​មិនមែន​ជាឈ្មោះ​នរណា។</translation>
    </message>
    <message>
        <source>This passphrase opens the vault. Two keys in one hand are one key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់​នេះ​បើក​ទូសុវត្ថិភាព។ កូនសោ​ពីរ​ក្នុង​ដៃតែមួយ គឺដូច​កូនសោ​តែមួយ។</translation>
    </message>
    <message>
        <source>Let the second person choose a passphrase that only they know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូមឲ្យ​មនុស្ស​ទីពីរ​ជ្រើសរើស​ឃ្លាសម្ងាត់​ដែល​មានតែ​គាត់​ដឹង។</translation>
    </message>
    <message>
        <source>This is not the passphrase of this approver.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​មិនមែន​ជាឃ្លាសម្ងាត់​របស់​អ្នក​អនុម័ត​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Let them type it again, slowly. Nothing was approved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូមឲ្យ​គាត់​វាយ​ម្តង​ទៀត​យឺតៗ។ មិនបាន​អនុម័ត​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>The approval is not what a second person signed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​អនុម័ត​មិនមែន​ជាអ្វី​ដែល​មនុស្ស​ទីពីរ​បាន​ចុះ​ហត្ថលេខា​ទេ ({reason})។</translation>
    </message>
    <message>
        <source>Do not rely on it; ask for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ពឹង​លើវា។ សូម​សុំ​ថ្មី​មួយ។</translation>
    </message>
    <message>
        <source>The bundle is not believed, and nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​មិន​ត្រូវបាន​ជឿទេ ហើយ​គ្មានអ្វី​ពីវា​ត្រូវ​រក្សាទុក​ទេ។</translation>
    </message>
    <message>
        <source>Ask the office that sent it to export it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ស្នើ​ការិយាល័យ​ដែល​បាន​ផ្ញើ​វា ឲ្យ​នាំចេញ​វាម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The file is larger than a bundle can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ធំជាង​កញ្ចប់​អាច​មាន។</translation>
    </message>
    <message>
        <source>This file is not a Saksi bundle, or its beginning is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​មិនមែន​ជាកញ្ចប់ Saksi ទេ ឬផ្នែក​ដើម​របស់​វាខូច។</translation>
    </message>
    <message>
        <source>Check that it is the right file, or copy it from the stick again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ថាវា​ជាឯក​សារ​ត្រឹមត្រូវ ឬចម្លង​វាពី​ឧបករណ៍ USB ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The file is locked in a weaker way than Saksi bundles are, so it was not opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ចាក់សោ​តាមវិធី​ខ្សោយ​ជាង​កញ្ចប់ Saksi ដូច្នេះ​វាមិន​ត្រូវបាន​បើក​ទេ។</translation>
    </message>
    <message>
        <source>Ask the office that sent it to make the bundle with Saksi, and tell it about this message.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ស្នើ​ការិយាល័យ​ដែល​បាន​ផ្ញើ​វា ឲ្យ​ធ្វើ​កញ្ចប់​ដោយ Saksi ហើយ​ប្រាប់​គេអំពី​សារ​នេះ។</translation>
    </message>
    <message>
        <source>The bundle is locked for other offices; no key of this vault opens it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​ចាក់សោ​សម្រាប់​ការិយាល័យ​ផ្សេង។ គ្មាន​កូនសោ​ណានៃ​ទូសុវត្ថិភាព​នេះ​បើក​វាបានទេ។</translation>
    </message>
    <message>
        <source>Ask the office that sent it whether it chose your contact card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​ការិយាល័យ​ដែល​បាន​ផ្ញើ​វាថា តើគេ​បាន​ជ្រើសរើស​កាត​ទំនាក់ទំនង​របស់​អ្នក​ឬទេ។</translation>
    </message>
    <message>
        <source>The end of the bundle is missing: it was cut while it was copied.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ខ្វះ​ផ្នែក​ចុង​នៃកញ្ចប់៖ វាត្រូវបាន​កាត់​ពេល​ចម្លង។</translation>
    </message>
    <message>
        <source>Copy the file again, and wait until the stick may be removed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចម្លង​ឯកសារ​ម្តង​ទៀត ហើយ​រង់ចាំ​រហូត​អាច​ដកឧបករណ៍ USB បាន។</translation>
    </message>
    <message>
        <source>The bundle was changed on its way, so nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​ត្រូវបាន​កែតាមផ្លូវ ដូច្នេះ​គ្មានអ្វី​ពីវា​ត្រូវ​រក្សាទុក​ទេ។</translation>
    </message>
    <message>
        <source>Copy the file again from where it came; if that does not help, ask for a new export.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចម្លង​ឯកសារ​ម្តង​ទៀត​ពីកន្លែង​ដែល​វាមក។ បើមិនបាន​ផល សូម​ស្នើ​ឲ្យ​នាំចេញ​ថ្មី។</translation>
    </message>
    <message>
        <source>The inside of the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្នែក​ខាងក្នុង​នៃកញ្ចប់​មិន​គោរព​តាម​ទម្រង់​របស់​វា ({reason})។</translation>
    </message>
    <message>
        <source>Do not use this file; tell the office that sent it, and the person who looks after Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ប្រើ​ឯកសារ​នេះ។ សូម​ប្រាប់​ការិយាល័យ​ដែល​បាន​ផ្ញើ​វា និង​អ្នក​ដែល​ថែទាំ Saksi។</translation>
    </message>
    <message>
        <source>A signature in the bundle does not belong to its content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហត្ថលេខា​មួយ​ក្នុង​កញ្ចប់​មិនមែន​ជារបស់​ខ្លឹមសារ​វាទេ។</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way whether it sent it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ប្រើ​ឯកសារ​នេះ។ សូម​សួរ​ការិយាល័យ​តាមផ្លូវ​ផ្សេង​ថា គេបាន​ផ្ញើ​វាឬទេ។</translation>
    </message>
    <message>
        <source>The bundle is signed by an office that this vault does not trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​ចុះ​ហត្ថលេខា​ដោយ​ការិយាល័យ​ដែល​ទូសុវត្ថិភាព​នេះ​មិន​ទុកចិត្ត។</translation>
    </message>
    <message>
        <source>If you expect it, get the office's card, compare its words by voice, trust it, then receive it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើអ្នក​កំពុង​រង់ចាំ​វា សូម​យកកាត​របស់​ការិយាល័យ​នោះ ផ្ទៀង​ពាក្យ​របស់​វាតាម​សំឡេង ទុកចិត្ត​វា រួច​ទទួល​វាម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The office that signed the bundle lost your trust before it made bundle {sequence}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ​ដែល​បាន​ចុះ​ហត្ថលេខា​លើកញ្ចប់ បាន​បាត់​ការ​ទុកចិត្ត​របស់​អ្នក មុន​ពេល​វាធ្វើ​កញ្ចប់ {sequence}។</translation>
    </message>
    <message>
        <source>Ask the office in person; a laptop that was lost or taken may have made this bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​ការិយាល័យ​ដោយ​ផ្ទាល់។ កុំព្យូទ័រ​ដែល​បាត់ ឬត្រូវ​គេយក អាច​បាន​ធ្វើ​កញ្ចប់​នេះ។</translation>
    </message>
    <message>
        <source>The signed description in the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ពិពណ៌នា​ដែល​បាន​ចុះ​ហត្ថលេខា​ក្នុង​កញ្ចប់​មិន​គោរព​តាម​ទម្រង់​របស់​វា ({reason})។</translation>
    </message>
    <message>
        <source>The bundle was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​ធ្វើ​ដោយ Saksi ថ្មី​ជាង (ទម្រង់ {version})។</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then receive the bundle again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ធ្វើ​បច្ចុប្បន្នភាព Saksi លើកុំព្យូទ័រ​នេះ រួច​ទទួល​កញ្ចប់​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The office did not address this bundle to you: somebody else locked it again for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ​មិនបាន​ផ្ញើ​កញ្ចប់​មកអ្នក​ទេ៖ មាន​អ្នក​ផ្សេង​ចាក់សោ​វាជាថ្មី​សម្រាប់​អ្នក។</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way for a bundle of its own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ប្រើ​ឯកសារ​នេះ។ សូម​សុំ​ការិយាល័យ​តាមផ្លូវ​ផ្សេង នូវ​កញ្ចប់​របស់​គេផ្ទាល់។</translation>
    </message>
    <message>
        <source>Another bundle with number {sequence} came from this office before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​ផ្សេង​ដែល​មាន​លេខ {sequence} បាន​មកពី​ការិយាល័យ​នេះ​ពីមុន។</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way which of the two it made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ប្រើ​ឯកសារ​នេះ។ សូម​សួរ​ការិយាល័យ​តាមផ្លូវ​ផ្សេង​ថា គេបាន​ធ្វើ​មួយ​ណាក្នុងចំណោម​ពីរ។</translation>
    </message>
    <message>
        <source>Bundle {sequence} does not follow the bundle that came from this office before it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់ {sequence} មិន​បន្ត​ពីកញ្ចប់​ដែល​បាន​មកពី​ការិយាល័យ​នេះ​មុន​វាទេ។</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way whether its vault was copied or restored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ប្រើ​ឯកសារ​នេះ។ សូម​សួរ​ការិយាល័យ​តាមផ្លូវ​ផ្សេង​ថា ទូសុវត្ថិភាព​របស់​គេត្រូវបាន​ចម្លង ឬស្តារ​វិញ​ឬទេ។</translation>
    </message>
    <message>
        <source>A file inside the bundle is not the one that the office signed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​មួយ​ក្នុង​កញ្ចប់​មិនមែន​ជាមួយ​ដែល​ការិយាល័យ​បាន​ចុះ​ហត្ថលេខា​ទេ ({reason})។</translation>
    </message>
    <message>
        <source>The filling of the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្នែក​បំពេញ​នៃកញ្ចប់​មិន​គោរព​តាម​ទម្រង់​របស់​វា ({reason})។</translation>
    </message>
    <message>
        <source>A signed document in the bundle does not say what Saksi expects ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ចុះ​ហត្ថលេខា​ក្នុង​កញ្ចប់​មិន​ប្រាប់​អ្វី​ដែល Saksi រង់ចាំ ({reason})។</translation>
    </message>
    <message>
        <source>Update Saksi in both offices, then ask for a new export.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ធ្វើ​បច្ចុប្បន្នភាព Saksi ក្នុង​ការិយាល័យ​ទាំងពីរ រួច​ស្នើ​ឲ្យ​នាំចេញ​ថ្មី។</translation>
    </message>
    <message>
        <source>None of the chosen testimonies can leave now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឥឡូវនេះ​គ្មាន​សក្ខីកម្ម​ណាដែល​បាន​ជ្រើសរើស​អាច​ចេញទៅ​បានទេ។</translation>
    </message>
    <message>
        <source>Look at the list of reasons, finish what is missing, then export again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើល​បញ្ជី​មូលហេតុ បំពេញ​អ្វី​ដែល​ខ្វះ រួច​នាំចេញ​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>A bundle needs somebody who can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​ត្រូវការ​អ្នកណា​ម្នាក់​ដែល​អាច​បើក​វា។</translation>
    </message>
    <message>
        <source>Choose at least one office that you trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​ការិយាល័យ​យ៉ាងតិច​មួយ​ដែល​អ្នក​ទុកចិត្ត។</translation>
    </message>
    <message>
        <source>A bundle can be locked for {limit} offices at most.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​អាច​ចាក់សោ​សម្រាប់​ការិយាល័យ​ច្រើន​បំផុត {limit}។</translation>
    </message>
    <message>
        <source>Choose fewer offices, or export twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​ការិយាល័យ​តិច​ជាង ឬនាំចេញ​ពីរ​ដង។</translation>
    </message>
    <message>
        <source>A stored file is not what the vault says it is, so the bundle was not made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ដែល​បាន​រក្សាទុក​មិន​ដូច​អ្វី​ដែល​ទូសុវត្ថិភាព​ប្រាប់​ទេ ដូច្នេះ​កញ្ចប់​មិន​ត្រូវបាន​ធ្វើ​ទេ។</translation>
    </message>
    <message>
        <source>Check the vault, then export the other testimonies.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ទូសុវត្ថិភាព រួច​នាំចេញ​សក្ខីកម្ម​ផ្សេងទៀត។</translation>
    </message>
    <message>
        <source>The finished bundle did not read back as it was written, so it was removed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​ដែល​បាន​បញ្ចប់ អាន​វិញ​មិន​ដូចដែល​បាន​សរសេរ ដូច្នេះ​វាត្រូវបាន​ដកចេញ។</translation>
    </message>
    <message>
        <source>Use another stick: this one may be failing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រើ​ឧបករណ៍ USB ផ្សេង៖ មួយ​នេះ​ប្រហែល​ជាកំពុង​ខូច។</translation>
    </message>
    <message>
        <source>This bundle holds a testimony whose person did not agree to what it was sent for ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​នេះ​មាន​សក្ខីកម្ម​ដែល​សាមីខ្លួន​មិនបាន​យល់ព្រម​ចំពោះ​គោលបំណង​ដែល​បាន​ផ្ញើ ({reason})។</translation>
    </message>
    <message>
        <source>Nothing was taken in. Call the office that made it; it has to ask the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​ទទួល​អ្វី​ទេ។ សូម​ទូរសព្ទ​ទៅការិយាល័យ​ដែល​បាន​ធ្វើ​វា។ គេត្រូវ​សួរ​សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>This bundle was made in the demo. Nothing in it is real, so nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​នេះ​ធ្វើ​ក្នុង​ការសាកល្បង។ ក្នុង​វាគ្មានអ្វី​ពិត​ទេ ដូច្នេះ​គ្មានអ្វី​ពីវា​ត្រូវ​រក្សាទុក​ទេ។</translation>
    </message>
    <message>
        <source>Put it aside; if you expected real testimonies, ask the office for its bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ដាក់​វាមួយ​ឡែក។ បើអ្នក​រង់ចាំ​សក្ខីកម្ម​ពិត សូម​សុំ​កញ្ចប់​ពីការិយាល័យ​នោះ។</translation>
    </message>
    <message>
        <source>This is a bundle of a real office. The demo does not open it, and kept nothing of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​ជាកញ្ចប់​របស់​ការិយាល័យ​ពិត។ ការសាកល្បង​មិន​បើក​វា ហើយ​មិន​រក្សា​អ្វី​ពីវា​ទេ។</translation>
    </message>
    <message>
        <source>Take the stick to the real headquarters, and show nobody what is on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​យកឧបករណ៍ USB ទៅទីស្នាក់ការ​កណ្តាល​ពិត ហើយ​កុំ​បង្ហាញ​នរណា​នូវ​អ្វី​ដែល​នៅលើ​វា។</translation>
    </message>
    <message>
        <source>The key file of this vault asks for work that Saksi does not do; it was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​មេសោ​នៃទូសុវត្ថិភាព​នេះ​សុំ​ការងារ​ដែល Saksi មិន​ធ្វើ។ វាត្រូវបាន​កែ។</translation>
    </message>
    <message>
        <source>Do not type the passphrase again; show the vault to the person who looks after it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​វាយ​ឃ្លាសម្ងាត់​ម្តង​ទៀត។ សូម​បង្ហាញ​ទូសុវត្ថិភាព​ដល់​អ្នក​ដែល​ថែទាំ​វា។</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault ({needed_mib} MiB).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំព្យូទ័រ​នេះ​មាន​អង្គ​ចងចាំ​ទំនេរ​តិច​ពេក មិន​អាច​បើក​ទូសុវត្ថិភាព​បាន ({needed_mib} MiB)។</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បិទ​កម្មវិធី​ផ្សេង រួច​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>This does not open with that key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមិន​បើក​ដោយ​កូនសោ​នោះ​ទេ។</translation>
    </message>
    <message>
        <source>Check that you chose the right key, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ថាអ្នក​បាន​ជ្រើសរើស​កូនសោ​ត្រឹមត្រូវ រួច​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The encryption on this computer gives wrong answers ({primitive}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​អ៊ិនគ្រីប​លើកុំព្យូទ័រ​នេះ​ឲ្យ​ចម្លើយ​ខុស ({primitive})។</translation>
    </message>
    <message>
        <source>Do not record here; install Saksi again or use another computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ថតសំឡេង​នៅទីនេះ។ សូម​ដំឡើង Saksi ម្តង​ទៀត ឬប្រើ​កុំព្យូទ័រ​ផ្សេង។</translation>
    </message>
    <message>
        <source>There is a slip in line {line} of the recovery code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​ខុស​នៅបន្ទាត់ {line} នៃកូដសង្គ្រោះ។</translation>
    </message>
    <message>
        <source>Compare that line with the paper, letter by letter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ផ្ទៀង​បន្ទាត់​នោះ​ជាមួយ​ក្រដាស មួយអ​ក្សរម្តងៗ។</translation>
    </message>
    <message>
        <source>The recovery code has {characters} letters and digits; it should have {expected}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដសង្គ្រោះ​មាន​អក្សរ និង​លេខ {characters}។ វាត្រូវ​មាន {expected}។</translation>
    </message>
    <message>
        <source>Type all four lines as they stand on the paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​វាយ​ទាំងបួន​បន្ទាត់​ដូចដែល​មាន​លើក្រដាស។</translation>
    </message>
    <message>
        <source>The model pack cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​អាន​កញ្ចប់​ម៉ូដែល​បានទេ។</translation>
    </message>
    <message>
        <source>Check that the folder or stick is still there, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ថាថតឯកសារ ឬឧបករណ៍ USB នៅទីនោះ រួច​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The model pack is not complete: {file} is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​ម៉ូដែល​មិន​គ្រប់​ទេ៖ ខ្វះ {file}។</translation>
    </message>
    <message>
        <source>Copy the whole pack again from where it came from, then import it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចម្លង​កញ្ចប់​ម៉ូដែល​ទាំងមូល​ម្តង​ទៀត​ពីកន្លែង​ដែល​វាមក រួច​នាំចូល​វាម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The model pack was changed or damaged ({file}). It was not loaded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​ម៉ូដែល​ត្រូវបាន​កែ ឬខូច ({file})។ វាមិន​ត្រូវបាន​ប្រើ​ទេ។</translation>
    </message>
    <message>
        <source>Import the pack again from a good copy; do not use this one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​នាំចូល​កញ្ចប់​ម៉ូដែល​ម្តង​ទៀត​ពីច្បាប់​ចម្លង​ល្អ។ កុំ​ប្រើ​មួយ​នេះ។</translation>
    </message>
    <message>
        <source>This is not a model pack that Saksi can use: {file} lacks {missing}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​មិនមែន​ជាកញ្ចប់​ម៉ូដែល​ដែល Saksi អាច​ប្រើ​បានទេ៖ {file} ខ្វះ {missing}។</translation>
    </message>
    <message>
        <source>Ask for the pack in the form that faster-whisper uses.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំ​កញ្ចប់​ម៉ូដែល​ក្នុង​ទម្រង់​ដែល faster-whisper ប្រើ។</translation>
    </message>
    <message>
        <source>Nobody vouches for this model pack. {note} Its fingerprint is {sha256}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​នរណា​ធានា​កញ្ចប់​ម៉ូដែល​នេះ​ទេ។ {note} ស្នាមម្រាមដៃ​របស់​វាគឺ {sha256}។</translation>
    </message>
    <message>
        <source>Compare the fingerprint with who gave you the pack; if it is the same, confirm it (in the terminal: --trust-unknown).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ផ្ទៀង​ស្នាមម្រាមដៃ​ជាមួយ​អ្នក​ដែល​បាន​ឲ្យ​កញ្ចប់​ម៉ូដែល។ បើដូចគ្នា សូម​បញ្ជាក់​វា (ក្នុង​ផ្ទាំង​បញ្ជា៖ --trust-unknown)។</translation>
    </message>
    <message>
        <source>There is no model pack with the name {name} on this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​កញ្ចប់​ម៉ូដែល​ឈ្មោះ {name} លើកុំព្យូទ័រ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>List the packs that are here, or import the one you need.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើល​បញ្ជី​កញ្ចប់​ម៉ូដែល​ដែល​មាននៅ​ទីនេះ ឬនាំចូល​មួយ​ដែល​អ្នក​ត្រូវការ។</translation>
    </message>
    <message>
        <source>Another model pack has the name {name} already; it was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​ម៉ូដែល​ផ្សេង​មានឈ្មោះ {name} រួចហើយ។ វាត្រូវ​ទុក​ដដែល។</translation>
    </message>
    <message>
        <source>Rename the folder of the new pack, then import it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្តូរ​ឈ្មោះ​ថតឯកសារ​នៃកញ្ចប់​ម៉ូដែល​ថ្មី រួច​នាំចូល​វាម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The model is not what its files say ({what}). It was not used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ូដែល​មិន​ដូច​អ្វី​ដែល​ឯកសារ​របស់​វាប្រាប់​ទេ ({what})។ វាមិន​ត្រូវបាន​ប្រើ​ទេ។</translation>
    </message>
    <message>
        <source>Import the pack again from a good copy, or choose another one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​នាំចូល​កញ្ចប់​ម៉ូដែល​ម្តង​ទៀត​ពីច្បាប់​ចម្លង​ល្អ ឬជ្រើសរើស​មួយ​ផ្សេង។</translation>
    </message>
    <message>
        <source>This model is too large for the memory of this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ូដែល​នេះ​ធំពេក​សម្រាប់​អង្គ​ចងចាំ​នៃកុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បិទ​កម្មវិធី​ផ្សេង ឬជ្រើសរើស​ម៉ូដែល​តូចជាង។</translation>
    </message>
    <message>
        <source>No model was imported yet; the demo model understands the demo voices only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​បាន​នាំចូល​ម៉ូដែល​ទេ។ ម៉ូដែល​សាកល្បង​យល់​តែសំឡេង​នៃការសាកល្បង។</translation>
    </message>
    <message>
        <source>Import a model pack from a folder or a stick first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​នាំចូល​កញ្ចប់​ម៉ូដែល​ពីថតឯកសារ ឬឧបករណ៍ USB ជាមុន​សិន។</translation>
    </message>
    <message>
        <source>The contact could not be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​ប្រើ​ទំនាក់ទំនង​នេះ​បានទេ។</translation>
    </message>
    <message>
        <source>This file is not a contact card that can be believed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​មិនមែន​ជាកាត​ទំនាក់ទំនង​ដែល​អាច​ជឿបានទេ ({reason})។</translation>
    </message>
    <message>
        <source>Ask the office for its card again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំ​កាត​ពីការិយាល័យ​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The contact card was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កាត​ទំនាក់ទំនង​ធ្វើ​ដោយ Saksi ថ្មី​ជាង (ទម្រង់ {version})។</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then read the card again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ធ្វើ​បច្ចុប្បន្នភាព Saksi លើកុំព្យូទ័រ​នេះ រួច​អាន​កាត​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>This is the contact card of this very vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​ជាកាត​ទំនាក់ទំនង​នៃទូសុវត្ថិភាព​នេះ​ផ្ទាល់។</translation>
    </message>
    <message>
        <source>Choose the card of another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​កាត​របស់​ការិយាល័យ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The words are not those of the card. The card may be forged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​មិនមែន​ជារបស់​កាត​ទេ។ កាត​អាច​ជារបស់​ក្លែង។</translation>
    </message>
    <message>
        <source>Do not trust it; call the office on a number that you know, and compare again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ទុកចិត្ត​វា។ សូម​ទូរសព្ទ​ទៅការិយាល័យ​តាម​លេខ​ដែល​អ្នក​ស្គាល់ ហើយ​ផ្ទៀង​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>By its card this office cannot be what was chosen ({kind}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាម​កាត​របស់​វា ការិយាល័យ​នេះ​មិន​អាច​ជាអ្វី​ដែល​បាន​ជ្រើសរើស​បានទេ ({kind})។</translation>
    </message>
    <message>
        <source>Choose a kind for partner offices only; our own offices are our own staff.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​ប្រភេទ​សម្រាប់​តែការិយាល័យ​ដៃគូ។ ការិយាល័យ​យើង​ផ្ទាល់​ជាបុគ្គលិក​យើង។</translation>
    </message>
    <message>
        <source>No office with this name is trusted here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ការិយាល័យ​ដែល​មានឈ្មោះ​នេះ​ត្រូវបាន​ទុកចិត្ត​នៅទីនេះ​ទេ។</translation>
    </message>
    <message>
        <source>Look at the list of contacts, or trust the office's card first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើល​បញ្ជី​ទំនាក់ទំនង ឬទុកចិត្ត​កាត​របស់​ការិយាល័យ​ជាមុន​សិន។</translation>
    </message>
    <message>
        <source>{matches} offices fit this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ {matches} ត្រូវ​នឹង​ឈ្មោះ​នេះ។</translation>
    </message>
    <message>
        <source>Give more of the name, or the beginning of the station id.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូមឲ្យ​ឈ្មោះ​វែង​ជាង​នេះ ឬផ្នែក​ដើម​នៃលេខ​សម្គាល់​ស្ថានីយ។</translation>
    </message>
    <message>
        <source>This office is not trusted any more, so nothing is locked for it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ​នេះ​លែង​ត្រូវបាន​ទុកចិត្ត​ហើយ ដូច្នេះ​គ្មានអ្វី​ចាក់សោ​សម្រាប់​វាទេ។</translation>
    </message>
    <message>
        <source>Choose another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​ការិយាល័យ​ផ្សេង។</translation>
    </message>
    <message>
        <source>This contact card comes from the demo. No real office stands behind it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កាត​ទំនាក់ទំនង​នេះ​មកពី​ការសាកល្បង។ គ្មាន​ការិយាល័យ​ពិត​នៅពីក្រោយ​វាទេ។</translation>
    </message>
    <message>
        <source>Ask the office for its own card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំ​កាត​ផ្ទាល់​ពីការិយាល័យ​នោះ។</translation>
    </message>
    <message>
        <source>This contact card is of a real office. The demo does not trust real offices.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កាត​ទំនាក់ទំនង​នេះ​ជារបស់​ការិយាល័យ​ពិត។ ការសាកល្បង​មិន​ទុកចិត្ត​ការិយាល័យ​ពិត​ទេ។</translation>
    </message>
    <message>
        <source>Leave the demo first, then read the card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចេញពី​ការសាកល្បង​ជាមុន​សិន រួច​អាន​កាត។</translation>
    </message>
    <message>
        <source>The receipt could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​ធ្វើ ឬអាន​បង្កាន់ដៃ​បានទេ។</translation>
    </message>
    <message>
        <source>This file is not a receipt ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​មិនមែន​ជាបង្កាន់ដៃ​ទេ ({reason})។</translation>
    </message>
    <message>
        <source>The receipt is for another office, not for this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កាន់ដៃ​សម្រាប់​ការិយាល័យ​ផ្សេង មិនមែន​សម្រាប់​ទូសុវត្ថិភាព​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Ask headquarters for the receipt of the bundles that left here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំ​បង្កាន់ដៃ​ពីទីស្នាក់ការ​កណ្តាល សម្រាប់​កញ្ចប់​ដែល​បាន​ចេញពី​ទីនេះ។</translation>
    </message>
    <message>
        <source>The receipt was changed on its way, so it counts for nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កាន់ដៃ​ត្រូវបាន​កែតាមផ្លូវ ដូច្នេះ​វាគ្មាន​តម្លៃ​ទេ។</translation>
    </message>
    <message>
        <source>Copy the file again; if that does not help, ask headquarters to write it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចម្លង​ឯកសារ​ម្តង​ទៀត។ បើមិនបាន​ផល សូម​ស្នើ​ទីស្នាក់ការ​កណ្តាល​ឲ្យ​សរសេរ​វាម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The receipt does not say what a receipt has to say ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កាន់ដៃ​មិន​ប្រាប់​អ្វី​ដែល​បង្កាន់ដៃ​ត្រូវ​ប្រាប់ ({reason})។</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ពឹង​លើវា។ សូម​សួរ​ទីស្នាក់ការ​កណ្តាល​តាមផ្លូវ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The receipt was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កាន់ដៃ​ធ្វើ​ដោយ Saksi ថ្មី​ជាង (ទម្រង់ {version})។</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then take the receipt in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ធ្វើ​បច្ចុប្បន្នភាព Saksi លើកុំព្យូទ័រ​នេះ រួច​ទទួល​បង្កាន់ដៃ​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The receipt belongs to the demo and this vault does not, or the other way round.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កាន់ដៃ​ជារបស់​ការសាកល្បង តែទូសុវត្ថិភាព​នេះ​មិនមែន ឬផ្ទុយ​មកវិញ។</translation>
    </message>
    <message>
        <source>Take it in where the bundle left; the demo and real vaults never mix.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ទទួល​វានៅកន្លែង​ដែល​កញ្ចប់​បាន​ចេញ។ ការសាកល្បង និង​ទូសុវត្ថិភាព​ពិត​មិន​លាយ​គ្នា​ឡើយ។</translation>
    </message>
    <message>
        <source>A signature under the receipt does not belong to it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហត្ថលេខា​ក្រោម​បង្កាន់ដៃ​មិនមែន​ជារបស់​វាទេ។</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters by another way whether they wrote it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ពឹង​លើវា។ សូម​សួរ​ទីស្នាក់ការ​កណ្តាល​តាមផ្លូវ​ផ្សេង​ថា គេបាន​សរសេរ​វាឬទេ។</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that this vault does not trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កាន់ដៃ​ចុះ​ហត្ថលេខា​ដោយ​ការិយាល័យ​ដែល​ទូសុវត្ថិភាព​នេះ​មិន​ទុកចិត្ត។</translation>
    </message>
    <message>
        <source>If you expect it, get the office's card, compare its words by voice, trust it, then take the receipt in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើអ្នក​កំពុង​រង់ចាំ​វា សូម​យកកាត​របស់​ការិយាល័យ​នោះ ផ្ទៀង​ពាក្យ​របស់​វាតាម​សំឡេង ទុកចិត្ត​វា រួច​ទទួល​បង្កាន់ដៃ​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that is not trusted any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កាន់ដៃ​ចុះ​ហត្ថលេខា​ដោយ​ការិយាល័យ​ដែល​លែង​ត្រូវបាន​ទុកចិត្ត។</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters in person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ពឹង​លើវា។ សូម​សួរ​ទីស្នាក់ការ​កណ្តាល​ដោយ​ផ្ទាល់។</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that cannot confirm this bundle: only headquarters it was locked for can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កាន់ដៃ​ចុះ​ហត្ថលេខា​ដោយ​ការិយាល័យ​ដែល​មិន​អាច​បញ្ជាក់​កញ្ចប់​នេះ៖ មានតែ​ទីស្នាក់ការ​កណ្តាល​ដែល​កញ្ចប់​ចាក់សោ​សម្រាប់​ទេដែល​អាច។</translation>
    </message>
    <message>
        <source>Ask headquarters for a receipt of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំ​បង្កាន់ដៃ​របស់​ទីស្នាក់ការ​កណ្តាល​ផ្ទាល់។</translation>
    </message>
    <message>
        <source>The receipt speaks of something that did not leave this vault ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កាន់ដៃ​និយាយ​អំពីអ្វី​ដែល​មិនបាន​ចេញពី​ទូសុវត្ថិភាព​នេះ ({reason})។</translation>
    </message>
    <message>
        <source>Keep what is here; ask headquarters by another way what they received.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​រក្សា​អ្វី​ដែល​នៅទីនេះ។ សូម​សួរ​ទីស្នាក់ការ​កណ្តាល​តាមផ្លូវ​ផ្សេង​ថា គេបាន​ទទួល​អ្វី។</translation>
    </message>
    <message>
        <source>A receipt promises at least {fewest} copies, because the station may delete its own after it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កាន់ដៃ​សន្យា​ថាមាន​យ៉ាងតិច {fewest} ច្បាប់ ព្រោះ​ក្រោយ​វា ស្ថានីយ​អាច​លុប​ច្បាប់​របស់​ខ្លួន។</translation>
    </message>
    <message>
        <source>Make a backup of this vault on another disk first, then write the receipt.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ធ្វើ​ច្បាប់​ចម្លង​បម្រុង​នៃទូសុវត្ថិភាព​នេះ​លើថាស​ផ្សេង​ជាមុន​សិន រួច​សរសេរ​បង្កាន់ដៃ។</translation>
    </message>
    <message>
        <source>Nothing of this bundle lies here whole and as it came, so there is nothing to confirm.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មានអ្វី​ពីកញ្ចប់​នេះ​នៅទីនេះ​គ្រប់ ដូច​ពេល​វាមកដល់​ទេ ដូច្នេះ​គ្មានអ្វី​ត្រូវ​បញ្ជាក់​ទេ។</translation>
    </message>
    <message>
        <source>Look at the reasons; ask the station to export again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើល​មូលហេតុ ហើយ​ស្នើ​ស្ថានីយ​ឲ្យ​នាំចេញ​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>Only headquarters write receipts, and this vault's card names another role.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មានតែ​ទីស្នាក់ការ​កណ្តាល​ទេសរសេរ​បង្កាន់ដៃ ហើយ​កាត​នៃទូសុវត្ថិភាព​នេះ​ប្រាប់​តួនាទី​ផ្សេង។</translation>
    </message>
    <message>
        <source>Write the receipt from the vault of headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សរសេរ​បង្កាន់ដៃ​ពីទូសុវត្ថិភាព​របស់​ទីស្នាក់ការ​កណ្តាល។</translation>
    </message>
    <message>
        <source>No single bundle that came here fits this id (found: {matches}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​កញ្ចប់​តែមួយ​ដែល​បាន​មកទីនេះ​ត្រូវ​នឹង​លេខ​សម្គាល់​នេះ​ទេ (រកឃើញ៖ {matches})។</translation>
    </message>
    <message>
        <source>Give the id that “saksi receive” showed, or more of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូមឲ្យ​លេខ​សម្គាល់​ដែល “saksi receive” បាន​បង្ហាញ ឬឲ្យ​វែង​ជាង​នេះ។</translation>
    </message>
    <message>
        <source>It was not sealed; everything is as it was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមិនបាន​បិទត្រា​ទេ។ អ្វីៗនៅដដែល។</translation>
    </message>
    <message>
        <source>Try again, or carry it to headquarters unsealed in a bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សាក​ម្តង​ទៀត ឬយក​វាទៅ​ទីស្នាក់ការ​កណ្តាល​ក្នុង​កញ្ចប់ ដោយ​មិន​បិទត្រា។</translation>
    </message>
    <message>
        <source>Saksi knows no headquarters that could open it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi មិន​ស្គាល់​ទីស្នាក់ការ​កណ្តាល​ណាដែល​អាច​បើក​វាវិញ​បានទេ។</translation>
    </message>
    <message>
        <source>Trust the contact card of your headquarters first, under People.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ទុកចិត្ត​កាត​ទំនាក់ទំនង​របស់​ទីស្នាក់ការ​កណ្តាល​អ្នកជា​មុន​សិន ក្នុង “មនុស្ស”។</translation>
    </message>
    <message>
        <source>This testimony is sealed to headquarters already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​នេះ​បាន​បិទត្រា​ជូន​ទីស្នាក់ការ​កណ្តាល​រួចហើយ។</translation>
    </message>
    <message>
        <source>Export it to carry the sealed bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​នាំចេញ​វា ដើម្បី​យកកញ្ចប់​បិទត្រា​ទៅ។</translation>
    </message>
    <message>
        <source>This testimony came from another station; it is not sealed here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​នេះ​មកពី​ស្ថានីយ​ផ្សេង។ វាមិន​បិទត្រា​នៅទីនេះ​ទេ។</translation>
    </message>
    <message>
        <source>Names and contacts could not be opened; they are as they were.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​បើក​ឈ្មោះ និង​ទំនាក់ទំនង​បានទេ។ វានៅ​ដដែល។</translation>
    </message>
    <message>
        <source>Names and contacts were closed again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ និង​ទំនាក់ទំនង​ត្រូវបាន​បិទ​វិញ។</translation>
    </message>
    <message>
        <source>Type the passphrase once more to open them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​វាយ​ឃ្លាសម្ងាត់​ម្តង​ទៀត​ដើម្បី​បើក​វា។</translation>
    </message>
    <message>
        <source>What is kept of this person cannot be read: it was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​ទុក​អំពី​បុគ្គល​នេះ​មិន​អាច​អាន​បានទេ៖ វាត្រូវបាន​កែ។</translation>
    </message>
    <message>
        <source>Look into a backup of the vault, or ask the person again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើលក្នុង​ច្បាប់ចម្លង​នៃទូសុវត្ថិភាព ឬសួរ​បុគ្គល​នោះ​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>No name and no contact is kept of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​មាន​ទុក​ឈ្មោះ និង​ទំនាក់ទំនង​សម្រាប់​សក្ខីកម្ម​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​ចាំបាច់​ធ្វើអ្វី​ទេ។</translation>
    </message>
    <message>
        <source>One field ({field}) is longer than there is room for: at most {most}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រអប់​មួយ ({field}) វែង​ជាង​កន្លែង​ដែល​មាន៖ យ៉ាងច្រើន {most}។</translation>
    </message>
    <message>
        <source>Make it shorter, or use the note.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សរសេរ​ឲ្យ​ខ្លី ឬប្រើ​កំណត់សម្គាល់។</translation>
    </message>
    <message>
        <source>What was given for “{field}” does not have the form of names and contacts.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​បាន​ផ្តល់​សម្រាប់ “{field}” មិន​មាន​ទម្រង់​នៃឈ្មោះ និង​ទំនាក់ទំនង​ទេ។</translation>
    </message>
    <message>
        <source>Compare it with what “saksi identity … show --json” prints.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រៀបធៀប​វានឹង​អ្វី​ដែល “saksi identity … show --json” បង្ហាញ។</translation>
    </message>
    <message>
        <source>It cannot be sealed as it stands ({reason}); everything is as it was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមិន​អាច​បិទត្រា​ក្នុង​សភាព​នេះ​បានទេ ({reason})។ អ្វីៗនៅដដែល។</translation>
    </message>
    <message>
        <source>End its recording, or check the vault, then seal it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បញ្ចប់​ការថត​របស់​វា ឬពិនិត្យ​ទូសុវត្ថិភាព រួច​បិទត្រា​វាម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The sealed bundle of this testimony is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​បិទត្រា​នៃសក្ខីកម្ម​នេះ​បាត់ ឬត្រូវបាន​កែ។</translation>
    </message>
    <message>
        <source>Use the copy that was carried, or a backup of this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រើ​ច្បាប់​ដែល​បាន​យកទៅ ឬច្បាប់​ចម្លង​បម្រុង​នៃទូសុវត្ថិភាព​នេះ។</translation>
    </message>
    <message>
        <source>The signature does not prove who made this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហត្ថលេខា​មិន​បញ្ជាក់​ថាអ្នកណា​បាន​ធ្វើ​វាទេ។</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the sender for a new copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ពឹង​លើវា។ សូម​សុំច្បាប់​ចម្លង​ថ្មី​ពីអ្នក​ផ្ញើ។</translation>
    </message>
    <message>
        <source>The signature is not written as a signature of Saksi is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហត្ថលេខា​មិនបាន​សរសេរ​ដូច​ហត្ថលេខា​របស់ Saksi ទេ។</translation>
    </message>
    <message>
        <source>This was signed with another key than that of the station it names.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាចុះ​ហត្ថលេខា​ដោយ​កូនសោ​ផ្សេង​ពីកូនសោ​នៃស្ថានីយ​ដែល​វាប្រាប់​ឈ្មោះ។</translation>
    </message>
    <message>
        <source>Do not rely on it; call the station and compare the words of its key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ពឹង​លើវា។ សូម​ទូរសព្ទ​ទៅស្ថានីយ ហើយ​ផ្ទៀង​ពាក្យ​នៃកូនសោ​របស់​វា។</translation>
    </message>
    <message>
        <source>The signature was made for something else and was put here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហត្ថលេខា​នេះ​ធ្វើ​សម្រាប់​អ្វី​ផ្សេង ហើយ​ត្រូវបាន​ដាក់​នៅទីនេះ។</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the sender for a new copy by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ពឹង​លើវា។ សូម​សុំច្បាប់​ចម្លង​ថ្មី​ពីអ្នក​ផ្ញើ​តាមផ្លូវ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The signature does not fit the content: one of the two was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហត្ថលេខា​មិន​ត្រូវ​នឹង​ខ្លឹមសារ៖ មួយ​ក្នុងចំណោម​ពីរ​ត្រូវបាន​កែ។</translation>
    </message>
    <message>
        <source>This signing key has a slip or is of a kind that Saksi does not know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូនសោ​ចុះ​ហត្ថលេខា​នេះ​មាន​ខុស ឬជា​ប្រភេទ​ដែល Saksi មិន​ស្គាល់។</translation>
    </message>
    <message>
        <source>Line {line} of the list of signers cannot be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ទាត់ {line} នៃបញ្ជី​អ្នក​ចុះ​ហត្ថលេខា​ប្រើ​មិនបានទេ។</translation>
    </message>
    <message>
        <source>Compare that line with the list that the organisation gave out.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ផ្ទៀង​បន្ទាត់​នោះ​ជាមួយ​បញ្ជី​ដែល​អង្គការ​បាន​ចេញ។</translation>
    </message>
    <message>
        <source>Something went wrong that Saksi did not expect. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​អ្វីមួយ​ខុស​ដែល Saksi មិនបាន​រំពឹង​ទុក។ អ្វី​ដែល​បាន​រក្សាទុក​នៅតែ​រក្សាទុក។</translation>
    </message>
    <message>
        <source>Close Saksi, start it again, and tell the person who looks after it the code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បិទ Saksi បើក​វាម្តង​ទៀត ហើយ​ប្រាប់​កូដ​នេះ​ដល់​អ្នក​ដែល​ថែទាំ​វា។</translation>
    </message>
    <message>
        <source>The work was stopped as you asked. What was finished is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការងារ​ត្រូវបាន​បញ្ឈប់​តាម​សំណើ​របស់​អ្នក។ អ្វី​ដែល​បាន​បញ្ចប់​ត្រូវ​រក្សាទុក។</translation>
    </message>
    <message>
        <source>Start it again when you want; it goes on where it stopped.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចាប់ផ្តើម​វាម្តង​ទៀត​ពេលណា​អ្នក​ចង់។ វាបន្ត​ពីកន្លែង​ដែល​វាបាន​ឈប់។</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថាស​មិនបាន​ធ្វើអ្វី​ដែលគេ​សុំ​ទេ។</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still connected, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ថាថាស ឬឧបករណ៍ USB នៅភ្ជាប់ រួច​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថាស​ពេញ​ហើយ។ អ្វី​ដែល​បាន​រក្សាទុក​ពីមុន​នៅតែ​រក្សាទុក។</translation>
    </message>
    <message>
        <source>Free some space on this disk, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សម្អាត​កន្លែង​ខ្លះ​លើថាស​នេះ រួច​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>Saksi may not write there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi មិន​ត្រូវបាន​អនុញ្ញាត​ឲ្យ​សរសេរ​នៅទីនោះ​ទេ។</translation>
    </message>
    <message>
        <source>Choose another folder, or remove the write protection of the stick.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​ថតឯកសារ​ផ្សេង ឬដោះ​ការ​ការពារ​ការ​សរសេរ​នៃឧបករណ៍ USB។</translation>
    </message>
    <message>
        <source>There is no file or folder with that name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ឯកសារ ឬថតឯកសារ​ដែល​មានឈ្មោះ​នោះ​ទេ។</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ឈ្មោះ ហើយ​ពិនិត្យ​ថាឧបករណ៍ USB បាន​ភ្ជាប់។</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​អាន​ឯកសារ​នេះ​បានទេ។</translation>
    </message>
    <message>
        <source>Check that it is a plain file and that you may read it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ថាវា​ជាឯក​សារធម្ម​តា ហើយ​អ្នកមាន​សិទ្ធិ​អាន​វា។</translation>
    </message>
    <message>
        <source>The file is larger than such a file can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ធំជាង​ឯកសារ​បែបនេះ​អាច​មាន។</translation>
    </message>
    <message>
        <source>Something with that name is there already; it was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​អ្វីមួយ​ដែល​មានឈ្មោះ​នោះ​នៅទីនោះ​រួចហើយ។ វាត្រូវ​ទុក​ដដែល។</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​ឈ្មោះ​ផ្សេង ឬថតឯកសារ​ផ្សេង។</translation>
    </message>
    <message>
        <source>Another running program is using this folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កម្មវិធី​ផ្សេង​ដែល​កំពុង​ដំណើរការ​កំពុង​ប្រើ​ថតឯកសារ​នេះ។</translation>
    </message>
    <message>
        <source>Close the other Saksi window first, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បិទ​ផ្ទាំង Saksi ផ្សេង​ជាមុន​សិន រួច​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>Step {step} of the tour did not show what it promises. Do not use this copy for real work.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជំហាន {step} នៃដំណើរ​បង្ហាញ​មិនបាន​បង្ហាញ​អ្វី​ដែល​វាសន្យា។ កុំ​ប្រើ​ច្បាប់​នេះ​សម្រាប់​ការងារ​ពិត។</translation>
    </message>
    <message>
        <source>Get a fresh copy of Saksi, run the tour again, and report it if it fails again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​យកច្បាប់ Saksi ថ្មី ធ្វើដំណើរ​បង្ហាញ​ម្តង​ទៀត ហើយ​រាយការណ៍ បើវា​មិនបាន​ទៀត។</translation>
    </message>
    <message>
        <source>The part of Saksi that writes down speech gave an answer that makes no sense.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្នែក​នៃ Saksi ដែល​សរសេរ​ការ​និយាយ​បាន​ឲ្យ​ចម្លើយ​ដែល​គ្មានន័យ។</translation>
    </message>
    <message>
        <source>Start the transcription again; it goes on where it stopped.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចាប់ផ្តើម​ការ​សរសេរជា​អត្ថបទ​ម្តង​ទៀត។ វាបន្ត​ពីកន្លែង​ដែល​វាបាន​ឈប់។</translation>
    </message>
    <message>
        <source>The transcription did not succeed. The recording is untouched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​សរសេរជា​អត្ថបទ​មិនបាន​សម្រេច​ទេ។ ការថត​នៅដដែល។</translation>
    </message>
    <message>
        <source>The part of Saksi that writes down speech cannot run ({stage}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្នែក​នៃ Saksi ដែល​សរសេរ​ការ​និយាយ​មិន​អាច​ដំណើរការ​បានទេ ({stage})។</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model, then start it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បិទ​កម្មវិធី​ផ្សេង ឬជ្រើសរើស​ម៉ូដែល​តូចជាង រួច​ចាប់ផ្តើម​វាម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>A few seconds of speech could not be written down. They are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​និយាយ​ពីរបី​វិនាទី​មិន​អាច​សរសេរជា​អត្ថបទ​បានទេ។ កន្លែង​ទាំងនោះ​មាន​ដាក់​សញ្ញា។</translation>
    </message>
    <message>
        <source>Listen to the marked place, or transcribe it again with another model.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ស្តាប់​កន្លែង​ដែល​មាន​ដាក់​សញ្ញា ឬសរសេរ​វាជា​អត្ថបទ​ម្តង​ទៀត​ដោយ​ម៉ូដែល​ផ្សេង។</translation>
    </message>
    <message>
        <source>This model was never taught the language {language}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ូដែល​នេះ​មិនដែល​បាន​រៀន​ភាសា {language} ទេ។</translation>
    </message>
    <message>
        <source>Choose a model that knows many languages, or another language.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​ម៉ូដែល​ដែល​ចេះ​ភាសា​ច្រើន ឬភាសា​ផ្សេង។</translation>
    </message>
    <message>
        <source>The transcript could not be made or shown. The recording is not touched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​ធ្វើ ឬបង្ហាញ​អត្ថបទ​សំឡេង​បានទេ។ ការថត​នៅដដែល។</translation>
    </message>
    <message>
        <source>Try again; what was written so far is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សាក​ម្តង​ទៀត។ អ្វី​ដែល​បាន​សរសេរ​មកដល់ពេលនេះ​ត្រូវ​រក្សាទុក។</translation>
    </message>
    <message>
        <source>This testimony has no transcript yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​នេះ​មិនទាន់​មាន​អត្ថបទ​សំឡេង​ទេ។</translation>
    </message>
    <message>
        <source>Transcribe it first, then look again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សរសេរ​វាជា​អត្ថបទ​ជាមុន​សិន រួច​មើល​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The sound ends earlier than it should, at second {at_seconds}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង​ចប់​មុន​ពេល​ដែល​វាគួរ​ចប់ នៅវិនាទី​ទី {at_seconds}។</translation>
    </message>
    <message>
        <source>Check the vault; what was transcribed before this place is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ទូសុវត្ថិភាព។ អ្វី​ដែល​បាន​សរសេរជា​អត្ថបទ​មុន​កន្លែង​នេះ​ត្រូវ​រក្សាទុក។</translation>
    </message>
    <message>
        <source>This paragraph is not in the transcript that is shown now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កថាខណ្ឌ​នេះ​មិន​នៅក្នុង​អត្ថបទ​សំឡេង​ដែល​កំពុង​បង្ហាញ​ទេ។</translation>
    </message>
    <message>
        <source>Open the testimony again; what was corrected before is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បើក​សក្ខីកម្ម​ម្តង​ទៀត។ អ្វី​ដែល​បាន​កែពីមុន​ត្រូវ​រក្សាទុក។</translation>
    </message>
    <message>
        <source>That is too long for one paragraph.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាវែង​ពេក​សម្រាប់​កថាខណ្ឌ​មួយ។</translation>
    </message>
    <message>
        <source>Write at most {limit} letters, and the rest in another paragraph.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សរសេរ​ច្រើន​បំផុត {limit} អក្សរ ហើយ​ដាក់​នៅសល់​ក្នុង​កថាខណ្ឌ​ផ្សេង។</translation>
    </message>
    <message>
        <source>That is too short to search for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាខ្លី​ពេក​សម្រាប់​រក។</translation>
    </message>
    <message>
        <source>Write at least {shortest} letters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សរសេរ​យ៉ាងតិច {shortest} អក្សរ។</translation>
    </message>
    <message>
        <source>A passphrase or code is needed, and there is no keyboard here to type it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវការ​ឃ្លាសម្ងាត់ ឬកូដ តែនៅ​ទីនេះ​គ្មាន​ក្តារ​ចុច​សម្រាប់​វាយ​វាទេ។</translation>
    </message>
    <message>
        <source>Give it with {option}-file FILE or {option}-fd NUMBER; see --help.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូមឲ្យ​វាតាម {option}-file FILE ឬ {option}-fd NUMBER។ សូម​មើល --help។</translation>
    </message>
    <message>
        <source>The passphrase or code could not be read from {option}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​អាន​ឃ្លាសម្ងាត់ ឬកូដ​ពី {option} បានទេ។</translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that it holds one line.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ថាវា​មាន អ្នកមាន​សិទ្ធិ​អាន​វា ហើយ​វាមានតែ​មួយ​បន្ទាត់។</translation>
    </message>
    <message>
        <source>The two entries are not the same. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​វាយ​ពីរ​ដងមិន​ដូចគ្នា​ទេ។ គ្មានអ្វី​ត្រូវបាន​ប្តូរ​ទេ។</translation>
    </message>
    <message>
        <source>Run the command again and type the same words twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ដំណើរការ​ពាក្យ​បញ្ជា​ម្តង​ទៀត ហើយ​វាយ​ពាក្យ​ដដែល​ពីរ​ដង។</translation>
    </message>
    <message>
        <source>Nobody compared the fingerprint words of this card. It was not trusted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​នរណា​ផ្ទៀង​ពាក្យ​ស្នាមម្រាមដៃ​នៃកាត​នេះ​ទេ។ វាមិន​ត្រូវបាន​ទុកចិត្ត​ទេ។</translation>
    </message>
    <message>
        <source>Let its owner read the words to you, and give them with --words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូមឲ្យ​ម្ចាស់​វាអាន​ពាក្យ​ជូន​អ្នក ហើយ​ឲ្យ​ពាក្យ​ទាំងនោះ​តាម --words។</translation>
    </message>
    <message>
        <source>“{language}” is not the tag of a language that Saksi knows.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{language}” មិនមែន​ជាសញ្ញា​ភាសា​ដែល Saksi ស្គាល់​ទេ។</translation>
    </message>
    <message>
        <source>Use a short tag such as km, th, vi, zh, id, hi, bn, ur, fil or en.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រើ​សញ្ញា​ខ្លី ដូចជា km, th, vi, zh, id, hi, bn, ur, fil ឬ en។</translation>
    </message>
    <message>
        <source>No testimony was named, so nothing was done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​បញ្ជាក់​សក្ខីកម្ម​ណាទេ ដូច្នេះ​មិនបាន​ធ្វើអ្វី​ទេ។</translation>
    </message>
    <message>
        <source>Name one or more, or add --withdrawals to tell only what was taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បញ្ជាក់​មួយ ឬច្រើន ឬបន្ថែម --withdrawals ដើម្បី​ប្រាប់​តែអ្វី​ដែល​បាន​ដកវិញ។</translation>
    </message>
    <message>
        <source>Nobody confirmed it, so nothing was done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​នរណា​បញ្ជាក់​វាទេ ដូច្នេះ​មិនបាន​ធ្វើអ្វី​ទេ។</translation>
    </message>
    <message>
        <source>Type the case code when asked, or add --yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​វាយ​កូដករ​ណីពេល​គេសួរ ឬបន្ថែម --yes។</translation>
    </message>
    <message>
        <source>The vault could not do this. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​មិន​អាច​ធ្វើបែប​នេះ​បានទេ។ អ្វី​ដែល​បាន​រក្សាទុក​នៅតែ​រក្សាទុក។</translation>
    </message>
    <message>
        <source>Close the vault, open it again, and try once more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បិទ​ទូសុវត្ថិភាព បើក​វាវិញ រួច​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>No testimony in this vault has that name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​សក្ខីកម្ម​ក្នុង​ទូសុវត្ថិភាព​នេះ​មានឈ្មោះ​នោះ​ទេ។</translation>
    </message>
    <message>
        <source>Type its case code, such as KDM-4X7, as the list of testimonies shows it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​វាយ​កូដករ​ណីរបស់​វា ដូចជា KDM-4X7 តាមដែល​បញ្ជី​សក្ខីកម្ម​បង្ហាញ។</translation>
    </message>
    <message>
        <source>{matches} testimonies begin like this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម {matches} ចាប់ផ្តើម​បែបនេះ។</translation>
    </message>
    <message>
        <source>Type more of it, or its case code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​វាយ​វែង​ជាង​នេះ ឬវាយ​កូដករ​ណីរបស់​វា។</translation>
    </message>
    <message>
        <source>This sealed file is missing or was changed on the disk. Nothing else is affected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​បិទត្រា​នេះ​បាត់ ឬត្រូវបាន​កែលើ​ថាស។ អ្វី​ផ្សេងទៀត​មិន​ប៉ះពាល់​ទេ។</translation>
    </message>
    <message>
        <source>Look for it in a copy of the vault or in a bundle that was sent, and check the disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​រកវា​ក្នុង​ច្បាប់​ចម្លង​នៃទូសុវត្ថិភាព ឬក្នុង​កញ្ចប់​ដែល​បាន​ផ្ញើ ហើយ​ពិនិត្យ​ថាស។</translation>
    </message>
    <message>
        <source>This part was sealed to headquarters. Nobody can open it on this computer any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្នែក​នេះ​បាន​បិទត្រា​ជូន​ទីស្នាក់ការ​កណ្តាល។ លែង​មាន​នរណា​អាច​បើក​វាលើ​កុំព្យូទ័រ​នេះ​បាន​ទៀតហើយ។</translation>
    </message>
    <message>
        <source>Ask headquarters if you need to hear or see it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​ទីស្នាក់ការ​កណ្តាល បើអ្នក​ត្រូវ​ស្តាប់ ឬមើល​វា។</translation>
    </message>
    <message>
        <source>The custody log does not fit together from entry {number} on: it was changed or cut.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណត់ហេតុ​ថែរក្សា​មិនស៊ីគ្នា​ចាប់ពី​កំណត់ត្រា {number} ទៅ៖ វាត្រូវបាន​កែ ឬកាត់។</translation>
    </message>
    <message>
        <source>Leave the vault as it is, and tell headquarters the number of the entry.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ទុក​ទូសុវត្ថិភាព​ដដែល ហើយ​ប្រាប់​លេខ​កំណត់ត្រា​នេះ​ដល់​ទីស្នាក់ការ​កណ្តាល។</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ទូសុវត្ថិភាព​ក្នុង​ថតឯកសារ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Check the name of the folder, and that the disk or stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ឈ្មោះ​ថតឯកសារ ហើយ​ពិនិត្យ​ថាថាស ឬឧបករណ៍ USB បាន​ភ្ជាប់។</translation>
    </message>
    <message>
        <source>Another running program has this vault open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កម្មវិធី​ផ្សេង​ដែល​កំពុង​ដំណើរការ​បាន​បើក​ទូសុវត្ថិភាព​នេះ។</translation>
    </message>
    <message>
        <source>Close the other window or wait until its work is done, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បិទ​ផ្ទាំង​ផ្សេង ឬរង់​ចាំ​រហូត​ការងារ​របស់​វាចប់ រួច​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Saksi. It was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​នេះ​សរសេរ​ដោយ Saksi កំណែ​ថ្មី​ជាង។ វាត្រូវ​ទុក​ដដែល។</translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បើក​វាដោយ​កំណែ​ថ្មី​ជាង។</translation>
    </message>
    <message>
        <source>The database of this vault is damaged. Nothing was written to it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មូលដ្ឋាន​ទិន្នន័យ​នៃទូសុវត្ថិភាព​នេះ​ខូច។ គ្មានអ្វី​ត្រូវបាន​សរសេរ​ទៅវា​ទេ។</translation>
    </message>
    <message>
        <source>Copy the whole folder to another disk first; then use a backup, or save what can be saved (in the terminal: “saksi vault rescue”).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចម្លង​ថតឯកសារ​ទាំងមូល​ទៅថាស​ផ្សេង​ជាមុន​សិន។ បន្ទាប់មក​ប្រើ​ច្បាប់​ចម្លង​បម្រុង ឬរក្សា​អ្វី​ដែល​នៅអាច​រក្សា​បាន (ក្នុង​ផ្ទាំង​បញ្ជា៖ “saksi vault rescue”)។</translation>
    </message>
    <message>
        <source>The database in this folder is not encrypted, so it is not this vault's. It was not opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មូលដ្ឋាន​ទិន្នន័យ​ក្នុង​ថតឯកសារ​នេះ​មិនបាន​អ៊ិនគ្រីប​ទេ ដូច្នេះ​វាមិនមែន​ជារបស់​ទូសុវត្ថិភាព​នេះ​ទេ។ វាមិន​ត្រូវបាន​បើក​ទេ។</translation>
    </message>
    <message>
        <source>Ask who had this computer, and use a copy of the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​ថាអ្នកណា​ធ្លាប់​កាន់​កុំព្យូទ័រ​នេះ ហើយ​ប្រើ​ច្បាប់​ចម្លង​នៃទូសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>This does not fit what the vault holds already. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមិន​ត្រូវ​នឹង​អ្វី​ដែល​ទូសុវត្ថិភាព​មាន​រួចហើយ​ទេ។ គ្មានអ្វី​ត្រូវបាន​ប្តូរ​ទេ។</translation>
    </message>
    <message>
        <source>Look at what is there, and try again if something is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើល​អ្វី​ដែល​មាននៅ​ទីនោះ ហើយ​សាក​ម្តង​ទៀត បើខ្វះ​អ្វីមួយ។</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឃ្លាសម្ងាត់​នេះ​មិន​បើក​ទូសុវត្ថិភាព​ទេ។</translation>
    </message>
    <message>
        <source>Check the keyboard language and capital letters, and type it again; nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ភាសា​ក្តារ​ចុច និង​អក្សរ​ធំ រួច​វាយ​ម្តង​ទៀត។ គ្មានអ្វី​ត្រូវ​លុបចោល​ឡើយ។</translation>
    </message>
    <message>
        <source>This recovery code is well typed, but does not open this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដសង្គ្រោះ​នេះ​វាយ​ត្រឹមត្រូវ តែមិន​បើក​ទូសុវត្ថិភាព​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Check whether the sheet belongs to this vault, and whether a newer one was printed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ថាក្រដាស​ជារបស់​ទូសុវត្ថិភាព​នេះ​ឬទេ ហើយ​មាន​បោះពុម្ព​ថ្មី​ជាង​នេះ​ឬទេ។</translation>
    </message>
    <message>
        <source>This key of headquarters does not open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូនសោ​នេះ​របស់​ទីស្នាក់ការ​កណ្តាល​មិន​បើក​ទូសុវត្ថិភាព​ទេ។</translation>
    </message>
    <message>
        <source>Ask headquarters which key this vault was sealed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​ទីស្នាក់ការ​កណ្តាល​ថា ទូសុវត្ថិភាព​នេះ​បិទត្រា​ជូន​កូនសោ​ណា។</translation>
    </message>
    <message>
        <source>This vault was made without that way to open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​នេះ​បង្កើត​ដោយ​គ្មាន​វិធី​បើក​នោះ​ទេ។</translation>
    </message>
    <message>
        <source>Use the passphrase, or another way that was set up.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រើ​ឃ្លាសម្ងាត់ ឬវិធី​ផ្សេង​ដែល​បាន​រៀបចំ។</translation>
    </message>
    <message>
        <source>A vault can be opened by at most three keys of headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​អាច​បើក​ដោយ​កូនសោ​របស់​ទីស្នាក់ការ​កណ្តាល​ច្រើន​បំផុត​បី។</translation>
    </message>
    <message>
        <source>Choose three of them or fewer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​បី ឬតិច​ជាង។</translation>
    </message>
    <message>
        <source>Both key files of this vault are missing or damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​មេសោ​ទាំងពីរ​នៃទូសុវត្ថិភាព​នេះ​បាត់ ឬខូច។</translation>
    </message>
    <message>
        <source>Ask headquarters for the copy that came with the last bundle; it brings the vault back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំច្បាប់​ចម្លង​ដែល​បាន​ទៅជាមួយ​កញ្ចប់​ចុងក្រោយ​ពីទីស្នាក់ការ​កណ្តាល។ វាធ្វើឲ្យ​ទូសុវត្ថិភាព​ប្រើ​បាន​វិញ។</translation>
    </message>
    <message>
        <source>These key files belong to another vault, or to an earlier key of this one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​មេសោ​ទាំងនេះ​ជារបស់​ទូសុវត្ថិភាព​ផ្សេង ឬជា​របស់​កូនសោ​មុន​នៃទូ​នេះ។</translation>
    </message>
    <message>
        <source>Use the copy from the newest bundle of this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រើ​ច្បាប់​ចម្លង​ពីកញ្ចប់​ថ្មី​បំផុត​នៃកុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message>
        <source>This passphrase could be guessed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាច​មាន​គេទាយ​ឃ្លាសម្ងាត់​នេះ​ត្រូវ។</translation>
    </message>
    <message>
        <source>Take the six words that Saksi offers, or add more words of your own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​យកប្រាំមួយ​ពាក្យ​ដែល Saksi ផ្តល់ ឬបន្ថែម​ពាក្យ​ផ្ទាល់ខ្លួន​ទៀត។</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait {seconds} seconds.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្រោយ​សាក​ខុស​ច្រើនដង លើក​បន្ទាប់​ត្រូវ​រង់ចាំ {seconds} វិនាទី។</translation>
    </message>
    <message>
        <source>Wait, then type the passphrase slowly; nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​រង់ចាំ រួច​វាយ​ឃ្លាសម្ងាត់​យឺតៗ។ គ្មានអ្វី​ត្រូវ​លុបចោល​ឡើយ។</translation>
    </message>
    <message>
        <source>The file changed while it was being sealed, so it was not taken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​បាន​ផ្លាស់​ប្តូរ​ពេល​កំពុង​បិទត្រា ដូច្នេះ​វាមិន​ត្រូវបាន​យកទេ។</translation>
    </message>
    <message>
        <source>Close the program that writes to it, then attach it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បិទ​កម្មវិធី​ដែល​កំពុង​សរសេរ​ទៅវា រួច​ភ្ជាប់​វាម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The check found {findings} things that are not as they were written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការពិនិត្យ​រកឃើញ {findings} ចំណុច​ដែល​មិន​ដូច​ពេល​សរសេរ។</translation>
    </message>
    <message>
        <source>Export what still opens to headquarters now, then ask for help with the list above.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​នាំចេញ​អ្វី​ដែល​នៅបើក​បាន​ទៅទីស្នាក់ការ​កណ្តាល​ឥឡូវនេះ រួច​សុំ​ជំនួយ​ដោយ​ប្រើ​បញ្ជី​ខាងលើ។</translation>
    </message>
    <message>
        <source>This vault belongs to the demo. Nothing in it is real, so it was not opened here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទូសុវត្ថិភាព​នេះ​ជារបស់​ការសាកល្បង។ ក្នុង​វាគ្មានអ្វី​ពិត​ទេ ដូច្នេះ​វាមិន​ត្រូវបាន​បើក​នៅទីនេះ​ទេ។</translation>
    </message>
    <message>
        <source>Choose “Try the demo” to open it, or choose the folder of your own vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស “ចូល​ការសាកល្បង” ដើម្បី​បើក​វា ឬជ្រើសរើស​ថតឯកសារ​នៃទូសុវត្ថិភាព​របស់​អ្នក។</translation>
    </message>
    <message>
        <source>This is a real vault. The demo does not open it, and did not touch it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​ជាទូសុវត្ថិភាព​ពិត។ ការសាកល្បង​មិន​បើក​វា ហើយ​មិនបាន​ប៉ះ​វាទេ។</translation>
    </message>
    <message>
        <source>Leave the demo first, then open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចេញពី​ការសាកល្បង​ជាមុន​សិន រួច​បើក​ទូសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>The case data could not be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​រក្សាទុក​ទិន្នន័យ​ករណី​បានទេ។</translation>
    </message>
    <message>
        <source>{flaws} answers cannot be kept as they are; the first is {field} ({flaw}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ {flaws} មិន​អាច​រក្សាទុក​ដូចនេះ​បានទេ។ ទីមួយ​គឺ {field} ({flaw})។</translation>
    </message>
    <message>
        <source>Correct the answer, then save again. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​កែចម្លើយ រួច​រក្សាទុក​ម្តង​ទៀត។ គ្មានអ្វី​ត្រូវបាន​កែទេ។</translation>
    </message>
    <message>
        <source>{field} tells who the person is, so it is not kept with the case data.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{field} ប្រាប់​ថាបុគ្គល​នោះ​ជានរណា ដូច្នេះ​វាមិន​ទុកជា​មួយ​ទិន្នន័យ​ករណី​ទេ។</translation>
    </message>
    <message>
        <source>Put it with the identity, which is locked on its own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ដាក់​វាជាមួយ​អត្តសញ្ញាណ ដែល​ចាក់សោ​ដោយឡែក។</translation>
    </message>
    <message>
        <source>This file cannot be read as case data ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​អាន​ឯកសារ​នេះ​ជាទិន្នន័យ​ករណី​បានទេ ({reason})។</translation>
    </message>
    <message>
        <source>Save it again as CSV in UTF-8, or as JSON, with the names of HTCDS in the first row.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​រក្សាទុក​វាម្តង​ទៀត​ជា CSV ក្នុង UTF-8 ឬជា JSON ដោយមាន​ឈ្មោះ HTCDS នៅជួរដេក​ទីមួយ។</translation>
    </message>
    <message>
        <source>{flaws} answers of the file cannot be taken in; the first is {field} in row {row} ({flaw}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ {flaws} ក្នុង​ឯកសារ​មិន​អាច​ទទួល​ចូល​បានទេ។ ទីមួយ​គឺ {field} ក្នុង​ជួរដេក {row} ({flaw})។</translation>
    </message>
    <message>
        <source>Correct the rows in the file, then bring it in again. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​កែជួរដេក​ក្នុង​ឯកសារ រួច​យកវា​ចូល​ម្តង​ទៀត។ គ្មានអ្វី​ត្រូវបាន​កែទេ។</translation>
    </message>
    <message>
        <source>The file holds {cases} cases.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​មាន {cases} ករណី។</translation>
    </message>
    <message>
        <source>Say which of them belongs to this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រាប់​ថាមួយ​ណាជា​របស់​សក្ខីកម្ម​នេះ។</translation>
    </message>
    <message>
        <source>The file holds no case of this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​គ្មាន​ករណី​ដែល​មានឈ្មោះ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Look at the first column of the file, and give the name that stands there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើល​ជួរឈរ​ទីមួយ​នៃឯកសារ ហើយ​ផ្តល់​ឈ្មោះ​ដែល​នៅទីនោះ។</translation>
    </message>
    <message>
        <source>None of these testimonies has case data that may leave for this recipient.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​សក្ខីកម្ម​ណាក្នុងចំណោម​នេះ មាន​ទិន្នន័យ​ករណី​ដែល​អាច​ចេញទៅ​អ្នកទទួល​នេះ​បានទេ។</translation>
    </message>
    <message>
        <source>Look at what the person agreed to, or choose other testimonies.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើល​អ្វី​ដែល​បុគ្គល​នោះ​បាន​យល់ព្រម ឬជ្រើសរើស​សក្ខីកម្ម​ផ្សេង។</translation>
    </message>
    <message>
        <source>No place of the list has this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ទីកន្លែង​ណាក្នុង​បញ្ជី​មានឈ្មោះ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Look for it by another spelling, or write it down in the person's own words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​រកវា​តាម​អក្ខរាវិរុទ្ធ​ផ្សេង ឬសរសេរ​វាតាម​ពាក្យ​របស់​បុគ្គល​នោះ។</translation>
    </message>
    <message>
        <source>{matches} places have this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន {matches} ទីកន្លែង​ដែល​មានឈ្មោះ​នេះ។</translation>
    </message>
    <message>
        <source>Choose one of them by its id.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​មួយ​តាម​លេខ​សម្គាល់​របស់​វា។</translation>
    </message>
    <message>
        <source>This file is no list of places that can be used ({reason}, place {place}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​មិនមែន​ជាបញ្ជី​ទីកន្លែង​ដែល​អាច​ប្រើ​បានទេ ({reason} ទីកន្លែង {place})។</translation>
    </message>
    <message>
        <source>Correct the file, then bring it in again. The list from before stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​កែឯកសារ រួច​យកវា​ចូល​ម្តង​ទៀត។ បញ្ជី​មុន​នៅដដែល។</translation>
    </message>
    <message>
        <source>{places} places that cases name are not in the new list.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន {places} ទីកន្លែង​ដែល​ករណី​ប្រើ តែគ្មាន​ក្នុង​បញ្ជី​ថ្មី​ទេ។</translation>
    </message>
    <message>
        <source>Add them to the file by their ids, then bring it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បន្ថែម​វាក្នុង​ឯកសារ​តាម​លេខ​សម្គាល់ រួច​យកឯកសារ​ចូល​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The masked copy could not be made. The recording is not touched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​ធ្វើ​ច្បាប់ចម្លង​បិទបាំង​បានទេ។ ការថត​មិន​ត្រូវបាន​ប៉ះពាល់​ទេ។</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>This passage is not in a recording of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វគ្គ​នេះ​មិន​នៅក្នុង​ការថត​នៃសក្ខីកម្ម​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Choose it again in the transcript.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​វាម្តង​ទៀត​ក្នុង​អត្ថបទ​សំឡេង។</translation>
    </message>
    <message>
        <source>There is nothing to mask: no words were chosen, and no passage is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មានអ្វី​ត្រូវ​បិទបាំង​ទេ៖ មិនបាន​ជ្រើសរើស​ពាក្យ ហើយ​គ្មាន​វគ្គ​ណាមាន​សញ្ញា​ទេ។</translation>
    </message>
    <message>
        <source>Choose words in the transcript, or mark a passage first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​ពាក្យ​ក្នុង​អត្ថបទ​សំឡេង ឬដាក់​សញ្ញា​លើវគ្គ​ជាមុន​សិន។</translation>
    </message>
    <message>
        <source>Words that stand nowhere in the transcript: {missing}. Nothing was made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​ដែល​គ្មាន​ក្នុង​អត្ថបទ​សំឡេង៖ {missing}។ មិនបាន​ធ្វើអ្វី​ទេ។</translation>
    </message>
    <message>
        <source>Look how they are written in the transcript, correct it by listening, and choose them again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើល​របៀប​សរសេរ​វាក្នុង​អត្ថបទ​សំឡេង កែវា​ដោយ​ស្តាប់ រួច​ជ្រើសរើស​វាម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>A recording of this testimony has no finished transcript to find the words in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​មួយ​នៃសក្ខីកម្ម​នេះ​មិនទាន់​មាន​អត្ថបទ​សំឡេង​រួចរាល់​ដើម្បី​រកពាក្យ​ទេ។</translation>
    </message>
    <message>
        <source>Transcribe it first, then make the masked copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សរសេរ​វាជា​អត្ថបទ​ជាមុន​សិន រួច​ធ្វើ​ច្បាប់ចម្លង​បិទបាំង។</translation>
    </message>
    <message>
        <source>This is not a masked copy that was made here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​មិនមែន​ជាច្បាប់ចម្លង​បិទបាំង​ដែល​បាន​ធ្វើ​នៅទីនេះ​ទេ។</translation>
    </message>
    <message>
        <source>Choose the masked copy itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​ច្បាប់ចម្លង​បិទបាំង​ផ្ទាល់។</translation>
    </message>
    <message>
        <source>What was masked is not known here any more, so this copy cannot be proved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅទីនេះ​លែង​ដឹង​ថាបាន​បិទបាំង​អ្វី​ទៀតហើយ ដូច្នេះ​មិន​អាច​ផ្ទៀងផ្ទាត់​ច្បាប់ចម្លង​នេះ​បានទេ។</translation>
    </message>
    <message>
        <source>Make the masked copy again where its testimony can still be opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ធ្វើ​ច្បាប់ចម្លង​បិទបាំង​ម្តង​ទៀត នៅកន្លែង​ដែល​នៅអាច​បើក​សក្ខីកម្ម​របស់​វាបាន។</translation>
    </message>
    <message>
        <source>Something was added to this masked copy that the proof cannot look into.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​អ្វីមួយ​ត្រូវបាន​បន្ថែម​លើច្បាប់ចម្លង​បិទបាំង​នេះ ដែល​ការ​ផ្ទៀងផ្ទាត់​មិន​អាច​មើល​បាន។</translation>
    </message>
    <message>
        <source>Make a new masked copy and leave it as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ធ្វើ​ច្បាប់ចម្លង​បិទបាំង​ថ្មី ហើយ​ទុក​វាដដែល។</translation>
    </message>
    <message>
        <source>The answers about consent could not be read or kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​អំពី​ការយល់ព្រម​មិន​អាច​អាន ឬរក្សា​ទុក​បានទេ។</translation>
    </message>
    <message>
        <source>Nobody has agreed to this yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មាន​នរណា​យល់ព្រម​ចំពោះ​ការ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Ask for consent first, and keep the answers with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំ​ការយល់ព្រម​ជាមុន​សិន ហើយ​រក្សា​ចម្លើយ​ទុកជា​មួយ​សក្ខីកម្ម។</translation>
    </message>
    <message>
        <source>This was refused, or consent to it was taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​នេះ​ត្រូវបាន​បដិសេធ ឬការយល់ព្រម​ត្រូវបាន​ដកវិញ។</translation>
    </message>
    <message>
        <source>Leave it at that. Only a new answer by the same person can change it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ទុក​វាដូច្នោះ។ មានតែ​ចម្លើយ​ថ្មី​របស់​បុគ្គល​ដដែល​ទេអាច​ប្តូរ​វាបាន។</translation>
    </message>
    <message>
        <source>This testimony may not be kept any longer, or keeping it was never agreed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​រក្សា​សក្ខីកម្ម​នេះ​ទុក​ទៀត​បានទេ ឬមិន​ដែល​មាន​ការយល់ព្រម​ឲ្យ​រក្សា​វាទុក​ទេ។</translation>
    </message>
    <message>
        <source>Ask the person whether it may be kept, and until when, or destroy its keys.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​បុគ្គល​នោះ​ថាអាច​រក្សា​វាទុក​ឬទេ និង​ដល់ពេលណា ឬបំផ្លាញ​កូនសោ​របស់​វា។</translation>
    </message>
    <message>
        <source>There is consent, but not to this voice, this name or these passages.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​ការយល់ព្រម តែមិនមែន​ចំពោះ​សំឡេង​នេះ ឈ្មោះ​នេះ ឬវគ្គ​ទាំងនេះ​ទេ។</translation>
    </message>
    <message>
        <source>Make a masked copy that leaves out what was not agreed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ធ្វើ​ច្បាប់ចម្លង​បិទបាំង​ដែល​ដកអ្វី​ដែល​មិនបាន​យល់ព្រម​ចេញ។</translation>
    </message>
    <message>
        <source>This may be a child's testimony, and not all who have to agree have agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​អាច​ជាសក្ខីកម្ម​របស់​កុមារ ហើយ​អ្នក​ដែល​ត្រូវ​យល់ព្រម​មិនទាន់​យល់ព្រម​គ្រប់គ្នា​ទេ។</translation>
    </message>
    <message>
        <source>Look at its consent: the child, a guardian who is not involved or an independent person, and before it leaves a second colleague.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើល​ការយល់ព្រម​របស់​វា៖ កុមារ អាណាព្យាបាល​ដែល​មិន​ជាប់ពាក់ព័ន្ធ ឬបុគ្គល​ឯករាជ្យ ហើយ​មុន​វាចេញទៅ សហការី​ទីពីរ។</translation>
    </message>
    <message>
        <source>Ten minutes were recorded for the consent itself, and no answer was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ថតដប់​នាទី​សម្រាប់​ការយល់ព្រម តែមិនបាន​រក្សាទុក​ចម្លើយ​ណាទេ។</translation>
    </message>
    <message>
        <source>Keep the answers that were given, or go on without a recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​រក្សាទុក​ចម្លើយ​ដែល​បាន​ផ្តល់ ឬបន្ត​ដោយ​មិន​ថត។</translation>
    </message>
    <message>
        <source>This recording is no spoken consent, or answers rest on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​នេះ​មិនមែន​ជាការយល់ព្រម​ផ្ទាល់មាត់​ទេ ឬមាន​ចម្លើយ​ដែល​ផ្អែកលើ​វា។</translation>
    </message>
    <message>
        <source>Leave it where it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ទុក​វានៅកន្លែង​ដដែល។</translation>
    </message>
    <message>
        <source>This answer cannot be kept as it is ({field}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​នេះ​មិន​អាច​រក្សាទុក​ដូចនេះ​បានទេ ({field})។</translation>
    </message>
    <message>
        <source>Check it: codes are short and without spaces, and the last day to keep it lies ahead.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​វា៖ កូដ​ត្រូវ​ខ្លី គ្មាន​ដកឃ្លា ហើយ​ថ្ងៃ​ចុងក្រោយ​ដែល​រក្សាទុក​ត្រូវ​នៅខាងមុខ។</translation>
    </message>
    <message>
        <source>There is a slip in the code: it is not one that Saksi gives.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​កំហុស​ក្នុង​កូដ៖ វាមិនមែន​ជាកូដ​ដែល Saksi ផ្តល់​ឲ្យ​ទេ។</translation>
    </message>
    <message>
        <source>Read it again from the paper, sixteen letters and digits in groups of four.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​អាន​វាម្តង​ទៀត​ពីក្រដាស អក្សរ និង​លេខ​ដប់ប្រាំ​មួយ​តួ ជាក្រុម​បួនៗតួ។</translation>
    </message>
    <message>
        <source>No testimony here has this code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​សក្ខីកម្ម​ណានៅ​ទីនេះ​មាន​កូដ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Ask where it was given; another of our offices can take consent back too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​ថាវា​ផ្តល់​ឲ្យ​នៅទីណា។ ការិយាល័យ​ផ្សេង​របស់​យើង​ក៏អាច​ដកការយល់ព្រម​វិញ​បាន​ដែរ។</translation>
    </message>
    <message>
        <source>Nothing that was agreed to stands any more, so there is nothing to take back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​បាន​យល់ព្រម​លែង​មាន​សុពលភាព​ទាំងអស់​ហើយ ដូច្នេះ​គ្មានអ្វី​ត្រូវ​ដកវិញ​ទេ។</translation>
    </message>
    <message>
        <source>Look at the consent of the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើល​ការយល់ព្រម​នៃសក្ខីកម្ម។</translation>
    </message>
    <message>
        <source>This file does not hold answers about consent ({field}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​មិន​មាន​ចម្លើយ​អំពី​ការយល់ព្រម​ទេ ({field})។</translation>
    </message>
    <message>
        <source>Compare it with the example in the help of this command.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រៀបធៀប​វានឹង​ឧទាហរណ៍​ក្នុង​ជំនួយ​នៃពាក្យ​បញ្ជា​នេះ។</translation>
    </message>
    <message>
        <source>The keys of this testimony were not destroyed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូនសោ​នៃសក្ខីកម្ម​នេះ​មិន​ត្រូវបាន​បំផ្លាញ​ទេ។</translation>
    </message>
    <message>
        <source>The keys of this testimony were destroyed before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូនសោ​នៃសក្ខីកម្ម​នេះ​ត្រូវបាន​បំផ្លាញ​ពីមុន​ហើយ។</translation>
    </message>
    <message>
        <source>There is nothing left to do here. Its custody log and its answers stay.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​មាន​អ្វី​ត្រូវ​ធ្វើ​នៅទីនេះ​ទៀត​ទេ។ កំណត់ហេតុ​ថែរក្សា និង​ចម្លើយ​របស់​វានៅ​ដដែល។</translation>
    </message>
    <message>
        <source>Headquarters have not confirmed yet that they have this testimony as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីស្នាក់ការ​កណ្តាល​មិនទាន់​បញ្ជាក់​ថាមាន​សក្ខីកម្ម​នេះ​ក្នុង​សភាព​ឥឡូវនេះ​ទេ។</translation>
    </message>
    <message>
        <source>Export it and take their receipt first. If the person insists, say so as the reason; then no copy may be left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​នាំចេញ​វា ហើយ​ទទួល​បង្កាន់ដៃ​របស់​គេជាមុន​សិន។ បើបុគ្គល​នោះ​ទទូច សូម​សរសេរ​ដូច្នោះ​ជាមូលហេតុ។ ពេលនោះ​អាច​មិន​នៅសល់​ច្បាប់ចម្លង​ទេ។</translation>
    </message>
    <message>
        <source>Consent to keep this testimony has neither ended nor been taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការយល់ព្រម​ឲ្យ​រក្សា​សក្ខីកម្ម​នេះ​ទុក មិនទាន់​ផុតកំណត់ ហើយក៏​មិនទាន់​ដកវិញ​ដែរ។</translation>
    </message>
    <message>
        <source>Keep the new answer first, or give another reason.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​រក្សាទុក​ចម្លើយ​ថ្មី​ជាមុន​សិន ឬផ្តល់​មូលហេតុ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The keys of this testimony were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូនសោ​នៃសក្ខីកម្ម​នេះ​ត្រូវបាន​បំផ្លាញ៖ គ្មាន​នរណា​អាច​បើក​វានៅ​ទីនេះ​បាន​ទៀត​ទេ។</translation>
    </message>
    <message>
        <source>Look in its custody log for the reason. Headquarters may still have a copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើល​មូលហេតុ​ក្នុង​កំណត់ហេតុ​ថែរក្សា​របស់​វា។ ទីស្នាក់ការ​កណ្តាល​អាច​នៅមាន​ច្បាប់ចម្លង។</translation>
    </message>
    <message>
        <source>What is known of the interpreter could not be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​រក្សាទុក​អ្វី​ដែល​ដឹង​អំពី​អ្នកបកប្រែ​បានទេ។</translation>
    </message>
    <message>
        <source>Nothing is recorded through this interpreter yet ({lack}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​ថតអ្វី​តាមរយៈ​អ្នកបកប្រែ​នេះ​ទេ ({lack})។</translation>
    </message>
    <message>
        <source>Brief them, let them promise secrecy, ask whether they may be on another side, and ask the person whether they accept them. Or choose another interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពន្យល់​គាត់ ឲ្យ​គាត់​សន្យា​រក្សា​ការសម្ងាត់ សួរ​ថាគាត់​អាច​នៅខាង​ផ្សេង​ឬទេ ហើយ​សួរ​បុគ្គល​នោះ​ថាទទួលយក​គាត់​ឬទេ។ ឬជ្រើសរើស​អ្នកបកប្រែ​ផ្សេង។</translation>
    </message>
    <message>
        <source>This is no code of an interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​មិនមែន​ជាកូដ​របស់​អ្នកបកប្រែ​ទេ។</translation>
    </message>
    <message>
        <source>Type up to twelve letters, digits or dashes, never a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​វាយ​អក្សរ លេខ ឬសហសញ្ញា យ៉ាងច្រើន​ដប់ពីរ​តួ កុំ​វាយ​ឈ្មោះ។</translation>
    </message>
    <message>
        <source>Ask the office to write its answer again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សុំ​ឲ្យ​ការិយាល័យ​សរសេរ​ចម្លើយ​របស់​វាម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The answer to a withdrawal could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​ធ្វើ ឬអាន​ចម្លើយ​ចំពោះ​ការ​ដកការយល់ព្រម​បានទេ។</translation>
    </message>
    <message>
        <source>This file is no answer to a withdrawal ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​មិនមែន​ជាចម្លើយ​ចំពោះ​ការ​ដកការយល់ព្រម​ទេ ({reason})។</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​ឯកសារ​ផ្សេង។</translation>
    </message>
    <message>
        <source>This answer is for another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​នេះ​សម្រាប់​ការិយាល័យ​ផ្សេង។</translation>
    </message>
    <message>
        <source>Hand it on to the office that it is for, or choose another file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រគល់​វាបន្ត​ទៅការិយាល័យ​ដែល​ត្រូវ​ទទួល ឬជ្រើសរើស​ឯកសារ​ផ្សេង។</translation>
    </message>
    <message>
        <source>This answer was damaged on its way. Nothing of it was taken in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​នេះ​ខូច​តាមផ្លូវ។ មិនបាន​ទទួល​អ្វី​ពីវា​ទេ។</translation>
    </message>
    <message>
        <source>This answer does not say what such an answer has to say ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​នេះ​មិន​ប្រាប់​អ្វី​ដែល​ចម្លើយ​បែបនេះ​ត្រូវ​ប្រាប់​ទេ ({reason})។</translation>
    </message>
    <message>
        <source>This answer was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​នេះ​ធ្វើ​ដោយ Saksi ថ្មី​ជាង (ទម្រង់ {version})។</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then take it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ធ្វើ​បច្ចុប្បន្នភាព Saksi លើកុំព្យូទ័រ​នេះ រួច​ទទួល​វាម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>This answer belongs to the demo, or to real offices, and not to where it is read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​នេះ​ជារបស់​ការសាកល្បង ឬរបស់​ការិយាល័យ​ពិត មិនមែន​របស់​កន្លែង​ដែល​កំពុង​អាន​វាទេ។</translation>
    </message>
    <message>
        <source>Take it in where it belongs.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ទទួល​វានៅកន្លែង​ដែល​វាត្រូវ​នៅ។</translation>
    </message>
    <message>
        <source>A signature under this answer is not right: it may be forged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហត្ថលេខា​មួយ​ក្រោម​ចម្លើយ​នេះ​មិន​ត្រឹមត្រូវ​ទេ៖ វាអាច​ជារបស់​ក្លែង។</translation>
    </message>
    <message>
        <source>Do not believe it; call the office on a number that you know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​ជឿវា។ សូម​ទូរសព្ទ​ទៅការិយាល័យ​តាម​លេខ​ដែល​អ្នក​ស្គាល់។</translation>
    </message>
    <message>
        <source>This answer is signed by an office that nobody here trusts.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​នេះ​ចុះ​ហត្ថលេខា​ដោយ​ការិយាល័យ​ដែល​គ្មាន​នរណា​នៅទីនេះ​ទុកចិត្ត។</translation>
    </message>
    <message>
        <source>Compare the words of its card first, if you expected it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើអ្នក​រង់ចាំ​វា សូម​ផ្ទៀង​ពាក្យ​នៃកាត​របស់​វាជាមុន​សិន។</translation>
    </message>
    <message>
        <source>This answer is signed by an office that is not trusted any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​នេះ​ចុះ​ហត្ថលេខា​ដោយ​ការិយាល័យ​ដែល​លែង​ទុកចិត្ត​ហើយ។</translation>
    </message>
    <message>
        <source>This answer names another office than the one that signed it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​នេះ​ប្រាប់​ឈ្មោះ​ការិយាល័យ​ផ្សេង​ពីការិយាល័យ​ដែល​បាន​ចុះ​ហត្ថលេខា។</translation>
    </message>
    <message>
        <source>This answer is about something that this office was not told from here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​នេះ​និយាយ​អំពីអ្វី​ដែល​ទីនេះ​មិនបាន​ប្រាប់​ការិយាល័យ​នោះ​ទេ។</translation>
    </message>
    <message>
        <source>Call the office and ask what it means.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ទូរសព្ទ​ទៅការិយាល័យ ហើយ​សួរ​ថាវា​មានន័យ​អ្វី។</translation>
    </message>
    <message>
        <source>No withdrawal waits for an answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​ការ​ដកការយល់ព្រម​ណាកំពុង​រង់ចាំ​ចម្លើយ​ទេ។</translation>
    </message>
    <message>
        <source>Receive the newest bundles first, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ទទួល​កញ្ចប់​ថ្មី​បំផុត​ជាមុន​សិន រួច​សាក​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>What could not be called back is not said as it has to be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​មិន​អាច​ហៅមកវិញ​បាន មិនបាន​សរសេរ​តាមរបៀប​ដែល​ត្រូវ​សរសេរ​ទេ។</translation>
    </message>
    <message>
        <source>Give the name and kind of the office, or a note of one line.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ផ្តល់​ឈ្មោះ និង​ប្រភេទ​ការិយាល័យ ឬកំណត់សម្គាល់​មួយ​បន្ទាត់។</translation>
    </message>
    <message>
        <source>This session cannot begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​ចាប់ផ្តើម​ការសម្ភាសន៍​នេះ​បានទេ។</translation>
    </message>
    <message>
        <source>A child rests between two sessions: {minutes} min are left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុមារ​សម្រាក​រវាង​ការសម្ភាសន៍​ពីរ៖ នៅសល់ {minutes} នាទី។</translation>
    </message>
    <message>
        <source>Take the break together, without questions. Who may be a child counts as one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សម្រាក​ជាមួយគ្នា ដោយ​គ្មាន​សំណួរ។ អ្នក​ដែល​អាច​ជាកុមារ ត្រូវ​រាប់​ជាកុមារ។</translation>
    </message>
    <message>
        <source>There were as many sessions with this child as a day takes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការសម្ភាសន៍​ជាមួយ​កុមារ​នេះ​គ្រប់​ចំនួន​សម្រាប់​មួយថ្ងៃ​ហើយ។</translation>
    </message>
    <message>
        <source>Go on tomorrow, in {minutes} min at the earliest.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បន្ត​ថ្ងៃស្អែក យ៉ាង​ឆាប់​ក្នុង {minutes} នាទី។</translation>
    </message>
    <message>
        <source>There is no such template here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​គំរូ​បែបនេះ​នៅទីនេះ​ទេ។</translation>
    </message>
    <message>
        <source>Choose one of the list, or bring in its file again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​មួយ​ពីបញ្ជី ឬយក​ឯកសារ​របស់​វាចូល​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>This file cannot be read as a template: it is no JSON in UTF-8.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​អាន​ឯកសារ​នេះ​ជាគំរូ​បានទេ៖ វាមិនមែន​ជា JSON ក្នុង UTF-8 ទេ។</translation>
    </message>
    <message>
        <source>Open it in the editor that wrote it and save it again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បើក​វាក្នុង​កម្មវិធី​ដែល​បាន​សរសេរ​វា ហើយ​រក្សាទុក​ម្តង​ទៀត។ គំរូ​ដែល​កំពុង​ប្រើ​នៅដដែល។</translation>
    </message>
    <message>
        <source>This file is no template that this version of Saksi reads.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​នេះ​មិនមែន​ជាគំរូ​ដែល Saksi កំណែ​នេះ​អាន​បានទេ។</translation>
    </message>
    <message>
        <source>Look whether it is the right file, or whether a newer Saksi is needed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​មើល​ថាវា​ជាឯកសារ​ត្រឹមត្រូវ​ឬទេ ឬត្រូវការ Saksi ថ្មី​ជាង។</translation>
    </message>
    <message>
        <source>A line of the template is not as it has to be: {path} ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ទាត់​មួយ​នៃគំរូ​មិន​ត្រឹមត្រូវ​ទេ៖ {path} ({reason})។</translation>
    </message>
    <message>
        <source>Correct it in the file, then bring it in again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​កែវា​ក្នុង​ឯកសារ រួច​យកវា​ចូល​ម្តង​ទៀត។ គំរូ​ដែល​កំពុង​ប្រើ​នៅដដែល។</translation>
    </message>
    <message>
        <source>A recorded reading of the template cannot be used: {file} ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​ប្រើ​ការអាន​ដែល​បាន​ថតនៃ​គំរូ​បានទេ៖ {file} ({reason})។</translation>
    </message>
    <message>
        <source>Put the file beside the template, with its own SHA-256 in it, then bring the template in again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ដាក់​ឯកសារ​នោះ​នៅក្បែរ​គំរូ ដោយមាន SHA-256 របស់​វាក្នុង​គំរូ រួច​យកគំរូ​ចូល​ម្តង​ទៀត។ គំរូ​ដែល​កំពុង​ប្រើ​នៅដដែល។</translation>
    </message>
    <message>
        <source>Another file called {name} was brought in before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ផ្សេង​ដែល​មានឈ្មោះ {name} ត្រូវបាន​យកចូល​ពីមុន។</translation>
    </message>
    <message>
        <source>Give the changed file a new version, then bring it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ដាក់លេខ​កំណែ​ថ្មី​ឲ្យ​ឯកសារ​ដែល​បាន​កែ រួច​យកវា​ចូល​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The numbers were not released.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចំនួន​មិនបាន​ចេញផ្សាយ​ទេ។</translation>
    </message>
    <message>
        <source>Fewer than {number} cases are in no release yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី​ដែល​មិនទាន់​នៅក្នុង​ការ​ចេញផ្សាយ​ណា មាន​តិច​ជាង {number}។</translation>
    </message>
    <message>
        <source>Wait until there are more: a release of a few could be compared with the one before, and would tell of them. What was released stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​រង់ចាំ​រហូត​មាន​ច្រើនជាង​នេះ៖ ការ​ចេញផ្សាយ​ដែល​មាន​ករណី​តិច អាច​ប្រៀបធៀប​នឹង​លើក​មុន ហើយ​ប្រាប់​អំពី​ពួកគេ។ អ្វី​ដែល​បាន​ចេញផ្សាយ​នៅដដែល។</translation>
    </message>
    <message>
        <source>No numbers are released yet, so nothing was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មាន​ចំនួន​ចេញផ្សាយ​ទេ ដូច្នេះ​មិនបាន​សរសេរ​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>Release them first. Each case is counted in one release only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចេញផ្សាយ​ជាមុន​សិន។ ករណីនីមួយៗរាប់​ក្នុង​ការ​ចេញផ្សាយ​តែមួយ។</translation>
    </message>
    <message>
        <source>One of these cases is in a release already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី​មួយ​ក្នុងចំណោម​នេះ នៅក្នុង​ការ​ចេញផ្សាយ​រួចហើយ។</translation>
    </message>
    <message>
        <source>Count again, then release what is new.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​រាប់​ម្តង​ទៀត រួច​ចេញផ្សាយ​អ្វី​ដែល​ថ្មី។</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Nothing is in it yet. Record something or add a file first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្នុង​វាមិនទាន់​មាន​អ្វី​ទេ។ សូម​ថតសំឡេង ឬបន្ថែម​ឯកសារ​ជាមុន​សិន។</translation>
    </message>
    <message>
        <source>Its recording is still running. Stop it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​របស់​វានៅ​កំពុង​ដំណើរការ។ សូម​បញ្ឈប់​វាជាមុន​សិន។</translation>
    </message>
    <message>
        <source>Its recording is not sealed yet. Lock the vault and unlock it again; then it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​របស់​វាមិនទាន់​បិទត្រា​ទេ។ សូម​ចាក់សោ​ទូសុវត្ថិភាព រួច​ដោះសោ​វាវិញ។ ពេលនោះ​វានឹង​បិទត្រា។</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូនសោ​របស់​វាត្រូវបាន​បំផ្លាញ៖ គ្មាន​នរណា​អាច​បើក​វានៅ​ទីនេះ​បាន​ទៀត​ទេ។</translation>
    </message>
    <message>
        <source>It was sealed to headquarters, and none of the chosen offices can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាបាន​បិទត្រា​ជូន​ទីស្នាក់ការ​កណ្តាល ហើយ​គ្មាន​ការិយាល័យ​ណាដែល​បាន​ជ្រើសរើស​អាច​បើក​វាបានទេ។</translation>
    </message>
    <message>
        <source>A part of it is damaged on this disk. Check the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្នែក​មួយ​របស់​វាខូច​លើថាស​នេះ។ សូម​ពិនិត្យ​ទូសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>It is larger than a bundle can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាធំជាង​កញ្ចប់​អាច​មាន។</translation>
    </message>
    <message>
        <source>It is a masked copy that was not proved as it is now. Open it and prove it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាជា​ច្បាប់ចម្លង​បិទបាំង​ដែល​មិនទាន់​បាន​ផ្ទៀងផ្ទាត់​ក្នុង​សភាព​ឥឡូវនេះ។ សូម​បើក ហើយ​ផ្ទៀងផ្ទាត់​វាជាមុន​សិន។</translation>
    </message>
    <message>
        <source>What was masked was heard again in this masked copy. Open it to see where, and mask it anew.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ក្នុង​ច្បាប់ចម្លង​បិទបាំង​នេះ អ្វី​ដែល​បាន​បិទបាំង​នៅតែឮ។ សូម​បើក​វាដើម្បី​មើល​កន្លែង ហើយ​បិទបាំង​ជាថ្មី។</translation>
    </message>
    <message>
        <source>Something in it cannot be written in the format of bundles. Tell the person who looks after Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​អ្វី​ក្នុង​វាដែល​មិន​អាច​សរសេរ​ក្នុង​ទម្រង់​កញ្ចប់​បានទេ។ សូម​ប្រាប់​អ្នក​ដែល​ថែទាំ Saksi។</translation>
    </message>
    <message>
        <source>The person did not agree to this. Ask them, or leave it here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​មិនបាន​យល់ព្រម​ចំពោះ​ការ​នេះ​ទេ។ សូម​សួរ​គាត់ ឬទុក​វានៅ​ទីនេះ។</translation>
    </message>
    <message>
        <source>Not to {office}: {reason}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទៅ {office} ទេ៖ {reason}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The key file {subject} is damaged or missing; its copy is used. It is repaired at the next opening.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​មេសោ {subject} ខូច ឬបាត់។ ច្បាប់​ចម្លង​របស់​វាត្រូវបាន​ប្រើ។ វានឹង​ជួសជុល​ពេល​បើក​លើកក្រោយ។</translation>
    </message>
    <message>
        <source>Page {subject} of the database is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទំព័រ {subject} នៃមូលដ្ឋាន​ទិន្នន័យ​ខូច។</translation>
    </message>
    <message>
        <source>The database is damaged inside.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មូលដ្ឋាន​ទិន្នន័យ​ខូច​នៅខាងក្នុង។</translation>
    </message>
    <message>
        <source>Entries of the table {subject} point to nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណត់ត្រា​នៃតារាង {subject} ចង្អុល​ទៅអ្វី​ដែល​គ្មាន។</translation>
    </message>
    <message>
        <source>The custody log does not fit from entry {subject} on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណត់ហេតុ​ថែរក្សា​មិនស៊ីគ្នា​ចាប់ពី​កំណត់ត្រា {subject} ទៅ។</translation>
    </message>
    <message>
        <source>Answers about consent of the testimony {subject} are other than the custody log tells.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​អំពី​ការយល់ព្រម​នៃសក្ខីកម្ម {subject} ខុសពី​អ្វី​ដែល​កំណត់ហេតុ​ថែរក្សា​ប្រាប់។</translation>
    </message>
    <message>
        <source>Sound of the recording {subject} is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង​នៃការថត {subject} បាត់ ឬត្រូវបាន​កែ។</translation>
    </message>
    <message>
        <source>The sealed file of part {subject} is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​បិទត្រា​នៃផ្នែក {subject} បាត់ ឬត្រូវបាន​កែ។</translation>
    </message>
    <message>
        <source>The bundle {subject} that was sealed to headquarters is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់ {subject} ដែល​បាន​បិទត្រា​ជូន​ទីស្នាក់ការ​កណ្តាល​បាត់ ឬត្រូវបាន​កែ។</translation>
    </message>
    <message>
        <source>The file {subject} belongs to nothing; it is removed at the next opening.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ {subject} មិនមែន​ជារបស់​អ្វី​ទេ។ វានឹង​ត្រូវ​ដកចេញ​ពេល​បើក​លើកក្រោយ។</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>the same letters come again and again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អក្សរ​ដដែល​មកម្តង​ហើយ​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>the same words come again and again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​ដដែល​មកម្តង​ហើយ​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>the text was cut off before the speech ended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្ថបទ​ត្រូវ​កាត់​មុន​ពេល​ការ​និយាយ​ចប់</translation>
    </message>
    <message>
        <source>more text than anyone can speak in this time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្ថបទ​ច្រើនជាង​អ្វី​ដែល​មនុស្ស​អាច​និយាយ​ក្នុង​ពេលនេះ</translation>
    </message>
    <message>
        <source>less text than was spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្ថបទ​តិច​ជាង​អ្វី​ដែល​បាន​និយាយ</translation>
    </message>
    <message>
        <source>probably nobody spoke here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅទីនេះ​ប្រហែល​គ្មាន​អ្នក​និយាយ</translation>
    </message>
    <message>
        <source>a sentence that models invent where nobody spoke</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ប្រយោគ​ដែល​ម៉ូដែល​បង្កើត​នៅកន្លែង​គ្មាន​អ្នក​និយាយ</translation>
    </message>
    <message>
        <source>the words that were given as a help, not the words that were said</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​ដែល​បាន​ឲ្យ​ជាជំនួយ មិនមែន​ពាក្យ​ដែល​បាន​និយាយ</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អក្សរ​នៃភាសា​ផ្សេង</translation>
    </message>
    <message>
        <source>a voice in only a small part of this stretch</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​សំឡេង​មនុស្ស​តែក្នុង​ផ្នែក​តូច​មួយ​នៃវគ្គ​នេះ</translation>
    </message>
    <message>
        <source>a voice was heard, and no text was written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានឮ​សំឡេង​មនុស្ស តែគ្មាន​អត្ថបទ​ត្រូវបាន​សរសេរ</translation>
    </message>
    <message>
        <source>transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​សរសេរជា​អត្ថបទ</translation>
    </message>
    <message>
        <source>nobody speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​អ្នក​និយាយ</translation>
    </message>
    <message>
        <source>two people speak at once</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មនុស្ស​ពីរ​នាក់​និយាយ​ព្រមគ្នា</translation>
    </message>
    <message>
        <source>text to be checked by listening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្ថបទ​ដែល​ត្រូវ​ពិនិត្យ​ដោយ​ស្តាប់</translation>
    </message>
    <message>
        <source>could not be transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​សរសេរជា​អត្ថបទ​បាន</translation>
    </message>
    <message>
        <source>not transcribed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​សរសេរជា​អត្ថបទ</translation>
    </message>
    <message>
        <source>the recording was paused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​បាន​ផ្អាក</translation>
    </message>
    <message>
        <source>the microphone was lost</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាត់​មីក្រូហ្វូន</translation>
    </message>
    <message>
        <source>the machine was too slow to keep the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំព្យូទ័រ​យឺត​ពេក រក្សា​សំឡេង​មិនទាន់</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថាស​មិន​ឆ្លើយតប</translation>
    </message>
    <message>
        <source>the sound could not be read here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​អាន​សំឡេង​នៅត្រង់​នេះ</translation>
    </message>
    <message>
        <source>the program ended unexpectedly</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កម្មវិធី​បាន​បញ្ចប់​ដោយ​មិន​រំពឹង​ទុក</translation>
    </message>
    <message>
        <source>survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នក​រួចជីវិត</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកសម្ភាសន៍</translation>
    </message>
    <message>
        <source>another person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកផ្សេង</translation>
    </message>
    <message>
        <source>written by the machine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរ​ដោយ​ម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កែដោយ​មនុស្ស</translation>
    </message>
    <message>
        <source>written by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរ​ដោយ​មនុស្ស</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Engage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​ចាប់​ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Account</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការរៀបរាប់</translation>
    </message>
    <message>
        <source>Closure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការ​បិទ​បញ្ចប់</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Make it safe to talk, and safe to say no.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ធ្វើឲ្យ​ការ​និយាយ​មាន​សុវត្ថិភាព ហើយ​ការ​បដិសេធ​ក៏មាន​សុវត្ថិភាព​ដែរ។</translation>
    </message>
    <message>
        <source>Let the account come freely: open questions, never leading ones. Silence is fine.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទុកឲ្យ​ការ​រៀបរាប់​មកដោយសេរី៖ សួរ​សំណួរ​បើក កុំ​សួរនាំ​ចម្លើយ​ឡើយ។ ភាព​ស្ងៀមស្ងាត់​ក៏មិន​អីដែរ។</translation>
    </message>
    <message>
        <source>Read back, correct, and say what happens next. Promise nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាន​ឡើងវិញ កែតម្រូវ ហើយ​ប្រាប់​ពីអ្វី​ដែល​នឹង​កើតឡើង​បន្ទាប់។ កុំ​សន្យា​អ្វី​ទាំងអស់។</translation>
    </message>
    <message>
        <source>How the person is now, and what they need.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឥឡូវ​បុគ្គល​នោះ​យ៉ាងណា ហើយ​គាត់​ត្រូវការ​អ្វី។</translation>
    </message>
    <message>
        <source>Are you comfortable here? Is there anything you need before we begin?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើអ្នកមាន​ភាព​ស្រួល​នៅទីនេះ​ទេ? តើអ្នក​ត្រូវការ​អ្វី​មុន​ពេល​យើង​ចាប់ផ្តើម​ទេ?</translation>
    </message>
    <message>
        <source>You can stop, take a break or leave out a question at any time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នក​អាច​ឈប់ សម្រាក ឬរំលង​សំណួរ​ណាមួយ​នៅពេល​ណាក៏បាន។</translation>
    </message>
    <message>
        <source>Are you at ease with everybody who is in the room, the interpreter too?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើអ្នកមាន​អារម្មណ៍​ស្រួល​ជាមួយ​អ្នក​ទាំងអស់​ក្នុង​បន្ទប់ រួម​ទាំង​អ្នកបកប្រែ​ទេ?</translation>
    </message>
    <message>
        <source>Please tell me in your own words what this recording is for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រាប់​ខ្ញុំ​តាម​ពាក្យ​របស់​អ្នក​ផ្ទាល់​ថា ការថត​នេះ​សម្រាប់​អ្វី។</translation>
    </message>
    <message>
        <source>Is there anything you want to ask me first?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើអ្នក​ចង់​សួរ​ខ្ញុំ​អ្វី​ជាមុន​ទេ?</translation>
    </message>
    <message>
        <source>Please tell me what happened, from wherever you want to begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រាប់​ខ្ញុំ​ពីអ្វី​ដែល​បាន​កើតឡើង ចាប់ពី​កន្លែងណា​ដែល​អ្នក​ចង់​ចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើមាន​អ្វី​កើតឡើង​បន្ទាប់មក?</translation>
    </message>
    <message>
        <source>Can you tell me more about that?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើអ្នក​អាច​ប្រាប់​ខ្ញុំ​បន្ថែម​អំពី​រឿង​នោះ​បានទេ?</translation>
    </message>
    <message>
        <source>Please describe the place for me.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពណ៌នា​កន្លែង​នោះ​ឲ្យ​ខ្ញុំ​ស្តាប់។</translation>
    </message>
    <message>
        <source>Who else was there, and what did they do?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើមាន​អ្នកណា​ទៀត​នៅទីនោះ ហើយ​គេបាន​ធ្វើអ្វី?</translation>
    </message>
    <message>
        <source>What was an ordinary day like?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថ្ងៃ​ធម្មតា​មួយ​យ៉ាងដូច​ម្តេច​ដែរ?</translation>
    </message>
    <message>
        <source>You said “…”. What does that word mean to you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នក​បាន​និយាយ​ថា “…”។ តើពាក្យ​នោះ​មានន័យ​យ៉ាងណា​ចំពោះ​អ្នក?</translation>
    </message>
    <message>
        <source>Is there anything important that I have not asked about?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើមាន​អ្វី​សំខាន់​ដែល​ខ្ញុំ​មិនទាន់​បាន​សួរ​ទេ?</translation>
    </message>
    <message>
        <source>Did I understand anything wrongly?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើខ្ញុំ​យល់​អ្វី​ខុស​ទេ?</translation>
    </message>
    <message>
        <source>Shall we listen to a part of it together?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើយើង​ស្តាប់​ផ្នែក​ណាមួយ​របស់​វាជាមួយគ្នា​ទេ?</translation>
    </message>
    <message>
        <source>Is there a part that you want nobody else to hear?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើមាន​ផ្នែក​ណាដែល​អ្នក​មិន​ចង់​ឲ្យ​អ្នកដទៃ​ស្តាប់​ទេ?</translation>
    </message>
    <message>
        <source>This is what happens with the recording now, and how you can reach us.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេះ​ជាអ្វី​ដែល​នឹង​កើតឡើង​ចំពោះ​ការថត​នេះ​ឥឡូវ ហើយ​នេះ​ជារបៀប​ដែល​អ្នក​អាច​ទាក់ទង​យើង។</translation>
    </message>
    <message>
        <source>How was it for you to talk about this?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើអ្នកមាន​អារម្មណ៍​យ៉ាងណា​ពេល​និយាយ​អំពី​រឿង​នេះ?</translation>
    </message>
    <message>
        <source>Do you feel safe where you are going now?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើអ្នកមាន​អារម្មណ៍​សុវត្ថិភាព​នៅកន្លែង​ដែល​អ្នក​នឹង​ទៅឥឡូវ​ទេ?</translation>
    </message>
    <message>
        <source>Would you like to speak with somebody who can help?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើអ្នក​ចង់និយាយ​ជាមួយ​អ្នក​ដែល​អាច​ជួយ​បានទេ?</translation>
    </message>
    <message>
        <source>What should we do differently next time?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លើកក្រោយ តើយើង​គួរ​ធ្វើអ្វី​ខុសពី​នេះ?</translation>
    </message>
    <message>
        <source>The person is in distress</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​កំពុង​តានតឹង​ខ្លាំង</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation type="unfinished">មានគេចូលមក</translation>
    </message>
    <message>
        <source>Somebody needs a doctor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​គេត្រូវការ​គ្រូពេទ្យ</translation>
    </message>
    <message>
        <source>The computer has to go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​យកកុំព្យូទ័រ​ចេញ</translation>
    </message>
    <message>
        <source>Stop asking. Press P: the recording pauses.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូមឈប់​សួរ។ ចុច P៖ ការថត​នឹង​ផ្អាក។</translation>
    </message>
    <message>
        <source>Say where you both are, and that nothing has to be told.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រាប់​ថាអ្នក​ទាំងពីរ​នៅទីណា ហើយ​ថាមិន​ចាំបាច់​និយាយ​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>Offer water, air, somebody they trust. They choose what comes next.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជូន​ទឹក ខ្យល់អាកាស ឬមនុស្ស​ដែល​គាត់​ទុកចិត្ត។ គាត់​ជាអ្នក​ជ្រើសរើស​អ្វី​បន្ទាប់។</translation>
    </message>
    <message>
        <source>If it does not pass, stop for today. Give the number of a service.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បើមិនបាន​ធូរស្រាល សូមឈប់​សម្រាប់​ថ្ងៃនេះ។ សូមឲ្យ​លេខ​សេវា​មួយ។</translation>
    </message>
    <message>
        <source>Press F9: the screen is hidden, and the recording goes on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចុច F9៖ អេក្រង់​ត្រូវ​លាក់ ហើយ​ការថត​បន្ត​ទៅ។</translation>
    </message>
    <message>
        <source>Speak about something else. Never say what this meeting is for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​និយាយ​រឿង​ផ្សេង។ កុំ​ប្រាប់​ថាការ​ជួប​នេះ​សម្រាប់​អ្វី​ឡើយ។</translation>
    </message>
    <message>
        <source>Once you are alone, ask whether it is safe to go on, and where.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពេល​នៅតែ​ពីរ​នាក់​វិញ សូម​សួរ​ថាបន្ត​មាន​សុវត្ថិភាព​ឬទេ និង​នៅទីណា។</translation>
    </message>
    <message>
        <source>Get help first. Call the number that is right for this place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​រកជំនួយ​ជាមុន​សិន។ ទូរសព្ទ​ទៅលេខ​ដែល​ត្រូវ​សម្រាប់​កន្លែង​នេះ។</translation>
    </message>
    <message>
        <source>Ask the person what may be said to the helpers, if they can answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​បុគ្គល​នោះ​ថាអាច​ប្រាប់​អ្វី​ដល់​អ្នកជួយ បើគាត់​អាច​ឆ្លើយ​បាន។</translation>
    </message>
    <message>
        <source>Stop the recording. What was said is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បញ្ឈប់​ការថត។ អ្វី​ដែល​បាន​និយាយ​ត្រូវ​រក្សាទុក​ហើយ។</translation>
    </message>
    <message>
        <source>Lock it, or hold the power button down. What was said is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចាក់សោ​វា ឬចុច​ប៊ូតុង​បិទ​ឲ្យ​ជាប់។ អ្វី​ដែល​បាន​និយាយ​ត្រូវ​រក្សាទុក​ហើយ។</translation>
    </message>
    <message>
        <source>Do not fight for it: without the passphrase it stays closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំ​តស៊ូ​ដណ្តើម​វា៖ បើគ្មាន​ឃ្លាសម្ងាត់ វានៅ​បិទ​ដដែល។</translation>
    </message>
    <message>
        <source>Tell headquarters as soon as you can, and by a safe way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រាប់​ទីស្នាក់ការ​កណ្តាល​ឲ្យឆាប់​តាមដែល​អាច តាមផ្លូវ​ដែល​មាន​សុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>How are you now? What stays with you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឥឡូវ​អ្នកមាន​អារម្មណ៍​យ៉ាងណា? មាន​អ្វី​នៅដក់​ក្នុងចិត្ត?</translation>
    </message>
    <message>
        <source>What do you need before the next interview?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នក​ត្រូវការ​អ្វី​មុន​ការសម្ភាសន៍​បន្ទាប់?</translation>
    </message>
    <message>
        <source>What would you do differently next time?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លើកក្រោយ តើអ្នក​នឹង​ធ្វើអ្វី​ខុសពី​នេះ?</translation>
    </message>
    <message>
        <source>How was it for the interpreter? Do they need a rest, or to talk?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើអ្នកបកប្រែ​មាន​អារម្មណ៍​យ៉ាងណា? តើគាត់​ត្រូវការ​សម្រាក ឬនិយាយ​ទេ?</translation>
    </message>
    <message>
        <source>Which words were hard to carry over?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​ណាដែល​ពិបាក​បកប្រែ?</translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message>
        <source>Not said yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​បាន​ប្រាប់</translation>
    </message>
    <message>
        <source>The interview was held</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការសម្ភាសន៍​បាន​ធ្វើ​ហើយ</translation>
    </message>
    <message>
        <source>The interview was stopped</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការសម្ភាសន៍​ត្រូវបាន​បញ្ឈប់</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">មិនមែនឥឡូវ</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Khmer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ខ្មែរ</translation>
    </message>
    <message>
        <source>Thai</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថៃ</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វៀតណាម</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចិន</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឥណ្ឌូណេស៊ី</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហិណ្ឌី</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង់ក្លា</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ៊ូឌូ</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ហ្វីលីពីន</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អង់គ្លេស</translation>
    </message>
    <message>
        <source>Lao</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឡាវ</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភូមា</translation>
    </message>
    <message>
        <source>Malay</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ម៉ាឡេ</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នេប៉ាល់</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាមីល</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្វាហ៊ីលី</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាំហារិក</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជប៉ុន</translation>
    </message>
    <message>
        <source>Korean</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូរ៉េ</translation>
    </message>
    <message>
        <source>French</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បារាំង</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ធ្វើ៖ {done} នៃ {all}</translation>
    </message>
    <message>
        <source>Saksi: lesson of the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi៖ មេរៀន​នៃការសាកល្បង</translation>
    </message>
    <message>
        <source>Everything in the demo is invented.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វីៗទាំងអស់​ក្នុង​ការសាកល្បង​ជារឿងប្រឌិត។</translation>
    </message>
    <message>
        <source>What is called done was seen in its vaults.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​ហៅថា​បាន​ធ្វើ គឺបានឃើញ​ក្នុង​ទូសុវត្ថិភាព​របស់​វា។</translation>
    </message>
    <message>
        <source>not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបានធ្វើ</translation>
    </message>
    <message>
        <source>done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ធ្វើ៖ {facts}</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតសំឡេង</translation>
    </message>
    <message>
        <source>Press New in the rail, choose English, and ask for consent: nothing is recorded before that. Then the demo voice speaks by itself. Let it speak for some seconds, then stop. The recording is sealed at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ចុច “ថ្មី” នៅរបារ​ចំហៀង ជ្រើសរើស​ភាសាអង់គ្លេស ហើយ​សុំ​ការយល់ព្រម៖ គ្មានអ្វី​ត្រូវ​ថតមុន​នោះ​ទេ។ បន្ទាប់មក​សំឡេង​សាកល្បង​និយាយ​ដោយខ្លួនឯង។ ទុកឲ្យ​វានិយាយ​ពីរបី​វិនាទី រួច​បញ្ឈប់។ ការថត​ត្រូវ​បិទត្រា​ភ្លាម។</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">លាក់​អេក្រង់</translation>
    </message>
    <message>
        <source>Somebody comes in. While a recording runs, press the key for hiding, F9: only a clock is left. Wait a moment, press it again, and see that the recording went on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​គេចូល​មក។ ពេល​ការថត​កំពុង​ដំណើរការ សូម​ចុច​គ្រាប់​លាក់ F9៖ នៅសល់​តែនាឡិកា។ រង់ចាំ​បន្តិច ចុច​វាម្តង​ទៀត ហើយ​មើល​ថាការថត​បាន​បន្ត។</translation>
    </message>
    <message>
        <source>Lose the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាត់​មីក្រូហ្វូន</translation>
    </message>
    <message>
        <source>While a recording runs, pull the cable here. See what the screen says, then plug it in again, let the voice go on for some seconds, and stop. The gap stays visible in the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពេល​ការថត​កំពុង​ដំណើរការ សូម​ដកខ្សែ​នៅទីនេះ។ មើល​អ្វី​ដែល​អេក្រង់​ប្រាប់ រួច​ដោត​វាវិញ ទុកឲ្យ​សំឡេង​បន្ត​ពីរបី​វិនាទី ហើយ​បញ្ឈប់។ ចន្លោះ​នៅតែ​មើលឃើញ​ក្នុង​សក្ខីកម្ម។</translation>
    </message>
    <message>
        <source>Recover from a crash</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សង្គ្រោះ​ក្រោយ​ការ​គាំង</translation>
    </message>
    <message>
        <source>While a recording runs, cut the power here. The vault is let go in the middle of a word, as when a battery is empty. Then unlock it with the words below: the recording is finished, to the second.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពេល​ការថត​កំពុង​ដំណើរការ សូម​ផ្តាច់​ភ្លើង​នៅទីនេះ។ ទូសុវត្ថិភាព​ដាច់​នៅពាក់កណ្តាល​ពាក្យ ដូច​ពេល​អស់​ថ្ម។ បន្ទាប់មក​ដោះសោ​វាដោយ​ពាក្យ​ខាងក្រោម៖ ការថត​ត្រូវ​បញ្ចប់ ត្រឹមត្រូវ​ដល់​វិនាទី។</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សរសេរជា​អត្ថបទ</translation>
    </message>
    <message>
        <source>Open a testimony in English that has no text yet, one of yours for example, and transcribe it with the demo model. It understands the demo voices and nothing else.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បើក​សក្ខីកម្ម​ជាភាសាអង់គ្លេស​ដែល​មិនទាន់​មាន​អត្ថបទ ឧទាហរណ៍​មួយ​របស់​អ្នក ហើយ​សរសេរ​វាជា​អត្ថបទ​ដោយ​ម៉ូដែល​សាកល្បង។ វាយល់​តែសំឡេង​នៃការសាកល្បង​ប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Correct</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កែ</translation>
    </message>
    <message>
        <source>Open a testimony with text, listen to a sentence, and change a word of it. What the machine wrote stays beneath your correction.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បើក​សក្ខីកម្ម​ដែល​មាន​អត្ថបទ ស្តាប់​ប្រយោគ​មួយ ហើយ​ប្តូរ​ពាក្យ​មួយ​ក្នុង​វា។ អ្វី​ដែល​ម៉ាស៊ីន​បាន​សរសេរ​នៅក្រោម​ការ​កែរបស់​អ្នក​ដដែល។</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាំចេញ</translation>
    </message>
    <message>
        <source>Choose a testimony in the library, export it for Demo headquarters, and write it to the demo stick, the folder that is named below.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ជ្រើសរើស​សក្ខីកម្ម​មួយ​ក្នុង​បណ្ណាល័យ នាំចេញ​វាសម្រាប់​ទីស្នាក់ការ​កណ្តាល​សាកល្បង (Demo headquarters) ហើយ​សរសេរ​វាទៅ​ឧបករណ៍ USB សាកល្បង ជាថតឯកសារ​ដែល​មានឈ្មោះ​ខាងក្រោម។</translation>
    </message>
    <message>
        <source>Receive as headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទទួល​ក្នុងនាម​ទីស្នាក់ការ​កណ្តាល</translation>
    </message>
    <message>
        <source>Go over to headquarters. Press Receive in the rail, take a bundle from the demo stick, read its checks, and adopt it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ទៅទីស្នាក់ការ​កណ្តាល។ ចុច “ទទួល” នៅរបារ​ចំហៀង យកកញ្ចប់​មួយ​ពីឧបករណ៍ USB សាកល្បង អាន​ការពិនិត្យ​របស់​វា ហើយ​ទទួល​បញ្ចូល​វា។</translation>
    </message>
    <message>
        <source>Spot the changed bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រកមើល​កញ្ចប់​ដែល​ត្រូវបាន​កែ</translation>
    </message>
    <message>
        <source>One bundle on the demo stick was changed on its way: one bit of it. As headquarters, receive what lies there until one is refused, and read why. Nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​មួយ​លើឧបករណ៍ USB សាកល្បង​ត្រូវបាន​កែតាមផ្លូវ៖ តែមួយ​ប៊ីត​ប៉ុណ្ណោះ។ ក្នុងនាម​ទីស្នាក់ការ​កណ្តាល សូម​ទទួល​អ្វី​ដែល​នៅទីនោះ រហូត​មាន​មួយ​ត្រូវ​បដិសេធ ហើយ​អាន​មូលហេតុ។ គ្មានអ្វី​ពីវា​ត្រូវ​រក្សាទុក​ទេ។</translation>
    </message>
    <message>
        <source>case {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី {code}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{seconds} វិនាទី</translation>
    </message>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្ថានីយ​មូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីស្នាក់ការ​កណ្តាល</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>check by listening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពិនិត្យ​ដោយ​ស្តាប់</translation>
    </message>
    <message>
        <source>No sound yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មាន​សំឡេង</translation>
    </message>
    <message>
        <source>Recording now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ថតសំឡេង​ឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានថតសំឡេង</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានបិទត្រា</translation>
    </message>
    <message>
        <source>Transcribed {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​សរសេរជា​អត្ថបទ {percent} %</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ពិនិត្យ​ឡើងវិញ</translation>
    </message>
    <message>
        <source>Sealed to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បិទត្រា​ជូន​ទីស្នាក់ការ​កណ្តាល</translation>
    </message>
    <message>
        <source>Keys destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូនសោ​បាន​បំផ្លាញ</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការយល់ព្រម​បាន​ដកវិញ</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បដិសេធ​ការយល់ព្រម</translation>
    </message>
    <message>
        <source>To be erased: its last day is over</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​លុប៖ ហួស​ថ្ងៃ​ចុងក្រោយ​ហើយ</translation>
    </message>
    <message>
        <source>Transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​សរសេរជា​អត្ថបទ</translation>
    </message>
    <message>
        <source>exported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាននាំចេញ</translation>
    </message>
    <message>
        <source>to look at: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គួរ​មើល៖ {count}</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​បិទត្រា</translation>
    </message>
    <message>
        <source>Sealed, no text yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បិទត្រា មិនទាន់​មាន​អត្ថបទ</translation>
    </message>
    <message>
        <source>Partly transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​សរសេរជា​អត្ថបទ​មួយ​ផ្នែក</translation>
    </message>
    <message>
        <source>With places to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​កន្លែង​ដែល​គួរ​មើល</translation>
    </message>
    <message>
        <source>Exported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាននាំចេញ</translation>
    </message>
    <message>
        <source>Has to go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​បំផ្លាញ</translation>
    </message>
    <message>
        <source>Only here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មានតែ​នៅទីនេះ</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ប្តូរ​ចាប់ពី​ពេលនោះ</translation>
    </message>
    <message>
        <source>Carried</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានយកចេញទៅ</translation>
    </message>
    <message>
        <source>Received</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានទទួល</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានបញ្ជាក់</translation>
    </message>
    <message>
        <source>It is on this computer alone: if the computer is lost, the testimony is lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមានតែ​លើកុំព្យូទ័រ​នេះ៖ បើបាត់​កុំព្យូទ័រ សក្ខីកម្ម​ក៏បាត់​ដែរ។</translation>
    </message>
    <message>
        <source>An earlier state of it was carried. What changed since is on this computer alone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សភាព​មុន​របស់​វាបាន​យកចេញ​ទៅ។ អ្វី​ដែល​បាន​ប្តូរ​ក្រោយ​នោះ​មានតែ​លើកុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message>
        <source>It left in a bundle as it is now. Nobody has confirmed yet that it arrived.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាបាន​ចេញទៅ​ក្នុង​កញ្ចប់ ដូច​សភាព​ឥឡូវនេះ។ មិនទាន់​មាន​នរណា​បញ្ជាក់​ថាវា​បាន​ដល់​ទេ។</translation>
    </message>
    <message>
        <source>It came from another office, which has it as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមក​ពីការិយាល័យ​ផ្សេង ដែល​ក៏មាន​វាដែរ។</translation>
    </message>
    <message>
        <source>Headquarters has confirmed that it is there as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីស្នាក់ការ​កណ្តាល​បាន​បញ្ជាក់​ថាវា​នៅទីនោះ ដូច​សភាព​ឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>Case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ករណី</translation>
    </message>
    <message>
        <source>Languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភាសា</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រយៈពេល</translation>
    </message>
    <message>
        <source>Date</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សភាព</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វានៅទីណា</translation>
    </message>
    <message>
        <source>Sort by this ({keys})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តម្រៀប​តាម​នេះ ({keys})</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថតសំឡេង​នៅទីនេះ</translation>
    </message>
</context>
<context>
    <name>masking</name>
    <message>
        <source>not proved yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>proved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>masked words are still heard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពាក្យ​ដែល​បិទបាំង​នៅតែឮ</translation>
    </message>
    <message>
        <source>A tone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេងប៊ីប</translation>
    </message>
    <message>
        <source>Silence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ភាពស្ងាត់</translation>
    </message>
    <message>
        <source>Their own voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង​ដើម​របស់​គាត់</translation>
    </message>
    <message>
        <source>An altered voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង​ដែល​បាន​ប្តូរ</translation>
    </message>
    <message>
        <source>No voice, the text alone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​សំឡេង មានតែ​អត្ថបទ</translation>
    </message>
    <message>
        <source>Making the masked copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ធ្វើ​ច្បាប់ចម្លង​បិទបាំង</translation>
    </message>
    <message>
        <source>Transcribing again and searching</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​សរសេរជា​អត្ថបទ​ម្តង​ទៀត ហើយ​កំពុង​រក</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>The microphone is there: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​មីក្រូហ្វូន៖ {name}</translation>
    </message>
    <message>
        <source>This computer shows no microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំព្យូទ័រ​នេះ​មិន​បង្ហាញ​មីក្រូហ្វូន​ទេ។</translation>
    </message>
    <message>
        <source>Connect one; it appears here by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ភ្ជាប់​មួយ។ វានឹង​បង្ហាញ​នៅទីនេះ​ដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>The chosen microphone is not there: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មីក្រូហ្វូន​ដែល​បាន​ជ្រើសរើស​មិន​នៅទីនោះ​ទេ៖ {name}</translation>
    </message>
    <message>
        <source>Connect it again, or choose another one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ភ្ជាប់​វាម្តង​ទៀត ឬជ្រើសរើស​មួយ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The sound was not tried yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​បាន​សាក​សំឡេង​ទេ។</translation>
    </message>
    <message>
        <source>Let somebody say a sentence from the chair of the person, then hear it back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូមឲ្យ​នរណា​ម្នាក់​និយាយ​មួយ​ប្រយោគ​ពីកៅអី​របស់​អ្នក​ផ្តល់​សក្ខីកម្ម រួច​ស្តាប់​វាវិញ។</translation>
    </message>
    <message>
        <source>The sound is good.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេងល្អ។</translation>
    </message>
    <message>
        <source>The sound is too quiet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង​តូច​ពេក។</translation>
    </message>
    <message>
        <source>Put the microphone nearer to the person, or raise its level.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ដាក់​មីក្រូហ្វូន​ជិត​បុគ្គល​នោះ​ជាង ឬបង្កើន​កម្រិត​វា។</translation>
    </message>
    <message>
        <source>The sound is too loud and breaks up.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សំឡេង​ខ្លាំងពេក ហើយ​បែក។</translation>
    </message>
    <message>
        <source>Put the microphone further away, or lower its level.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ដាក់​មីក្រូហ្វូន​ឆ្ងាយ​ជាង ឬបន្ថយ​កម្រិត​វា។</translation>
    </message>
    <message>
        <source>Nothing at all was heard.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនឮ​អ្វី​សោះ។</translation>
    </message>
    <message>
        <source>Is the microphone switched off, or is another one chosen?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើមីក្រូហ្វូន​បាន​បិទ ឬបាន​ជ្រើសរើស​មួយ​ផ្សេងឬ?</translation>
    </message>
    <message>
        <source>Room on the disk for {length} of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថាស​មាន​កន្លែង​សម្រាប់​ថត {length}។</translation>
    </message>
    <message>
        <source>Room on the disk for {length} of recording only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថាស​មាន​កន្លែង​សម្រាប់​ថតតែ {length} ប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Free some space if the talk may last longer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សម្អាត​កន្លែង​ខ្លះ បើការសន្ទនា​អាច​យូរ​ជាង​នេះ។</translation>
    </message>
    <message>
        <source>The disk has room for {length} of recording: too little to begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថាស​មាន​កន្លែង​សម្រាប់​ថត {length}៖ តិច​ពេក មិន​អាច​ចាប់ផ្តើម​បានទេ។</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សម្អាត​កន្លែង​ខ្លះ​លើថាស​ដែល​ផ្ទុក​ទូសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>The disk does not say how much room it has.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថាស​មិន​ប្រាប់​ថាវា​មាន​កន្លែង​ប៉ុន្មាន​ទេ។</translation>
    </message>
    <message>
        <source>Check that the disk that holds the vault is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ពិនិត្យ​ថាថាស​ដែល​ផ្ទុក​ទូសុវត្ថិភាព​បាន​ភ្ជាប់។</translation>
    </message>
    <message>
        <source>Connected to power; the battery holds {number} %.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ដោត​ភ្លើង។ ថ្ម​មាន {number} %។</translation>
    </message>
    <message>
        <source>The battery holds {number} %{lasts}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថ្ម​មាន {number} %{lasts}។</translation>
    </message>
    <message>
        <source>The battery holds only {number} %{lasts}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថ្ម​មានតែ {number} %{lasts}។</translation>
    </message>
    <message>
        <source>Connect the computer to power if you can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ដោត​ភ្លើង​កុំព្យូទ័រ បើអ្នក​អាច។</translation>
    </message>
    <message>
        <source>This computer runs without a battery.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុំព្យូទ័រ​នេះ​ដំណើរការ​ដោយ​គ្មាន​ថ្ម។</translation>
    </message>
    <message>
        <source>The clock can be believed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាឡិកា​អាច​ជឿបាន។</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាឡិកា​នៃកុំព្យូទ័រ​នេះ​ខុស។</translation>
    </message>
    <message>
        <source>Set date and time: they become part of the record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​កំណត់​ថ្ងៃ និង​ម៉ោង៖ វានឹង​ក្លាយជា​ផ្នែក​នៃកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>The clock shows an earlier time than the last entry of this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នាឡិកា​បង្ហាញ​ពេលវេលា​មុន​កំណត់ត្រា​ចុងក្រោយ​នៃទូសុវត្ថិភាព​នេះ។</translation>
    </message>
    <message>
        <source>It can be sealed to: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាច​បិទត្រា​វាជូន៖ {name}</translation>
    </message>
    <message>
        <source>This office is headquarters itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការិយាល័យ​នេះ​គឺជា​ទីស្នាក់ការ​កណ្តាល​ផ្ទាល់។</translation>
    </message>
    <message>
        <source>No headquarters is trusted yet: the testimony could be sealed to nobody.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​ទុកចិត្ត​ទីស្នាក់ការ​កណ្តាល​ណាទេ៖ មិន​អាច​បិទត្រា​សក្ខីកម្ម​ជូន​នរណា​បានទេ។</translation>
    </message>
    <message>
        <source>Add the card of your headquarters under People.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បន្ថែម​កាត​របស់​ទីស្នាក់ការ​កណ្តាល​អ្នក ក្នុង “មនុស្ស”។</translation>
    </message>
    <message>
        <source>The screen locks by itself after {number} min.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អេក្រង់​ចាក់សោ​ដោយខ្លួនឯង​ក្រោយ {number} នាទី។</translation>
    </message>
    <message>
        <source>The screen does not lock by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អេក្រង់​មិន​ចាក់សោ​ដោយខ្លួនឯង​ទេ។</translation>
    </message>
    <message>
        <source>Switch the lock on in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បើក​ការ​ចាក់សោ​ក្នុង​ការកំណត់។</translation>
    </message>
    <message>
        <source>Nobody interprets.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​អ្នកបកប្រែ​ទេ។</translation>
    </message>
    <message>
        <source>{name} interprets: briefed, bound to secrecy, on no other side, accepted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} បកប្រែ៖ បាន​ទទួលការ​ពន្យល់ សន្យា​រក្សា​ការសម្ងាត់ មិន​នៅខាង​ផ្សេង ហើយ​បុគ្គល​នោះ​ទទួលយក។</translation>
    </message>
    <message>
        <source>Somebody interprets, and it is not written down who.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​អ្នកបកប្រែ តែមិនបាន​សរសេរ​ថាជា​នរណា​ទេ។</translation>
    </message>
    <message>
        <source>Give them a short code, and answer the four questions.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូមឲ្យ​កូដ​ខ្លី​ដល់​គាត់ ហើយ​ឆ្លើយ​សំណួរ​ទាំងបួន។</translation>
    </message>
    <message>
        <source>The interpreter was not briefed yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកបកប្រែ​មិនទាន់​បាន​ទទួលការ​ពន្យល់​ទេ។</translation>
    </message>
    <message>
        <source>Tell them first what this is about and how to interpret it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ប្រាប់​គាត់​ជាមុន​សិន​ថានេះ​អំពីអ្វី និង​ត្រូវ​បកប្រែ​យ៉ាងណា។</translation>
    </message>
    <message>
        <source>The interpreter has not promised secrecy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកបកប្រែ​មិនទាន់​សន្យា​រក្សា​ការសម្ងាត់​ទេ។</translation>
    </message>
    <message>
        <source>Nothing is said before they did.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​និយាយ​អ្វី​ទេ មុន​ពេល​គាត់​បាន​សន្យា។</translation>
    </message>
    <message>
        <source>The interpreter was not asked whether they may be on another side.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​បាន​សួរ​អ្នកបកប្រែ​ថាគាត់​អាច​នៅខាង​ផ្សេង​ឬទេ។</translation>
    </message>
    <message>
        <source>Ask whether they know anybody who is involved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​ថាគាត់​ស្គាល់​អ្នក​ពាក់ព័ន្ធ​ណាទេ។</translation>
    </message>
    <message>
        <source>The interpreter may be on another side.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកបកប្រែ​អាច​នៅខាង​ផ្សេង។</translation>
    </message>
    <message>
        <source>Take another interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​យកអ្នកបកប្រែ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The person was not asked whether they accept the interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​បាន​សួរ​បុគ្គល​នោះ​ថាទទួលយក​អ្នកបកប្រែ​ឬទេ។</translation>
    </message>
    <message>
        <source>Ask them, best without the interpreter in the room.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​បុគ្គល​នោះ ល្អ​បំផុត​ពេល​អ្នកបកប្រែ​មិន​នៅក្នុង​បន្ទប់។</translation>
    </message>
    <message>
        <source>The person does not want this interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​មិន​ចង់បាន​អ្នកបកប្រែ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Take another one. They need not say why.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​យកម្នាក់​ផ្សេង។ បុគ្គល​នោះ​មិន​ចាំបាច់​ប្រាប់​មូលហេតុ​ទេ។</translation>
    </message>
    <message>
        <source>A break is suggested after {length}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្នើ​ឲ្យ​សម្រាក​ក្រោយ {length}។</translation>
    </message>
    <message>
        <source>With a child: {length} at most, with a break in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ជាមួយ​កុមារ៖ យ៉ាងច្រើន {length} ដោយមាន​សម្រាក​ម្តង។</translation>
    </message>
    <message>
        <source>A child rests between two sessions: {length} are left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កុមារ​សម្រាក​រវាង​ការសម្ភាសន៍​ពីរ៖ នៅសល់ {length}។</translation>
    </message>
    <message>
        <source>Take the break together, without questions.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សម្រាក​ជាមួយគ្នា ដោយ​គ្មាន​សំណួរ។</translation>
    </message>
    <message>
        <source>There were as many sessions with this child as a day takes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការសម្ភាសន៍​ជាមួយ​កុមារ​នេះ​គ្រប់​ចំនួន​សម្រាប់​មួយថ្ងៃ​ហើយ។</translation>
    </message>
    <message>
        <source>The next one may begin in {length}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការសម្ភាសន៍​បន្ទាប់​អាច​ចាប់ផ្តើម​ក្នុង {length}។</translation>
    </message>
    <message>
        <source>The person agreed to be recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​បាន​យល់ព្រម​ឲ្យ​ថត។</translation>
    </message>
    <message>
        <source>The person was not asked for consent yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​បាន​សុំ​ការយល់ព្រម​ពីបុគ្គល​នោះ​ទេ។</translation>
    </message>
    <message>
        <source>It is asked on the next page, before anything is recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នឹង​សួរ​នៅទំព័រ​បន្ទាប់ មុន​ពេល​ថតអ្វីមួយ។</translation>
    </message>
    <message>
        <source>The person said no to being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​បាន​បដិសេធ​ការថត។</translation>
    </message>
    <message>
        <source>Respect it. Ask again only if the person wishes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​គោរព​វា។ សួរ​ម្តង​ទៀត​តែបើ​បុគ្គល​នោះ​ចង់។</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{hours} ម៉ោង {minutes} នាទី</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{minutes} នាទី</translation>
    </message>
    <message>
        <source>, which lasts about {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished"> ដែល​ប្រើ​បាន​ប្រហែល {length}</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Waiting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​រង់ចាំ</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​រកសំឡេង​មនុស្ស</translation>
    </message>
    <message>
        <source>Writing down {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​សរសេរ {percent} %</translation>
    </message>
    <message>
        <source>Stops after this passage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈប់​ក្រោយ​វគ្គ​នេះ</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រួចរាល់</translation>
    </message>
    <message>
        <source>Not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបានធ្វើ</translation>
    </message>
    <message>
        <source>Done; speech without text: {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រួចរាល់។ ការ​និយាយ​ដែល​គ្មាន​អត្ថបទ៖ {time}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅសល់​តិច​ជាង​មួយ​នាទី</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅសល់​ប្រហែល {minutes} នាទី</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅសល់​ប្រហែល {hours} ម៉ោង {minutes} នាទី</translation>
    </message>
    <message>
        <source>Recording {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត {number} នៃ {count}</translation>
    </message>
    <message>
        <source>{model} (demo voices only)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{model} (សំឡេង​សាកល្បង​តែប៉ុណ្ណោះ)</translation>
    </message>
</context>
<context>
    <name>recall</name>
    <message>
        <source>Done: nobody opens it there any more, and nothing of it left that office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រួចរាល់៖ គ្មាន​នរណា​បើក​វានៅ​ទីនោះ​ទៀត​ទេ ហើយ​គ្មានអ្វី​ពីវា​បាន​ចេញពី​ការិយាល័យ​នោះ​ទេ។</translation>
    </message>
    <message>
        <source>Closed there, but this could not be called back: {what}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បិទ​នៅទីនោះ តែនេះ​មិន​អាច​ហៅមកវិញ​បានទេ៖ {what}</translation>
    </message>
    <message>
        <source>handed on to {name} ({kind})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ប្រគល់​បន្ត​ទៅ {name} ({kind})</translation>
    </message>
    <message>
        <source>printed on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បោះពុម្ព​លើក្រដាស</translation>
    </message>
    <message>
        <source>published</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>something else: {note}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ផ្សេង៖ {note}</translation>
    </message>
</context>
<context>
    <name>receive</name>
    <message>
        <source>New here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថ្មី​នៅទីនេះ</translation>
    </message>
    <message>
        <source>A newer revision of what was here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណែ​ថ្មី​ជាង​អ្វី​ដែល​មាននៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>The same as was here already</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដូច​អ្វី​ដែល​មាននៅ​ទីនេះ​រួចហើយ</translation>
    </message>
    <message>
        <source>Older than what is here; the newer one stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចាស់​ជាង​អ្វី​ដែល​មាននៅ​ទីនេះ។ កំណែ​ថ្មី​ជាង​នៅដដែល</translation>
    </message>
    <message>
        <source>Not taken: it says the same revision and has other content. Ask the office by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​យក៖ វាប្រាប់​លេខ​កំណែ​ដដែល តែមានខ្លឹមសារ​ផ្សេង។ សូម​សួរ​ការិយាល័យ​តាមផ្លូវ​ផ្សេង។</translation>
    </message>
    <message>
        <source>Not taken: it came here from another office before, and only that one can bring more of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​យក៖ វាធ្លាប់​មកទីនេះ​ពីការិយាល័យ​ផ្សេង ហើយ​មានតែ​ការិយាល័យ​នោះ​ទេអាច​បន្ថែម​លើវា។</translation>
    </message>
    <message>
        <source>Not taken: something that the person had said about consent is missing or was changed in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​យក៖ អ្វីមួយ​ដែល​បុគ្គល​នោះ​បាន​និយាយ​អំពី​ការយល់ព្រម បាន​បាត់ ឬត្រូវបាន​កែក្នុង​វា។</translation>
    </message>
    <message>
        <source>The person took something back. What does not hold any more is closed here from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​បាន​ដកអ្វីមួយ​វិញ។ អ្វី​ដែល​លែង​មាន​សុពលភាព ត្រូវ​បិទ​នៅទីនេះ​ចាប់ពី​ពេលនេះ។</translation>
    </message>
    <message>
        <source>What the person took back was known here already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​បុគ្គល​នោះ​បាន​ដកវិញ ទីនេះ​បានដឹង​រួចហើយ។</translation>
    </message>
    <message>
        <source>The person took something back. The testimony is not here; should it come, that holds at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​បាន​ដកអ្វីមួយ​វិញ។ សក្ខីកម្ម​មិន​នៅទីនេះ​ទេ។ បើវា​មកដល់ ការ​ដកនេះ​មាន​សុពលភាព​ភ្លាម។</translation>
    </message>
    <message>
        <source>Not taken: it says something else than what was said before. Ask the office by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​យក៖ វាប្រាប់​ខុសពី​អ្វី​ដែល​បាន​ប្រាប់​មុន។ សូម​សួរ​ការិយាល័យ​តាមផ្លូវ​ផ្សេង។</translation>
    </message>
    <message>
        <source>Waits</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រង់ចាំ</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ពិនិត្យ</translation>
    </message>
    <message>
        <source>Every check holds; not adopted yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការពិនិត្យ​ទាំងអស់​ត្រឹមត្រូវ។ មិនទាន់​ទទួល​បញ្ចូល​ទេ</translation>
    </message>
    <message>
        <source>Being adopted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំពុង​ទទួល​បញ្ចូល</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ទទួល​បញ្ចូល</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានបដិសេធ</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​ពិនិត្យ</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ទទួល​បង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Answer taken in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ទទួល​ចម្លើយ</translation>
    </message>
    <message>
        <source>Bundle {number} of “{station}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់ {number} របស់ “{station}”</translation>
    </message>
    <message>
        <source>Receipt for bundle {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្កាន់ដៃ​សម្រាប់​កញ្ចប់ {number}</translation>
    </message>
    <message>
        <source>Answer of “{signer}” to a withdrawal</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចម្លើយ​របស់ “{signer}” ចំពោះ​ការ​ដកការយល់ព្រម</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>Survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នក​រួចជីវិត</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកសម្ភាសន៍</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មនុស្ស​ដែល​ទុកចិត្ត</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាណាព្យាបាល</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មេធាវី</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកថែទាំ​សុខភាព</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គលិក​សង្គម</translation>
    </message>
    <message>
        <source>Official</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មន្ត្រី</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកផ្សេង</translation>
    </message>
    <message>
        <source>A break</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សម្រាក</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មានគេចូលមក</translation>
    </message>
    <message>
        <source>The interpreter needs a moment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកបកប្រែ​ត្រូវការ​ពេល​បន្តិច</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​បាន​សុំ</translation>
    </message>
    <message>
        <source>The memory is full too: from {at} on, sound is not kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អង្គ​ចងចាំ​ក៏ពេញ​ដែរ៖ ចាប់ពី {at} ទៅ សំឡេង​មិន​ត្រូវបាន​រក្សាទុក​ទេ។</translation>
    </message>
    <message>
        <source>Free some space on the disk now. What was saved is safe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សម្អាត​កន្លែង​ខ្លះ​លើថាស​ឥឡូវនេះ។ អ្វី​ដែល​បាន​រក្សាទុក​មាន​សុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>At {at} the microphone stopped. What was heard is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅ {at} មីក្រូហ្វូន​បាន​ឈប់។ អ្វី​ដែល​បានឮ​ត្រូវ​រក្សាទុក​ហើយ។</translation>
    </message>
    <message>
        <source>Connect it again: the recording then goes on by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ភ្ជាប់​វាម្តង​ទៀត៖ ពេលនោះ​ការថត​បន្ត​ដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>At {at} the disk stopped taking sound. It is kept in memory and tried again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅ {at} ថាស​ឈប់​ទទួល​សំឡេង។ សំឡេង​នៅក្នុង​អង្គ​ចងចាំ ហើយ​សាក​រក្សាទុក​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>Free some space on the disk. Nothing is lost so far ({code}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សម្អាត​កន្លែង​ខ្លះ​លើថាស។ មកដល់ពេលនេះ​គ្មានអ្វី​បាត់​ទេ ({code})។</translation>
    </message>
    <message>
        <source>At {at} the microphone went silent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅ {at} មីក្រូហ្វូន​បាន​ស្ងាត់។</translation>
    </message>
    <message>
        <source>Is it switched off? Look for a switch on it, or in the sound settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តើវា​បាន​បិទ​ទេ? សូម​រកកុងតាក់​លើវា ឬមើលក្នុង​ការកំណត់​សំឡេង។</translation>
    </message>
    <message>
        <source>At {at} a moment of sound was missed; the place is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅ {at} បាត់​សំឡេង​មួយភ្លែត។ កន្លែង​នោះ​មាន​ដាក់​សញ្ញា។</translation>
    </message>
    <message>
        <source>Close other programs if it happens again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​បិទ​កម្មវិធី​ផ្សេង បើវា​កើតឡើង​ទៀត។</translation>
    </message>
    <message>
        <source>A place at {at} could not be read; it is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កន្លែង​មួយ​នៅ {at} អាន​មិនបាន។ វាមាន​ដាក់​សញ្ញា។</translation>
    </message>
    <message>
        <source>At {at} consent to record was taken back. Nothing after that was taken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅ {at} ការយល់ព្រម​ឲ្យ​ថតត្រូវបាន​ដកវិញ។ ក្រោយ​នោះ​មិនបាន​ថតអ្វី​ទេ។</translation>
    </message>
    <message>
        <source>Ask the person what is to become of what was heard before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​សួរ​បុគ្គល​នោះ​ថាត្រូវ​ធ្វើ​យ៉ាងណា​ចំពោះ​អ្វី​ដែល​បានឮ​មុន​នោះ។</translation>
    </message>
    <message>
        <source>At {at} it was paused: nothing is recorded through this interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅ {at} បាន​ផ្អាក៖ មិន​ថតអ្វី​តាមរយៈ​អ្នកបកប្រែ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Take another interpreter, answer what is open, or go on without one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​យកអ្នកបកប្រែ​ផ្សេង ឆ្លើយ​អ្វី​ដែល​នៅសល់ ឬបន្ត​ដោយ​គ្មាន​អ្នកបកប្រែ។</translation>
    </message>
    <message>
        <source>The recording of the consent itself ended at {at}: it gets ten minutes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត​ការយល់ព្រម​បាន​ចប់​នៅ {at}៖ វាមាន​ពេល​ដប់​នាទី។</translation>
    </message>
    <message>
        <source>Keep the answers that were given, and go on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​រក្សាទុក​ចម្លើយ​ដែល​បាន​ផ្តល់ ហើយ​បន្ត​ទៅ។</translation>
    </message>
    <message>
        <source>The microphone is back; the recording goes on from {at}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មីក្រូហ្វូន​មកវិញ​ហើយ។ ការថត​បន្ត​ពី {at}។</translation>
    </message>
    <message>
        <source>The disk takes sound again; everything is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ថាស​ទទួល​សំឡេង​វិញ​ហើយ។ អ្វីៗទាំងអស់​បាន​រក្សាទុក។</translation>
    </message>
    <message>
        <source>The microphone gives sound again from {at}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មីក្រូហ្វូន​ឲ្យ​សំឡេង​វិញ​ពី {at}។</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>To decide: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​សម្រេច៖ {count}</translation>
    </message>
    <message>
        <source>Kept: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រក្សាទុក៖ {count}</translation>
    </message>
    <message>
        <source>Destroyed: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បំផ្លាញ៖ {count}</translation>
    </message>
    <message>
        <source>Nothing has to go, and no last day is near.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មានអ្វី​ត្រូវ​បំផ្លាញ ហើយ​គ្មាន​ថ្ងៃ​ចុងក្រោយ​ណាជិតដល់​ទេ។</translation>
    </message>
    <message>
        <source>No testimony here may be kept beyond the next thirty days.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​សក្ខីកម្ម​ណានៅ​ទីនេះ​អាច​ទុក​លើស​ពីសាមសិប​ថ្ងៃខាងមុខ​ទេ។</translation>
    </message>
    <message>
        <source>No keys were destroyed in this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​មាន​កូនសោ​ណាត្រូវបាន​បំផ្លាញ​ក្នុង​ទូសុវត្ថិភាព​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Has to go: consent was taken back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​បំផ្លាញ៖ បាន​ដកការយល់ព្រម​វិញ</translation>
    </message>
    <message>
        <source>Has to go: keeping it was refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​បំផ្លាញ៖ បាន​បដិសេធ​ការ​រក្សាទុក</translation>
    </message>
    <message>
        <source>Has to go: its last day is over</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​បំផ្លាញ៖ ផុត​ថ្ងៃ​ចុងក្រោយ​ហើយ</translation>
    </message>
    <message>
        <source>To ask: nobody agreed that it is kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​សួរ៖ គ្មាន​នរណា​យល់ព្រម​ឲ្យ​រក្សាទុក​ទេ</translation>
    </message>
    <message>
        <source>To ask: its last day is near</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ត្រូវ​សួរ៖ ថ្ងៃ​ចុងក្រោយ​ជិតដល់</translation>
    </message>
    <message>
        <source>May be kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាចទុកបាន</translation>
    </message>
    <message>
        <source>The person took their consent back. Nothing may be done with it any more but to destroy it, whether headquarters have it or not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​បាន​ដកការយល់ព្រម​វិញ។ មិន​អាច​ធ្វើអ្វី​ជាមួយ​វាទៀត​ទេ ក្រៅពី​បំផ្លាញ​វា ទោះ​ទីស្នាក់ការ​កណ្តាល​មាន​វាឬ​អត់។</translation>
    </message>
    <message>
        <source>The person said no to keeping it. It has to be destroyed here, whether headquarters have it or not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​មិន​យល់ព្រម​ឲ្យ​រក្សា​វាទុក​ទេ។ វាត្រូវ​បំផ្លាញ​នៅទីនេះ ទោះ​ទីស្នាក់ការ​កណ្តាល​មាន​វាឬ​អត់។</translation>
    </message>
    <message>
        <source>The person agreed that it is kept until a day, and that day is over. Ask them anew, or destroy it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​បាន​យល់ព្រម​ឲ្យ​ទុក​វាដល់​ថ្ងៃមួយ ហើយ​ថ្ងៃ​នោះ​ផុត​ហើយ។ សូម​សួរ​គាត់​ម្តង​ទៀត ឬបំផ្លាញ​វា។</translation>
    </message>
    <message>
        <source>Nobody who has to agree said that it may be kept. Ask now, and write the answer down in its consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​នរណា​ដែល​ត្រូវ​យល់ព្រម បាន​និយាយ​ថាអាច​ទុក​វាទេ។ សូម​សួរ​ឥឡូវនេះ ហើយ​សរសេរ​ចម្លើយ​ក្នុង​ការយល់ព្រម​របស់​វា។</translation>
    </message>
    <message>
        <source>The person agreed that it is kept until a day, and that day is less than a month away. Ask them in time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​បាន​យល់ព្រម​ឲ្យ​ទុក​វាដល់​ថ្ងៃមួយ ហើយ​ថ្ងៃ​នោះ​នៅសល់​តិច​ជាង​មួយ​ខែ។ សូម​សួរ​គាត់​ឲ្យ​ទាន់ពេល។</translation>
    </message>
    <message>
        <source>The person agreed that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​បាន​យល់ព្រម​ឲ្យ​រក្សា​វាទុក។</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានដកវិញនៅ</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បដិសេធ​នៅ</translation>
    </message>
    <message>
        <source>Due since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដល់កំណត់​តាំងពី</translation>
    </message>
    <message>
        <source>Here since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅទីនេះ​តាំងពី</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​យល់ព្រម​នៅ</translation>
    </message>
    <message>
        <source>It may not be kept any longer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិន​អាច​ទុក​វាតទៅទៀត​ទេ</translation>
    </message>
    <message>
        <source>Headquarters have it, and it is not needed here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីស្នាក់ការ​កណ្តាល​មាន​វាហើយ ហើយ​ទីនេះ​មិន​ត្រូវការ​វាទេ</translation>
    </message>
    <message>
        <source>The person asks for it, though they had agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បុគ្គល​នោះ​ស្នើសុំ ទោះ​គាត់​ធ្លាប់​យល់ព្រម</translation>
    </message>
    <message>
        <source>Headquarters confirmed that they have it as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីស្នាក់ការ​កណ្តាល​បាន​បញ្ជាក់​ថាគេ​មាន​វាដូច​សភាព​ឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>Headquarters have not confirmed that they have it as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីស្នាក់ការ​កណ្តាល​មិនទាន់​បាន​បញ្ជាក់​ថាគេ​មាន​វាដូច​សភាព​ឥឡូវនេះ​ទេ។</translation>
    </message>
    <message>
        <source>No day was named</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​កំណត់​ថ្ងៃ</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">រហូតដល់ {day}</translation>
    </message>
    <message>
        <source>at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">នៅទីស្នាក់ការ​កណ្តាល</translation>
    </message>
    <message>
        <source>not confirmed at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីស្នាក់ការ​កណ្តាល​មិនទាន់​បញ្ជាក់</translation>
    </message>
    <message>
        <source>Recordings: {count}, together {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ការថត៖ {count} សរុប {length}</translation>
    </message>
    <message>
        <source>Every transcript and every correction</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អត្ថបទ​សំឡេង​ទាំងអស់ និង​ការ​កែទាំងអស់</translation>
    </message>
    <message>
        <source>The facts of the case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ព័ត៌មាន​នៃករណី</translation>
    </message>
    <message>
        <source>Name and contact of the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឈ្មោះ និង​ទំនាក់ទំនង​របស់​បុគ្គល​នោះ</translation>
    </message>
    <message>
        <source>Attachments with their file names: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឯកសារ​ភ្ជាប់ និង​ឈ្មោះ​ឯកសារ៖ {count}</translation>
    </message>
    <message>
        <source>Masked copies of it: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ច្បាប់ចម្លង​បិទបាំង​របស់​វា៖ {count}</translation>
    </message>
    <message>
        <source>The bundle that only headquarters can open; it cannot be carried any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កញ្ចប់​ដែល​មានតែ​ទីស្នាក់ការ​កណ្តាល​អាច​បើក​បាន។ វាលែង​អាចយក​ចេញទៅ​បាន​ទៀត</translation>
    </message>
    <message>
        <source>Bookmarks, marks, notes around the interview, and who was in the room</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ចំណាំ សញ្ញា កំណត់សម្គាល់​ជុំវិញ​ការសម្ភាសន៍ និង​អ្នក​ដែល​នៅក្នុង​បន្ទប់</translation>
    </message>
    <message>
        <source>The custody log, with one more entry: that the keys were destroyed, when, and for which reason</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កំណត់ហេតុ​ថែរក្សា ដោយ​បន្ថែម​កំណត់ត្រា​មួយ៖ កូនសោ​ត្រូវបាន​បំផ្លាញ ពេលណា និង​ដោយ​មូលហេតុ​អ្វី</translation>
    </message>
    <message>
        <source>What the person answered about consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែល​បុគ្គល​នោះ​បាន​ឆ្លើយ​អំពី​ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Case code, languages, lengths, times and fingerprints, without a word of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កូដ​ករណី ភាសា រយៈពេល ម៉ោង និង​ស្នាមម្រាមដៃ ដោយ​គ្មាន​ពាក្យ​ណាមួយ​ពីវា</translation>
    </message>
    <message>
        <source>The testimony that this masked copy was made from</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សក្ខីកម្ម​ដែល​ច្បាប់ចម្លង​បិទបាំង​នេះ​ធ្វើ​ចេញពី</translation>
    </message>
    <message>
        <source>It calls no copy back. Copies of this testimony went to: {offices}. Only a withdrawal tells them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមិន​ហៅច្បាប់ចម្លង​ណាមក​វិញ​ទេ។ ច្បាប់ចម្លង​នៃសក្ខីកម្ម​នេះ​បាន​ទៅ៖ {offices}។ មានតែ​ការ​ដកការយល់ព្រម​ទេដែល​ប្រាប់​គេ។</translation>
    </message>
    <message>
        <source>It reaches no copy elsewhere: of the vault, of bundles, or of a sound file that was brought in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមិន​ប៉ះពាល់​ច្បាប់ចម្លង​នៅកន្លែង​ផ្សេង​ទេ៖ ច្បាប់ចម្លង​នៃទូសុវត្ថិភាព នៃកញ្ចប់ ឬនៃ​ឯកសារ​សំឡេង​ដែល​បាន​យកចូល។</translation>
    </message>
    <message>
        <source>It does not scrub the disk: what is left there is encrypted, and its key is gone. Whoever copied the whole vault before, and knows the passphrase, can still open that copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">វាមិន​សម្អាត​ថាស​ទេ៖ អ្វី​ដែល​នៅសល់​ទីនោះ​បាន​អ៊ិនគ្រីប ហើយ​កូនសោ​របស់​វាបាត់​ហើយ។ អ្នកណា​បាន​ចម្លង​ទូសុវត្ថិភាព​ទាំងមូល​ពីមុន ហើយ​ដឹង​ឃ្លាសម្ងាត់ នៅតែ​អាច​បើក​ច្បាប់ចម្លង​នោះ។</translation>
    </message>
    <message>
        <source>Nobody can open it here again: not you, not headquarters, not us who make Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​នរណា​អាច​បើក​វានៅ​ទីនេះ​ទៀត​បានទេ៖ មិនមែន​អ្នក មិនមែន​ទីស្នាក់ការ​កណ្តាល មិនមែន​យើង​ដែល​បង្កើត Saksi ទេ។</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ស្ថានីយ​មូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីស្នាក់ការ​កណ្តាល</translation>
    </message>
    <message>
        <source>Partner</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ដៃគូ</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>No services are listed yet. Your organisation puts them into its template, which Settings bring in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​មាន​សេវា​ក្នុង​បញ្ជី​ទេ។ អង្គការ​របស់​អ្នក​ដាក់​វាក្នុង​គំរូ ដែល​យកចូល​តាម “ការកំណត់”។</translation>
    </message>
    <message>
        <source>No service on the list is said to be safe for children.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​សេវា​ណាក្នុង​បញ្ជី​ត្រូវបាន​បញ្ជាក់​ថាមាន​សុវត្ថិភាព​សម្រាប់​កុមារ​ទេ។</translation>
    </message>
    <message>
        <source>Show services that are not said to be safe for children: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បង្ហាញ​សេវា​ដែល​មិនបាន​បញ្ជាក់​ថាមាន​សុវត្ថិភាព​សម្រាប់​កុមារ៖ {count}</translation>
    </message>
    <message>
        <source>Not said to be safe for children. Ask there first, and let no child go there alone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​បញ្ជាក់​ថាមាន​សុវត្ថិភាព​សម្រាប់​កុមារ​ទេ។ សូម​សួរ​នៅទីនោះ​ជាមុន​សិន ហើយ​កុំ​ឲ្យ​កុមារ​ទៅទីនោះ​តែម្នាក់ឯង។</translation>
    </message>
    <message>
        <source>Left out, since they are not said to be safe for children: {count}. The person counts as a child until they are known to be an adult.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនបាន​បង្ហាញ ព្រោះ​មិនបាន​បញ្ជាក់​ថាមាន​សុវត្ថិភាព​សម្រាប់​កុមារ៖ {count}។ បុគ្គល​នោះ​រាប់​ជាកុមារ រហូតដល់​ដឹង​ថាគាត់​ជាមនុស្ស​ពេញវ័យ។</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ឥតគិតថ្លៃ</translation>
    </message>
    <message>
        <source>safe for children</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មាន​សុវត្ថិភាព​សម្រាប់​កុមារ</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>Gender</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">យេនឌ័រ</translation>
    </message>
    <message>
        <source>Age</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អាយុ</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សញ្ជាតិ</translation>
    </message>
    <message>
        <source>Place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ទីកន្លែង</translation>
    </message>
    <message>
        <source>Time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ពេលវេលា</translation>
    </message>
    <message>
        <source>What they were made to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែលគេ​បង្ខំឲ្យ​គាត់​ធ្វើ</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្វី​ដែលគេ​បាន​ធ្វើ​លើគាត់</translation>
    </message>
    <message>
        <source>How they were recruited</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">របៀប​ដែលគេ​ជ្រើសរើស​គាត់</translation>
    </message>
    <message>
        <source>How they got out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">របៀប​ដែល​គាត់​ចេញផុត</translation>
    </message>
    <message>
        <source>By month</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាមខែ</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាមត្រីមាស</translation>
    </message>
    <message>
        <source>By year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តាមឆ្នាំ</translation>
    </message>
    <message>
        <source>All others, each too few to be named</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ផ្សេងទៀត​ទាំងអស់ ដែល​នីមួយៗតិច​ពេក​មិន​អាច​បញ្ជាក់</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនដឹង</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">តិច​ជាង {number}</translation>
    </message>
    <message>
        <source>{what}, by place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{what} តាម​ទីកន្លែង</translation>
    </message>
</context>
<context>
    <name>testimony</name>
    <message>
        <source>Survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នក​រួចជីវិត</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកសម្ភាសន៍</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">អ្នកផ្សេង</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​កែអត្ថបទ</translation>
    </message>
    <message>
        <source>Speaker set</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​កំណត់​អ្នក​និយាយ</translation>
    </message>
    <message>
        <source>Listened, right as it stands</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ស្តាប់ ត្រឹមត្រូវ​ដូចដែល​មាន</translation>
    </message>
    <message>
        <source>Text added</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បន្ថែម​អត្ថបទ</translation>
    </message>
    <message>
        <source>Paragraph divided</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បំបែក​កថាខណ្ឌ</translation>
    </message>
    <message>
        <source>Paragraphs joined</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ភ្ជាប់​កថាខណ្ឌ</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ជំនួស​ពាក្យ</translation>
    </message>
    <message>
        <source>Undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនធ្វើវិញ​ហើយ</translation>
    </message>
    <message>
        <source>Done again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បានធ្វើវិញ</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​សម្គាល់ថា​ពិនិត្យ​ឡើងវិញ</translation>
    </message>
    <message>
        <source>Review opened again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​បើក​ការពិនិត្យ​ឡើងវិញ​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">មិនទាន់​ពិនិត្យ​ឡើងវិញ</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ចាប់ផ្តើម​ពិនិត្យ​ឡើងវិញ</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ពិនិត្យ​ឡើងវិញ</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បាន​ប្តូរ​ក្រោយពេល​ពិនិត្យ​ឡើងវិញ</translation>
    </message>
    <message>
        <source>It plays now. When you have heard it, press once more.</source>
        <translation type="unfinished">វាកំពុង​ចាក់។ ពេល​អ្នក​បាន​ស្តាប់​ហើយ សូម​ចុច​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>Everything in this recording was checked.</source>
        <translation type="unfinished">អ្វីៗទាំងអស់​ក្នុង​ការថត​នេះ​បាន​ពិនិត្យ​ហើយ។</translation>
    </message>
    <message>
        <source>Places replaced: {count}. One undo takes all of them back.</source>
        <translation type="unfinished">កន្លែង​ដែល​បាន​ជំនួស៖ {count}។ មិនធ្វើវិញ​ម្តង យកវា​ទាំងអស់​មកវិញ។</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation type="unfinished">គ្មានអ្វី​ត្រូវ​ជំនួស​ទេ។</translation>
    </message>
    <message>
        <source>Listen before you believe this: {reasons}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">សូម​ស្តាប់​មុន​ពេល​ជឿវា៖ {reasons}</translation>
    </message>
    <message>
        <source>No text for {length} of speech</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">គ្មាន​អត្ថបទ​សម្រាប់​ការ​និយាយ {length}</translation>
    </message>
    <message>
        <source>Added by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">បន្ថែម​ដោយ​មនុស្ស</translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">កែដោយ​មនុស្ស</translation>
    </message>
</context>
</TS>
