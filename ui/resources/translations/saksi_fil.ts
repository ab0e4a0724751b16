<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi alam</translation>
    </message>
    <message>
        <source>Copied. It holds no testimony and no name of a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakopya na. Walang salaysay at walang pangalan ng tao rito.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang kaha</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga setting</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga modelo</translation>
    </message>
    <message>
        <source>The program</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang programa</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tungkol at pagsusuri</translation>
    </message>
    <message>
        <source>Saksi is free software under the GNU GPL, version 3 or later. It opens no connection.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang Saksi ay malayang software sa ilalim ng GNU GPL, bersyon 3 o mas bago. Wala itong binubuksang koneksyon.</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan muli</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kopyahin lahat</translation>
    </message>
    <message>
        <source>What protects this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang nagpoprotekta sa computer na ito</translation>
    </message>
    <message>
        <source>Versions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga bersyon</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasaan ang mga bagay</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Stop  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto  (R)</translation>
    </message>
    <message>
        <source>Read aloud  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Basahin nang malakas  (R)</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pangungusap {number} ng {count}</translation>
    </message>
    <message>
        <source>Recorded: {voice}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naka-record na tinig: {voice}</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones. Connect one, or read it aloud yourself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang speaker o headphones ang computer na ito. Magkabit ng isa, o ikaw ang bumasa nang malakas.</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>not asked yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi pa naitanong</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Approved as it is now, for: {kinds}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inaprubahan gaya ng kalagayan nito ngayon, para sa: {kinds}</translation>
    </message>
    <message>
        <source>A second person has to approve. Nobody may do that here yet: add somebody in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kailangang mag-apruba ang ikalawang tao. Wala pang maaaring gumawa nito rito: magdagdag ng tao sa mga setting.</translation>
    </message>
    <message>
        <source>It does not leave before a second person has looked at it and types their own passphrase.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito aalis hangga't hindi ito natitingnan ng ikalawang tao na nagta-type ng sarili niyang lihim na parirala.</translation>
    </message>
    <message>
        <source>Nothing waits for a second person. What changes later has to be approved again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang naghihintay sa ikalawang tao. Ang magbabago pagkatapos ay kailangang aprubahang muli.</translation>
    </message>
    <message>
        <source>{case} as it is now: recordings {recordings} ({length}), texts {texts}, photos and documents {attachments}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} gaya ng kalagayan nito ngayon: mga rekording {recordings} ({length}), mga teksto {texts}, mga larawan at dokumento {attachments}.</translation>
    </message>
    <message>
        <source>A second person approves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nag-aapruba ang ikalawang tao</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sino ang nag-aapruba</translation>
    </message>
    <message>
        <source>Their own passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sarili niyang lihim na parirala</translation>
    </message>
    <message>
        <source>I approve that this leaves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inaaprubahan kong umalis ito</translation>
    </message>
</context>
<context>
    <name>ApprovalWays</name>
    <message>
        <source>Let a second person approve {case}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipaapruba sa ikalawang tao ang {case}…</translation>
    </message>
</context>
<context>
    <name>ApproversCard</name>
    <message>
        <source>Shall “{code}” approve nothing more? What was approved stands.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi na ba mag-aapruba si “{code}”? Mananatili ang mga naaprubahan na.</translation>
    </message>
    <message>
        <source>Take “{code}” away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Alisin si “{code}”</translation>
    </message>
    <message>
        <source>Second persons</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga ikalawang tao</translation>
    </message>
    <message>
        <source>The testimony of a child leaves only when one of them approves, with a passphrase of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Aalis lamang ang salaysay ng isang bata kapag inaprubahan ng isa sa kanila, gamit ang sarili nilang passphrase.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magdagdag ng tao…</translation>
    </message>
    <message>
        <source>Their short code, no name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang maikli nilang code, hindi pangalan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag muna ngayon</translation>
    </message>
    <message>
        <source>Let them approve</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hayaan silang mag-apruba</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Iwan gaya ng dati</translation>
    </message>
    <message>
        <source>Take away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Alisin</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Question {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tanong {number} ng {count}</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sumasagot ang bata</translation>
    </message>
    <message>
        <source>The guardian answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sumasagot ang tagapag-alaga</translation>
    </message>
    <message>
        <source>The independent person answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sumasagot ang independiyenteng tao</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{years} taon</translation>
    </message>
    <message>
        <source>One year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang taon</translation>
    </message>
    <message>
        <source>Yes  (Y)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Oo  (Y)</translation>
    </message>
    <message>
        <source>No  (N)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi  (N)</translation>
    </message>
    <message>
        <source>Or until another day</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">O hanggang sa ibang araw</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hanggang sa araw na ito</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Only the beginning is shown; an export carries all of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Simula lamang ang ipinapakita; dala ng export ang lahat.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naunang pahina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Susunod na pahina</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas maliit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas malaki</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Larawan</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Teksto</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pahina {page} ng {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binubuksan…</translation>
    </message>
    <message>
        <source>Files of this kind are not opened here. It is kept as it is, and leaves unchanged with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi binubuksan dito ang ganitong uri ng file. Nananatili ito gaya ng dati, at aalis nang walang pagbabago kasama ng salaysay.</translation>
    </message>
</context>
<context>
    <name>AttachmentsScreen</name>
    <message>
        <source>This testimony is sealed to headquarters: nobody can open its files here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Selyado ang salaysay na ito para sa punong tanggapan: walang makapagbubukas ng mga file nito rito.</translation>
    </message>
    <message>
        <source>Choose a file to look at it. File names travel too: let no person's name stand in one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng file para tingnan ito. Kasama ring umaalis ang mga pangalan ng file: huwag maglagay rito ng pangalan ng tao.</translation>
    </message>
    <message>
        <source>Add photos or documents of this testimony, or drop them here. They are sealed like the sound. File names travel too: let no person's name stand in one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magdagdag ng mga larawan o dokumento ng salaysay na ito, o ihulog dito. Sineselyuhan ang mga ito gaya ng tunog. Kasama ring umaalis ang mga pangalan ng file: huwag maglagay rito ng pangalan ng tao.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magdagdag ng mga file</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kalakip</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magdagdag ng mga file…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto</translation>
    </message>
    <message>
        <source>Sealing files into the testimony…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isineselyo ang mga file sa salaysay…</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Usad ng pagseselyo</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Isara</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Tingnan muli</translation>
    </message>
    <message>
        <source>Think it through</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pag-isipan muna</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bago ka magsimula</translation>
    </message>
    <message>
        <source>Is it safe, is it needed, what would help? Nothing has to be answered. No names, please.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ligtas ba ito, kailangan ba ito, ano ang makatutulong? Walang kailangang sagutin. Pakiusap, walang pangalan.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag muna ngayon</translation>
    </message>
    <message>
        <source>No interview today. Only the day is kept, no words and no sound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang panayam ngayong araw. Ang araw lamang ang itinatago, walang salita at walang tunog.</translation>
    </message>
    <message>
        <source>Can nobody else hear you here?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala bang ibang makaririnig sa inyo rito?</translation>
    </message>
    <message>
        <source>Is the person held somewhere, or watched?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinipigil ba ang tao sa isang lugar, o binabantayan?</translation>
    </message>
    <message>
        <source>Did they tell this to somebody before?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naikuwento na ba niya ito sa iba noon?</translation>
    </message>
    <message>
        <source>To whom: an office or a kind of person, and roughly when</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kanino: isang tanggapan o uri ng tao, at kung kailan halos</translation>
    </message>
    <message>
        <source>To whom they told it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kanino niya ito ikinuwento</translation>
    </message>
    <message>
        <source>What could put them at risk, as you see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang maaaring maglagay sa kanya sa panganib, sa tingin mo</translation>
    </message>
    <message>
        <source>How they see it, in their own words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paano niya ito nakikita, sa sarili niyang salita</translation>
    </message>
    <message>
        <source>What would help them to take part</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang makatutulong para makalahok siya</translation>
    </message>
    <message>
        <source>More about it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dagdag pa tungkol dito</translation>
    </message>
    <message>
        <source>More about what would help</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dagdag pa tungkol sa makatutulong</translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>This was the last session of the day. Say what was good, and stop the recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ito ang huling sesyon ngayong araw. Sabihin kung ano ang mabuti, at ihinto ang rekording.</translation>
    </message>
    <message>
        <source>A break for the child: it may go on in {minutes} min, or be stopped now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pahinga para sa bata: maaaring magpatuloy sa loob ng {minutes} min, o ihinto na ngayon.</translation>
    </message>
    <message>
        <source>Time for a break. The recording pauses by itself in {time}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Oras na ng pahinga. Kusang magpo-pause ang rekording sa loob ng {time}.</translation>
    </message>
    <message>
        <source>A break would be good now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mabuting magpahinga na ngayon.</translation>
    </message>
    <message>
        <source>Next break in {minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Susunod na pahinga sa loob ng {minutes} min</translation>
    </message>
    <message>
        <source>Finish the sentence  (E)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tapusin ang pangungusap  (E)</translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>No file chosen yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang napiling file</translation>
    </message>
    <message>
        <source>Reading and saving: {done}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binabasa at sine-save: {done}</translation>
    </message>
    <message>
        <source>Reading and saving: {done} of {total}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binabasa at sine-save: {done} ng {total}</translation>
    </message>
    <message>
        <source>Sealing the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sineselyuhan ang tunog</translation>
    </message>
    <message>
        <source>Sealing the file itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sineselyuhan ang file mismo</translation>
    </message>
    <message>
        <source>{code}: {length} of sound is in the vault and sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{code}: {length} ng tunog ang nasa kaha at selyado na.</translation>
    </message>
    <message>
        <source>You stopped it there; the rest of the file was not read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inihinto mo ito roon; hindi nabasa ang natitira sa file.</translation>
    </message>
    <message>
        <source>The file is damaged at {places}; these places are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May sira ang file sa {places}; may marka ang mga bahaging ito.</translation>
    </message>
    <message>
        <source>The file itself is sealed beside it, as it came.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang file mismo ay nakaselyo sa tabi nito, gaya ng pagdating nito.</translation>
    </message>
    <message>
        <source>The file itself was left where it is: keep it safe, or delete it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang file mismo ay iniwan sa kinalalagyan nito: ingatan ito, o burahin.</translation>
    </message>
    <message>
        <source>From a phone, a recorder or a stick: nearly every kind of sound or video is read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mula sa telepono, recorder o USB stick: halos lahat ng uri ng tunog o video ay nababasa.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng file…</translation>
    </message>
    <message>
        <source>Keep the file itself too</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago rin ang file mismo</translation>
    </message>
    <message>
        <source>It is sealed beside the sound, so that what came can always be compared.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isineselyo ito sa tabi ng tunog, para laging maikumpara ang dumating.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto ang pagbasa</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kung hanggang saan na</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ang salaysay</translation>
    </message>
    <message>
        <source>Transcribe it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isateksto ito</translation>
    </message>
    <message>
        <source>A recording made elsewhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang rekording na ginawa sa ibang lugar</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Copying the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinokopya ang kaha</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinusuri ang kaha</translation>
    </message>
    <message>
        <source>The copy is whole: every byte was read back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buo ang kopya: nabasa muli ang bawat byte.</translation>
    </message>
    <message>
        <source>It lies in {folder} and opens in the same ways as this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasa {folder} ito at bumubukas sa parehong mga paraan gaya ng kahang ito.</translation>
    </message>
    <message>
        <source>And more: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">At higit pa: {count}</translation>
    </message>
    <message>
        <source>Not everything is as it was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi lahat ay gaya ng pagkakasulat.</translation>
    </message>
    <message>
        <source>Copy the vault to another disk now. If it does not open any more, the page that asks for the passphrase offers to save what can be saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kopyahin na ngayon ang kaha sa ibang disk. Kung hindi na ito bumukas, inaalok ng pahinang humihingi ng lihim na parirala na iligtas ang maililigtas.</translation>
    </message>
    <message>
        <source>Everything in the vault is as it was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lahat ng nasa kaha ay gaya ng pagkakasulat.</translation>
    </message>
    <message>
        <source>Care of the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pangangalaga sa kaha</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buo ba ang lahat?</translation>
    </message>
    <message>
        <source>Reads every recording and every entry and compares it with what was written. Nothing is changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binabasa ang bawat rekording at bawat entry at ikinukumpara sa naisulat. Walang binabago.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Suriin ang kaha</translation>
    </message>
    <message>
        <source>A copy on another disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang kopya sa ibang disk</translation>
    </message>
    <message>
        <source>The copy is locked like the vault itself, and is read back before it counts. Keep it in another place than this laptop. What is recorded later is not in it: copy again into a new folder then.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakakandado ang kopya gaya ng kaha mismo, at binabasa muli bago ito bilangin. Itago ito sa ibang lugar, malayo sa laptop na ito. Wala rito ang mare-record pagkatapos: kumopya muli noon sa isang bagong folder.</translation>
    </message>
    <message>
        <source>New folder for the copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bagong folder para sa kopya</translation>
    </message>
    <message>
        <source>Copy the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kopyahin ang kaha</translation>
    </message>
    <message>
        <source>How long testimonies are kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gaano katagal itinatago ang mga salaysay</translation>
    </message>
    <message>
        <source>What has to go, what may be kept until when, and what was destroyed. Nothing is destroyed by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang kailangang burahin, ano ang maaaring itago at hanggang kailan, at ano ang sinira. Walang kusang nasisira.</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagtatago at pagbura…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga bagong susi</translation>
    </message>
    <message>
        <source>If somebody may have had the passphrase, the recovery code or this laptop in hand: everything is locked anew, and the old passphrase, the old code and copies of the old keys open nothing any more. Copies of the vault made before stay open to them: destroy those.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kung maaaring may nakahawak ng lihim na parirala, ng code sa pagbawi o ng laptop na ito: ikinakandado nang panibago ang lahat, at wala nang nabubuksan ang lumang lihim na parirala, ang lumang code at ang mga kopya ng mga lumang susi. Nabubuksan pa rin ng mga iyon ang mga kopya ng kaha na ginawa noon: sirain ang mga kopyang iyon.</translation>
    </message>
    <message>
        <source>Lock and make new keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikandado ang kaha at gumawa ng mga bagong susi…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Ihinto</translation>
    </message>
</context>
<context>
    <name>CaseEventView</name>
    <message>
        <source>Event {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pangyayari {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Alisin</translation>
    </message>
    <message>
        <source>Remove event {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Alisin ang pangyayari {number}</translation>
    </message>
    <message>
        <source>Place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Any name of the place, in any script</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Alinmang pangalan ng lugar, sa alinmang sulat</translation>
    </message>
    <message>
        <source>Places that may be meant</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga lugar na maaaring tinutukoy</translation>
    </message>
    <message>
        <source>Press to choose another place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pindutin para pumili ng ibang lugar</translation>
    </message>
    <message>
        <source>When it began</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kailan ito nagsimula</translation>
    </message>
    <message>
        <source>2025, 2025-03 or 2025-03-17</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">2025, 2025-03 o 2025-03-17</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kailan ito natapos</translation>
    </message>
    <message>
        <source>country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">bansa</translation>
    </message>
    <message>
        <source>area</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">pook</translation>
    </message>
    <message>
        <source>town</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">bayan</translation>
    </message>
    <message>
        <source>compound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">compound</translation>
    </message>
</context>
<context>
    <name>CaseFilesScreen</name>
    <message>
        <source>Case data in files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Datos ng kaso sa mga file</translation>
    </message>
    <message>
        <source>Back to patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik sa mga padron</translation>
    </message>
    <message>
        <source>Write out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat sa file</translation>
    </message>
    <message>
        <source>Take in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kunin</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Mga lugar</translation>
    </message>
</context>
<context>
    <name>CaseLineView</name>
    <message>
        <source>Search the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maghanap sa listahan</translation>
    </message>
    <message>
        <source>What else, in a few words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano pa, sa ilang salita</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Case {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kaso {code}</translation>
    </message>
    <message>
        <source>Back to the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik sa salaysay</translation>
    </message>
    <message>
        <source>Write nothing here that tells who the person is: name and contact are kept apart, under “Person”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag magsulat dito ng anumang nagsasabi kung sino ang tao: nakahiwalay ang pangalan at kontak, sa ilalim ng “Tao”.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">I-save</translation>
    </message>
    <message>
        <source>Throw changes away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itapon ang mga pagbabago</translation>
    </message>
    <message>
        <source>All fields of the standard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lahat ng patlang ng pamantayan</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saan at kailan</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magdagdag ng pangyayari</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Sine-save…</translation>
    </message>
    <message>
        <source>Some answers cannot be kept as they are.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mga sagot na hindi maitatago nang ganito.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa naka-save</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Na-save na</translation>
    </message>
    <message>
        <source>Only a newer version of Saksi knows these answers. They stay as they are: {answers}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas bagong bersyon lang ng Saksi ang nakakaalam ng mga sagot na ito. Nananatili ang mga ito gaya ng dati: {answers}</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Events: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga pangyayari: {count}</translation>
    </message>
    <message>
        <source>Nothing is known of the case yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang nalalaman tungkol sa kaso.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ang kaso</translation>
    </message>
</context>
<context>
    <name>CasesInScreen</name>
    <message>
        <source>Taken in: {cases}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakuha: {cases}</translation>
    </message>
    <message>
        <source>What was known before stays beside it, as an earlier state of the case.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mananatili sa tabi nito ang nalalaman noon, bilang mas naunang lagay ng kaso.</translation>
    </message>
    <message>
        <source>Nothing of this file is taken in: answers that cannot be kept: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang kinuha sa file na ito: mga sagot na hindi maitatago: {count}.</translation>
    </message>
    <message>
        <source>Correct the rows below in the file, then choose it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itama sa file ang mga hanay sa ibaba, saka piliin itong muli.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binabasa ang {name}…</translation>
    </message>
    <message>
        <source>{name} · Cases: {cases}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} · Mga kaso: {cases}</translation>
    </message>
    <message>
        <source>Columns that nobody here knows, not kept: {names}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kolum na walang nakakakilala rito, hindi itinago: {names}.</translation>
    </message>
    <message>
        <source>Columns that tell who the person is, not kept: {names}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kolum na nagsasabi kung sino ang tao, hindi itinago: {names}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Sine-save…</translation>
    </message>
    <message>
        <source>Two cases are said to belong to the same testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dalawang kaso ang sinasabing para sa iisang salaysay.</translation>
    </message>
    <message>
        <source>Say which testimony each case belongs to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sabihin kung sa aling salaysay ang bawat kaso.</translation>
    </message>
    <message>
        <source>Come in: {coming}. Stay out: {staying}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Papasok: {coming}. Maiiwan sa labas: {staying}.</translation>
    </message>
    <message>
        <source>A table (CSV) or JSON of HTCDS that somebody wrote elsewhere. It is read and shown first; nothing comes into the vault before you say so, and then all of it or nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang talahanayan (CSV) o JSON ng HTCDS na isinulat ng iba sa ibang lugar. Binabasa at ipinapakita muna ito; walang papasok sa kaha hangga't hindi mo sinasabi, at saka papasok ang lahat o wala.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Pumili ng file…</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kunin ang mga ito</translation>
    </message>
    <message>
        <source>Choose case data</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng datos ng kaso</translation>
    </message>
</context>
<context>
    <name>CasesOutScreen</name>
    <message>
        <source>Testimonies in the file: {count}. It is here: {path}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga salaysay sa file: {count}. Narito ito: {path}</translation>
    </message>
    <message>
        <source>Give it to its reader alone, and delete it where it is not needed any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibigay lamang ito sa magbabasa nito, at burahin kung saan hindi na ito kailangan.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isinusulat…</translation>
    </message>
    <message>
        <source>Reading what each person agreed to…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binabasa kung saan pumayag ang bawat tao…</translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translation type="unfinished">Pumili ng kahit isang salaysay.</translation>
    </message>
    <message>
        <source>Go into the file: {going}. Stay here: {staying}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Papasok sa file: {going}. Mananatili rito: {staying}.</translation>
    </message>
    <message>
        <source>A case goes into the file only where the person agreed to this reader. Name and contact are not in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumapasok lamang sa file ang kaso kung pumayag ang tao para sa magbabasang ito. Wala rito ang pangalan at kontak.</translation>
    </message>
    <message>
        <source>Who will read the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sino ang magbabasa ng file</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paano ito isusulat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Kaso</translation>
    </message>
    <message>
        <source>For this reader</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para sa magbabasang ito</translation>
    </message>
    <message>
        <source>Testimonies whose case can be written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga salaysay na maisusulat ang kaso</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Piliin lahat</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished">Walang piliin</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat ang file…</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi naka-encrypt ang file: mababasa ito ng sinumang may hawak nito.</translation>
    </message>
    <message>
        <source>Write case data</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat ang datos ng kaso</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Step 6 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hakbang 6 ng 6</translation>
    </message>
    <message>
        <source>What protects this laptop, and what does not</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang nagpoprotekta sa laptop na ito, at ano ang hindi</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan muli</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ang kaha</translation>
    </message>
    <message>
        <source>A locked vault protects what is in it. It cannot protect against somebody who sees you type, who makes you open it, or who had this laptop in hand and changed it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinoprotektahan ng nakakandadong kaha ang laman nito. Hindi ka nito mapoprotektahan laban sa taong nakakakita sa pag-type mo, sa pumipilit sa iyong buksan ito, o sa nakahawak sa laptop na ito at may binago rito.</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>Looking…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tinitingnan…</translation>
    </message>
    <message>
        <source>In order: {ok}  ·  Not in order: {open}  ·  Could not be looked at: {unseen}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maayos: {ok}  ·  Hindi maayos: {open}  ·  Hindi matingnan: {unseen}</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi maayos</translation>
    </message>
    <message>
        <source>In order</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maayos</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi protektado</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi matingnan</translation>
    </message>
    <message>
        <source>Disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Disk</translation>
    </message>
    <message>
        <source>Swap</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Swap</translation>
    </message>
    <message>
        <source>Memory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Memory</translation>
    </message>
    <message>
        <source>Keys in memory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga susi sa memory</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Orasan</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Puwang sa disk</translation>
    </message>
    <message>
        <source>The disk under the vault is encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naka-encrypt ang disk na kinalalagyan ng kaha.</translation>
    </message>
    <message>
        <source>Switch the laptop off before a checkpoint: while it sleeps, the disk is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Patayin ang laptop bago dumaan sa checkpoint: habang naka-sleep ito, bukas ang disk.</translation>
    </message>
    <message>
        <source>No encryption of this disk was found. The vault is encrypted, all else is not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang nakitang encryption sa disk na ito. Naka-encrypt ang kaha, pero hindi ang iba pa.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this laptop to encrypt the whole disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hilingin sa nangangalaga sa laptop na ito na i-encrypt ang buong disk.</translation>
    </message>
    <message>
        <source>This folder lies in memory only: it is gone when the laptop is switched off.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasa memory lamang ang folder na ito: mawawala ito kapag pinatay ang laptop.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk or an encrypted stick.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng folder sa disk o sa naka-encrypt na USB stick.</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi matingnan dito kung naka-encrypt ang disk na ito.</translation>
    </message>
    <message>
        <source>Look in the settings of the system: on Windows for BitLocker, on macOS for FileVault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan sa mga setting ng sistema: sa Windows hanapin ang BitLocker, sa macOS ang FileVault.</translation>
    </message>
    <message>
        <source>This system writes no memory to the disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nagsusulat ng memory sa disk ang sistemang ito.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang kailangang gawin.</translation>
    </message>
    <message>
        <source>What the system takes out of memory stays encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nananatiling naka-encrypt ang inilalabas ng sistema mula sa memory.</translation>
    </message>
    <message>
        <source>The system may write parts of memory to the disk in the clear, words and keys among them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring isulat ng sistema sa disk ang mga bahagi ng memory nang walang proteksyon, kasama ang mga salita at susi.</translation>
    </message>
    <message>
        <source>Ask for encrypted swap, or switch it off; until then shut down and never hibernate.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humiling ng naka-encrypt na swap, o patayin ito; hanggang doon ay i-shut down at huwag kailanman mag-hibernate.</translation>
    </message>
    <message>
        <source>Whether memory is written to the disk in the clear could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi matingnan dito kung isinusulat ang memory sa disk nang walang proteksyon.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this laptop whether its swap is encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itanong sa nangangalaga sa laptop na ito kung naka-encrypt ang swap nito.</translation>
    </message>
    <message>
        <source>Other programs cannot read the memory of Saksi, and no crash file of it is written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi mababasa ng ibang programa ang memory ng Saksi, at walang isinusulat na crash file nito.</translation>
    </message>
    <message>
        <source>Other programs of this user could read the memory of Saksi while a vault is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring mabasa ng ibang programa ng user na ito ang memory ng Saksi habang bukas ang kaha.</translation>
    </message>
    <message>
        <source>Close other programs while you work, and tell the person who looks after this laptop.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara ang ibang programa habang nagtatrabaho ka, at sabihin ito sa nangangalaga sa laptop na ito.</translation>
    </message>
    <message>
        <source>Whether other programs can read the memory of Saksi could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi matingnan dito kung mababasa ng ibang programa ang memory ng Saksi.</translation>
    </message>
    <message>
        <source>Close other programs while a vault is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara ang ibang programa habang bukas ang kaha.</translation>
    </message>
    <message>
        <source>Saksi may keep its keys out of swap.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring panatilihin ng Saksi ang mga susi nito sa labas ng swap.</translation>
    </message>
    <message>
        <source>Keys need not be kept out of swap here: swap is off or protected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi kailangang panatilihin ang mga susi sa labas ng swap dito: patay o protektado ang swap.</translation>
    </message>
    <message>
        <source>The system lets Saksi keep only a little memory out of swap, and swap is not protected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kaunting memory lamang ang pinapayagan ng sistema na panatilihin ng Saksi sa labas ng swap, at hindi protektado ang swap.</translation>
    </message>
    <message>
        <source>Ask for encrypted swap, or for a higher limit of locked memory.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humiling ng naka-encrypt na swap, o ng mas mataas na limit ng naka-lock na memory.</translation>
    </message>
    <message>
        <source>Whether keys can be kept out of swap could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi matingnan dito kung mapapanatili ang mga susi sa labas ng swap.</translation>
    </message>
    <message>
        <source>It says {time} (UTC), which is plausible.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang sabi nito ay {time} (UTC), na kapani-paniwala.</translation>
    </message>
    <message>
        <source>Compare it with your watch: the time goes into every record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikumpara ito sa relo mo: ang oras ay pumapasok sa bawat tala.</translation>
    </message>
    <message>
        <source>It says {time} (UTC), earlier than what was written here before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang sabi nito ay {time} (UTC), mas maaga kaysa sa naisulat na rito.</translation>
    </message>
    <message>
        <source>Set date and time before you record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itakda ang petsa at oras bago ka mag-record.</translation>
    </message>
    <message>
        <source>It says {time} (UTC), which lies far in the future.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang sabi nito ay {time} (UTC), na malayo pa sa hinaharap.</translation>
    </message>
    <message>
        <source>It says {time} (UTC), but the clock inside the computer says another day.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang sabi nito ay {time} (UTC), pero ibang araw ang sabi ng orasan sa loob ng computer.</translation>
    </message>
    <message>
        <source>{gigabytes} GB are free, enough for about {hours} hours of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{gigabytes} GB ang libre, sapat para sa mga {hours} oras ng pagre-record.</translation>
    </message>
    <message>
        <source>Only {gigabytes} GB are free, enough for about {hours} hours of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{gigabytes} GB lamang ang libre, sapat para sa mga {hours} oras ng pagre-record.</translation>
    </message>
    <message>
        <source>Free some space before you record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magbakante muna ng puwang bago ka mag-record.</translation>
    </message>
    <message>
        <source>How much room is left could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi matingnan dito kung gaano pa kalaki ang puwang.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung nakakabit ang disk o USB stick.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Needs that were noted before: {needs}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga pangangailangang naitala na: {needs}</translation>
    </message>
    <message>
        <source>Write it down for them now: it is shown only here, and it says nothing about them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat na ito para sa kanya: dito lamang ito ipinapakita, at walang sinasabi tungkol sa kanya.</translation>
    </message>
    <message>
        <source>With a code on paper they can take consent back later without giving a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa pamamagitan ng code sa papel, mababawi nila ang pahintulot balang araw nang hindi nagbibigay ng pangalan.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago</translation>
    </message>
    <message>
        <source>Kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naitago na</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang susunod na mangyayari</translation>
    </message>
    <message>
        <source>Tell the person: where it is kept, who may hear it by what they answered, that they can change that any day, and how they reach you. Promise nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sabihin sa tao: kung saan ito itinatago, sino ang maaaring makarinig nito ayon sa mga sagot niya, na mababago niya iyon kahit kailan, at kung paano kayo maaabot. Huwag mangako ng anuman.</translation>
    </message>
    <message>
        <source>Services you gave them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga serbisyong ibinigay mo sa kanya</translation>
    </message>
    <message>
        <source>How was it for you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kumusta ito para sa iyo?</translation>
    </message>
    <message>
        <source>For you and the interpreter; nothing of what was told, no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para sa iyo at sa tagasalin; wala sa mga ikinuwento, walang pangalan</translation>
    </message>
    <message>
        <source>Make a code on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumawa ng code sa papel</translation>
    </message>
</context>
<context>
    <name>CodeBackPage</name>
    <message>
        <source>Step 5 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hakbang 5 ng 6</translation>
    </message>
    <message>
        <source>Type the code back from the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-type muli ang code mula sa papel</translation>
    </message>
    <message>
        <source>So that the paper is surely right. Capitals, spaces and hyphens do not matter; O counts as 0, and I and L count as 1.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para matiyak na tama ang nasa papel. Hindi mahalaga ang malalaking titik, patlang at gitling; ang O ay ibinibilang na 0, at ang I at L ay ibinibilang na 1.</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipakitang muli ang code</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magpatuloy</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Linya {number}</translation>
    </message>
    <message>
        <source>Right so far</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tama sa ngayon</translation>
    </message>
    <message>
        <source>A slip: compare the last letters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mali: ikumpara ang huling mga titik</translation>
    </message>
    <message>
        <source>Right</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tama</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Print it instead…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-print na lang ito…</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-print</translation>
    </message>
    <message>
        <source>The print service may keep a copy of the page for a while; paper and pen keep none.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring magtago ng kopya ng pahina ang serbisyo sa pag-print nang ilang sandali; ang papel at bolpen ay hindi.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: take pen and paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang nakahandang printer sa computer na ito: kumuha ng papel at bolpen.</translation>
    </message>
    <message>
        <source>Step 4 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hakbang 4 ng 6</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang code sa pagbawi</translation>
    </message>
    <message>
        <source>The new recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang bagong code sa pagbawi</translation>
    </message>
    <message>
        <source>The vault is made. This code is the second way in when the passphrase is lost. It is shown this once and kept nowhere.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagawa na ang kaha. Ang code na ito ang ikalawang paraan ng pagpasok kapag nawala ang lihim na parirala. Isang beses lang itong ipinapakita at hindi itinatago kahit saan.</translation>
    </message>
    <message>
        <source>The vault has new keys. The old passphrase and the old code open it no more. This code is the second way in when the passphrase is lost. It is shown this once and kept nowhere.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mga bagong susi na ang kaha. Hindi na ito nabubuksan ng lumang lihim na parirala at ng lumang code. Ang code na ito ang ikalawang paraan ng pagpasok kapag nawala ang lihim na parirala. Isang beses lang itong ipinapakita at hindi itinatago kahit saan.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasa papel ko na ito</translation>
    </message>
    <message>
        <source>Write all four lines on paper. Keep it far from this laptop, where only your office gets at it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat sa papel ang lahat ng apat na linya. Itago ito nang malayo sa laptop na ito, kung saan tanggapan mo lamang ang makakakuha.</translation>
    </message>
    <message>
        <source>The code counts from now on. If Saksi ends before it is on paper, nobody has it: then open the vault with its passphrase and “Make new keys after opening”, and another code is made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May bisa na ang code mula ngayon. Kapag nagsara ang Saksi bago ito maisulat sa papel, walang may hawak nito: buksan ang kaha gamit ang lihim na parirala at “Gumawa ng mga bagong susi pagkabukas”, at may gagawing ibang code.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Printer</translation>
    </message>
    <message>
        <source>A recovery code. Keep it far from the computer that it opens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang code sa pagbawi. Itago ito nang malayo sa computer na binubuksan nito.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Code sa pagbawi</translation>
    </message>
    <message>
        <source>The page was given to the printer. Take it from there at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naibigay na sa printer ang pahina. Kunin ito agad doon.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Write the code by hand.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi tinanggap ng printer ang pahina. Isulat ang code sa kamay.</translation>
    </message>
</context>
<context>
    <name>CodeWay</name>
    <message>
        <source>The four lines of the recovery code, from the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang apat na linya ng code sa pagbawi, mula sa papel</translation>
    </message>
    <message>
        <source>Line {number} of the recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Linya {number} ng code sa pagbawi</translation>
    </message>
    <message>
        <source>Unlock with the code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan gamit ang code</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Another office told that something was taken back. It waits for your answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipinaalam ng ibang tanggapan na may binawi. Naghihintay ito ng iyong sagot.</translation>
    </message>
    <message>
        <source>Another office told that something was taken back. It was answered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipinaalam ng ibang tanggapan na may binawi. Nasagot na ito.</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sagutin ito</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang sagot</translation>
    </message>
    <message>
        <source>Counts as a child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinuturing na bata</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">itinatago hanggang {day}</translation>
    </message>
    <message>
        <source>Outside: {limits}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa labas: {limits}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi naitanong</translation>
    </message>
    <message>
        <source>Take back: {use}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawiin: {use}</translation>
    </message>
    <message>
        <source>another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ibang tanggapan</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magtanong muli</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagtatago at pagbura…</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawiin ang lahat</translation>
    </message>
    <message>
        <source>What was said, newest first</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang sinabi, pinakabago muna</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>The consent is being recorded  {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nire-record ang pahintulot  {length}</translation>
    </message>
    <message>
        <source>Sealing the consent…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sineselyuhan ang pahintulot…</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation type="unfinished">Binubuksan ang mikropono…</translation>
    </message>
    <message>
        <source>The consent is still being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nire-record pa ang pahintulot.</translation>
    </message>
    <message>
        <source>Go on with the questions, or press “Not now”: then nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ituloy ang mga tanong, o pindutin ang “Huwag muna ngayon”: wala nang itatago mula rito.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Magpatuloy</translation>
    </message>
    <message>
        <source>Record the consent and ask</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-record ang pahintulot at magtanong</translation>
    </message>
    <message>
        <source>Ask the questions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itanong ang mga tanong</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago ang mga sagot</translation>
    </message>
    <message>
        <source>Keep the answers and bring it in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago ang mga sagot at dalhin ito rito</translation>
    </message>
    <message>
        <source>Keep the answers and record</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago ang mga sagot at mag-record</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik sa aklatan</translation>
    </message>
    <message>
        <source>Keep the no</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago ang sagot na “hindi”</translation>
    </message>
    <message>
        <source>The answers are being kept…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinatago ang mga sagot…</translation>
    </message>
    <message>
        <source>Y or N answers, Backspace goes back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Y o N ang sumasagot, Backspace ang bumabalik.</translation>
    </message>
    <message>
        <source>Say how old the person is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sabihin kung ilang taon na ang tao.</translation>
    </message>
    <message>
        <source>Say whether there is a guardian.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sabihin kung may tagapag-alaga.</translation>
    </message>
    <message>
        <source>Say whether the guardian may be involved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sabihin kung maaaring sangkot ang tagapag-alaga.</translation>
    </message>
    <message>
        <source>Say who speaks for the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sabihin kung sino ang nagsasalita para sa bata.</translation>
    </message>
    <message>
        <source>Write down your code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat ang iyong code.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pahintulot</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">Lakas ng tunog</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag muna ngayon</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Bumalik</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>{role}. Not trusted any more; its bundles count up to number {last}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}. Hindi na pinagkakatiwalaan; may bisa ang mga bigkis nito hanggang numero {last}.</translation>
    </message>
    <message>
        <source>{role}. Trusted since {since}; newest bundle here: number {received}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}. Pinagkakatiwalaan mula {since}; pinakabagong bigkis dito: numero {received}.</translation>
    </message>
    <message>
        <source>{role}. Trusted since {since}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}. Pinagkakatiwalaan mula {since}.</translation>
    </message>
    <message>
        <source>Save its key header…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save ang header ng susi nito…</translation>
    </message>
    <message>
        <source>For an office whose vault lost its key files. It opens nothing by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para sa tanggapang nawalan ng mga file ng susi ng kaha nito. Wala itong nabubuksan nang mag-isa.</translation>
    </message>
    <message>
        <source>Take trust back…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawiin ang tiwala…</translation>
    </message>
    <message>
        <source>Save the key header of {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save ang header ng susi ng {name}</translation>
    </message>
    <message>
        <source>Take trust back from {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawiin ang tiwala sa {name}</translation>
    </message>
    <message>
        <source>Save the key header</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save ang header ng susi</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lihim na parirala</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ituloy</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Orasan</translation>
    </message>
</context>
<context>
    <name>CustodyView</name>
    <message>
        <source>The log is whole.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buo ang talaan.</translation>
    </message>
    <message>
        <source>Every entry of this vault was compared with the one before: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikinumpara ang bawat entry ng kahang ito sa nauna rito: {count}.</translation>
    </message>
    <message>
        <source>The log does not fit from entry {number} of this vault on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nagkakatugma ang talaan mula sa entry {number} ng kahang ito.</translation>
    </message>
    <message>
        <source>Somebody or something changed it. Copy the vault and tell headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May tao o bagay na nagbago nito. Kopyahin ang kaha at sabihan ang punong tanggapan.</translation>
    </message>
    <message>
        <source>Comparing the log…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikinukumpara ang talaan…</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Talaan ng pag-iingat</translation>
    </message>
    <message>
        <source>this office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ang tanggapang ito</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{when}, {who}</translation>
    </message>
    <message>
        <source>Begun, as {case_code}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinimulan, bilang {case_code}.</translation>
    </message>
    <message>
        <source>A recording began.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagsimula ang isang rekording.</translation>
    </message>
    <message>
        <source>The recording was ended.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tinapos ang rekording.</translation>
    </message>
    <message>
        <source>The sound was sealed and read back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naselyuhan ang tunog at nabasa muli.</translation>
    </message>
    <message>
        <source>After an interruption, what had been heard was recovered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Matapos ang pagkaputol, nabawi ang narinig na.</translation>
    </message>
    <message>
        <source>A file was sealed into it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isinelyo rito ang isang file.</translation>
    </message>
    <message>
        <source>Transcribed by the machine.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naisateksto ng makina.</translation>
    </message>
    <message>
        <source>Left in bundle {sequence}, revision {revision}, for {other}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Umalis sa bigkis {sequence}, rebisyon {revision}, para sa {other}.</translation>
    </message>
    <message>
        <source>Came in bundle {sequence}, revision {revision}, from {other}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dumating sa bigkis {sequence}, rebisyon {revision}, mula sa {other}.</translation>
    </message>
    <message>
        <source>Corrected: {paragraphs} paragraphs.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinama: {paragraphs} talata.</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Minarkahang narepaso na.</translation>
    </message>
    <message>
        <source>Opened again for review.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binuksan muli para sa pagrerepaso.</translation>
    </message>
    <message>
        <source>Sealed to {other}: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naselyuhan para sa {other}: wala nang makapagbubukas nito rito.</translation>
    </message>
    <message>
        <source>Its arrival was confirmed by a receipt, revision {revision}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinumpirma ng isang resibo ang pagdating nito, rebisyon {revision}.</translation>
    </message>
    <message>
        <source>{other} confirmed revision {revision}, copies: {copies}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinumpirma ng {other} ang rebisyon {revision}, mga kopya: {copies}.</translation>
    </message>
    <message>
        <source>Name and contact were written down or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isinulat o binago ang pangalan at kontak.</translation>
    </message>
    <message>
        <source>Name and contact were forgotten.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinalimutan na ang pangalan at kontak.</translation>
    </message>
    <message>
        <source>Case data was written down or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isinulat o binago ang datos ng kaso.</translation>
    </message>
    <message>
        <source>Marks on passages were set or lifted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inilagay o inalis ang mga marka sa mga bahagi.</translation>
    </message>
    <message>
        <source>A masked copy of it was made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May ginawang kopyang tinakpan mula rito.</translation>
    </message>
    <message>
        <source>Made as a masked copy, places masked: {places}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginawa bilang kopyang tinakpan, mga lugar na tinakpan: {places}.</translation>
    </message>
    <message>
        <source>Transcribed again and searched for what was masked, places heard: {heard}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isinateksto muli at hinanap dito ang tinakpan, mga lugar na narinig: {heard}.</translation>
    </message>
    <message>
        <source>An answer about consent was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May itinagong sagot tungkol sa pahintulot.</translation>
    </message>
    <message>
        <source>Notes around the interview were kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinago ang mga tala tungkol sa panayam.</translation>
    </message>
    <message>
        <source>A second person ({approver}) approved that revision {revision} may leave.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inaprubahan ng ikalawang tao ({approver}) na maaaring umalis ang rebisyon {revision}.</translation>
    </message>
    <message>
        <source>The recording of a spoken consent was destroyed: nobody agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinira ang rekording ng pasalitang pahintulot: walang pumayag.</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinira ang mga susi nito: wala nang makapagbubukas nito rito.</translation>
    </message>
    <message>
        <source>What is known of the person's age was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinago ang nalalaman tungkol sa edad ng tao.</translation>
    </message>
    <message>
        <source>{other} told what the person had said about consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipinaalam ng {other} ang sinabi ng tao tungkol sa pahintulot.</translation>
    </message>
    <message>
        <source>{other} was told what does not hold any more, in bundle {sequence}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipinaalam sa {other} kung ano ang wala nang bisa, sa bigkis {sequence}.</translation>
    </message>
    <message>
        <source>We answered {other} what became of our copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinagot namin ang {other} kung ano ang nangyari sa aming kopya.</translation>
    </message>
    <message>
        <source>{other} answered what became of their copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sumagot ang {other} kung ano ang nangyari sa kanilang kopya.</translation>
    </message>
    <message>
        <source>The person got a paper code to withdraw with.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakakuha ang tao ng code sa papel para mabawi ang pahintulot.</translation>
    </message>
</context>
<context>
    <name>DemoScreen</name>
    <message>
        <source>Two offices are being made, with eight invented testimonies…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginagawa ang dalawang tanggapan, na may walong kathang salaysay…</translation>
    </message>
    <message>
        <source>Opening: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binubuksan: {office}</translation>
    </message>
    <message>
        <source>Both offices are ready.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Handa na ang dalawang tanggapan.</translation>
    </message>
    <message>
        <source>The demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang demo</translation>
    </message>
    <message>
        <source>Making everything anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginagawa nang panibago ang lahat</translation>
    </message>
    <message>
        <source>A field station and its headquarters, with invented testimonies in synthetic voices. A lesson beside the screens leads through the whole work and looks whether it was really done. Nothing here is real; no real vault and no real office takes anything from it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang istasyon sa larangan at ang punong tanggapan nito, na may mga kathang salaysay sa gawa-gawang tinig. Isang aralin sa tabi ng mga screen ang gumagabay sa buong gawain at tumitingin kung talagang nagawa ito. Walang totoo rito; walang tunay na kaha at walang tunay na tanggapan ang tumatanggap ng anuman mula rito.</translation>
    </message>
    <message>
        <source>These words open both offices. They are no secret, and open nothing else:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binubuksan ng mga salitang ito ang dalawang tanggapan. Hindi lihim ang mga ito, at wala nang ibang nabubuksan:</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magsimula nang panibago</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Umalis sa demo</translation>
    </message>
    <message>
        <source>Begin at the field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magsimula sa istasyon sa larangan</translation>
    </message>
    <message>
        <source>Open headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ang punong tanggapan</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose bundles or receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng mga bigkis o resibo</translation>
    </message>
    <message>
        <source>Drop bundles or receipts here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihulog dito ang mga bigkis o resibo</translation>
    </message>
    <message>
        <source>Every file is checked before anything of it is believed. Nothing comes into the vault until you adopt it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinusuri ang bawat file bago paniwalaan ang anumang laman nito. Walang pumapasok sa kaha hanggang hindi mo ito ipinapasok.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng mga file…</translation>
    </message>
</context>
<context>
    <name>EnterPage</name>
    <message>
        <source>Unlock the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ang kandado ng kaha</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binubuksan ang kaha</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gamitin ang lihim na parirala</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gamitin ang code sa pagbawi</translation>
    </message>
    <message>
        <source>Use what headquarters sent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gamitin ang ipinadala ng punong tanggapan</translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iligtas ang maililigtas…</translation>
    </message>
    <message>
        <source>Another vault, or a new one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibang kaha, o bago</translation>
    </message>
    <message>
        <source>Make new keys after opening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumawa ng mga bagong susi pagkabukas</translation>
    </message>
    <message>
        <source>Open it as always; then everything is locked anew.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ito gaya ng dati; pagkatapos ay ikakandado nang panibago ang lahat.</translation>
    </message>
    <message>
        <source>For when somebody may have had the passphrase, the code or this laptop in hand.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para kapag maaaring may nakahawak ng lihim na parirala, ng code o ng laptop na ito.</translation>
    </message>
    <message>
        <source>Finishing a recording that was interrupted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tinatapos ang isang rekording na naputol</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait: {seconds} s.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagkatapos ng ilang maling subok, kailangang maghintay ang susunod: {seconds} s.</translation>
    </message>
    <message>
        <source>Nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang anumang binubura kailanman.</translation>
    </message>
    <message>
        <source>The key header is back in its place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakabalik na sa lugar nito ang header ng susi.</translation>
    </message>
    <message>
        <source>Now open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan na ngayon ang kaha.</translation>
    </message>
    <message>
        <source>The copy of the key header</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang kopya ng header ng susi</translation>
    </message>
</context>
<context>
    <name>ExportDone</name>
    <message>
        <source>The name of the file tells nothing: it is random, its date is the same for every bundle, and its size is rounded up. Whoever finds the stick sees that there is an encrypted file, and no more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang sinasabi ang pangalan ng file: pinili ito nang sapalaran, pare-pareho ang petsa ng lahat ng bigkis, at ang laki nito ay itinaas sa buong bilang. Makikita ng makakapulot ng USB stick na may naka-encrypt na file, at wala nang iba.</translation>
    </message>
    <message>
        <source>Second copy on another stick…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikalawang kopya sa ibang USB stick…</translation>
    </message>
    <message>
        <source>Export more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mag-export pa</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tapos</translation>
    </message>
    <message>
        <source>Copying</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinokopya</translation>
    </message>
    <message>
        <source>Where should the second copy go?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saan dapat ilagay ang ikalawang kopya?</translation>
    </message>
</context>
<context>
    <name>ExportNames</name>
    <message>
        <source>This leaves too: {who}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Aalis din ito: {who}</translation>
    </message>
    <message>
        <source>Name, birth, papers, numbers, address and note. Whoever opens the bundle there can read them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pangalan, kapanganakan, mga papeles, mga numero, tirahan at tala. Mababasa ang mga ito ng sinumang magbukas ng bigkis doon.</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pangalan at kontak</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang iyong lihim na parirala, minsan pa</translation>
    </message>
    <message>
        <source>Passphrase, once more, for name and contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lihim na parirala, minsan pa, para sa pangalan at kontak</translation>
    </message>
    <message>
        <source>Of all others, name and contact stay here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mananatili rito ang pangalan at kontak ng lahat ng iba.</translation>
    </message>
    <message>
        <source>They stay here. These persons agreed to be named; tick whose name has to leave.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mananatili rito ang mga ito. Pumayag ang mga taong ito na pangalanan; lagyan ng tsek kung kaninong pangalan ang dapat umalis.</translation>
    </message>
    <message>
        <source>They stay here: nobody of those chosen agreed to be named there, or nothing is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mananatili rito ang mga ito: walang pumayag sa mga napili na pangalanan doon, o walang nakatago.</translation>
    </message>
    <message>
        <source>{case} to “{office}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} sa “{office}”</translation>
    </message>
    <message>
        <source>who the person of {case} is, to “{office}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">kung sino ang tao sa {case}, sa “{office}”</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-export</translation>
    </message>
    <message>
        <source>Puts testimonies into an encrypted file that only the chosen offices can open, not even you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inilalagay ang mga salaysay sa naka-encrypt na file na mga napiling tanggapan lamang ang makapagbubukas, kahit ikaw ay hindi.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang aalis</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sino ang makapagbubukas</translation>
    </message>
    <message>
        <source>Where to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saan pupunta</translation>
    </message>
    <message>
        <source>Choose what is only here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Piliin ang narito lamang</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang piliin</translation>
    </message>
    <message>
        <source>There is no testimony yet. Record one first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang salaysay. Mag-record muna ng isa.</translation>
    </message>
    <message>
        <source>No office is trusted yet. Get the card of headquarters and compare its words with them first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang pinagkakatiwalaang tanggapan. Kunin muna ang kard ng punong tanggapan at ikumpara sa kanila ang mga salita nito.</translation>
    </message>
    <message>
        <source>Go to people and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumunta sa mga tao at susi</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat ang bigkis</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto</translation>
    </message>
    <message>
        <source>Leave the stick where it is. If you stop, nothing of this bundle stays on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iwan ang USB stick sa kinalalagyan nito. Kung ihihinto mo, walang matitira rito mula sa bigkis na ito.</translation>
    </message>
    <message>
        <source>Testimonies that can leave</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga salaysay na maaaring umalis</translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Folder para sa bigkis</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isinusulat ang bigkis</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Napili: {count}</translation>
    </message>
    <message>
        <source>Give your passphrase once more: who the person is leaves with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibigay minsan pa ang iyong lihim na parirala: kasama nitong aalis kung sino ang tao.</translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng kahit isang salaysay.</translation>
    </message>
    <message>
        <source>Choose at least one office that can open the bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng kahit isang tanggapang makapagbubukas ng bigkis.</translation>
    </message>
    <message>
        <source>Choose a stick or a folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng USB stick o folder.</translation>
    </message>
    <message>
        <source>Withdrawals that the chosen offices do not know: {count}. They go, also if nothing else does.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga pagbawi ng pahintulot na hindi pa alam ng mga napiling tanggapan: {count}. Aalis ang mga ito, kahit walang ibang aalis.</translation>
    </message>
    <message>
        <source>Sealing and writing the bundle…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isineselyo at isinusulat ang bigkis…</translation>
    </message>
    <message>
        <source>Reading what leaves, to be sure that it is whole…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binabasa ang aalis, para matiyak na buo ito…</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing of the bundle stayed behind.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inihinto ang pag-export. Walang naiwan mula sa bigkis.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Take off the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Alisin sa listahan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto</translation>
    </message>
    <message>
        <source>Check again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Suriin muli</translation>
    </message>
    <message>
        <source>Go to people and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumunta sa mga tao at susi</translation>
    </message>
    <message>
        <source>Adopt into the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipasok sa kaha</translation>
    </message>
    <message>
        <source>Show the checks, which all hold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipakita ang mga pagsusuri, na pasado lahat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Usad</translation>
    </message>
    <message>
        <source>Bundles of this office that never came here: {numbers}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga bigkis ng tanggapang ito na hindi dumating dito: {numbers}.</translation>
    </message>
    <message>
        <source>They may be for others, on their way, or lost. Ask the office what was in them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring para sa iba ang mga ito, nasa daan pa, o nawala. Itanong sa tanggapan kung ano ang laman.</translation>
    </message>
    <message>
        <source>It tells what persons took back, of testimonies that are not inside: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinasabi nito ang binawi ng mga tao, para sa mga salaysay na wala sa loob: {count}.</translation>
    </message>
    <message>
        <source>It had been taken in before; nothing has changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakuha na ito noon; walang nagbago.</translation>
    </message>
    <message>
        <source>“{signer}” confirm: what bundle {number} brought lies there, read back, in {copies} copies or more. Testimonies: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinukumpirma ng “{signer}”: naroon ang dinala ng bigkis {number}, nabasa muli, sa {copies} kopya o higit pa. Mga salaysay: {count}.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maghanap sa salaysay na ito</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga salitang hahanapin</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Palitan ng</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga salitang ipapalit</translation>
    </message>
    <message>
        <source>Place before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naunang lugar</translation>
    </message>
    <message>
        <source>Next place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Susunod na lugar</translation>
    </message>
    <message>
        <source>Close find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara ang paghahanap</translation>
    </message>
    <message>
        <source>Same capitals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Parehong malalaking titik</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buong salita</translation>
    </message>
    <message>
        <source>Replace</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Palitan</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Palitan lahat</translation>
    </message>
    <message>
        <source>Not found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nakita</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{number} ng {count}</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>The folder of a vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang folder ng isang kaha</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng folder</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mag-browse…</translation>
    </message>
</context>
<context>
    <name>GazetteerScreen</name>
    <message>
        <source>Places: {places}, in countries: {countries}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga lugar: {places}, sa mga bansa: {countries}</translation>
    </message>
    <message>
        <source>This list was not taken in. {why}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi kinuha ang listahang ito. {why}</translation>
    </message>
    <message>
        <source>Correct the file, then bring it in again. The list from before stays.</source>
        <translation type="unfinished">Itama ang file, saka dalhin itong muli rito. Mananatili ang dating listahan.</translation>
    </message>
    <message>
        <source>It is in use from now on.</source>
        <translation type="unfinished">Ginagamit na ito mula ngayon.</translation>
    </message>
    <message>
        <source>Places are chosen from one list, by any of their names in any script, so that the same place is always the same. Your organisation can bring its own list, as JSON.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinipili ang mga lugar mula sa iisang listahan, sa alinman sa mga pangalan nito sa anumang sulat, para laging iisa ang parehong lugar. Maaaring magdala ang inyong organisasyon ng sariling listahan, bilang JSON.</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magdala ng listahan…</translation>
    </message>
    <message>
        <source>Look for a place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maghanap ng lugar</translation>
    </message>
    <message>
        <source>No place has a name like this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang lugar na may ganitong pangalan.</translation>
    </message>
    <message>
        <source>Choose a list of places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng listahan ng mga lugar</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>The person comes first, the recording second.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Una ang tao, pangalawa ang rekording.</translation>
    </message>
    <message>
        <source>Say what there is and promise nothing. The person decides.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sabihin kung ano ang mayroon at huwag mangako ng anuman. Ang tao ang nagpapasya.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kagipitan</translation>
    </message>
    <message>
        <source>Services</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga serbisyo</translation>
    </message>
</context>
<context>
    <name>HeaderWay</name>
    <message>
        <source>The two small files that hold the locks of this vault are lost. A copy went with every bundle: headquarters can save it from “People and keys” and send it to you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nawala ang dalawang maliit na file na may hawak ng mga kandado ng kahang ito. May kopyang sumama sa bawat bigkis: mase-save ito ng punong tanggapan mula sa “Mga tao at susi” at maipapadala sa iyo.</translation>
    </message>
    <message>
        <source>Choose the copy…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Piliin ang kopya…</translation>
    </message>
</context>
<context>
    <name>HeadquartersWay</name>
    <message>
        <source>Headquarters can open its lock of this vault. Type or paste the four lines that it sent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mabubuksan ng punong tanggapan ang kandado nito sa kahang ito. I-type o i-paste ang apat na linyang ipinadala nito.</translation>
    </message>
    <message>
        <source>The text that headquarters sent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang tekstong ipinadala ng punong tanggapan</translation>
    </message>
    <message>
        <source>Unlock with this text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan gamit ang tekstong ito</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">Binubuksan…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Buksan</translation>
    </message>
    <message>
        <source>Names, papers and telephone numbers lie apart, under a key of their own. They are in no export, unless the person agreed to be named to whoever gets it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakahiwalay ang mga pangalan, papeles at numero ng telepono, sa ilalim ng sariling susi. Wala ang mga ito sa anumang export, maliban kung pumayag ang tao na pangalanan siya sa tatanggap.</translation>
    </message>
    <message>
        <source>Open name and contact…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ang pangalan at kontak…</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang lihim na parirala, minsan pa</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panatilihing nakasara</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">I-save</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Isara</translation>
    </message>
    <message>
        <source>What was written is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Na-save na ang isinulat</translation>
    </message>
    <message>
        <source>Forget all of it…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kalimutan ang lahat ng ito…</translation>
    </message>
    <message>
        <source>Name and contact are then gone from this computer. Nobody can bring them back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mawawala na ang pangalan at kontak sa computer na ito. Walang makapagbabalik sa mga ito.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kalimutan ang mga ito</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago ang mga ito</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Na-save na.</translation>
    </message>
    <message>
        <source>Name and contact are forgotten here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinalimutan na rito ang pangalan at kontak.</translation>
    </message>
    <message>
        <source>Closed, because nobody used it for a while. All is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isinara, dahil matagal na walang gumamit. Na-save ang lahat.</translation>
    </message>
    <message>
        <source>Something is written down for this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May nakasulat para sa salaysay na ito.</translation>
    </message>
    <message>
        <source>Nothing is written down for this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang nakasulat para sa salaysay na ito.</translation>
    </message>
    <message>
        <source>Closes by itself in {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kusang magsasara sa loob ng {time}</translation>
    </message>
</context>
<context>
    <name>IdentityForm</name>
    <message>
        <source>Given name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pangalan</translation>
    </message>
    <message>
        <source>Family name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Apelyido</translation>
    </message>
    <message>
        <source>Other names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iba pang pangalan</translation>
    </message>
    <message>
        <source>Name in the person's own script</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pangalan sa sariling sulat ng tao</translation>
    </message>
    <message>
        <source>Date of birth, or the year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Petsa ng kapanganakan, o ang taon</translation>
    </message>
    <message>
        <source>Address</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tirahan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Pangalan</translation>
    </message>
    <message>
        <source>Who that is to the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano niya ang taong ito</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Numero</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Tala</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paano maaabot ang tao</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa oras ng kagipitan</translation>
    </message>
    <message>
        <source>Papers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga papeles</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magdagdag ng kontak</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magdagdag ng papeles</translation>
    </message>
</context>
<context>
    <name>InterpreterCard</name>
    <message>
        <source>Another interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibang tagasalin</translation>
    </message>
    <message>
        <source>They interpret from now on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Siya ang magsasalin mula ngayon</translation>
    </message>
    <message>
        <source>The person does not want the interpreter  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ayaw ng tao sa interpreter na ito  (R)</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magpatuloy nang walang tagasalin</translation>
    </message>
    <message>
        <source>I  Interpreter {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I  Tagasalin {code}</translation>
    </message>
    <message>
        <source>I  Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I  Tagasalin</translation>
    </message>
</context>
<context>
    <name>InterpreterForm</name>
    <message>
        <source>Code of the interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Code ng tagasalin</translation>
    </message>
    <message>
        <source>such as K2, no name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">gaya ng K2, hindi pangalan</translation>
    </message>
    <message>
        <source>They were briefed for this talk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Napaliwanagan na siya para sa usapang ito.</translation>
    </message>
    <message>
        <source>They promised to keep everything secret.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nangako siyang ililihim ang lahat.</translation>
    </message>
    <message>
        <source>Asked whether they know anybody involved: there is no conflict.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tinanong kung may kilala siyang sangkot: walang salungatan ng interes.</translation>
    </message>
    <message>
        <source>The person was asked, and accepts them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tinanong ang tao, at tinatanggap niya ito.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi</translation>
    </message>
</context>
<context>
    <name>KeepersPage</name>
    <message>
        <source>Step 3 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hakbang 3 ng 6</translation>
    </message>
    <message>
        <source>Shall headquarters be able to open this vault?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dapat bang mabuksan ng punong tanggapan ang kahang ito?</translation>
    </message>
    <message>
        <source>If you add the card of headquarters, the vault gets one more lock, made for it. When passphrase and recovery code are lost, headquarters can still open the vault with its own key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kung idaragdag mo ang kard ng punong tanggapan, magkakaroon ang kaha ng isa pang kandado na ginawa para rito. Kapag nawala ang lihim na parirala at ang code sa pagbawi, mabubuksan pa rin ng punong tanggapan ang kaha gamit ang sarili nitong susi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gawin ang kaha</translation>
    </message>
    <message>
        <source>It means too that whoever holds the key of headquarters and gets this laptop can read all of it. Decide it together with headquarters. You can go on without.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang ibig sabihin din nito, sinumang may hawak ng susi ng punong tanggapan at makakuha ng laptop na ito ay mababasa ang lahat ng laman. Pagpasyahan ito kasama ng punong tanggapan. Maaari kang magpatuloy nang wala ito.</translation>
    </message>
    <message>
        <source>Add a card of headquarters…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magdagdag ng kard ng punong tanggapan…</translation>
    </message>
    <message>
        <source>The card or key file of headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang kard o file ng susi ng punong tanggapan</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Stayed here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nanatili rito</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>Keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga key</translation>
    </message>
    <message>
        <source>Press any key to go back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pindutin ang alinmang key para bumalik.</translation>
    </message>
    <message>
        <source>Hide everything, or show it again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago ang lahat, o ipakitang muli</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikandado</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipakita ang mga key na ito</translation>
    </message>
    <message>
        <source>Close Saksi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara ang Saksi</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Susunod na field o pindutan</translation>
    </message>
    <message>
        <source>Press the button that has the frame</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pindutin ang pindutang may kuwadro</translation>
    </message>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Aklatan</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bagong salaysay</translation>
    </message>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumanggap</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga tao at susi</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga modelo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga setting</translation>
    </message>
    <message>
        <source>Patterns, at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga padron, sa punong tanggapan</translation>
    </message>
    <message>
        <source>Sort the library by its columns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ayusin ang aklatan ayon sa mga hanay nito</translation>
    </message>
    <message>
        <source>Open what is marked there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ang may marka roon</translation>
    </message>
    <message>
        <source>Who speaks: survivor, interpreter, interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sino ang nagsasalita: nakaligtas, tagasalin, tagapanayam</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-pause, o ituloy</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pananda</translation>
    </message>
    <message>
        <source>Somebody is not well: pause, and what to do now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May hindi mabuti ang pakiramdam: mag-pause, at ano ang gagawin ngayon</translation>
    </message>
    <message>
        <source>Finish the sentence before a break</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tapusin ang pangungusap bago magpahinga</translation>
    </message>
    <message>
        <source>Another interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibang tagasalin</translation>
    </message>
    <message>
        <source>The person does not want the interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ayaw ng tao sa tagasalin</translation>
    </message>
    <message>
        <source>Keep what is said apart, or what is said about others; again: until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihiwalay ang sinasabi, o ang sinasabi tungkol sa iba; muli: hanggang dito</translation>
    </message>
    <message>
        <source>Write a note; Esc leaves it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magsulat ng tala; Esc para umalis</translation>
    </message>
    <message>
        <source>Next part of the guide</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Susunod na bahagi ng gabay</translation>
    </message>
    <message>
        <source>Part of the guide before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naunang bahagi ng gabay</translation>
    </message>
    <message>
        <source>What to do in an emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang gagawin sa oras ng kagipitan</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-play o i-pause</translation>
    </message>
    <message>
        <source>Back a little</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Umatras nang kaunti</translation>
    </message>
    <message>
        <source>On a little</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sumulong nang kaunti</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas mabagal</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas mabilis</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itama ang mga salita</translation>
    </message>
    <message>
        <source>Say that it was listened to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sabihing napakinggan na ito</translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Susunod na lugar na susuriin</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hanapin</translation>
    </message>
    <message>
        <source>Replace</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Palitan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-undo</translation>
    </message>
    <message>
        <source>Divide a paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hatiin ang talata</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagsamahin ang mga talata</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gawin muli</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saanman</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga lugar</translation>
    </message>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagre-record</translation>
    </message>
    <message>
        <source>Listening and correcting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pakikinig at pagtatama</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Read back and whole. The custody log of each testimony tells of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nabasa muli at buo. Nakatala ito sa talaan ng pag-iingat ng bawat salaysay.</translation>
    </message>
    <message>
        <source>File</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Folder</translation>
    </message>
    <message>
        <source>Size</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Laki</translation>
    </message>
    <message>
        <source>Holds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Laman</translation>
    </message>
    <message>
        <source>Name and contact of</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pangalan at kontak ng</translation>
    </message>
    <message>
        <source>Tells of what was withdrawn</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinasabi kung ano ang binawi</translation>
    </message>
    <message>
        <source>Opens for</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumubukas para sa</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikalawang kopya</translation>
    </message>
    <message>
        <source>Bundle {number} has left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakaalis na ang bigkis {number}</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagawa: {done} ng {all}</translation>
    </message>
    <message>
        <source>done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">nagawa</translation>
    </message>
    <message>
        <source>Not seen yet. This is ticked when it has really happened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa nakikita. Malalagyan ito ng tsek kapag talagang nangyari na.</translation>
    </message>
    <message>
        <source>Done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagawa: {facts}</translation>
    </message>
    <message>
        <source>See the results</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang mga resulta</translation>
    </message>
    <message>
        <source>Next step</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Susunod na hakbang</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikabit ang kable</translation>
    </message>
    <message>
        <source>Pull the cable</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hugutin ang kable</translation>
    </message>
    <message>
        <source>Go to: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumunta sa: {office}</translation>
    </message>
    <message>
        <source>No office is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang bukas na tanggapan.</translation>
    </message>
    <message>
        <source>You are here: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Narito ka: {office}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Aralin</translation>
    </message>
    <message>
        <source>Unfold the lesson</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibuklat ang aralin</translation>
    </message>
    <message>
        <source>Fold the lesson away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itiklop ang aralin</translation>
    </message>
    <message>
        <source>Cut the power</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Putulin ang kuryente</translation>
    </message>
    <message>
        <source>Once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isa pang beses</translation>
    </message>
    <message>
        <source>Words that open both offices:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga salitang nagbubukas sa dalawang tanggapan:</translation>
    </message>
    <message>
        <source>The demo stick:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang USB stick ng demo:</translation>
    </message>
    <message>
        <source>Folder of the demo stick</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Folder ng USB stick ng demo</translation>
    </message>
    <message>
        <source>Results to print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga resultang ipi-print</translation>
    </message>
    <message>
        <source>Start the demo anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Simulan nang panibago ang demo</translation>
    </message>
    <message>
        <source>Everything in the demo is removed and made again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Aalisin ang lahat ng nasa demo at gagawin muli.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magsimula nang panibago</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panatilihin</translation>
    </message>
</context>
<context>
    <name>LessonScreen</name>
    <message>
        <source>No printer is known here. Save the page instead.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang kilalang printer dito. I-save na lang ang pahina.</translation>
    </message>
    <message>
        <source>{date} · done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{date} · nagawa: {done} ng {all}</translation>
    </message>
    <message>
        <source>not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi nagawa</translation>
    </message>
    <message>
        <source>done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">nagawa: {facts}</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Na-save na ang pahina.</translation>
    </message>
    <message>
        <source>The printer took the page.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tinanggap ng printer ang pahina.</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang mga nagawa mo</translation>
    </message>
    <message>
        <source>Every tick was looked up in the vaults of the demo. The page carries no name unless you type one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawat tsek ay tiningnan sa mga kaha ng demo. Walang pangalan ang pahina maliban kung mag-type ka ng isa.</translation>
    </message>
    <message>
        <source>A name for the page, if you like:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pangalan para sa pahina, kung gusto mo:</translation>
    </message>
    <message>
        <source>Printer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Printer</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-print</translation>
    </message>
    <message>
        <source>Save as PDF on the demo stick</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save bilang PDF sa USB stick ng demo</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>State</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kalagayan</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wika</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasaan ito</translation>
    </message>
    <message>
        <source>Origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinagmulan</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipakita lahat</translation>
    </message>
    <message>
        <source>Any state</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Anumang kalagayan</translation>
    </message>
    <message>
        <source>Any language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Anumang wika</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kahit saan</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Anumang pinagmulan</translation>
    </message>
    <message>
        <source>Found: {count} and more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakita: {count} at higit pa</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakita: {count}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{shown} ng {total}</translation>
    </message>
    <message>
        <source>Testimonies: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga salaysay: {count}</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Choose a testimony to see what is known of it and what can be done with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng salaysay para makita kung ano ang nalalaman tungkol dito at ano ang magagawa rito.</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isateksto</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-export</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maglakip ng file</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagtatago at pagbura…</translation>
    </message>
    <message>
        <source>Sealing the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sineselyuhan ang file</translation>
    </message>
    <message>
        <source>Sealed into the testimony: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naselyo sa salaysay: {count}</translation>
    </message>
    <message>
        <source>{text} of {speech}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{text} ng {speech}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga wika</translation>
    </message>
    <message>
        <source>Begun</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinimulan</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Haba</translation>
    </message>
    <message>
        <source>Speech with text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagsasalitang may teksto</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga lugar na titingnan</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kalakip</translation>
    </message>
    <message>
        <source>Origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinagmulan</translation>
    </message>
    <message>
        <source>Testimonies: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga salaysay: {count}</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Reading the vault …</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binabasa ang kaha …</translation>
    </message>
    <message>
        <source>There is no testimony here yet: begin with the first one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang salaysay rito: magsimula sa una.</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bagong salaysay</translation>
    </message>
    <message>
        <source>Type two letters or more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mag-type ng dalawang titik o higit pa.</translation>
    </message>
    <message>
        <source>Nothing was found. Only what was transcribed can be searched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang nakita. Ang naisateksto lamang ang mahahanap.</translation>
    </message>
    <message>
        <source>No testimony fits these choices.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang salaysay na tugma sa mga piniling ito.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipakita lahat</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maglakip ng mga file</translation>
    </message>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Aklatan</translation>
    </message>
    <message>
        <source>Search words or a case code ({keys})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maghanap ng mga salita o code ng kaso ({keys})</translation>
    </message>
    <message>
        <source>Search in everything that was transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maghanap sa lahat ng naisateksto</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Burahin ang hinahanap</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga salaysay</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga lugar na nakita</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumatakbo pa ang rekording.</translation>
    </message>
    <message>
        <source>Stop it first; then the window closes without losing anything.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto muna ito; pagkatapos ay magsasara ang window nang walang nawawala.</translation>
    </message>
    <message>
        <source>The consent is still being recorded.</source>
        <translation type="unfinished">Nire-record pa ang pahintulot.</translation>
    </message>
    <message>
        <source>Go on with the questions, or press “Not now”; then the window can be closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ituloy ang mga tanong, o pindutin ang “Huwag muna ngayon”; pagkatapos ay maaari nang isara ang window.</translation>
    </message>
    <message>
        <source>The recording has ended, and is being sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tapos na ang rekording, at sineselyuhan ito.</translation>
    </message>
    <message>
        <source>Wait until that is done; then the window can be closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hintaying matapos ito; pagkatapos ay maaari nang isara ang window.</translation>
    </message>
    <message>
        <source>A recording is being brought in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May rekording na dinadala rito.</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real, and nothing of it leaves this demo.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">DEMO: walang totoo rito, at walang anumang lumalabas sa demo na ito.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Orasan</translation>
    </message>
    <message>
        <source>{name}, demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name}, demo</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Making the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginagawa ang kaha</translation>
    </message>
    <message>
        <source>It takes some seconds on purpose: the same work makes every guess slow.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sadyang umaabot ito ng ilang segundo: ang gawain ding ito ang nagpapabagal sa bawat panghuhula.</translation>
    </message>
</context>
<context>
    <name>MarkChips</name>
    <message>
        <source>The mark was not kept. Press again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi naitago ang marka. Pindutin muli.</translation>
    </message>
    <message>
        <source>Keeps what is said apart from everything that goes to authorities.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inihihiwalay ang sinasabi sa lahat ng napupunta sa mga awtoridad.</translation>
    </message>
    <message>
        <source>Keeps what is said about people who were not asked apart.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inihihiwalay ang sinasabi tungkol sa mga taong hindi natanong.</translation>
    </message>
    <message>
        <source>M  Keep apart</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">M  Ihiwalay</translation>
    </message>
    <message>
        <source>M  Keep apart until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">M  Ihiwalay hanggang dito</translation>
    </message>
    <message>
        <source>O  About others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">O  Tungkol sa iba</translation>
    </message>
    <message>
        <source>O  About others until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">O  Tungkol sa iba hanggang dito</translation>
    </message>
</context>
<context>
    <name>MaskedCopyPage</name>
    <message>
        <source>A masked copy, made {when}. Places masked: {places}. In their place: {cover}. Heard: {voice}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang kopyang tinakpan, ginawa noong {when}. Mga lugar na tinakpan: {places}. Kapalit ng mga ito: {cover}. Naririnig: {voice}.</translation>
    </message>
    <message>
        <source>may go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">maaaring umalis</translation>
    </message>
    <message>
        <source>It was not proved as it is now, and stays here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa ito napatunayan gaya ng kalagayan nito ngayon, at mananatili rito.</translation>
    </message>
    <message>
        <source>Prove it: the copy is transcribed again and searched for everything that was masked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Patunayan ito: isasateksto muli ang kopya at hahanapin dito ang lahat ng tinakpan.</translation>
    </message>
    <message>
        <source>What was masked is still heard. This copy stays here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naririnig pa ang tinakpan. Mananatili rito ang kopyang ito.</translation>
    </message>
    <message>
        <source>Listen to the places below, then make another copy that masks them as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pakinggan ang mga lugar sa ibaba, saka gumawa ng ibang kopya na nagtatakip din sa mga ito.</translation>
    </message>
    <message>
        <source>Proved: nothing that was masked is heard, and nothing of it is in the text.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Napatunayan: walang naririnig sa mga tinakpan, at wala nito sa teksto.</translation>
    </message>
    <message>
        <source>Searched with {model}, {when}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hinanap gamit ang {model}, {when}.</translation>
    </message>
    <message>
        <source>Nobody can say what is heard here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang makapagsasabi kung ano ang naririnig dito</translation>
    </message>
    <message>
        <source>Gaps that the machine filled with a masked word by itself: {count}. No sound of it is there, but what stands around a gap may let people guess as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga puwang na kusang pinunan ng makina ng tinakpang salita: {count}. Walang tunog nito roon, pero maaaring mahulaan din ito mula sa nasa paligid ng puwang.</translation>
    </message>
    <message>
        <source>Masked is not anonymous: a voice, a way of speaking and what is left can still say who it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang tinakpan ay hindi nangangahulugang hindi makikilala: ang tinig, ang paraan ng pagsasalita at ang natitira ay maaari pa ring magsabi kung sino ito.</translation>
    </message>
    <message>
        <source>Where something was heard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kung saan may narinig</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Patunayan ito</translation>
    </message>
    <message>
        <source>To the testimony it was made of</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa salaysay na pinanggalingan nito</translation>
    </message>
    <message>
        <source>Where consent lets it go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kung saan ito pinapayagang pumunta</translation>
    </message>
</context>
<context>
    <name>MaskingCard</name>
    <message>
        <source>The masked copy {case} is made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagawa na ang kopyang tinakpan na {case}.</translation>
    </message>
    <message>
        <source>It stays here until it is proved. Open it below.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mananatili ito rito hanggang mapatunayan. Buksan ito sa ibaba.</translation>
    </message>
    <message>
        <source>Nothing is marked. Choose a paragraph, then say what it is about.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang may marka. Pumili ng talata, saka sabihin kung tungkol saan ito.</translation>
    </message>
    <message>
        <source>Passages marked: {count}. Authorities get none of them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga bahaging may marka: {count}. Walang alinman dito ang napupunta sa mga awtoridad.</translation>
    </message>
    <message>
        <source>Transcribe it first: only then is it known when a word is said.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isateksto muna ito: doon lamang malalaman kung kailan sinabi ang isang salita.</translation>
    </message>
    <message>
        <source>Words that stand nowhere have to be taken off the list, or corrected in the transcript.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang mga salitang wala saanman ay dapat alisin sa listahan, o itama sa transkripsyon.</translation>
    </message>
    <message>
        <source>Would be masked: {places} places, {length}. Speech that nobody could read is masked too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Matatakpan: {places} lugar, {length}. Tinatakpan din ang pagsasalitang walang nakabasa.</translation>
    </message>
    <message>
        <source>not found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi nakita</translation>
    </message>
    <message>
        <source>Do not mask {words}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag takpan ang {words}</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga bahaging may marka</translation>
    </message>
    <message>
        <source>What to mask</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang tatakpan</translation>
    </message>
    <message>
        <source>What is heard instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang maririnig sa halip</translation>
    </message>
    <message>
        <source>Masked copies of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kopya nitong tinakpan</translation>
    </message>
    <message>
        <source>Could be used against them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring gamitin laban sa kanya</translation>
    </message>
    <message>
        <source>About other people</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tungkol sa ibang tao</translation>
    </message>
    <message>
        <source>Marks the chosen paragraph; pressed again, lifts the mark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Minamarkahan ang napiling talata; pindutin muli para alisin ang marka</translation>
    </message>
    <message>
        <source>A name or word</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang pangalan o salita</translation>
    </message>
    <message>
        <source>A name or word to mask wherever it stands</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang pangalan o salitang tatakpan saanman ito naroon</translation>
    </message>
    <message>
        <source>Add</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Idagdag</translation>
    </message>
    <message>
        <source>Choose words by pressing them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng mga salita sa pagpindot sa mga ito</translation>
    </message>
    <message>
        <source>Whole paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buong talata</translation>
    </message>
    <message>
        <source>Everything that is marked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lahat ng may marka</translation>
    </message>
    <message>
        <source>In place of words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kapalit ng mga salita</translation>
    </message>
    <message>
        <source>Voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tinig</translation>
    </message>
    <message>
        <source>Masked is not anonymous: a voice, a way of speaking and what is left can still say who it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang tinakpan ay hindi nangangahulugang hindi makikilala: ang tinig, ang paraan ng pagsasalita at ang natitira ay maaari pa ring magsabi kung sino ito.</translation>
    </message>
    <message>
        <source>Make the masked copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gawin ang kopyang tinakpan</translation>
    </message>
</context>
<context>
    <name>MaskingProgress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Ihinto</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga modelo</translation>
    </message>
    <message>
        <source>A model turns sound into text, on this computer alone. Saksi brings in no model by itself: somebody carries a pack here, and every byte of it is checked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginagawang teksto ng modelo ang tunog, sa computer na ito lamang. Walang modelong kusang dinadala ang Saksi: may taong nagdadala ng pakete rito, at sinusuri ang bawat byte nito.</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mag-import ng pakete…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto</translation>
    </message>
    <message>
        <source>Reading every byte of {name}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binabasa ang bawat byte ng {name}…</translation>
    </message>
    <message>
        <source>Looking at what lies in the folder…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tinitingnan ang laman ng folder…</translation>
    </message>
    <message>
        <source>Copying and checking: {done} of {total} MB</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinokopya at sinusuri: {done} ng {total} MB</translation>
    </message>
    <message>
        <source>{name} is here and can be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Narito na ang {name} at magagamit na.</translation>
    </message>
    <message>
        <source>No model for real voices is here yet. You can record, and transcribe later.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang modelo para sa tunay na mga tinig dito. Maaari kang mag-record, at magsateksto mamaya.</translation>
    </message>
    <message>
        <source>Ask headquarters for a model pack on a stick; then press “Import a pack” and choose its folder there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humingi sa punong tanggapan ng pakete ng modelo sa isang USB stick; pagkatapos ay pindutin ang “Mag-import ng pakete” at piliin doon ang folder nito.</translation>
    </message>
    <message>
        <source>The folder of a model pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang folder ng isang pakete ng modelo</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>New keys: choose a new passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga bagong susi: pumili ng bagong lihim na parirala</translation>
    </message>
    <message>
        <source>Everything is locked anew under it, and a new recovery code follows. Take your time, and let nobody look on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikinakandado nang panibago ang lahat gamit ito, at susunod ang bagong code sa pagbawi. Huwag magmadali, at huwag hayaang may tumingin.</translation>
    </message>
    <message>
        <source>Leave the keys as they are</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panatilihin ang mga susi</translation>
    </message>
    <message>
        <source>Locking anew…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikinakandado nang panibago…</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumawa ng mga bagong susi</translation>
    </message>
    <message>
        <source>The vault is open. Choose a new passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bukas na ang kaha. Pumili ng bagong lihim na parirala</translation>
    </message>
    <message>
        <source>It takes the place of the one that is lost. The recovery code stays as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Papalitan nito ang nawala. Mananatili ang code sa pagbawi gaya ng dati.</translation>
    </message>
    <message>
        <source>Leave the passphrase as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panatilihin ang lihim na parirala</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gamitin ang lihim na pariralang ito</translation>
    </message>
</context>
<context>
    <name>NewPassphraseView</name>
    <message>
        <source>Drawing six words…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumubunot ng anim na salita…</translation>
    </message>
    <message>
        <source>Take six words by chance instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumamit na lang ng anim na salitang binunot</translation>
    </message>
    <message>
        <source>Use a passphrase of my own instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumamit na lang ng sarili kong lihim na parirala</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-type ito nang isa pang beses</translation>
    </message>
    <message>
        <source>Type the six words once more, with spaces</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-type ang anim na salita nang isa pang beses, may mga patlang</translation>
    </message>
    <message>
        <source>Other words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibang mga salita</translation>
    </message>
    <message>
        <source>Your passphrase: several words that belong to nobody's life are best</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang iyong lihim na parirala: pinakamabuti ang ilang salitang walang kaugnayan sa buhay ninuman</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang iyong lihim na parirala</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang lihim na parirala, isa pang beses</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tibay ng lihim na parirala</translation>
    </message>
    <message>
        <source>How long it would withstand guessing is estimated as you type.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Habang nagta-type ka, tinatantiya kung gaano katagal ito tatagal laban sa panghuhula.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sapat ang tibay.</translation>
    </message>
    <message>
        <source>It could be guessed. Add another word or two.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaari itong mahulaan. Magdagdag pa ng isa o dalawang salita.</translation>
    </message>
    <message>
        <source>So you know that you can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para alam mong kaya mo.</translation>
    </message>
    <message>
        <source>Right so far.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tama sa ngayon.</translation>
    </message>
    <message>
        <source>This is not the same yet. Look at the last letters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa ito pareho. Tingnan ang huling mga titik.</translation>
    </message>
    <message>
        <source>The same.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pareho.</translation>
    </message>
</context>
<context>
    <name>NewTestimonyScreen</name>
    <message>
        <source>Ask for consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humingi ng pahintulot</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Simulan ang pagre-record</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dalhin dito</translation>
    </message>
    <message>
        <source>Nothing can be recorded yet. {reasons}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang mai-record. {reasons}</translation>
    </message>
    <message>
        <source>No language is chosen yet. Choose those that are spoken, so that it can be transcribed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang napiling wika. Piliin ang mga wikang sinasalita, para maisateksto ito.</translation>
    </message>
    <message>
        <source>Consent comes first. It takes about two minutes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Una ang pahintulot. Mga dalawang minuto ito.</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bagong salaysay</translation>
    </message>
    <message>
        <source>Record here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mag-record dito</translation>
    </message>
    <message>
        <source>Bring in a recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magdala ng rekording dito</translation>
    </message>
</context>
<context>
    <name>NotNowCard</name>
    <message>
        <source>Kept: the code {code}, the day, and that it was not now. No words, no sound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinago: ang code {code}, ang araw, at na hindi muna ngayon. Walang salita, walang tunog.</translation>
    </message>
    <message>
        <source>Not now is a good answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mabuting sagot ang “Huwag muna ngayon”</translation>
    </message>
    <message>
        <source>Nothing was lost, and help does not depend on it. The person can come back whenever they want to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang nawala, at hindi rito nakasalalay ang tulong. Makababalik ang tao kailanman niya gusto.</translation>
    </message>
    <message>
        <source>Whom they can turn to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kung kanino siya makalalapit</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik sa aklatan</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Words for the bookmark at {at}, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga salita para sa pananda sa {at}, pero walang pangalan</translation>
    </message>
    <message>
        <source>Write a note, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magsulat ng tala, pero walang pangalan</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pananda</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga tala at pananda</translation>
    </message>
    <message>
        <source>Nothing noted yet. A bookmark needs no words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang naitatala. Hindi kailangan ng salita ang pananda.</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tala</translation>
    </message>
    <message>
        <source>Saved while you write. N to write, Enter for the next note.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nase-save habang nagsusulat ka. N para magsulat, Enter para sa susunod na tala.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>There is a vault in this folder already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mayroon nang kaha sa folder na ito.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ito, o pumili ng ibang folder.</translation>
    </message>
    <message>
        <source>Step 1 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hakbang 1 ng 6</translation>
    </message>
    <message>
        <source>Where the vault will be, and whose it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saan ilalagay ang kaha, at kanino ito</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magpatuloy</translation>
    </message>
    <message>
        <source>Folder of the vault: a new or an empty one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Folder ng kaha: bago o walang laman</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Folder ng kaha</translation>
    </message>
    <message>
        <source>Open the vault in this folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ang kaha sa folder na ito</translation>
    </message>
    <message>
        <source>Name of your office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pangalan ng iyong tanggapan</translation>
    </message>
    <message>
        <source>It stands on the card that others see. Name an office, such as “River station”, never a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakasulat ito sa kard na nakikita ng iba. Pangalan ng tanggapan ang ilagay, gaya ng “Istasyon sa Ilog”, hindi kailanman ng tao.</translation>
    </message>
    <message>
        <source>What this office does</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang ginagawa ng tanggapang ito</translation>
    </message>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Istasyon sa larangan</translation>
    </message>
    <message>
        <source>Records testimonies, sends them to headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagre-record ng mga salaysay, ipinapadala sa punong tanggapan.</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Punong tanggapan</translation>
    </message>
    <message>
        <source>Receives, checks and keeps what stations send.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumatanggap, sumusuri at nag-iingat ng ipinapadala ng mga istasyon.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Katuwang</translation>
    </message>
    <message>
        <source>Receives what an office has chosen to share with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumatanggap ng piniling ibahagi rito ng isang tanggapan.</translation>
    </message>
</context>
<context>
    <name>OwnCardView</name>
    <message>
        <source>No name yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang pangalan</translation>
    </message>
    <message>
        <source>Station {station}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Istasyon {station}</translation>
    </message>
    <message>
        <source>Our card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang aming kard</translation>
    </message>
    <message>
        <source>Read these eight words aloud to an office that has our card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Basahin nang malakas ang walong salitang ito sa tanggapang may hawak ng aming kard.</translation>
    </message>
    <message>
        <source>Save our card to a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save sa file ang aming kard…</translation>
    </message>
    <message>
        <source>Change name or role…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Palitan ang pangalan o tungkulin…</translation>
    </message>
    <message>
        <source>New name of our office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bagong pangalan ng aming tanggapan</translation>
    </message>
    <message>
        <source>New role of our office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bagong tungkulin ng aming tanggapan</translation>
    </message>
    <message>
        <source>The card is signed anew and gets other words. Offices that have the old one go on trusting us.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pipirmahan nang panibago ang kard at magkakaroon ng ibang mga salita. Patuloy kaming pagkakatiwalaan ng mga tanggapang may hawak ng luma.</translation>
    </message>
    <message>
        <source>Sign the new card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pirmahan ang bagong kard</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save ang aming kard</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>many languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">maraming wika</translation>
    </message>
    <message>
        <source>Understands {languages}  ·  {size} MB</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakakaintindi ng {languages}  ·  {size} MB</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Beripikahin ang {name}</translation>
    </message>
    <message>
        <source>Demo only</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pang-demo lamang</translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Fingerprint ng pakete</translation>
    </message>
    <message>
        <source>Read whole just now: every byte is as its fingerprint says.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Katatapos lang basahin nang buo: bawat byte ay ayon sa fingerprint nito.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Beripikahin</translation>
    </message>
    <message>
        <source>Came with Saksi. It understands the voices of the demo and nobody else.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kasamang dumating ng Saksi. Mga tinig ng demo lamang ang naiintindihan nito.</translation>
    </message>
    <message>
        <source>Is byte for byte a published model: {evidence}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Byte por byte na kapareho ng isang nailathalang modelo: {evidence}</translation>
    </message>
    <message>
        <source>A person on this computer compared its fingerprint and said yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang tao sa computer na ito ang nagkumpara ng fingerprint at pumayag.</translation>
    </message>
    <message>
        <source>Nobody vouches for it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang nananagot para rito.</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <source>The passphrase was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Napalitan na ang lihim na parirala.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinapalitan…</translation>
    </message>
    <message>
        <source>Change</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Palitan</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lihim na parirala</translation>
    </message>
    <message>
        <source>The other ways into the vault stay as they are.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mananatili ang ibang paraan ng pagpasok sa kaha.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Palitan ang lihim na parirala…</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang kasalukuyang lihim na parirala</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iwan gaya ng dati</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Step 2 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hakbang 2 ng 6</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang lihim na parirala</translation>
    </message>
    <message>
        <source>Six words chosen by chance cannot be guessed. Learn them by heart: make a small story of them. Whoever knows them can open the vault, and nobody can look them up for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi mahuhulaan ang anim na salitang binunot nang sapalaran. Isaulo ang mga ito: gumawa ng maikling kuwento mula sa mga ito. Sinumang may alam sa mga ito ay makapagbubukas ng kaha, at walang makapagsasabi sa iyo ng mga ito kapag nalimutan mo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magpatuloy</translation>
    </message>
</context>
<context>
    <name>PassphraseWay</name>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lihim na parirala</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ang kandado</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Fewer languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas kaunting wika</translation>
    </message>
    <message>
        <source>More languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas maraming wika</translation>
    </message>
    <message>
        <source>One more recording of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isa pang rekording ng salaysay na ito.</translation>
    </message>
    <message>
        <source>Chosen by chance. It stands for the person everywhere: write it down instead of a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinili nang sapalaran. Ito ang kumakatawan sa tao saanman: ito ang isulat sa halip na pangalan.</translation>
    </message>
    <message>
        <source>Case code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Code ng kaso</translation>
    </message>
    <message>
        <source>Another code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibang code</translation>
    </message>
    <message>
        <source>Languages that are spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga wikang sinasalita</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sino ang nasa silid</translation>
    </message>
    <message>
        <source>Roles only, besides the person who speaks. No names.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga tungkulin lamang, bukod sa taong nagsasalita. Walang pangalan.</translation>
    </message>
    <message>
        <source>With the interpreter, the interviewer speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa tagasalin, ang tagapanayam ay nagsasalita ng</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi pa napipili</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga tao at susi</translation>
    </message>
    <message>
        <source>Trust another office…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magtiwala sa ibang tanggapan…</translation>
    </message>
    <message>
        <source>Offices that we trust</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga tanggapang pinagkakatiwalaan namin</translation>
    </message>
    <message>
        <source>Nobody yet. Ask headquarters for its card, then press “Trust another office”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pa. Hingin ang kard ng punong tanggapan, pagkatapos ay pindutin ang “Magtiwala sa ibang tanggapan”.</translation>
    </message>
    <message>
        <source>“{name}” is trusted from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinagkakatiwalaan na ang “{name}” mula ngayon.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Na-save: {file}</translation>
    </message>
    <message>
        <source>It holds no secret: hand it on in any way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang lihim dito: ipasa ito sa anumang paraan.</translation>
    </message>
    <message>
        <source>The card of another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang kard ng ibang tanggapan</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Back 2 seconds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Umatras nang 2 segundo</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sumulong nang 5 segundo</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas mabagal</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas mabilis</translation>
    </message>
    <message>
        <source>Esc play · F1 back · F2 forward · F3 F4 speed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Esc play · F1 atras · F2 sulong · F3 F4 bilis</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-play</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ng {length}</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bilis {speed}</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones. Connect one, then press play.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang speaker o headphones ang computer na ito. Magkabit ng isa, pagkatapos ay pindutin ang play.</translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pakinggan ito</translation>
    </message>
    <message>
        <source>Listening: {seconds} s left. Speak now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakikinig: {seconds} s pa. Magsalita na.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker to hear it with. Connect one, or headphones.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang speaker ang computer na ito para mapakinggan ito. Magkabit ng isa, o ng headphones.</translation>
    </message>
    <message>
        <source>Five seconds, kept in memory only and then forgotten.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Limang segundo, nasa memory lamang at pagkatapos ay kinakalimutan.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mikropono</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lakas ng tunog</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Subukan ang tunog</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tinitingnan ang computer na ito…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Folder</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Piliin lahat</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Itaas</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I&amp;baba</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumingin sa:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Pangalan ng file:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Uri ng mga file:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Folder:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lahat ng file (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Buksan</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;I-save</translation>
    </message>
    <message>
        <source>Save As</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save bilang</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Piliin</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hanapin ang folder</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik</translation>
    </message>
    <message>
        <source>Forward</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sumulong</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sumulong</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Folder sa itaas</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumunta sa folder sa itaas</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumawa ng bagong folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumawa ng isang bagong folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan bilang listahan</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lumipat sa listahan</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang detalye</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lumipat sa detalyadong listahan</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sidebar</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Listahan ng mga lugar at bookmark</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga file</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Palitan ang &amp;pangalan</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Burahin</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipakita ang mga &amp;nakatagong file</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Bagong folder</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bagong folder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Burahin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Alisin</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Aking computer</translation>
    </message>
    <message>
        <source>Drive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Drive</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">%1
Hindi nahanap ang file.
Pakitiyak na tama ang pangalan ng file.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">%1
Hindi nahanap ang folder.
Pakitiyak na tama ang pangalan ng folder.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pangalan</translation>
    </message>
    <message>
        <source>Size</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Laki</translation>
    </message>
    <message>
        <source>Type</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Uri</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Petsa ng pagbabago</translation>
    </message>
    <message>
        <source>Computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-&amp;undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Ulitin</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gupi&amp;tin</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-&amp;paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Piliin lahat</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Oo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Hindi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kanselahin</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-&amp;undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Ulitin</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gupi&amp;tin</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-&amp;paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Piliin lahat</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Subukan muli</translation>
    </message>
    <message>
        <source>Progress of {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Usad ng {case}</translation>
    </message>
    <message>
        <source>Earlier: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas maaga: {case}</translation>
    </message>
    <message>
        <source>Later: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas huli: {case}</translation>
    </message>
    <message>
        <source>Take out of the queue: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Alisin sa pila: {case}</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>These testimonies have their text already, or are still being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May teksto na ang mga salaysay na ito, o nire-record pa.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagsasateksto</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>The largest that is here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang pinakamalaking narito</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ituloy</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Alisin ang mga tapos na</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ang aklatan</translation>
    </message>
    <message>
        <source>Models…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga modelo…</translation>
    </message>
    <message>
        <source>Nothing waits to be written down. Choose testimonies in the library and press Transcribe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang naghihintay na isateksto. Pumili ng mga salaysay sa aklatan at pindutin ang Isateksto.</translation>
    </message>
    <message>
        <source>Paused. What is done is kept, and nothing is heard meanwhile.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naka-pause. Napapanatili ang nagawa na, at walang pinakikinggan habang ganito.</translation>
    </message>
    <message>
        <source>Still to do: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gagawin pa: {count}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Aklatan</translation>
    </message>
    <message>
        <source>New</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bago</translation>
    </message>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumanggap</translation>
    </message>
    <message>
        <source>People</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga tao</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga modelo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga setting</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga padron</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikandado</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga lugar</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Read this aloud, or let the interpreter read it. Ask whether it was understood.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Basahin ito nang malakas, o ipabasa sa tagasalin. Itanong kung naintindihan.</translation>
    </message>
    <message>
        <source>A draft that no speaker of the language has checked yet: let the interpreter correct it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Borador na hindi pa nasusuri ng nagsasalita ng wika: ipatama ito sa tagasalin.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para saan ito</translation>
    </message>
    <message>
        <source>The person decides</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang tao ang nagpapasya</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sino ang makakakuha nito</translation>
    </message>
    <message>
        <source>Stop at any time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huminto kahit kailan</translation>
    </message>
    <message>
        <source>Help in any case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May tulong anuman ang mangyari</translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang hindi na mababawi</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Open the testimony</source>
        <translation type="unfinished">Buksan ang salaysay</translation>
    </message>
    <message>
        <source>What does not hold any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang wala nang bisa</translation>
    </message>
    <message>
        <source>What we answered</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang isinagot namin</translation>
    </message>
    <message>
        <source>What others answered us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang isinagot sa amin ng iba</translation>
    </message>
    <message>
        <source>“{station}” told of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipinaalam ito ng “{station}”</translation>
    </message>
    <message>
        <source>It is said in the answer, until these offices answer that it is done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakasaad ito sa sagot, hanggang sumagot ang mga tanggapang ito na tapos na.</translation>
    </message>
    <message>
        <source>The answer for “{station}” is written: {file}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naisulat na ang sagot para sa “{station}”: {file}</translation>
    </message>
    <message>
        <source>Carry it to them: only they can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dalhin ito sa kanila: sila lamang ang makapagbubukas nito.</translation>
    </message>
    <message>
        <source>This vault knows what is out of reach: {what}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Alam ng kahang ito kung ano ang hindi na maaabot: {what}</translation>
    </message>
</context>
<context>
    <name>RecallForm</name>
    <message>
        <source>Not possible here: something of it left this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi maaari rito: may bahagi nitong umalis sa tanggapang ito.</translation>
    </message>
    <message>
        <source>Nobody here opens it any more, and nothing of it left this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala nang nagbubukas nito rito, at walang umalis mula sa tanggapang ito.</translation>
    </message>
    <message>
        <source>What became of the copies here?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang nangyari sa mga kopya rito?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Tapos</translation>
    </message>
    <message>
        <source>Not everything could be called back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi lahat ay nabawi</translation>
    </message>
    <message>
        <source>It is closed here. Say what is out of reach, and why.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isinara na ito rito. Sabihin kung ano ang hindi na maaabot, at bakit.</translation>
    </message>
    <message>
        <source>It was printed, and the paper is not here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inilimbag ito, at wala rito ang papel.</translation>
    </message>
    <message>
        <source>It was published.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inilathala ito.</translation>
    </message>
    <message>
        <source>It was handed on, to this office or organisation:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipinasa ito, sa tanggapan o organisasyong ito:</translation>
    </message>
    <message>
        <source>Name of the office or organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pangalan ng tanggapan o organisasyon</translation>
    </message>
    <message>
        <source>What kind of office that is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Anong uri ng tanggapan iyon</translation>
    </message>
    <message>
        <source>Something else:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iba pa:</translation>
    </message>
    <message>
        <source>Something else that could not be called back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iba pang hindi na nabawi</translation>
    </message>
    <message>
        <source>One line, at most {count} signs. Never a name of a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang linya, hanggang {count} karakter. Huwag kailanman pangalan ng tao.</translation>
    </message>
    <message>
        <source>This is what you sign</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ito ang pipirmahan mo</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished">Saan pupunta</translation>
    </message>
    <message>
        <source>Folder for the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Folder para sa sagot</translation>
    </message>
    <message>
        <source>Sign and write the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pirmahan at isulat ang sagot</translation>
    </message>
</context>
<context>
    <name>RecallScreen</name>
    <message>
        <source>Withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga pagbawi ng pahintulot</translation>
    </message>
    <message>
        <source>Persons took something back, and another office told of it. It holds here already. Answer what became of the copies, so that the person can be told the truth.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May binawi ang mga tao, at ipinaalam ito ng ibang tanggapan. May bisa na ito rito. Isagot kung ano ang nangyari sa mga kopya, para masabi sa tao ang totoo.</translation>
    </message>
    <message>
        <source>Back to Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik sa Tumanggap</translation>
    </message>
    <message>
        <source>No office has told of a withdrawal.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang tanggapang nagpaalam ng pagbawi ng pahintulot.</translation>
    </message>
    <message>
        <source>Told of testimonies that are not here: {offices}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagpaalam tungkol sa mga salaysay na wala rito: {offices}</translation>
    </message>
    <message>
        <source>Nothing is to be answered. Should one come, what was taken back holds from the first moment.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang kailangang sagutin. Kung may dumating, may bisa ang pagbawi mula sa unang sandali.</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">naghihintay ng sagot</translation>
    </message>
    <message>
        <source>answered</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">nasagot na</translation>
    </message>
</context>
<context>
    <name>RecallsCard</name>
    <message>
        <source>Something was taken back. It holds here already; the office that told of it waits for your word.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May binawi. May bisa na ito rito; naghihintay ng iyong sagot ang tanggapang nagpaalam nito.</translation>
    </message>
    <message>
        <source>Answer withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sagutin ang mga pagbawi</translation>
    </message>
    <message>
        <source>Withdrawals to answer: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga pagbawing sasagutin: {count}</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>With a receipt the station knows that its work is safe here, and may delete its own copy. Everything is read back before it is signed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa pamamagitan ng resibo, nalalaman ng istasyon na ligtas dito ang gawa nito, at maaari nitong burahin ang sariling kopya. Binabasa muli ang lahat bago ito pirmahan.</translation>
    </message>
    <message>
        <source>Copies of this vault, backups counted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kopya ng kahang ito, kasama ang mga backup</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Folder para sa mga resibo</translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat ang mga resibo</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isinusulat ang mga resibo</translation>
    </message>
    <message>
        <source>Receipts to write: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga resibong isusulat: {count}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga resibo</translation>
    </message>
    <message>
        <source>Bundle {number} of “{station}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bigkis {number} ng “{station}”</translation>
    </message>
    <message>
        <source>Receipts written: {count}. Hand the stick back to the station.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga resibong naisulat: {count}. Ibalik ang USB stick sa istasyon.</translation>
    </message>
    <message>
        <source>Testimonies that could not be confirmed: {count}. See the custody log.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga salaysay na hindi makumpirma: {count}. Tingnan ang talaan ng pag-iingat.</translation>
    </message>
</context>
<context>
    <name>ReceiveScreen</name>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumanggap</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magdagdag ng mga file…</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga pagbawi ng pahintulot</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga file</translation>
    </message>
    <message>
        <source>Adopt all that hold: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipasok ang lahat ng pasado: {count}</translation>
    </message>
</context>
<context>
    <name>RecordingControls</name>
    <message>
        <source>Stop the recording? The {length} so far are kept and sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto ang rekording? Ang {length} sa ngayon ay itatago at seselyuhan.</translation>
    </message>
    <message>
        <source>Bookmark  (B)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pananda  (B)</translation>
    </message>
    <message>
        <source>Hide screen  (F9)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago ang screen  (F9)</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto…</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ituloy ang pagre-record</translation>
    </message>
    <message>
        <source>Stop and seal</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto at selyuhan</translation>
    </message>
    <message>
        <source>Why is it paused?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bakit ito naka-pause?</translation>
    </message>
    <message>
        <source>Choose or write, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili o magsulat, pero walang pangalan</translation>
    </message>
    <message>
        <source>Go on  (P)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ituloy  (P)</translation>
    </message>
    <message>
        <source>Pause  (P)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-pause  (P)</translation>
    </message>
</context>
<context>
    <name>RecordingEnd</name>
    <message>
        <source>Sealing the recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sineselyuhan ang rekording</translation>
    </message>
    <message>
        <source>Heard {heard}, saved {saved}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Narinig {heard}, na-save {saved}.</translation>
    </message>
    <message>
        <source>The end is kept in memory and tried again every few seconds. Leave this open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasa memory ang dulo at sinusubukang muli bawat ilang segundo. Iwan itong bukas.</translation>
    </message>
    <message>
        <source>This takes a moment. The sound is already saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sandali lamang ito. Na-save na ang tunog.</translation>
    </message>
    <message>
        <source>The recording is sealed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Selyado na ang rekording</translation>
    </message>
    <message>
        <source>{length} of sound is in the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} ng tunog ang nasa kaha.</translation>
    </message>
    <message>
        <source>Some sound is missing in it; the places are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May kulang na tunog dito; may marka ang mga lugar.</translation>
    </message>
    <message>
        <source>Now it can be made readable, on this computer alone. That can also wait.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaari na itong gawing nababasa, sa computer na ito lamang. Puwede rin itong ipagpaliban.</translation>
    </message>
    <message>
        <source>The recording could not be finished</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi natapos ang rekording</translation>
    </message>
    <message>
        <source>The recording did not begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nagsimula ang rekording</translation>
    </message>
    <message>
        <source>What was saved is kept; it is sealed when the vault is next unlocked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Napapanatili ang na-save; seselyuhan ito sa susunod na pagbukas ng kaha.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang na-record.</translation>
    </message>
    <message>
        <source>How far the sealing is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kung hanggang saan na ang pagseselyo</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ang salaysay</translation>
    </message>
    <message>
        <source>Transcribe now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isateksto ngayon</translation>
    </message>
</context>
<context>
    <name>RecordingScreen</name>
    <message>
        <source>Opening the microphone…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binubuksan ang mikropono…</translation>
    </message>
    <message>
        <source>Paused for {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naka-pause nang {length}</translation>
    </message>
    <message>
        <source>Waiting for the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hinihintay ang mikropono</translation>
    </message>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagre-record</translation>
    </message>
    <message>
        <source>heard {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">narinig {time}</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">na-save {time}</translation>
    </message>
    <message>
        <source>Too loud: move the microphone away a little.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Masyadong malakas: ilayo nang kaunti ang mikropono.</translation>
    </message>
    <message>
        <source>Very quiet for some time. Is the microphone near enough?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Napakahina nang ilang sandali na. Malapit ba nang sapat ang mikropono?</translation>
    </message>
    <message>
        <source>The recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumatakbo pa ang rekording.</translation>
    </message>
    <message>
        <source>Stop it first, or hide the screen with F9: then it goes on behind a clock.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto muna ito, o itago ang screen sa F9: magpapatuloy ito sa likod ng isang orasan.</translation>
    </message>
    <message>
        <source>Length so far</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Haba sa ngayon</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lakas ng tunog</translation>
    </message>
    <message>
        <source>Sign of the recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Palatandaan ng rekording</translation>
    </message>
    <message>
        <source>Who speaks:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sino ang nagsasalita:</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>The no is kept. What was recorded earlier stays as it was agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naitago ang sagot na “hindi”. Ang na-record noon ay mananatili gaya ng pinayagan.</translation>
    </message>
    <message>
        <source>Nothing of this is kept, and what was recorded of the answers is destroyed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang itinatago mula rito, at sinira ang na-record sa mga sagot.</translation>
    </message>
    <message>
        <source>Nothing of this is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang itinatago mula rito.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang nire-record.</translation>
    </message>
    <message>
        <source>Help does not depend on it: the person gets the same help as before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi rito nakasalalay ang tulong: makukuha ng tao ang parehong tulong gaya ng dati.</translation>
    </message>
    <message>
        <source>It can be asked again on another day, if the person wishes. There is no hurry.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaari itong itanong muli sa ibang araw, kung gusto ng tao. Hindi kailangang magmadali.</translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message>
        <source>Cases that are released now: {count}. Each is counted once and for good: what is told of it later does not change these numbers, and new cases wait for the next release. The more cases a release has, the fewer numbers are held back in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kasong ilalabas ngayon: {count}. Isang beses lamang bibilangin ang bawat isa at hindi na mababago: hindi binabago ng ikukuwento pa sa hinaharap ang mga bilang na ito, at hihintayin ng mga bagong kaso ang susunod na paglalabas. Mas maraming kaso sa isang paglalabas, mas kaunting bilang ang hindi ipinapakita.</translation>
    </message>
    <message>
        <source>Counted as it is today, for this screen alone. Compared with the numbers of another day, these would tell of the one case that came in between; so only released numbers are saved or printed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binilang ayon sa lagay ngayong araw, para lamang sa screen na ito. Kung ikukumpara sa mga bilang ng ibang araw, masasabi ng mga ito ang isang kasong pumasok sa pagitan; kaya mga inilabas na bilang lamang ang sine-save o inililimbag.</translation>
    </message>
    <message>
        <source>Added up from releases, each of other cases than the ones before, so that comparing what left on different days tells of no few. A number leaves out the releases in which it was held back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kabuuan ng mga paglalabas, na iba ang mga kaso ng bawat isa sa mga nauna, para walang iilang tao ang makilala kapag ikinumpara ang inilabas sa magkakaibang araw. Hindi kasama sa isang bilang ang mga paglalabas kung saan hindi ito ipinakita.</translation>
    </message>
    <message>
        <source>Nothing is released yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang inilalabas.</translation>
    </message>
    <message>
        <source>Releases: {count}, the last on {date}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga paglalabas: {count}, ang huli noong {date}.</translation>
    </message>
    <message>
        <source>Cases that are in no release yet: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kasong wala pa sa anumang paglalabas: {count}.</translation>
    </message>
    <message>
        <source>Releases that may not leave any more, since somebody in them took consent back: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga paglalabas na hindi na maaaring umalis, dahil may taong kasama roon na bumawi ng pahintulot: {count}.</translation>
    </message>
    <message>
        <source>Now, on this screen</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ngayon, sa screen na ito</translation>
    </message>
    <message>
        <source>Released</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inilabas na</translation>
    </message>
    <message>
        <source>Release what is new…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ilabas ang bago…</translation>
    </message>
    <message>
        <source>Release now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ilabas na ngayon</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag muna</translation>
    </message>
</context>
<context>
    <name>ReportBackCard</name>
    <message>
        <source>The person has not been told yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa nasasabihan ang tao.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang nangyari rito</translation>
    </message>
    <message>
        <source>What you told the person today, in one line</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang sinabi mo sa tao ngayong araw, sa isang linya</translation>
    </message>
    <message>
        <source>What you told the person today</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang sinabi mo sa tao ngayong araw</translation>
    </message>
    <message>
        <source>They were told</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasabihan na siya</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Saksi was interrupted the last time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naputol ang Saksi noong huling pagkakataon</translation>
    </message>
    <message>
        <source>A file of this vault was mended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May inayos na file ng kahang ito</translation>
    </message>
    <message>
        <source>This is what was found, before you go on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ito ang nakita, bago ka magpatuloy.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ituloy</translation>
    </message>
    <message>
        <source>A file with the keys of this vault was damaged or missing. It was written again from its copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May sira o nawawala ang isang file ng mga susi ng kahang ito. Isinulat itong muli mula sa kopya nito.</translation>
    </message>
    <message>
        <source>A power failure can do that. If it comes again, the disk may be failing: then copy the vault to another disk, in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring dahil ito sa pagkawala ng kuryente. Kung mangyari ulit, maaaring nasisira na ang disk: kopyahin ang kaha sa ibang disk, sa mga setting.</translation>
    </message>
    <message>
        <source>An interrupted recording could not be sealed yet. Its sound is kept, and it is tried again each time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa naselyuhan ang isang rekording na naputol. Napapanatili ang tunog nito, at sinusubukang muli sa bawat pagkakataon.</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>A new folder for what is saved, best on another disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bagong folder para sa maililigtas, mas mabuti kung sa ibang disk</translation>
    </message>
    <message>
        <source>Folder for what is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Folder para sa maililigtas</translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inililigtas ang maililigtas</translation>
    </message>
    <message>
        <source>The new vault opens in the same ways. Keep the damaged one until somebody has seen it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumubukas ang bagong kaha sa parehong mga paraan. Ingatan ang may sira hanggang may makakita nito.</translation>
    </message>
    <message>
        <source>Saksi reads the damaged vault, changes nothing in it, and puts all that can be read into a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binabasa ng Saksi ang kahang may sira, walang binabago rito, at inilalagay sa bago ang lahat ng mababasa.</translation>
    </message>
    <message>
        <source>Saved what could be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nailigtas ang maililigtas</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iligtas ang maililigtas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik</translation>
    </message>
    <message>
        <source>Open the saved vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ang nailigtas na kaha</translation>
    </message>
    <message>
        <source>Begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magsimula</translation>
    </message>
    <message>
        <source>Entries saved: {rows}. Sealed files saved: {files}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga entry na nailigtas: {rows}. Mga selyadong file na nailigtas: {files}.</translation>
    </message>
    <message>
        <source>Not readable any more: pages {pages}, entries {entries}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi na mabasa: mga pahina {pages}, mga entry {entries}.</translation>
    </message>
</context>
<context>
    <name>RetentionAsk</name>
    <message>
        <source>Destroy the keys of {case}?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sirain ang mga susi ng {case}?</translation>
    </message>
    <message>
        <source>Nobody can open this here any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala nang makapagbubukas nito rito</translation>
    </message>
    <message>
        <source>This stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mananatili ito</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang hindi nito magagawa</translation>
    </message>
    <message>
        <source>Destroying the keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinisira ang mga susi…</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinusubukan ang lihim na parirala…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bakit?</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translation type="unfinished">Ang lihim na parirala, minsan pa</translation>
    </message>
    <message>
        <source>Destroying the keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagsira sa mga susi</translation>
    </message>
    <message>
        <source>Destroy the keys now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sirain na ang mga susi</translation>
    </message>
    <message>
        <source>Go back, destroy nothing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik, walang sisirain</translation>
    </message>
</context>
<context>
    <name>RetentionDetail</name>
    <message>
        <source>May be kept until</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring itago hanggang</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished">Nasaan ito</translation>
    </message>
    <message>
        <source>What is here of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang narito</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translation type="unfinished">Sinira ang mga susi nito: wala nang makapagbubukas nito rito.</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinira noong</translation>
    </message>
    <message>
        <source>Reason</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dahilan</translation>
    </message>
    <message>
        <source>What stayed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang nanatili</translation>
    </message>
    <message>
        <source>Destroy its keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sirain ang mga susi nito…</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translation type="unfinished">Buksan ang salaysay</translation>
    </message>
    <message>
        <source>Export to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-export sa punong tanggapan</translation>
    </message>
</context>
<context>
    <name>RetentionDone</name>
    <message>
        <source>The keys of {case} are destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasira na ang mga susi ng {case}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dahilan: {reason}</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinira</translation>
    </message>
    <message>
        <source>This stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mananatili ito</translation>
    </message>
    <message>
        <source>What it could not do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang hindi nito nagawa</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik sa listahan</translation>
    </message>
</context>
<context>
    <name>RetentionScreen</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Tinitingnan…</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagtatago at pagbura</translation>
    </message>
    <message>
        <source>How long a testimony may be kept follows from what the person agreed to. Nothing is destroyed by itself: a person decides, one testimony at a time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakabatay sa pinayagan ng tao kung gaano katagal maaaring itago ang salaysay. Walang kusang nasisira: tao ang nagpapasya, isang salaysay sa bawat pagkakataon.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Bumalik</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished">Mga salaysay</translation>
    </message>
</context>
<context>
    <name>RevokeView</name>
    <message>
        <source>Take trust back from “{name}”?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawiin ang tiwala sa “{name}”?</translation>
    </message>
    <message>
        <source>The newest bundle that was received here has number {received}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Numero {received} ang pinakabagong bigkis na natanggap dito.</translation>
    </message>
    <message>
        <source>No bundle of this office was received here: 0 refuses all of them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang natanggap ditong bigkis ng tanggapang ito: tinatanggihan ng 0 ang lahat ng mga iyon.</translation>
    </message>
    <message>
        <source>Do this when the laptop or the keys of the office may be in other hands. From now on nothing is sealed for it, and its later bundles are refused. These keys can never be trusted again; the office needs a new vault. What it can read already it can still read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gawin ito kapag maaaring nasa ibang kamay na ang laptop o ang mga susi ng tanggapan. Mula ngayon ay walang seselyuhan para rito, at tatanggihan ang mga susunod na bigkis nito. Hindi na kailanman mapagkakatiwalaan muli ang mga susing ito; kailangan ng tanggapan ng bagong kaha. Ang nababasa na nito ay mababasa pa rin nito.</translation>
    </message>
    <message>
        <source>Number of the last bundle that was surely its own</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Numero ng huling bigkis na tiyak na sa kanila</translation>
    </message>
    <message>
        <source>Go on trusting it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Patuloy na pagkatiwalaan</translation>
    </message>
    <message>
        <source>Take trust back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawiin ang tiwala</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Go back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto</translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Selyuhan na ngayon</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagseselyo</translation>
    </message>
    <message>
        <source>The sealed testimony stays on this computer until you carry it out with an export. Listen and correct before, if you still wish to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mananatili sa computer na ito ang selyadong salaysay hanggang ilabas mo ito sa pamamagitan ng export. Makinig at magtama muna, kung nais mo pa.</translation>
    </message>
    <message>
        <source>Sealed to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Selyado para sa punong tanggapan</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sineselyuhan…</translation>
    </message>
    <message>
        <source>Seal this testimony to headquarters?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Selyuhan ang salaysay na ito para sa punong tanggapan?</translation>
    </message>
    <message>
        <source>From then on nobody can hear or read it on this computer: not you, and not anybody who takes the computer or makes you open it. Only headquarters can open it. Name and contact that were written down here are forgotten. This cannot be undone here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mula noon, wala nang makaririnig o makababasa nito sa computer na ito: hindi ikaw, at hindi sinumang kukuha ng computer o pipilit sa iyong buksan ito. Punong tanggapan lamang ang makapagbubukas nito. Kakalimutan ang pangalan at kontak na isinulat dito. Hindi ito maibabalik sa dati rito.</translation>
    </message>
    <message>
        <source>Masked copies of it that can still be opened here: {count}. Seal each of them as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kopya nitong tinakpan na mabubuksan pa rito: {count}. Selyuhan din ang bawat isa.</translation>
    </message>
    <message>
        <source>Nobody can hear or read it on this computer any more. Headquarters can. You can still see its entry in the library, and its custody log.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala nang makaririnig o makababasa nito sa computer na ito. Kaya ng punong tanggapan. Makikita mo pa rin ang entry nito sa aklatan, at ang talaan ng pag-iingat nito.</translation>
    </message>
    <message>
        <source>It was carried out on {date}, and an export can carry it out again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dinala ito palabas noong {date}, at maaari itong dalhin muli palabas sa pamamagitan ng pag-export.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipakita</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago ang tina-type</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipakita ang tina-type</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mukhang naka-on ang Caps Lock.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>The usual one of this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang karaniwan sa computer na ito</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} (hindi nakakabit)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto</translation>
    </message>
    <message>
        <source>Try it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Subukan ito</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga setting</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tungkol at pagsusuri</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wika at anyo</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wika</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kulay</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Laki ng mga titik</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikandado</translation>
    </message>
    <message>
        <source>Lock without being asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kusang magkandado</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse. A recording goes on behind the lock.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Matapos ang ganito katagal na walang key o mouse. Tuloy ang rekording sa likod ng kandado.</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tandaan kung nasaan ang kaha</translation>
    </message>
    <message>
        <source>The next start then asks for its passphrase at once. The passphrase is never remembered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa susunod na pagsisimula, hihingin agad ang lihim na parirala nito. Hindi kailanman tinatandaan ang lihim na parirala.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tunog</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mikropono</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gaano ito kalakas</translation>
    </message>
    <message>
        <source>Speak as you will in the room. Nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magsalita gaya ng gagawin mo sa silid. Walang itinatago rito.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tandaan</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lakas ng mikropono</translation>
    </message>
    <message>
        <source>As the system</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gaya ng sistema</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Minutes: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga minuto: {count}</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maliwanag</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Madilim</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mataas na contrast, maliwanag</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mataas na contrast, madilim</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Last kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huling itinago</translation>
    </message>
    <message>
        <source>Nothing was written down before the interview, or it has not come with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang isinulat bago ang panayam, o hindi ito dumating kasama ng salaysay.</translation>
    </message>
    <message>
        <source>It may not be opened here any more: see Consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi na ito maaaring buksan dito: tingnan ang Pahintulot.</translation>
    </message>
    <message>
        <source>Around the interview</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tungkol sa panayam</translation>
    </message>
    <message>
        <source>Risk, as we see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panganib, sa tingin namin</translation>
    </message>
    <message>
        <source>Risk, as they see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panganib, sa tingin niya</translation>
    </message>
    <message>
        <source>Held or watched by somebody</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May pumipigil o nagbabantay sa kanya</translation>
    </message>
    <message>
        <source>Private place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pribadong lugar</translation>
    </message>
    <message>
        <source>Interviewed before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakapanayam na noon</translation>
    </message>
    <message>
        <source>Needs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga pangangailangan</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga tagasalin</translation>
    </message>
    <message>
        <source>What came of the meeting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang kinahinatnan ng pagkikita</translation>
    </message>
    <message>
        <source>nobody interprets from then on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">walang nagsasalin mula noon</translation>
    </message>
    <message>
        <source>{code}, briefed, bound to secrecy, accepted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{code}, napaliwanagan, nangakong maglilihim, tinatanggap</translation>
    </message>
    <message>
        <source>not briefed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi napaliwanagan</translation>
    </message>
    <message>
        <source>not bound to secrecy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi nangakong maglilihim</translation>
    </message>
    <message>
        <source>may be on another side</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">maaaring nasa kabilang panig</translation>
    </message>
    <message>
        <source>not asked about another side</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi naitanong ang kabilang panig</translation>
    </message>
    <message>
        <source>refused by the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">tinanggihan ng tao</translation>
    </message>
    <message>
        <source>not accepted by the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi tinanggap ng tao</translation>
    </message>
    <message>
        <source>Risk as it was seen {when}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panganib ayon sa nakita noong {when}</translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>{name} was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naisulat ang {name}.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga padron</translation>
    </message>
    <message>
        <source>A case is counted only where the person agreed to anonymous statistics. Where it says “fewer than {number}”, the number is smaller, or kept back so that a smaller one cannot be worked out.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binibilang lamang ang isang kaso kung pumayag ang tao sa estadistikang walang pangalan. Kung nakasulat ang “mas kaunti sa {number}”, mas maliit ang bilang, o hindi ipinakita para hindi makuwenta ang mas maliit na bilang.</translation>
    </message>
    <message>
        <source>Count by</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bilangin ayon sa</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maghanap sa listahan</translation>
    </message>
    <message>
        <source>For each place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para sa bawat lugar</translation>
    </message>
    <message>
        <source>How finely time is told</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gaano kadetalyado ang oras</translation>
    </message>
    <message>
        <source>Count again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magbilang muli</translation>
    </message>
    <message>
        <source>Save all tables…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save ang lahat ng talahanayan…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save bilang larawan…</translation>
    </message>
    <message>
        <source>Save as a drawing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save bilang guhit…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">I-print</translation>
    </message>
    <message>
        <source>Case data in files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Datos ng kaso sa mga file…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished">Printer</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagbibilang…</translation>
    </message>
    <message>
        <source>Fewer than {number} cases may be counted, so that no number is shown.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas kaunti sa {number} kaso ang maaaring bilangin, kaya walang ipinapakitang bilang.</translation>
    </message>
    <message>
        <source>Cases in all releases: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kaso sa lahat ng paglalabas: {count}</translation>
    </message>
    <message>
        <source>Cases that may be counted: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kasong maaaring bilangin: {count}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kaso</translation>
    </message>
    <message>
        <source>All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lahat</translation>
    </message>
    <message>
        <source>Save all tables</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save ang lahat ng talahanayan</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save ang grap</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Everything is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Na-save na ang lahat</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sine-save</translation>
    </message>
    <message>
        <source>Disk nearly full: {free} left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Halos puno na ang disk: {free} ang natitira</translation>
    </message>
    <message>
        <source>Disk: {free} left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Disk: {free} ang natitira</translation>
    </message>
    <message>
        <source>Plugged in, {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakasaksak, {percent} %</translation>
    </message>
    <message>
        <source>Battery low: {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mahina na ang baterya: {percent} %</translation>
    </message>
    <message>
        <source>Battery: {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Baterya: {percent} %</translation>
    </message>
    <message>
        <source>On a network, not used</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May network, hindi ginagamit</translation>
    </message>
    <message>
        <source>Offline</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Offline</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Katayuan</translation>
    </message>
</context>
<context>
    <name>StayedCard</name>
    <message>
        <source>Not in the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala sa file</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Kept until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinatago hanggang {day}</translation>
    </message>
    <message>
        <source>The person did not agree that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pumayag ang tao na itago ito.</translation>
    </message>
    <message>
        <source>It can be recorded, but nothing more can be done with it. Think of listening only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaari itong i-record, pero wala nang ibang magagawa rito. Pag-isipang makinig na lamang.</translation>
    </message>
    <message>
        <source>The rules for children hold.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May bisa ang mga tuntunin para sa mga bata.</translation>
    </message>
    <message>
        <source>Before anything leaves, a second trained person has to approve it. It is never used for media or for training.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bago umalis ang anuman, kailangan itong aprubahan ng ikalawang taong sinanay. Hindi ito kailanman ginagamit sa media o sa pagsasanay.</translation>
    </message>
    <message>
        <source>recorded: {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">na-record: {length}</translation>
    </message>
    <message>
        <source>with an interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">may tagasalin</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinayagan</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pinayagan</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang tinanggihan.</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>of the program itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ng programa mismo</translation>
    </message>
    <message>
        <source>In use: {name}, {whose}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginagamit: {name}, {whose}</translation>
    </message>
    <message>
        <source>Questions: {questions}. Own wordings of consent: {wordings}. Services: {services}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga tanong: {questions}. Sariling pananalita ng pahintulot: {wordings}. Mga serbisyo: {services}.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naisulat: {path}</translation>
    </message>
    <message>
        <source>Give it a version of its own when you change it, then bring it in here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bigyan ito ng sariling bersyon kapag binago mo, saka dalhin ito rito.</translation>
    </message>
    <message>
        <source>It is in use from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginagamit na ito mula ngayon.</translation>
    </message>
    <message>
        <source>Guide and services of your organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gabay at mga serbisyo ng inyong organisasyon</translation>
    </message>
    <message>
        <source>One file: questions of the guide, wordings of consent, services, what to do in an emergency, debriefing, limits of a session.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang file: mga tanong ng gabay, pananalita ng pahintulot, mga serbisyo, ano ang gagawin sa kagipitan, usapan pagkatapos, mga limitasyon ng sesyon.</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magdala ng file dito…</translation>
    </message>
    <message>
        <source>Write it out to edit it…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat ito para ma-edit…</translation>
    </message>
    <message>
        <source>Use an earlier one again:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gamitin muli ang mas luma:</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng template</translation>
    </message>
    <message>
        <source>Write the template</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat ang template</translation>
    </message>
</context>
<context>
    <name>TestimonyHeader</name>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagre-record</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isateksto muli</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kalakip</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-export</translation>
    </message>
    <message>
        <source>Seal to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Selyuhan para sa punong tanggapan</translation>
    </message>
    <message>
        <source>Recording {number} · {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Rekording {number} · {length}</translation>
    </message>
</context>
<context>
    <name>TestimonyScreen</name>
    <message>
        <source>{time} of {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{time} ng {length}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tunog</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Transkripsyon</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hanapin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ulitin</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-edit</translation>
    </message>
    <message>
        <source>Listened, it is right</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Napakinggan, tama ito</translation>
    </message>
    <message>
        <source>Text of this paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Teksto ng talatang ito</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kanselahin</translation>
    </message>
    <message>
        <source>Enter saves, Ctrl+Enter divides, Esc plays and pauses</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagse-save ang Enter, naghahati ang Ctrl+Enter, nagpe-play at nagpo-pause ang Esc</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binubuksan…</translation>
    </message>
    <message>
        <source>This testimony has no recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang rekording ang salaysay na ito.</translation>
    </message>
    <message>
        <source>There is no text yet. You can listen now, and have it transcribed when you wish.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang teksto. Maaari kang makinig ngayon, at ipasateksto ito kapag gusto mo.</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang nakitang pagsasalita sa rekording na ito.</translation>
    </message>
</context>
<context>
    <name>TestimonySide</name>
    <message>
        <source>Machine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Makina</translation>
    </message>
    <message>
        <source>{when}, undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{when}, na-undo</translation>
    </message>
    <message>
        <source>To check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Susuriin</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga pananda</translation>
    </message>
    <message>
        <source>Changes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga pagbabago</translation>
    </message>
    <message>
        <source>Custody</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pag-iingat</translation>
    </message>
    <message>
        <source>Consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pahintulot</translation>
    </message>
    <message>
        <source>Person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tao</translation>
    </message>
    <message>
        <source>Masking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagtatakip</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Kaso</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagkatapos</translation>
    </message>
    <message>
        <source>More about this testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Higit pa tungkol sa salaysay na ito</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nauna</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Susunod</translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Susunod na lugar na susuriin</translation>
    </message>
    <message>
        <source>Place to check before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naunang lugar na susuriin</translation>
    </message>
    <message>
        <source>Texts of the chosen paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga teksto ng napiling talata</translation>
    </message>
    <message>
        <source>All changes, newest first</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lahat ng pagbabago, pinakabago ang una</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Markahang narepaso na</translation>
    </message>
    <message>
        <source>Open again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan muli</translation>
    </message>
    <message>
        <source>Nothing is left to check here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala nang natitirang susuriin dito.</translation>
    </message>
    <message>
        <source>Bookmarks set while recording stand here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Narito ang mga panandang inilagay habang nagre-record.</translation>
    </message>
    <message>
        <source>What people change stands here. The machine's text is never lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Narito ang binabago ng mga tao. Hindi kailanman nawawala ang teksto ng makina.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sine-save…</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pananda</translation>
    </message>
    <message>
        <source>, another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">, ibang tanggapan</translation>
    </message>
</context>
<context>
    <name>TongueRow</name>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wika</translation>
    </message>
</context>
<context>
    <name>TranscriptionPanel</name>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isateksto</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isateksto muli</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panatilihin ang tekstong ito</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ituloy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kanselahin</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Subukan muli</translation>
    </message>
    <message>
        <source>Models…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga modelo…</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipakita ang pila</translation>
    </message>
    <message>
        <source>Progress of the transcription</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Usad ng pagsasateksto</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>Write everything down anew?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat muli ang lahat?</translation>
    </message>
    <message>
        <source>The new text takes the place of this one. What was corrected stays with the old text, hidden.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Papalitan ito ng bagong teksto. Mananatili sa lumang teksto ang mga naitama, nakatago.</translation>
    </message>
    <message>
        <source>All recordings are transcribed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naisateksto na ang lahat ng rekording.</translation>
    </message>
    <message>
        <source>A part of it is transcribed. What is done is kept; the rest is still to do.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naisateksto na ang isang bahagi nito. Napapanatili ang nagawa na; gagawin pa ang natitira.</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang teksto.</translation>
    </message>
    <message>
        <source>A model on this computer writes down what it hears. Nothing leaves the computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang modelo sa computer na ito ang nagsusulat ng naririnig nito. Walang lumalabas sa computer.</translation>
    </message>
    <message>
        <source>Paused. What is done is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naka-pause. Napapanatili ang nagawa na.</translation>
    </message>
    <message>
        <source>Recordings before it: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga rekording na nauuna rito: {count}</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng modelo</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Is this really “{name}”?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ito ba talaga ang “{name}”?</translation>
    </message>
    <message>
        <source>{role}, station {station}. Call the office on a number that you know from elsewhere, and let it read the eight words of its own card to you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}, istasyon {station}. Tawagan ang tanggapan sa numerong alam mo mula sa ibang pinagmulan, at ipabasa sa kanila ang walong salita ng sarili nilang kard.</translation>
    </message>
    <message>
        <source>Type the words as you hear them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-type ang mga salita gaya ng naririnig mo</translation>
    </message>
    <message>
        <source>The words that you hear</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang mga salitang naririnig mo</translation>
    </message>
    <message>
        <source>What this office is to us. Nothing leaves to it without consent for this:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang tanggapang ito sa amin. Walang umaalis papunta rito nang walang pahintulot para dito:</translation>
    </message>
    <message>
        <source>What this office is to us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang tanggapang ito sa amin</translation>
    </message>
    <message>
        <source>We have compared all eight words, and they are the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naikumpara na namin ang lahat ng walong salita, at magkakapareho ang mga ito</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isantabi ito</translation>
    </message>
    <message>
        <source>Trust this office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagkatiwalaan ang tanggapang ito</translation>
    </message>
    <message>
        <source>All eight words are the same.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magkakapareho ang lahat ng walong salita.</translation>
    </message>
    <message>
        <source>Word {number} is another one. Ask again; if it stays so, trust nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iba ang salita {number}. Magtanong muli; kung ganoon pa rin, huwag magtiwala sa anuman.</translation>
    </message>
    <message>
        <source>Words that are the same: {right} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga salitang magkapareho: {right} ng {all}</translation>
    </message>
</context>
<context>
    <name>UnknownPackView</name>
    <message>
        <source>Nobody vouches for “{name}” yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang nananagot para sa “{name}”</translation>
    </message>
    <message>
        <source>Its files are {note}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang mga file nito ay {note}.</translation>
    </message>
    <message>
        <source>A model that somebody has changed could write words that were never said. Compare this fingerprint with the one that you got by another way: by telephone, on paper, or from headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang modelong binago ng iba ay maaaring magsulat ng mga salitang hindi kailanman nasabi. Ikumpara ang fingerprint na ito sa nakuha mo sa ibang paraan: sa telepono, sa papel, o mula sa punong tanggapan.</translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Fingerprint ng pakete</translation>
    </message>
    <message>
        <source>We have compared the whole fingerprint, and it is the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naikumpara na namin ang buong fingerprint, at pareho ito</translation>
    </message>
    <message>
        <source>Do not import it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag itong i-import</translation>
    </message>
    <message>
        <source>Import this pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-import ang paketeng ito</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binubuksan…</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Each guess at it takes {memory} MiB of memory, so that guessing stays slow.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumagamit ng {memory} MiB na memorya ang bawat hula, kaya mabagal palagi ang panghuhula.</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is lost. Only paper holds it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binubuksan nito ang kaha kapag nawala ang lihim na parirala. Nasa papel lamang ito.</translation>
    </message>
    <message>
        <source>There is none. New keys, below, come with one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala. May kasamang code ang mga bagong susi sa ibaba.</translation>
    </message>
    <message>
        <source>Headquarters can open the vault with its own key when both are lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mabubuksan ng punong tanggapan ang kaha gamit ang sarili nitong susi kapag nawala ang dalawa.</translation>
    </message>
    <message>
        <source>Headquarters cannot open this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi mabubuksan ng punong tanggapan ang kahang ito.</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open this vault any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kapag nawala ang lihim na parirala, wala nang makapagbubukas ng kahang ito.</translation>
    </message>
    <message>
        <source>Ways into this vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga paraan ng pagpasok sa kahang ito</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Lihim na parirala</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">Code sa pagbawi</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Punong tanggapan</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Saksi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maligayang pagdating sa Saksi</translation>
    </message>
    <message>
        <source>Saksi records what people testify and keeps it in an encrypted vault on this laptop. It needs no internet and opens no connection.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nire-record ng Saksi ang isinasalaysay ng mga tao at iniingatan ito sa naka-encrypt na kaha sa laptop na ito. Hindi nito kailangan ng internet at wala itong binubuksang koneksyon.</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang bagong kaha</translation>
    </message>
    <message>
        <source>For an office that begins with Saksi. It takes about five minutes, a pen and a sheet of paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para sa tanggapang nagsisimula sa Saksi. Mga limang minuto ito, at kailangan ng bolpen at isang pirasong papel.</translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumawa ng kaha…</translation>
    </message>
    <message>
        <source>A vault that is there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang kahang naroon na</translation>
    </message>
    <message>
        <source>On this laptop or on a disk that is connected. You need its passphrase or its recovery code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa laptop na ito o sa nakakabit na disk. Kailangan mo ang lihim na parirala o ang code sa pagbawi nito.</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magbukas ng kaha…</translation>
    </message>
    <message>
        <source>The demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang demo</translation>
    </message>
    <message>
        <source>Invented testimonies and a lesson in steps. Nothing in it is real, and nothing of it leaves it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kathang salaysay at isang araling hakbang-hakbang. Walang totoo rito, at walang anumang lumalabas dito.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Subukan ang demo</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>{name} ({free} free)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} ({free} libre)</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>The answers are recorded, as a short recording of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nire-record ang mga sagot, bilang sariling maikling rekording.</translation>
    </message>
    <message>
        <source>Mark the answers here too, and keep the paper apart from the case code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Markahan din dito ang mga sagot, at itago ang papel nang hiwalay sa code ng kaso.</translation>
    </message>
    <message>
        <source>Not sure counts as a child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinuturing na bata kapag hindi tiyak.</translation>
    </message>
    <message>
        <source>An adult who is safe for the child and the child both have to agree.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kailangang pumayag kapwa ang isang nakatatandang ligtas para sa bata at ang bata.</translation>
    </message>
    <message>
        <source>An adult who is safe for the child and the person both have to agree.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kailangang pumayag kapwa ang isang nakatatandang ligtas para sa bata at ang tao.</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ilang taon na ang tao?</translation>
    </message>
    <message>
        <source>Ask nobody for papers. If you are not sure, say so.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag humingi ng papeles kaninuman. Kung hindi ka tiyak, sabihin mo.</translation>
    </message>
    <message>
        <source>Is there a guardian who can be asked?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May tagapag-alaga ba na matatanong?</translation>
    </message>
    <message>
        <source>May the guardian have to do with what happened?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaari bang may kinalaman ang tagapag-alaga sa nangyari?</translation>
    </message>
    <message>
        <source>Ask when the guardian is not in the room. If you cannot tell, choose yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magtanong kapag wala sa silid ang tagapag-alaga. Kung hindi mo masabi, piliin ang oo.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi</translation>
    </message>
    <message>
        <source>Who speaks for the child now?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sino ang nagsasalita para sa bata ngayon?</translation>
    </message>
    <message>
        <source>Without one, stop here and choose “Not now”: a child's own word is not enough.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kung wala, huminto rito at piliin ang “Huwag muna ngayon”: hindi sapat ang salita lamang ng bata.</translation>
    </message>
    <message>
        <source>How is consent given?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paano ibinigay ang pahintulot?</translation>
    </message>
    <message>
        <source>Somebody interprets while it is asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May nagsasalin habang itinatanong ito</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sino ang nagtatanong?</translation>
    </message>
    <message>
        <source>A short code of yours, such as F7. No name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maikling code mo, gaya ng F7. Hindi pangalan.</translation>
    </message>
    <message>
        <source>Code of who asks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Code ng nagtatanong</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Take everything back?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawiin ang lahat?</translation>
    </message>
    <message>
        <source>Take back: {use}?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawiin: {use}?</translation>
    </message>
    <message>
        <source>No copy has left this computer so far.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang kopyang umalis sa computer na ito.</translation>
    </message>
    <message>
        <source>Copies went to: {offices}. The next bundle to each tells of it, and asks to block what they have. What was published or handed on by then may be impossible to get back: say so to the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mga kopyang napunta sa: {offices}. Sasabihin ito ng susunod na bigkis sa bawat isa, at hihilinging harangin ang hawak nila. Ang nailathala o naipasa na noon ay maaaring hindi na mabawi: sabihin ito sa tao.</translation>
    </message>
    <message>
        <source>It holds from this moment on. What was said before stays in the history.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May bisa ito mula sa sandaling ito. Nananatili sa kasaysayan ang sinabi noon.</translation>
    </message>
    <message>
        <source>Who heard it? A short code of yours, no name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sino ang nakarinig nito? Maikling code mo, hindi pangalan.</translation>
    </message>
    <message>
        <source>Code of who heard it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Code ng nakarinig nito</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Iwan gaya ng dati</translation>
    </message>
    <message>
        <source>Take it back now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawiin na ito ngayon</translation>
    </message>
</context>
<context>
    <name>_CasesCard</name>
    <message>
        <source>Row {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hanay {number}</translation>
    </message>
    <message>
        <source>Answers: {answers}, events: {events}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga sagot: {answers}, mga pangyayari: {events}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag isama</translation>
    </message>
    <message>
        <source>Testimony of {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Salaysay ng {name}</translation>
    </message>
    <message>
        <source>State {number} of the case stays as an earlier one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mananatili ang lagay {number} ng kaso bilang mas nauna.</translation>
    </message>
    <message>
        <source>Case in the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kaso sa file</translation>
    </message>
    <message>
        <source>It holds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Laman nito</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Salaysay</translation>
    </message>
</context>
<context>
    <name>_ContactRow</name>
    <message>
        <source>Telephone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Telepono</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">App sa mensahe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Another way</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibang paraan</translation>
    </message>
    <message>
        <source>Safe to use? Not asked yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ligtas bang gamitin? Hindi pa naitanong</translation>
    </message>
    <message>
        <source>Safe at any time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ligtas kahit kailan</translation>
    </message>
    <message>
        <source>Safe only at these times:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ligtas lamang sa mga oras na ito:</translation>
    </message>
    <message>
        <source>Not safe: do not use</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ligtas: huwag gamitin</translation>
    </message>
    <message>
        <source>Way to reach the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paraan para maabot ang tao</translation>
    </message>
    <message>
        <source>Whether it is safe to use</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kung ligtas itong gamitin</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Numero o tirahan</translation>
    </message>
    <message>
        <source>Times at which it is safe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga oras na ligtas ito</translation>
    </message>
</context>
<context>
    <name>_CoverageCard</name>
    <message>
        <source>{text} of {total} has text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{text} ng {total} ang may teksto</translation>
    </message>
    <message>
        <source>{length} nobody speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} walang nagsasalita</translation>
    </message>
    <message>
        <source>{length} to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} na titingnan</translation>
    </message>
    <message>
        <source>{length} not transcribed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} hindi pa naisasateksto</translation>
    </message>
</context>
<context>
    <name>_DocumentRow</name>
    <message>
        <source>Passport</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pasaporte</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kard ng pagkakakilanlan</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sertipiko ng kapanganakan</translation>
    </message>
    <message>
        <source>Travel document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dokumento sa paglalakbay</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibang papeles</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Uri ng papeles</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Numero ng papeles</translation>
    </message>
    <message>
        <source>Country that issued it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bansang nagbigay nito</translation>
    </message>
</context>
<context>
    <name>_EmptyScreen</name>
    <message>
        <source>There is nothing here yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang anuman dito.</translation>
    </message>
</context>
<context>
    <name>_FlawsCard</name>
    <message>
        <source>And more: {count}</source>
        <translation type="unfinished">At higit pa: {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hanay</translation>
    </message>
    <message>
        <source>Field</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Patlang</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang mali</translation>
    </message>
</context>
<context>
    <name>_Inside</name>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan</translation>
    </message>
    <message>
        <source>Revision {revision}, parts: {parts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Rebisyon {revision}, mga bahagi: {parts}</translation>
    </message>
</context>
<context>
    <name>_KeeperCard</name>
    <message>
        <source>Headquarters has read these words to us, and they are the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binasa sa amin ng punong tanggapan ang mga salitang ito, at magkakapareho ang mga ito</translation>
    </message>
    <message>
        <source>Key file {key}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">File ng susi {key}…</translation>
    </message>
    <message>
        <source>We have this file from headquarters itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Galing mismo sa punong tanggapan ang file na ito</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Alisin</translation>
    </message>
</context>
<context>
    <name>_RecoveredCard</name>
    <message>
        <source>Recording of {case_code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Rekording ng {case_code}</translation>
    </message>
    <message>
        <source>{length} of sound was recovered and sealed. It ends where the interruption was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} ng tunog ang nabawi at naselyuhan. Nagtatapos ito kung saan naputol.</translation>
    </message>
    <message>
        <source>{seconds} s of it cannot be read back; the rest is whole.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{seconds} s nito ang hindi na mabasa muli; buo ang natitira.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Alisin</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Picture</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Larawan</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dokumentong PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Teksto</translation>
    </message>
    <message>
        <source>Other file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibang file</translation>
    </message>
</context>
<context>
    <name>before</name>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi tiyak</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pandinig</translation>
    </message>
    <message>
        <source>Sight</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paningin</translation>
    </message>
    <message>
        <source>Moving</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paggalaw</translation>
    </message>
    <message>
        <source>Reading</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagbasa</translation>
    </message>
    <message>
        <source>Extra calm and breaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dagdag na katahimikan at pahinga</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gamot</translation>
    </message>
    <message>
        <source>Short sessions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maiikling sesyon</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iba pa</translation>
    </message>
    <message>
        <source>Who holds or watches the person may decide what they can say.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang pumipigil o nagbabantay sa tao ay maaaring magpasya kung ano ang masasabi niya.</translation>
    </message>
    <message>
        <source>A yes may not be free. Ask alone, offer not now, and let nobody else hear answers.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring hindi malaya ang isang oo. Magtanong nang kayo lamang, ialok ang “huwag muna ngayon”, at huwag ipadinig sa iba ang mga sagot.</translation>
    </message>
    <message>
        <source>Somebody may hear what is said.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring may makarinig sa sinasabi.</translation>
    </message>
    <message>
        <source>Look for another place or another day. F9 hides the screen if somebody comes in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humanap ng ibang lugar o ibang araw. Itinatago ng F9 ang screen kung may pumasok.</translation>
    </message>
    <message>
        <source>The person told this before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naikuwento na ito ng tao noon.</translation>
    </message>
    <message>
        <source>Ask for that record first, and only for what it lacks: telling it again can hurt.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humingi muna ng talang iyon, at itanong lamang ang kulang dito: masakit ang muling pagkukuwento.</translation>
    </message>
    <message>
        <source>A risk is written down, but not how the person sees it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May nakasulat na panganib, pero hindi kung paano ito nakikita ng tao.</translation>
    </message>
    <message>
        <source>Ask them: they know best what could happen to them and to those at home.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tanungin siya: siya ang higit na nakaaalam kung ano ang maaaring mangyari sa kanya at sa mga nasa bahay.</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Woman or girl</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Babae o batang babae</translation>
    </message>
    <message>
        <source>Man or boy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lalaki o batang lalaki</translation>
    </message>
    <message>
        <source>Transgender woman</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Transgender na babae</translation>
    </message>
    <message>
        <source>Transgender man</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Transgender na lalaki</translation>
    </message>
    <message>
        <source>Non-conforming</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ayon sa nakagawiang kasarian</translation>
    </message>
    <message>
        <source>Not said or not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi sinabi o hindi alam</translation>
    </message>
    <message>
        <source>Possible victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Posibleng biktima ng trafficking</translation>
    </message>
    <message>
        <source>Victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Biktima ng trafficking</translation>
    </message>
    <message>
        <source>Not a victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi biktima ng trafficking</translation>
    </message>
    <message>
        <source>At a place of business</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa lugar ng negosyo</translation>
    </message>
    <message>
        <source>At a school or university</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa paaralan o unibersidad</translation>
    </message>
    <message>
        <source>At work</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa trabaho</translation>
    </message>
    <message>
        <source>Through social networks online</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa mga social network online</translation>
    </message>
    <message>
        <source>Through an advertisement online</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa patalastas online</translation>
    </message>
    <message>
        <source>Through an advertisement on television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa patalastas sa telebisyon</translation>
    </message>
    <message>
        <source>Through an advertisement in a newspaper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa patalastas sa pahayagan</translation>
    </message>
    <message>
        <source>Through family</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa pamilya</translation>
    </message>
    <message>
        <source>Through friends</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa mga kaibigan</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iba pa</translation>
    </message>
    <message>
        <source>Threats of violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga banta ng karahasan</translation>
    </message>
    <message>
        <source>Threats with police</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagbabanta ng pulis</translation>
    </message>
    <message>
        <source>Threats to children or family</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga banta sa mga anak o pamilya</translation>
    </message>
    <message>
        <source>Debt that had to be worked off</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Utang na kailangang bayaran sa trabaho</translation>
    </message>
    <message>
        <source>False promises</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga huwad na pangako</translation>
    </message>
    <message>
        <source>Violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Karahasan</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Karahasang sekswal</translation>
    </message>
    <message>
        <source>Pay was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinuha ang sahod</translation>
    </message>
    <message>
        <source>No access to money</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang access sa pera</translation>
    </message>
    <message>
        <source>No medical care</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang pangangalagang medikal</translation>
    </message>
    <message>
        <source>Necessities were withheld</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipinagkait ang mga pangangailangan</translation>
    </message>
    <message>
        <source>Psychological violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Karahasang sikolohikal</translation>
    </message>
    <message>
        <source>Drugs or alcohol</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Droga o alak</translation>
    </message>
    <message>
        <source>Working hours without end</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang-katapusang oras ng trabaho</translation>
    </message>
    <message>
        <source>Documents were withheld</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinago ang mga dokumento</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sapilitang paggawa</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sekswal na pagsasamantala</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paggawa ng bata</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sapilitang kasal</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagkaalipin</translation>
    </message>
    <message>
        <source>Forced to fight for an armed group</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinilit lumaban para sa armadong grupo</translation>
    </message>
    <message>
        <source>Removal of organs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagkuha ng mga organ</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sapilitang pamamalimos</translation>
    </message>
    <message>
        <source>Forced adoption</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sapilitang pag-aampon</translation>
    </message>
    <message>
        <source>Surrogacy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagbubuntis para sa iba</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pangangalap</translation>
    </message>
    <message>
        <source>On the way</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa daan</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagsasamantala</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi</translation>
    </message>
    <message>
        <source>Forced crime, of any kind</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sapilitang krimen, anumang uri</translation>
    </message>
    <message>
        <source>Romance and investment fraud</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panloloko sa pag-ibig at pamumuhunan</translation>
    </message>
    <message>
        <source>Crypto fraud</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panloloko sa crypto</translation>
    </message>
    <message>
        <source>Fraud in the name of police, banks or relatives</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panloloko sa pangalan ng pulis, bangko o kamag-anak</translation>
    </message>
    <message>
        <source>Fraud with jobs or tasks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panloloko gamit ang trabaho o gawain</translation>
    </message>
    <message>
        <source>Fraud with loans</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panloloko gamit ang pautang</translation>
    </message>
    <message>
        <source>Fraud with goods or shops</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panloloko gamit ang paninda o tindahan</translation>
    </message>
    <message>
        <source>Sexual extortion of strangers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sekswal na pangingikil sa di-kilala</translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sugal online</translation>
    </message>
    <message>
        <source>Moving money for others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paglilipat ng pera para sa iba</translation>
    </message>
    <message>
        <source>Making accounts and false profiles</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paggawa ng mga account at huwad na profile</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagpupuslit</translation>
    </message>
    <message>
        <source>Locked in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikinulong</translation>
    </message>
    <message>
        <source>Could move only with permission</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakakakilos lamang kung may pahintulot</translation>
    </message>
    <message>
        <source>Children were used to control them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginamit ang mga anak para kontrolin siya</translation>
    </message>
    <message>
        <source>Armed guards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga armadong bantay</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binugbog</translation>
    </message>
    <message>
        <source>Electric shocks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinuryente</translation>
    </message>
    <message>
        <source>Tied or handcuffed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinali o pinosasan</translation>
    </message>
    <message>
        <source>Kept alone or in the dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibinukod o pinananatili sa dilim</translation>
    </message>
    <message>
        <source>Exercise as a punishment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ehersisyo bilang parusa</translation>
    </message>
    <message>
        <source>No food or water</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang pagkain o tubig</translation>
    </message>
    <message>
        <source>No sleep</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang tulog</translation>
    </message>
    <message>
        <source>Made to watch others being punished</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinilit panoorin ang pagpaparusa sa iba</translation>
    </message>
    <message>
        <source>A quota, with punishment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kota, na may parusa</translation>
    </message>
    <message>
        <source>Fines</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga multa</translation>
    </message>
    <message>
        <source>Ransom was asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humingi ng ransom</translation>
    </message>
    <message>
        <source>Had to pay to leave</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinailangang magbayad para makaalis</translation>
    </message>
    <message>
        <source>Threatened with being sold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binantaang ipagbibili</translation>
    </message>
    <message>
        <source>Sold between compounds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipinagbili sa iba't ibang compound</translation>
    </message>
    <message>
        <source>Made to recruit others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinilit mangalap ng iba</translation>
    </message>
    <message>
        <source>Phone was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinuha ang telepono</translation>
    </message>
    <message>
        <source>Phone was watched</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binantayan ang telepono</translation>
    </message>
    <message>
        <source>Passport was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinuha ang pasaporte</translation>
    </message>
    <message>
        <source>Made to sign or confess</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinilit pumirma o umamin</translation>
    </message>
    <message>
        <source>Through a group in a messaging app</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa grupo sa app sa mensahe</translation>
    </message>
    <message>
        <source>Through a job agency or broker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa ahensya ng trabaho o ahente</translation>
    </message>
    <message>
        <source>Through another victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa ibang biktima</translation>
    </message>
    <message>
        <source>Through somebody who pretended love</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa nagkunwaring umiibig</translation>
    </message>
    <message>
        <source>Taken by force</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sapilitang kinuha</translation>
    </message>
    <message>
        <source>They have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasa kanya</translation>
    </message>
    <message>
        <source>Those who held them still have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasa mga nagpigil sa kanya pa rin</translation>
    </message>
    <message>
        <source>Authorities have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasa mga awtoridad</translation>
    </message>
    <message>
        <source>Lost or destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nawala o nasira</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala nang bisa</translation>
    </message>
    <message>
        <source>Emergency document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dokumentong pang-emerhensiya</translation>
    </message>
    <message>
        <source>Never had one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nagkaroon kailanman</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi alam</translation>
    </message>
    <message>
        <source>Teams by nationality</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga pangkat ayon sa nasyonalidad</translation>
    </message>
    <message>
        <source>Teams by language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga pangkat ayon sa wika</translation>
    </message>
    <message>
        <source>Teams by task</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga pangkat ayon sa gawain</translation>
    </message>
    <message>
        <source>Mixed teams</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Halo-halong pangkat</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakatakas</translation>
    </message>
    <message>
        <source>Helped out by others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tinulungan ng iba na makalabas</translation>
    </message>
    <message>
        <source>Came out in a police raid</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakalabas sa pagsalakay ng pulis</translation>
    </message>
    <message>
        <source>Let go for a ransom</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinalaya kapalit ng ransom</translation>
    </message>
    <message>
        <source>Let go after a debt was paid</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinalaya matapos bayaran ang utang</translation>
    </message>
    <message>
        <source>Let go without payment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinalaya nang walang bayad</translation>
    </message>
    <message>
        <source>Handed over to authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibinigay sa mga awtoridad</translation>
    </message>
    <message>
        <source>Left at a hospital or by the road</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iniwan sa ospital o sa tabi ng daan</translation>
    </message>
    <message>
        <source>Punished after trying to get away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinarusahan matapos magtangkang umalis</translation>
    </message>
    <message>
        <source>Charged with what they were forced to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinasuhan sa ipinilit ipagawa</translation>
    </message>
    <message>
        <source>Convicted of what they were forced to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hinatulan sa ipinilit ipagawa</translation>
    </message>
    <message>
        <source>Held by immigration</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinigil ng imigrasyon</translation>
    </message>
    <message>
        <source>Fined for overstaying</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Minultahan sa labis na pananatili</translation>
    </message>
    <message>
        <source>Deported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipinatapon</translation>
    </message>
    <message>
        <source>Still threatened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinagbabantaan pa rin</translation>
    </message>
    <message>
        <source>Still told to pay</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinagbabayad pa rin</translation>
    </message>
    <message>
        <source>Recognised as a victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinilala bilang biktima</translation>
    </message>
    <message>
        <source>Not recognised as a victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi kinilala bilang biktima</translation>
    </message>
    <message>
        <source>Compound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Compound</translation>
    </message>
    <message>
        <source>Casino</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kasino</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hotel</translation>
    </message>
    <message>
        <source>Apartment or house</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Apartment o bahay</translation>
    </message>
    <message>
        <source>Office building</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gusaling pang-opisina</translation>
    </message>
    <message>
        <source>Special economic zone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Espesyal na sonang pang-ekonomiya</translation>
    </message>
    <message>
        <source>Detention</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kulungan</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kanlungan</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tawiran sa hangganan</translation>
    </message>
    <message>
        <source>Airport</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paliparan</translation>
    </message>
    <message>
        <source>Vehicle or boat</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sasakyan o bangka</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tahanan</translation>
    </message>
    <message>
        <source>Came with a false promise</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dumating dahil sa huwad na pangako</translation>
    </message>
    <message>
        <source>Sold there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipinagbili roon</translation>
    </message>
    <message>
        <source>Moved by the same group</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inilipat ng parehong grupo</translation>
    </message>
    <message>
        <source>Sent because of a debt</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipinadala dahil sa utang</translation>
    </message>
    <message>
        <source>Caught again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nahuling muli</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dumating nang sarili</translation>
    </message>
    <message>
        <source>Brought by authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dinala ng mga awtoridad</translation>
    </message>
    <message>
        <source>The person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang tao</translation>
    </message>
    <message>
        <source>What happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang nangyari</translation>
    </message>
    <message>
        <source>How they were held</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paano siya pinigil</translation>
    </message>
    <message>
        <source>Getting out, and afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paglabas, at pagkatapos</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iba pang kasangkot</translation>
    </message>
    <message>
        <source>The case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang kaso</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Plano ng suporta</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Aming organisasyon</translation>
    </message>
    <message>
        <source>Gender</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kasarian</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagkamamamayan</translation>
    </message>
    <message>
        <source>Age when it began, in years</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Edad nang magsimula ito, sa taon</translation>
    </message>
    <message>
        <source>Passport or identity document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pasaporte o dokumento ng pagkakakilanlan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Katayuan</translation>
    </message>
    <message>
        <source>How they were recruited</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paano siya nakuha</translation>
    </message>
    <message>
        <source>What they were made to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang ipinagawa sa kanya</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang ginawa sa kanya</translation>
    </message>
    <message>
        <source>How many times they were sold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ilang beses siyang ipinagbili</translation>
    </message>
    <message>
        <source>How they got out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paano siya nakalabas</translation>
    </message>
    <message>
        <source>What happened afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang nangyari pagkatapos</translation>
    </message>
    <message>
        <source>What it was</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ito</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Uri ng lugar</translation>
    </message>
    <message>
        <source>How they came there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paano siya nakarating doon</translation>
    </message>
    <message>
        <source>The place in their own words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang lugar sa sarili niyang salita</translation>
    </message>
    <message>
        <source>In short</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa madaling salita</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito bilang.</translation>
    </message>
    <message>
        <source>Write a date as 2025, 2025-03 or 2025-03-17.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat ang petsa bilang 2025, 2025-03 o 2025-03-17.</translation>
    </message>
    <message>
        <source>Write degrees with a point, such as 13.65.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat ang mga digri na may tuldok, gaya ng 13.65.</translation>
    </message>
    <message>
        <source>Write a short code, never a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sumulat ng maikling code, huwag kailanman pangalan.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Masyado itong mahaba.</translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito maaaring natapos bago nagsimula.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito maitatago nang ganito.</translation>
    </message>
</context>
<context>
    <name>case_files</name>
    <message>
        <source>A table for spreadsheets (CSV)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Talahanayan para sa spreadsheet (CSV)</translation>
    </message>
    <message>
        <source>A file for other programs (JSON)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">File para sa ibang programa (JSON)</translation>
    </message>
    <message>
        <source>May leave for this reader</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring umalis para sa magbabasang ito</translation>
    </message>
    <message>
        <source>Nothing is known of the case yet.</source>
        <translation type="unfinished">Wala pang nalalaman tungkol sa kaso.</translation>
    </message>
    <message>
        <source>It has answers that only a newer version of Saksi knows. Install that version, then write it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mga sagot ito na mas bagong bersyon lang ng Saksi ang nakakaalam. I-install ang bersyong iyon, saka ito isulat.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang ganoong patlang.</translation>
    </message>
    <message>
        <source>This tells who the person is; it is kept apart.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinasabi nito kung sino ang tao; hiwalay itong itinatago.</translation>
    </message>
    <message>
        <source>This is read from the consent, never typed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binabasa ito mula sa pahintulot, hindi kailanman tina-type.</translation>
    </message>
    <message>
        <source>This is answered twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dalawang beses itong sinagot.</translation>
    </message>
    <message>
        <source>This belongs to an event, not to the whole case.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para ito sa isang pangyayari, hindi sa buong kaso.</translation>
    </message>
    <message>
        <source>This belongs to the whole case, not to an event.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para ito sa buong kaso, hindi sa isang pangyayari.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang sagot.</translation>
    </message>
    <message>
        <source>The standard has no such answer here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang ganoong sagot dito ang pamantayan.</translation>
    </message>
    <message>
        <source>The same answer stands here twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dalawang beses narito ang parehong sagot.</translation>
    </message>
    <message>
        <source>One answer only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang sagot lamang.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished">Hindi ito bilang.</translation>
    </message>
    <message>
        <source>Write a date as 2025-03-17.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat ang petsa bilang 2025-03-17.</translation>
    </message>
    <message>
        <source>Write degrees with a point, such as 13.65.</source>
        <translation type="unfinished">Isulat ang mga digri na may tuldok, gaya ng 13.65.</translation>
    </message>
    <message>
        <source>Write a short code, never a name.</source>
        <translation type="unfinished">Sumulat ng maikling code, huwag kailanman pangalan.</translation>
    </message>
    <message>
        <source>The list of places does not have this place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala sa listahan ng mga lugar ang lugar na ito.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished">Masyado itong mahaba.</translation>
    </message>
    <message>
        <source>There are signs in it that cannot be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mga karakter dito na hindi maitatago.</translation>
    </message>
    <message>
        <source>Own words need the answer “Other” beside them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kailangan ng sariling salita ang sagot na “Other” sa tabi nito.</translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <translation type="unfinished">Hindi ito maaaring natapos bago nagsimula.</translation>
    </message>
    <message>
        <source>There are more events than one case can have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas marami ang mga pangyayari kaysa maaari sa isang kaso.</translation>
    </message>
    <message>
        <source>The file tells this case in two ways, and not alike.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dalawang paraan ang pagsasabi ng file sa kasong ito, at hindi magkapareho.</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito JSON sa UTF-8.</translation>
    </message>
    <message>
        <source>It does not say “saksi-gazetteer/1” in its field “format”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nakasulat ang “saksi-gazetteer/1” sa patlang nitong “format”.</translation>
    </message>
    <message>
        <source>A field is missing, or there is one that is not known.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May kulang na patlang, o may patlang na hindi kilala.</translation>
    </message>
    <message>
        <source>Its “id” has other signs than small letters, digits and hyphens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May ibang karakter ang “id” nito bukod sa maliliit na titik, bilang at gitling.</translation>
    </message>
    <message>
        <source>Another place has the same “id”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May ibang lugar na pareho ang “id”.</translation>
    </message>
    <message>
        <source>Its “kind” is none of country, area, town and compound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang “kind” nito ay hindi bansa, pook, bayan o compound.</translation>
    </message>
    <message>
        <source>Its “country” is no two-letter code of ISO 3166.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang “country” nito ay hindi code na dalawang titik ng ISO 3166.</translation>
    </message>
    <message>
        <source>One of its names is empty, too long, or has signs that are not seen.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May pangalan itong walang laman, masyadong mahaba, o may mga karakter na hindi nakikita.</translation>
    </message>
    <message>
        <source>The place that it lies in is not in the list, or lies in itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala sa listahan ang lugar na kinaroroonan nito, o nasa loob ito ng sarili.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito mabasa.</translation>
    </message>
    <message>
        <source>Place {number} of the file: {flaw}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lugar {number} ng file: {flaw}</translation>
    </message>
    <message>
        <source>Country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bansa</translation>
    </message>
    <message>
        <source>Area</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pook</translation>
    </message>
    <message>
        <source>Town</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bayan</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation type="unfinished">Compound</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Signed by “{name}”, trusted here since {since}, not revoked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinirmahan ng “{name}”, pinagkakatiwalaan dito mula {since}, hindi binawi ang tiwala.</translation>
    </message>
    <message>
        <source>The office meant it for you; nobody passed it on in its name. Offices that it was made for: {recipients}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para sa iyo ito inilaan ng tanggapan; walang nagpasa nito sa pangalan nito. Mga tanggapang ginawan nito: {recipients}.</translation>
    </message>
    <message>
        <source>All {files} files inside match the fingerprints that the office signed; none is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tugma ang lahat ng {files} file sa loob sa mga fingerprint na pinirmahan ng tanggapan; walang kulang.</translation>
    </message>
    <message>
        <source>The documents inside can be read and agree with one another. Testimonies: {testimonies}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nababasa ang mga dokumento sa loob at nagkakatugma ang mga ito. Mga salaysay: {testimonies}.</translation>
    </message>
    <message>
        <source>Number 1 of this office: its first bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Numero 1 ng tanggapang ito: ang una nitong bigkis.</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; number {before_it} is here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Numero {sequence} ng tanggapang ito; narito ang numero {before_it}.</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; number {before_it} has not come here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Numero {sequence} ng tanggapang ito; hindi dumating dito ang numero {before_it}.</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; it says itself that number {before_it} was never finished.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Numero {sequence} ng tanggapang ito; sinasabi nito mismo na hindi natapos ang numero {before_it}.</translation>
    </message>
    <message>
        <source>Number {sequence} of this office, which does not know all that came here from it: ask it by another way whether its vault was copied or restored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Numero {sequence} ng tanggapang ito, na hindi alam ang lahat ng dumating dito mula rito: tanungin ito sa ibang paraan kung kinopya o ibinalik ang kaha nito.</translation>
    </message>
    <message>
        <source>The file has a size that a bundle can have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May laki ang file na maaaring taglayin ng isang bigkis.</translation>
    </message>
    <message>
        <source>It is locked in the strong way only, also against future computers.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakakandado lamang ito sa matibay na paraan, laban din sa mga computer sa hinaharap.</translation>
    </message>
    <message>
        <source>It is locked for this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakakandado ito para sa tanggapang ito.</translation>
    </message>
    <message>
        <source>It arrived whole, and no byte was changed on the way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dumating ito nang buo, at walang byte na nabago sa daan.</translation>
    </message>
    <message>
        <source>What is inside is packed exactly as agreed, with nothing hidden.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakaayos ang laman gaya mismo ng napagkasunduan, at walang nakatago.</translation>
    </message>
    <message>
        <source>The first signature belongs to this content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang unang pirma ay para sa lamang ito.</translation>
    </message>
    <message>
        <source>The second signature, which will still count in decades, belongs to this content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang ikalawang pirma, na may bisa pa rin pagkaraan ng mga dekada, ay para sa lamang ito.</translation>
    </message>
    <message>
        <source>Both signatures are by an office that somebody here decided to trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang dalawang pirma ay sa tanggapang pinagpasyahan ng isang narito na pagkatiwalaan.</translation>
    </message>
    <message>
        <source>The description inside is the one that was signed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang paglalarawan sa loob ay ang siyang pinirmahan.</translation>
    </message>
    <message>
        <source>The office meant it for you; nobody passed it on in its name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para sa iyo ito inilaan ng tanggapan; walang nagpasa nito sa pangalan nito.</translation>
    </message>
    <message>
        <source>It has its own place in the row of bundles from this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May sarili itong lugar sa hanay ng mga bigkis mula sa tanggapang ito.</translation>
    </message>
    <message>
        <source>Every file inside is the one that the office signed; none is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawat file sa loob ay ang siyang pinirmahan ng tanggapan; walang kulang.</translation>
    </message>
    <message>
        <source>The filling that hides its true size is empty.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang laman ang palamang nagtatago ng tunay na laki nito.</translation>
    </message>
    <message>
        <source>The documents inside can be read and agree with one another.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nababasa ang mga dokumento sa loob at nagkakatugma ang mga ito.</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Keep it until when?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago hanggang kailan?</translation>
    </message>
    <message>
        <source>Under which name, for others outside?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa anong pangalan, para sa iba sa labas?</translation>
    </message>
    <message>
        <source>Which voice may others outside hear?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Aling tinig ang maaaring marinig ng iba sa labas?</translation>
    </message>
    <message>
        <source>With us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa amin</translation>
    </message>
    <message>
        <source>Others who help or work with us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iba pang tumutulong o katrabaho namin</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga awtoridad</translation>
    </message>
    <message>
        <source>The public</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang publiko</translation>
    </message>
    <message>
        <source>How it may be used</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paano ito maaaring gamitin</translation>
    </message>
    <message>
        <source>Record the voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-record ang tinig</translation>
    </message>
    <message>
        <source>Write it down on this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat ito sa computer na ito</translation>
    </message>
    <message>
        <source>Keep it until a date</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago ito hanggang sa isang petsa</translation>
    </message>
    <message>
        <source>Let our own trained staff read and hear it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipabasa at iparinig ito sa sarili naming kawaning sinanay</translation>
    </message>
    <message>
        <source>Pass it on to people who help: doctor, shelter, lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipasa ito sa mga tumutulong: doktor, kanlungan, abogado</translation>
    </message>
    <message>
        <source>Share it with a partner organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibahagi ito sa katuwang na organisasyon</translation>
    </message>
    <message>
        <source>Give it to the embassy of the home country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibigay ito sa embahada ng sariling bansa</translation>
    </message>
    <message>
        <source>Give it to the police where it happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibigay ito sa pulis kung saan ito nangyari</translation>
    </message>
    <message>
        <source>Give it to the police of another country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibigay ito sa pulis ng ibang bansa</translation>
    </message>
    <message>
        <source>Give it to international bodies</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibigay ito sa mga pandaigdigang kapulungan</translation>
    </message>
    <message>
        <source>Use it in a public report, without names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gamitin ito sa ulat sa publiko, nang walang pangalan</translation>
    </message>
    <message>
        <source>Quote the person word for word</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sipiin ang tao nang salita-sa-salita</translation>
    </message>
    <message>
        <source>Give it to newspapers, radio or television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibigay ito sa pahayagan, radyo o telebisyon</translation>
    </message>
    <message>
        <source>Count it in statistics, without names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bilangin ito sa estadistika, nang walang pangalan</translation>
    </message>
    <message>
        <source>Teach our own staff with it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gamitin ito sa pagsasanay ng sarili naming kawani</translation>
    </message>
    <message>
        <source>Quote the person word for word in a public report</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sipiin ang tao nang salita-sa-salita sa ulat sa publiko</translation>
    </message>
    <message>
        <source>Quote the person word for word in the media</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sipiin ang tao nang salita-sa-salita sa media</translation>
    </message>
    <message>
        <source>Nobody: it stays on this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang sinuman: mananatili ito sa computer na ito</translation>
    </message>
    <message>
        <source>Our own trained staff</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sarili naming kawaning sinanay</translation>
    </message>
    <message>
        <source>People who help: doctor, shelter, lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga tumutulong: doktor, kanlungan, abogado</translation>
    </message>
    <message>
        <source>A partner organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang katuwang na organisasyon</translation>
    </message>
    <message>
        <source>An embassy or consulate</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang embahada o konsulado</translation>
    </message>
    <message>
        <source>Police or prosecution where it happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pulis o piskalya kung saan ito nangyari</translation>
    </message>
    <message>
        <source>Police or prosecution of another country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pulis o piskalya ng ibang bansa</translation>
    </message>
    <message>
        <source>An international body</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang pandaigdigang kapulungan</translation>
    </message>
    <message>
        <source>Newspapers, radio and television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pahayagan, radyo at telebisyon</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binawi</translation>
    </message>
    <message>
        <source>The person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang tao</translation>
    </message>
    <message>
        <source>The guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang tagapag-alaga</translation>
    </message>
    <message>
        <source>The child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang bata</translation>
    </message>
    <message>
        <source>An independent person for the child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang independiyenteng tao para sa bata</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pasalita</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinirmahan sa papel</translation>
    </message>
    <message>
        <source>Thumbprint on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tatak ng hinlalaki sa papel</translation>
    </message>
    <message>
        <source>With the name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kasama ang pangalan</translation>
    </message>
    <message>
        <source>Under another name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa ibang pangalan</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang anumang pangalan</translation>
    </message>
    <message>
        <source>The voice as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang tinig gaya ng dati</translation>
    </message>
    <message>
        <source>The voice changed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binagong tinig</translation>
    </message>
    <message>
        <source>No voice, only the text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang tinig, teksto lamang</translation>
    </message>
    <message>
        <source>Adult</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasa hustong gulang</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang 18</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi tiyak</translation>
    </message>
    <message>
        <source>A guardian, and nothing speaks against them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May tagapag-alaga, at walang tutol sa kanya</translation>
    </message>
    <message>
        <source>The guardian may have to do with what happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring may kinalaman ang tagapag-alaga sa nangyari</translation>
    </message>
    <message>
        <source>No guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang tagapag-alaga</translation>
    </message>
    <message>
        <source>Not asked about the guardian yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa naitanong ang tungkol sa tagapag-alaga</translation>
    </message>
    <message>
        <source>The person agreed to this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumayag dito ang tao.</translation>
    </message>
    <message>
        <source>The person was never asked about this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi kailanman tinanong ang tao tungkol dito.</translation>
    </message>
    <message>
        <source>The person said no to this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumanggi rito ang tao.</translation>
    </message>
    <message>
        <source>The person took their consent back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binawi ng tao ang kanyang pahintulot.</translation>
    </message>
    <message>
        <source>The person did not agree to be recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pumayag ang tao na ma-record.</translation>
    </message>
    <message>
        <source>The person did not agree that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pumayag ang tao na itago ito.</translation>
    </message>
    <message>
        <source>The day until which it may be kept is over.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lumipas na ang araw na hanggang doon maaari itong itago.</translation>
    </message>
    <message>
        <source>The person counts as a child, and no adult has agreed for them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinuturing na bata ang tao, at walang nakatatandang pumayag para sa kanya.</translation>
    </message>
    <message>
        <source>The guardian may have to do with what happened, or was never asked about.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring may kinalaman ang tagapag-alaga sa nangyari, o hindi kailanman naitanong ang tungkol sa kanya.</translation>
    </message>
    <message>
        <source>The child was not asked, and has to agree too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi natanong ang bata, at kailangan din niyang pumayag.</translation>
    </message>
    <message>
        <source>This is never done with the testimony of a child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito kailanman ginagawa sa salaysay ng isang bata.</translation>
    </message>
    <message>
        <source>It is the testimony of a child, and no second person has approved this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Salaysay ito ng isang bata, at walang ikalawang taong nag-apruba nito.</translation>
    </message>
    <message>
        <source>The person did not agree that their voice is heard as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pumayag ang tao na marinig ang tinig niya gaya ng dati.</translation>
    </message>
    <message>
        <source>The person did not agree that their name is given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pumayag ang tao na ibigay ang pangalan niya.</translation>
    </message>
    <message>
        <source>It holds marked passages that could be used against the person or against others.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mga bahaging may marka rito na maaaring gamitin laban sa tao o sa iba.</translation>
    </message>
    <message>
        <source>Ask, and write the answer down in the consent of the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magtanong, at isulat ang sagot sa pahintulot ng salaysay.</translation>
    </message>
    <message>
        <source>Respect it. Whoever changes their mind can say so at any time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Igalang ito. Maaaring sabihin kahit kailan ng sinumang magbago ng isip.</translation>
    </message>
    <message>
        <source>Respect it. Nothing more is done with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Igalang ito. Wala nang gagawin pa rito.</translation>
    </message>
    <message>
        <source>Ask for consent to record first, or stop here calmly.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humingi muna ng pahintulot na mag-record, o huminto rito nang mahinahon.</translation>
    </message>
    <message>
        <source>Ask until when it may be kept, or erase it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itanong kung hanggang kailan ito maaaring itago, o burahin ito.</translation>
    </message>
    <message>
        <source>Ask the person anew, or erase it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tanungin muli ang tao, o burahin ito.</translation>
    </message>
    <message>
        <source>Ask a guardian who is safe for the child, or an independent person who acts for the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tanungin ang tagapag-alagang ligtas para sa bata, o ang independiyenteng taong kumikilos para sa bata.</translation>
    </message>
    <message>
        <source>Ask an independent person who acts for the child, not the guardian.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tanungin ang independiyenteng taong kumikilos para sa bata, hindi ang tagapag-alaga.</translation>
    </message>
    <message>
        <source>Explain it in simple words and ask the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipaliwanag ito sa simpleng salita at tanungin ang bata.</translation>
    </message>
    <message>
        <source>Nothing is left to do here: it stays so.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala nang kailangang gawin dito: mananatili itong ganito.</translation>
    </message>
    <message>
        <source>Ask a second trained person to look at it and to approve.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hilingin sa ikalawang taong sinanay na tingnan at aprubahan ito.</translation>
    </message>
    <message>
        <source>Make a masked copy with another voice, or with no voice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumawa ng kopyang tinakpan na may ibang tinig, o walang tinig.</translation>
    </message>
    <message>
        <source>Leave the name out, or ask the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag isama ang pangalan, o tanungin ang tao.</translation>
    </message>
    <message>
        <source>Make a masked copy in which these passages are masked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumawa ng kopyang tinakpan kung saan nakatakip ang mga bahaging ito.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This sealed file cannot be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi magagamit ang selyadong file na ito.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humingi sa nagpadala ng bagong kopya.</translation>
    </message>
    <message>
        <source>This is not a sealed file, or its beginning is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito selyadong file, o may sira ang simula nito.</translation>
    </message>
    <message>
        <source>Check that it is the right file, and copy it again from where it came.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung ito ang tamang file, at kopyahin itong muli mula sa pinanggalingan.</translation>
    </message>
    <message>
        <source>The beginning of this sealed file was changed after it was sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binago ang simula ng selyadong file na ito matapos itong selyuhan.</translation>
    </message>
    <message>
        <source>Do not use it; ask the sender for a new copy by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag itong gamitin; humingi sa nagpadala ng bagong kopya sa ibang paraan.</translation>
    </message>
    <message>
        <source>This file was not sealed for the key that you have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi naselyuhan ang file na ito para sa susing hawak mo.</translation>
    </message>
    <message>
        <source>Check that you chose the right key; else ask the sender to seal it for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung tamang susi ang pinili mo; kung hindi, hilingin sa nagpadala na selyuhan ito para sa iyo.</translation>
    </message>
    <message>
        <source>The text of this sealed file has a slip in line {line}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mali ang teksto ng selyadong file na ito sa linya {line}.</translation>
    </message>
    <message>
        <source>Copy the whole text again, with its first and last line and nothing around it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kopyahin muli ang buong teksto, kasama ang una at huling linya nito at walang iba sa paligid.</translation>
    </message>
    <message>
        <source>This sealed file is damaged or was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May sira o binago ang selyadong file na ito.</translation>
    </message>
    <message>
        <source>Copy it again from where it came; if it stays so, ask the sender for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kopyahin itong muli mula sa pinanggalingan; kung ganoon pa rin, humingi sa nagpadala ng bago.</translation>
    </message>
    <message>
        <source>The end of this sealed file is missing; it was cut short.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kulang ang dulo ng selyadong file na ito; naputol ito.</translation>
    </message>
    <message>
        <source>Copy it again to the end; if it stays so, ask the sender for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kopyahin itong muli hanggang dulo; kung ganoon pa rin, humingi sa nagpadala ng bago.</translation>
    </message>
    <message>
        <source>A file cannot be sealed to these keys together.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi maseselyuhan ang isang file para sa mga susing ito nang magkakasama.</translation>
    </message>
    <message>
        <source>Choose keys of the new kind only (they begin with age1pq1), each of them once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili lamang ng mga susing bagong uri (nagsisimula sa age1pq1), tig-isang beses bawat isa.</translation>
    </message>
    <message>
        <source>This key has a slip or is of a kind that Saksi does not know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mali ang susing ito o uri itong hindi alam ng Saksi.</translation>
    </message>
    <message>
        <source>Take the key from its file again, whole, instead of typing it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kunin muli ang susi mula sa file nito, nang buo, sa halip na i-type.</translation>
    </message>
    <message>
        <source>This file cannot be shown here. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi maipapakita rito ang file na ito. Nananatili ito gaya ng dati.</translation>
    </message>
    <message>
        <source>Try again; an export carries it unchanged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Subukan muli; dala ito ng export nang walang pagbabago.</translation>
    </message>
    <message>
        <source>This file is damaged, or is not what its name says. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May sira ang file na ito, o hindi ito ang sinasabi ng pangalan nito. Nananatili ito gaya ng dati.</translation>
    </message>
    <message>
        <source>Ask whoever gave it for another copy; an export carries this one unchanged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humingi ng ibang kopya sa nagbigay nito; dala ng export ang isang ito nang walang pagbabago.</translation>
    </message>
    <message>
        <source>This document is locked with a password of its own. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakakandado ang dokumentong ito sa sarili nitong password. Nananatili ito gaya ng dati.</translation>
    </message>
    <message>
        <source>Ask whoever gave it for a copy without a password.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humingi sa nagbigay nito ng kopyang walang password.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here (above {limit_megabytes} MB). It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Masyadong malaki ang file na ito para ipakita rito (higit sa {limit_megabytes} MB). Nananatili ito gaya ng dati.</translation>
    </message>
    <message>
        <source>Export the testimony to look at it on another computer that is safe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-export ang salaysay para tingnan ito sa ibang computer na ligtas.</translation>
    </message>
    <message>
        <source>The sound could not be handled. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi naproseso ang tunog. Ang na-save ay naka-save pa rin.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, use another file or another microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Subukan muli; kung ganoon pa rin, gumamit ng ibang file o ibang mikropono.</translation>
    </message>
    <message>
        <source>This file is not a kind of sound that Saksi can open, or its beginning is broken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito uri ng tunog na mabubuksan ng Saksi, o sira ang simula nito.</translation>
    </message>
    <message>
        <source>Check that it is the right file; if it came on a stick, copy it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung ito ang tamang file; kung galing ito sa USB stick, kopyahin muli.</translation>
    </message>
    <message>
        <source>This file opens, but there is no sound in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumubukas ang file na ito, pero walang tunog dito.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung ito ang tamang file.</translation>
    </message>
    <message>
        <source>The sound breaks off or is broken inside. What comes before is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Napuputol o may sira sa loob ang tunog. Napapanatili ang nauna roon.</translation>
    </message>
    <message>
        <source>If there is another copy of this sound, use that copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kung may ibang kopya ng tunog na ito, gamitin ang kopyang iyon.</translation>
    </message>
    <message>
        <source>This computer shows no microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang ipinapakitang mikropono ang computer na ito.</translation>
    </message>
    <message>
        <source>Connect a microphone, or check in the sound settings that it is switched on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magkabit ng mikropono, o tingnan sa mga setting ng tunog kung naka-on ito.</translation>
    </message>
    <message>
        <source>{matches} microphones have that name; one is needed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{matches} mikropono ang may ganyang pangalan; isa ang kailangan.</translation>
    </message>
    <message>
        <source>Use the whole name of one microphone, or “default” for the usual one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gamitin ang buong pangalan ng isang mikropono, o “default” para sa karaniwan.</translation>
    </message>
    <message>
        <source>The microphone is there but does not start.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naroon ang mikropono pero hindi nagsisimula.</translation>
    </message>
    <message>
        <source>Close other programs that may use it, or allow it in the privacy settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara ang ibang programang maaaring gumagamit nito, o payagan ito sa mga setting ng privacy.</translation>
    </message>
    <message>
        <source>There is no such recording in this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang ganoong rekording sa kahang ito.</translation>
    </message>
    <message>
        <source>Look at the list of testimonies and choose one from there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang listahan ng mga salaysay at pumili mula roon.</translation>
    </message>
    <message>
        <source>This recording was stopped already. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inihinto na ang rekording na ito. Ang na-save ay naka-save pa rin.</translation>
    </message>
    <message>
        <source>Start a new recording for the same testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magsimula ng bagong rekording para sa parehong salaysay.</translation>
    </message>
    <message>
        <source>This recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumatakbo pa ang rekording na ito.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto muna ito.</translation>
    </message>
    <message>
        <source>A second of sound came out of order and was not stored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May segundo ng tunog na dumating nang wala sa ayos at hindi naitago.</translation>
    </message>
    <message>
        <source>Stop this recording; what was saved is still saved. Then start a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto ang rekording na ito; ang na-save ay naka-save pa rin. Pagkatapos ay magsimula ng bago.</translation>
    </message>
    <message>
        <source>The bundle could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nagawa o nabasa ang bigkis.</translation>
    </message>
    <message>
        <source>The approval could not be given or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi maibigay o mabasa ang pag-apruba.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the person who looks after Saksi the code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Subukan muli; kung maulit, sabihin ang code sa nangangalaga sa Saksi.</translation>
    </message>
    <message>
        <source>Nobody by this code may approve here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang sinuman sa code na ito ang maaaring mag-apruba rito.</translation>
    </message>
    <message>
        <source>Check the code, or let the person choose a code and a passphrase of their own first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang code, o hayaan munang pumili ang tao ng sariling code at lihim na parirala.</translation>
    </message>
    <message>
        <source>Somebody approves under this code already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May nag-aapruba na sa code na ito.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng ibang code.</translation>
    </message>
    <message>
        <source>“{code}” cannot be a code: it has 2 to 12 letters, digits and hyphens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi maaaring maging code ang “{code}”: 2 hanggang 12 titik, bilang at gitling ito.</translation>
    </message>
    <message>
        <source>Choose a short code that is nobody's name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng maikling code na hindi pangalan ninuman.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault. Two keys in one hand are one key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binubuksan ng lihim na pariralang ito ang kaha. Ang dalawang susi sa isang kamay ay iisang susi.</translation>
    </message>
    <message>
        <source>Let the second person choose a passphrase that only they know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hayaang pumili ang ikalawang tao ng lihim na pariralang siya lamang ang nakaaalam.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this approver.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito ang lihim na parirala ng nag-aaprubang ito.</translation>
    </message>
    <message>
        <source>Let them type it again, slowly. Nothing was approved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipa-type itong muli sa kanya, nang dahan-dahan. Walang inaprubahan.</translation>
    </message>
    <message>
        <source>The approval is not what a second person signed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ang pinirmahan ng ikalawang tao ang pag-aprubang ito ({reason}).</translation>
    </message>
    <message>
        <source>Do not rely on it; ask for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag umasa rito; humingi ng bago.</translation>
    </message>
    <message>
        <source>The bundle is not believed, and nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pinaniwalaan ang bigkis, at walang itinago mula rito.</translation>
    </message>
    <message>
        <source>Ask the office that sent it to export it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hilingin sa tanggapang nagpadala na i-export itong muli.</translation>
    </message>
    <message>
        <source>The file is larger than a bundle can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas malaki ang file kaysa sa maaaring laki ng bigkis.</translation>
    </message>
    <message>
        <source>This file is not a Saksi bundle, or its beginning is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi bigkis ng Saksi ang file na ito, o may sira ang simula nito.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or copy it from the stick again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung ito ang tamang file, o kopyahin itong muli mula sa USB stick.</translation>
    </message>
    <message>
        <source>The file is locked in a weaker way than Saksi bundles are, so it was not opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakakandado ang file sa paraang mas mahina kaysa sa mga bigkis ng Saksi, kaya hindi ito binuksan.</translation>
    </message>
    <message>
        <source>Ask the office that sent it to make the bundle with Saksi, and tell it about this message.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hilingin sa tanggapang nagpadala na gawin ang bigkis gamit ang Saksi, at sabihin dito ang tungkol sa mensaheng ito.</translation>
    </message>
    <message>
        <source>The bundle is locked for other offices; no key of this vault opens it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakakandado ang bigkis para sa ibang mga tanggapan; walang susi ng kahang ito ang makapagbubukas nito.</translation>
    </message>
    <message>
        <source>Ask the office that sent it whether it chose your contact card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itanong sa tanggapang nagpadala kung pinili nito ang iyong kard.</translation>
    </message>
    <message>
        <source>The end of the bundle is missing: it was cut while it was copied.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kulang ang dulo ng bigkis: naputol ito habang kinokopya.</translation>
    </message>
    <message>
        <source>Copy the file again, and wait until the stick may be removed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kopyahin muli ang file, at maghintay hanggang maaari nang alisin ang USB stick.</translation>
    </message>
    <message>
        <source>The bundle was changed on its way, so nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binago ang bigkis sa daan, kaya walang itinago mula rito.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came; if that does not help, ask for a new export.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kopyahin muli ang file mula sa pinanggalingan; kung hindi iyon makatulong, humingi ng bagong export.</translation>
    </message>
    <message>
        <source>The inside of the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lumalabag ang laman ng bigkis sa mga tuntunin ng format nito ({reason}).</translation>
    </message>
    <message>
        <source>Do not use this file; tell the office that sent it, and the person who looks after Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag gamitin ang file na ito; sabihan ang tanggapang nagpadala, at ang nangangalaga sa Saksi.</translation>
    </message>
    <message>
        <source>A signature in the bundle does not belong to its content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May pirma sa bigkis na hindi para sa laman nito.</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way whether it sent it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag gamitin ang file na ito; itanong sa tanggapan sa ibang paraan kung ipinadala nito ito.</translation>
    </message>
    <message>
        <source>The bundle is signed by an office that this vault does not trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinirmahan ang bigkis ng isang tanggapang hindi pinagkakatiwalaan ng kahang ito.</translation>
    </message>
    <message>
        <source>If you expect it, get the office's card, compare its words by voice, trust it, then receive it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kung inaasahan mo ito, kunin ang kard ng tanggapan, ikumpara ang mga salita nito nang pasalita, pagkatiwalaan ito, saka tanggapin itong muli.</translation>
    </message>
    <message>
        <source>The office that signed the bundle lost your trust before it made bundle {sequence}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nawala na ang tiwala mo sa tanggapang pumirma ng bigkis bago nito ginawa ang bigkis {sequence}.</translation>
    </message>
    <message>
        <source>Ask the office in person; a laptop that was lost or taken may have made this bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itanong nang personal sa tanggapan; maaaring ginawa ang bigkis na ito ng isang laptop na nawala o kinuha.</translation>
    </message>
    <message>
        <source>The signed description in the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lumalabag ang pinirmahang paglalarawan sa bigkis sa mga tuntunin ng format nito ({reason}).</translation>
    </message>
    <message>
        <source>The bundle was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginawa ang bigkis ng mas bagong Saksi (format {version}).</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then receive the bundle again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-update ang Saksi sa computer na ito, saka tanggapin muli ang bigkis.</translation>
    </message>
    <message>
        <source>The office did not address this bundle to you: somebody else locked it again for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi sa iyo inilaan ng tanggapan ang bigkis na ito: may ibang nagkandado nitong muli para sa iyo.</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way for a bundle of its own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag gamitin ang file na ito; humingi sa tanggapan sa ibang paraan ng sarili nitong bigkis.</translation>
    </message>
    <message>
        <source>Another bundle with number {sequence} came from this office before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May ibang bigkis na may numero {sequence} na dumating na noon mula sa tanggapang ito.</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way which of the two it made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag gamitin ang file na ito; itanong sa tanggapan sa ibang paraan kung alin sa dalawa ang ginawa nito.</translation>
    </message>
    <message>
        <source>Bundle {sequence} does not follow the bundle that came from this office before it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang bigkis {sequence} ay hindi kasunod ng bigkis na naunang dumating mula sa tanggapang ito.</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way whether its vault was copied or restored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag gamitin ang file na ito; itanong sa tanggapan sa ibang paraan kung kinopya o ibinalik mula sa backup ang kaha nito.</translation>
    </message>
    <message>
        <source>A file inside the bundle is not the one that the office signed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May file sa loob ng bigkis na hindi ang siyang pinirmahan ng tanggapan ({reason}).</translation>
    </message>
    <message>
        <source>The filling of the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lumalabag ang palaman ng bigkis sa mga tuntunin ng format nito ({reason}).</translation>
    </message>
    <message>
        <source>A signed document in the bundle does not say what Saksi expects ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May pinirmahang dokumento sa bigkis na hindi nagsasabi ng inaasahan ng Saksi ({reason}).</translation>
    </message>
    <message>
        <source>Update Saksi in both offices, then ask for a new export.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-update ang Saksi sa parehong tanggapan, saka humingi ng bagong export.</translation>
    </message>
    <message>
        <source>None of the chosen testimonies can leave now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala sa mga napiling salaysay ang maaaring umalis ngayon.</translation>
    </message>
    <message>
        <source>Look at the list of reasons, finish what is missing, then export again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang listahan ng mga dahilan, tapusin ang kulang, saka mag-export muli.</translation>
    </message>
    <message>
        <source>A bundle needs somebody who can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kailangan ng bigkis ang isang makapagbubukas nito.</translation>
    </message>
    <message>
        <source>Choose at least one office that you trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng kahit isang tanggapang pinagkakatiwalaan mo.</translation>
    </message>
    <message>
        <source>A bundle can be locked for {limit} offices at most.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maikakandado ang bigkis para sa hanggang {limit} tanggapan lamang.</translation>
    </message>
    <message>
        <source>Choose fewer offices, or export twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng mas kaunting tanggapan, o mag-export nang dalawang beses.</translation>
    </message>
    <message>
        <source>A stored file is not what the vault says it is, so the bundle was not made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May nakatagong file na hindi ang sinasabi ng kaha, kaya hindi ginawa ang bigkis.</translation>
    </message>
    <message>
        <source>Check the vault, then export the other testimonies.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Suriin ang kaha, saka i-export ang ibang mga salaysay.</translation>
    </message>
    <message>
        <source>The finished bundle did not read back as it was written, so it was removed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nang basahin muli, ang natapos na bigkis ay hindi gaya ng pagkakasulat, kaya inalis ito.</translation>
    </message>
    <message>
        <source>Use another stick: this one may be failing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumamit ng ibang USB stick: maaaring nasisira na ang isang ito.</translation>
    </message>
    <message>
        <source>This bundle holds a testimony whose person did not agree to what it was sent for ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May salaysay sa bigkis na ito na ang tao ay hindi pumayag sa layunin ng pagpapadala nito ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was taken in. Call the office that made it; it has to ask the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang kinuha. Tawagan ang tanggapang gumawa nito; kailangan nitong magtanong sa tao.</translation>
    </message>
    <message>
        <source>This bundle was made in the demo. Nothing in it is real, so nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginawa sa demo ang bigkis na ito. Walang totoo rito, kaya walang itinago mula rito.</translation>
    </message>
    <message>
        <source>Put it aside; if you expected real testimonies, ask the office for its bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isantabi ito; kung tunay na mga salaysay ang inaasahan mo, hingin sa tanggapan ang bigkis nito.</translation>
    </message>
    <message>
        <source>This is a bundle of a real office. The demo does not open it, and kept nothing of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bigkis ito ng isang tunay na tanggapan. Hindi ito binubuksan ng demo, at walang itinago mula rito.</translation>
    </message>
    <message>
        <source>Take the stick to the real headquarters, and show nobody what is on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dalhin ang USB stick sa tunay na punong tanggapan, at huwag ipakita kaninuman ang laman nito.</translation>
    </message>
    <message>
        <source>The key file of this vault asks for work that Saksi does not do; it was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humihingi ang file ng susi ng kahang ito ng gawaing hindi ginagawa ng Saksi; binago ito.</translation>
    </message>
    <message>
        <source>Do not type the passphrase again; show the vault to the person who looks after it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag nang i-type muli ang lihim na parirala; ipakita ang kaha sa nangangalaga rito.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault ({needed_mib} MiB).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Masyadong kaunti ang libreng memory ng computer na ito para buksan ang kaha ({needed_mib} MiB).</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara ang ibang programa, saka subukan muli.</translation>
    </message>
    <message>
        <source>This does not open with that key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito bumubukas sa susing iyon.</translation>
    </message>
    <message>
        <source>Check that you chose the right key, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung tamang susi ang pinili mo, saka subukan muli.</translation>
    </message>
    <message>
        <source>The encryption on this computer gives wrong answers ({primitive}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagbibigay ng maling sagot ang encryption sa computer na ito ({primitive}).</translation>
    </message>
    <message>
        <source>Do not record here; install Saksi again or use another computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag mag-record dito; i-install muli ang Saksi o gumamit ng ibang computer.</translation>
    </message>
    <message>
        <source>There is a slip in line {line} of the recovery code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mali sa linya {line} ng code sa pagbawi.</translation>
    </message>
    <message>
        <source>Compare that line with the paper, letter by letter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikumpara ang linyang iyon sa papel, titik por titik.</translation>
    </message>
    <message>
        <source>The recovery code has {characters} letters and digits; it should have {expected}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May {characters} titik at bilang ang code sa pagbawi; dapat ay {expected}.</translation>
    </message>
    <message>
        <source>Type all four lines as they stand on the paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-type ang lahat ng apat na linya gaya ng nasa papel.</translation>
    </message>
    <message>
        <source>The model pack cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi mabasa ang pakete ng modelo.</translation>
    </message>
    <message>
        <source>Check that the folder or stick is still there, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung naroon pa ang folder o USB stick, saka subukan muli.</translation>
    </message>
    <message>
        <source>The model pack is not complete: {file} is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi kumpleto ang pakete ng modelo: wala ang {file}.</translation>
    </message>
    <message>
        <source>Copy the whole pack again from where it came from, then import it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kopyahin muli ang buong pakete mula sa pinanggalingan, saka i-import itong muli.</translation>
    </message>
    <message>
        <source>The model pack was changed or damaged ({file}). It was not loaded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binago o may sira ang pakete ng modelo ({file}). Hindi ito ginamit.</translation>
    </message>
    <message>
        <source>Import the pack again from a good copy; do not use this one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-import muli ang pakete mula sa mabuting kopya; huwag gamitin ang isang ito.</translation>
    </message>
    <message>
        <source>This is not a model pack that Saksi can use: {file} lacks {missing}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito pakete ng modelong magagamit ng Saksi: wala sa {file} ang {missing}.</translation>
    </message>
    <message>
        <source>Ask for the pack in the form that faster-whisper uses.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hingin ang pakete sa anyong ginagamit ng faster-whisper.</translation>
    </message>
    <message>
        <source>Nobody vouches for this model pack. {note} Its fingerprint is {sha256}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang nananagot para sa pakete ng modelong ito. {note} Ang fingerprint nito ay {sha256}.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with who gave you the pack; if it is the same, confirm it (in the terminal: --trust-unknown).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikumpara ang fingerprint sa nagbigay sa iyo ng pakete; kung pareho, kumpirmahin ito (sa terminal: --trust-unknown).</translation>
    </message>
    <message>
        <source>There is no model pack with the name {name} on this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang pakete ng modelong may pangalang {name} sa computer na ito.</translation>
    </message>
    <message>
        <source>List the packs that are here, or import the one you need.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ilista ang mga paketeng narito, o i-import ang kailangan mo.</translation>
    </message>
    <message>
        <source>Another model pack has the name {name} already; it was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May ibang pakete ng modelo nang may pangalang {name}; iniwan ito gaya ng dati.</translation>
    </message>
    <message>
        <source>Rename the folder of the new pack, then import it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Palitan ang pangalan ng folder ng bagong pakete, saka i-import itong muli.</translation>
    </message>
    <message>
        <source>The model is not what its files say ({what}). It was not used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang modelo ay hindi ang sinasabi ng mga file nito ({what}). Hindi ito ginamit.</translation>
    </message>
    <message>
        <source>Import the pack again from a good copy, or choose another one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-import muli ang pakete mula sa mabuting kopya, o pumili ng iba.</translation>
    </message>
    <message>
        <source>This model is too large for the memory of this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Masyadong malaki ang modelong ito para sa memory ng computer na ito.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara ang ibang programa, o pumili ng mas maliit na modelo.</translation>
    </message>
    <message>
        <source>No model was imported yet; the demo model understands the demo voices only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang na-import na modelo; mga tinig ng demo lamang ang naiintindihan ng modelo ng demo.</translation>
    </message>
    <message>
        <source>Import a model pack from a folder or a stick first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mag-import muna ng pakete ng modelo mula sa folder o USB stick.</translation>
    </message>
    <message>
        <source>The contact could not be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi magamit ang kard ng tanggapan.</translation>
    </message>
    <message>
        <source>This file is not a contact card that can be believed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang file na ito ay hindi kard na mapaniniwalaan ({reason}).</translation>
    </message>
    <message>
        <source>Ask the office for its card again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hingin muli sa tanggapan ang kard nito.</translation>
    </message>
    <message>
        <source>The contact card was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginawa ang kard ng mas bagong Saksi (format {version}).</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then read the card again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-update ang Saksi sa computer na ito, saka basahin muli ang kard.</translation>
    </message>
    <message>
        <source>This is the contact card of this very vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ito ang kard ng mismong kahang ito.</translation>
    </message>
    <message>
        <source>Choose the card of another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Piliin ang kard ng ibang tanggapan.</translation>
    </message>
    <message>
        <source>The words are not those of the card. The card may be forged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi sa kard ang mga salitang ito. Maaaring palsipikado ang kard.</translation>
    </message>
    <message>
        <source>Do not trust it; call the office on a number that you know, and compare again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag itong pagkatiwalaan; tawagan ang tanggapan sa numerong alam mo, at magkumpara muli.</translation>
    </message>
    <message>
        <source>By its card this office cannot be what was chosen ({kind}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ayon sa kard nito, hindi maaaring ang napili ang tanggapang ito ({kind}).</translation>
    </message>
    <message>
        <source>Choose a kind for partner offices only; our own offices are our own staff.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng uri para sa mga katuwang na tanggapan lamang; sarili naming kawani ang sarili naming mga tanggapan.</translation>
    </message>
    <message>
        <source>No office with this name is trusted here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang tanggapang may ganitong pangalan na pinagkakatiwalaan dito.</translation>
    </message>
    <message>
        <source>Look at the list of contacts, or trust the office's card first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang listahan ng mga tanggapan, o pagkatiwalaan muna ang kard ng tanggapan.</translation>
    </message>
    <message>
        <source>{matches} offices fit this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{matches} tanggapan ang tugma sa pangalang ito.</translation>
    </message>
    <message>
        <source>Give more of the name, or the beginning of the station id.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magbigay pa ng higit sa pangalan, o ng simula ng ID ng istasyon.</translation>
    </message>
    <message>
        <source>This office is not trusted any more, so nothing is locked for it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi na pinagkakatiwalaan ang tanggapang ito, kaya walang ikinakandado para rito.</translation>
    </message>
    <message>
        <source>Choose another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng ibang tanggapan.</translation>
    </message>
    <message>
        <source>This contact card comes from the demo. No real office stands behind it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Galing sa demo ang kard na ito. Walang tunay na tanggapan sa likod nito.</translation>
    </message>
    <message>
        <source>Ask the office for its own card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hingin sa tanggapan ang sarili nitong kard.</translation>
    </message>
    <message>
        <source>This contact card is of a real office. The demo does not trust real offices.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kard ito ng isang tunay na tanggapan. Hindi nagtitiwala ang demo sa mga tunay na tanggapan.</translation>
    </message>
    <message>
        <source>Leave the demo first, then read the card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Umalis muna sa demo, saka basahin ang kard.</translation>
    </message>
    <message>
        <source>The receipt could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nagawa o nabasa ang resibo.</translation>
    </message>
    <message>
        <source>This file is not a receipt ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi resibo ang file na ito ({reason}).</translation>
    </message>
    <message>
        <source>The receipt is for another office, not for this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para sa ibang tanggapan ang resibo, hindi para sa kahang ito.</translation>
    </message>
    <message>
        <source>Ask headquarters for the receipt of the bundles that left here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hingin sa punong tanggapan ang resibo ng mga bigkis na umalis dito.</translation>
    </message>
    <message>
        <source>The receipt was changed on its way, so it counts for nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binago ang resibo sa daan, kaya wala itong bisa.</translation>
    </message>
    <message>
        <source>Copy the file again; if that does not help, ask headquarters to write it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kopyahin muli ang file; kung hindi iyon makatulong, hilingin sa punong tanggapan na isulat itong muli.</translation>
    </message>
    <message>
        <source>The receipt does not say what a receipt has to say ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi sinasabi ng resibo ang dapat sabihin ng isang resibo ({reason}).</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag umasa rito; magtanong sa punong tanggapan sa ibang paraan.</translation>
    </message>
    <message>
        <source>The receipt was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginawa ang resibo ng mas bagong Saksi (format {version}).</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then take the receipt in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-update ang Saksi sa computer na ito, saka kunin muli ang resibo.</translation>
    </message>
    <message>
        <source>The receipt belongs to the demo and this vault does not, or the other way round.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa demo ang resibo pero hindi ang kahang ito, o kabaligtaran.</translation>
    </message>
    <message>
        <source>Take it in where the bundle left; the demo and real vaults never mix.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kunin ito kung saan umalis ang bigkis; hindi kailanman naghahalo ang mga kaha ng demo at ang mga tunay.</translation>
    </message>
    <message>
        <source>A signature under the receipt does not belong to it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May pirma sa resibo na hindi para rito.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters by another way whether they wrote it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag umasa rito; itanong sa punong tanggapan sa ibang paraan kung sila ang sumulat nito.</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that this vault does not trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinirmahan ang resibo ng isang tanggapang hindi pinagkakatiwalaan ng kahang ito.</translation>
    </message>
    <message>
        <source>If you expect it, get the office's card, compare its words by voice, trust it, then take the receipt in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kung inaasahan mo ito, kunin ang kard ng tanggapan, ikumpara ang mga salita nito nang pasalita, pagkatiwalaan ito, saka kunin muli ang resibo.</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that is not trusted any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinirmahan ang resibo ng isang tanggapang hindi na pinagkakatiwalaan.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters in person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag umasa rito; magtanong nang personal sa punong tanggapan.</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that cannot confirm this bundle: only headquarters it was locked for can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinirmahan ang resibo ng tanggapang hindi makakakumpirma ng bigkis na ito: ang punong tanggapan lamang na pinagkandaduhan nito ang makagagawa.</translation>
    </message>
    <message>
        <source>Ask headquarters for a receipt of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humingi sa punong tanggapan ng sarili nilang resibo.</translation>
    </message>
    <message>
        <source>The receipt speaks of something that did not leave this vault ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May tinutukoy ang resibo na hindi umalis sa kahang ito ({reason}).</translation>
    </message>
    <message>
        <source>Keep what is here; ask headquarters by another way what they received.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panatilihin ang narito; itanong sa punong tanggapan sa ibang paraan kung ano ang natanggap nila.</translation>
    </message>
    <message>
        <source>A receipt promises at least {fewest} copies, because the station may delete its own after it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nangangako ang resibo ng hindi bababa sa {fewest} kopya, dahil maaaring burahin ng istasyon ang sarili nitong kopya pagkatapos.</translation>
    </message>
    <message>
        <source>Make a backup of this vault on another disk first, then write the receipt.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumawa muna ng backup ng kahang ito sa ibang disk, saka isulat ang resibo.</translation>
    </message>
    <message>
        <source>Nothing of this bundle lies here whole and as it came, so there is nothing to confirm.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang anuman sa bigkis na ito ang narito nang buo at gaya ng pagdating, kaya walang makukumpirma.</translation>
    </message>
    <message>
        <source>Look at the reasons; ask the station to export again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang mga dahilan; hilingin sa istasyon na mag-export muli.</translation>
    </message>
    <message>
        <source>Only headquarters write receipts, and this vault's card names another role.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Punong tanggapan lamang ang sumusulat ng mga resibo, at ibang tungkulin ang nasa kard ng kahang ito.</translation>
    </message>
    <message>
        <source>Write the receipt from the vault of headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isulat ang resibo mula sa kaha ng punong tanggapan.</translation>
    </message>
    <message>
        <source>No single bundle that came here fits this id (found: {matches}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang iisang bigkis na dumating dito ang tugma sa ID na ito (nakita: {matches}).</translation>
    </message>
    <message>
        <source>Give the id that “saksi receive” showed, or more of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibigay ang ID na ipinakita ng “saksi receive”, o higit pa nito.</translation>
    </message>
    <message>
        <source>It was not sealed; everything is as it was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito naselyuhan; gaya ng dati ang lahat.</translation>
    </message>
    <message>
        <source>Try again, or carry it to headquarters unsealed in a bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Subukan muli, o dalhin ito sa punong tanggapan sa isang bigkis nang hindi nakaselyo.</translation>
    </message>
    <message>
        <source>Saksi knows no headquarters that could open it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang alam ang Saksi na punong tanggapang makapagbubukas nito muli.</translation>
    </message>
    <message>
        <source>Trust the contact card of your headquarters first, under People.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagkatiwalaan muna ang kard ng iyong punong tanggapan, sa Mga tao.</translation>
    </message>
    <message>
        <source>This testimony is sealed to headquarters already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Selyado na ang salaysay na ito para sa punong tanggapan.</translation>
    </message>
    <message>
        <source>Export it to carry the sealed bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-export ito para madala ang selyadong bigkis.</translation>
    </message>
    <message>
        <source>This testimony came from another station; it is not sealed here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Galing sa ibang istasyon ang salaysay na ito; hindi ito sineselyuhan dito.</translation>
    </message>
    <message>
        <source>Names and contacts could not be opened; they are as they were.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi mabuksan ang mga pangalan at kontak; gaya pa rin ng dati ang mga ito.</translation>
    </message>
    <message>
        <source>Names and contacts were closed again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isinara muli ang mga pangalan at kontak.</translation>
    </message>
    <message>
        <source>Type the passphrase once more to open them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-type minsan pa ang lihim na parirala para mabuksan ang mga ito.</translation>
    </message>
    <message>
        <source>What is kept of this person cannot be read: it was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi mabasa ang itinatago tungkol sa taong ito: binago ito.</translation>
    </message>
    <message>
        <source>Look into a backup of the vault, or ask the person again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang backup ng kaha, o tanungin muli ang tao.</translation>
    </message>
    <message>
        <source>No name and no contact is kept of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang pangalan at walang kontak na itinatago para sa salaysay na ito.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang kailangang gawin.</translation>
    </message>
    <message>
        <source>One field ({field}) is longer than there is room for: at most {most}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas mahaba ang isang patlang ({field}) kaysa sa puwang: hanggang {most} lamang.</translation>
    </message>
    <message>
        <source>Make it shorter, or use the note.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paikliin ito, o gamitin ang tala.</translation>
    </message>
    <message>
        <source>What was given for “{field}” does not have the form of names and contacts.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala sa anyo ng mga pangalan at kontak ang ibinigay para sa “{field}”.</translation>
    </message>
    <message>
        <source>Compare it with what “saksi identity … show --json” prints.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikumpara ito sa ipini-print ng “saksi identity … show --json”.</translation>
    </message>
    <message>
        <source>It cannot be sealed as it stands ({reason}); everything is as it was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito maseselyuhan sa ganitong kalagayan ({reason}); gaya ng dati ang lahat.</translation>
    </message>
    <message>
        <source>End its recording, or check the vault, then seal it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tapusin ang rekording nito, o suriin ang kaha, saka selyuhan itong muli.</translation>
    </message>
    <message>
        <source>The sealed bundle of this testimony is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nawawala o binago ang selyadong bigkis ng salaysay na ito.</translation>
    </message>
    <message>
        <source>Use the copy that was carried, or a backup of this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gamitin ang kopyang dinala, o ang backup ng kahang ito.</translation>
    </message>
    <message>
        <source>The signature does not prove who made this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pinatutunayan ng pirma kung sino ang gumawa nito.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the sender for a new copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag umasa rito; humingi sa nagpadala ng bagong kopya.</translation>
    </message>
    <message>
        <source>The signature is not written as a signature of Saksi is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nakasulat ang pirma gaya ng pirma ng Saksi.</translation>
    </message>
    <message>
        <source>This was signed with another key than that of the station it names.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinirmahan ito ng susing iba sa susi ng istasyong binabanggit nito.</translation>
    </message>
    <message>
        <source>Do not rely on it; call the station and compare the words of its key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag umasa rito; tawagan ang istasyon at ikumpara ang mga salita ng susi nito.</translation>
    </message>
    <message>
        <source>The signature was made for something else and was put here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginawa ang pirma para sa iba at inilagay rito.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the sender for a new copy by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag umasa rito; humingi sa nagpadala ng bagong kopya sa ibang paraan.</translation>
    </message>
    <message>
        <source>The signature does not fit the content: one of the two was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi tugma ang pirma sa laman: binago ang isa sa dalawa.</translation>
    </message>
    <message>
        <source>This signing key has a slip or is of a kind that Saksi does not know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mali ang susing pamirmang ito o uri itong hindi alam ng Saksi.</translation>
    </message>
    <message>
        <source>Line {line} of the list of signers cannot be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi magagamit ang linya {line} ng listahan ng mga pumipirma.</translation>
    </message>
    <message>
        <source>Compare that line with the list that the organisation gave out.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikumpara ang linyang iyon sa listahang ibinigay ng organisasyon.</translation>
    </message>
    <message>
        <source>Something went wrong that Saksi did not expect. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May nangyaring mali na hindi inaasahan ng Saksi. Ang na-save ay naka-save pa rin.</translation>
    </message>
    <message>
        <source>Close Saksi, start it again, and tell the person who looks after it the code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara ang Saksi, simulan itong muli, at sabihin ang code sa nangangalaga rito.</translation>
    </message>
    <message>
        <source>The work was stopped as you asked. What was finished is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inihinto ang gawain gaya ng hiling mo. Napapanatili ang natapos na.</translation>
    </message>
    <message>
        <source>Start it again when you want; it goes on where it stopped.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Simulan itong muli kung kailan mo gusto; itutuloy nito kung saan ito huminto.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ginawa ng disk ang ipinagawa rito.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still connected, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung nakakabit pa ang disk o USB stick, saka subukan muli.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Puno na ang disk. Ang na-save noon ay naka-save pa rin.</translation>
    </message>
    <message>
        <source>Free some space on this disk, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magbakante ng puwang sa disk na ito, saka subukan muli.</translation>
    </message>
    <message>
        <source>Saksi may not write there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pinapayagan ang Saksi na magsulat doon.</translation>
    </message>
    <message>
        <source>Choose another folder, or remove the write protection of the stick.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng ibang folder, o alisin ang proteksyon sa pagsulat ng USB stick.</translation>
    </message>
    <message>
        <source>There is no file or folder with that name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang file o folder na may ganyang pangalan.</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang pangalan, at kung nakakabit ang USB stick.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi mabasa ang file na ito.</translation>
    </message>
    <message>
        <source>Check that it is a plain file and that you may read it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung karaniwang file ito at kung pinapayagan kang basahin ito.</translation>
    </message>
    <message>
        <source>The file is larger than such a file can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas malaki ang file kaysa sa maaaring laki ng ganitong file.</translation>
    </message>
    <message>
        <source>Something with that name is there already; it was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May bagay nang may ganyang pangalan doon; iniwan ito gaya ng dati.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng ibang pangalan o ibang folder.</translation>
    </message>
    <message>
        <source>Another running program is using this folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginagamit ng isa pang tumatakbong programa ang folder na ito.</translation>
    </message>
    <message>
        <source>Close the other Saksi window first, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara muna ang isa pang window ng Saksi, saka subukan muli.</translation>
    </message>
    <message>
        <source>Step {step} of the tour did not show what it promises. Do not use this copy for real work.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ipinakita ng hakbang {step} ng paglilibot ang ipinapangako nito. Huwag gamitin ang kopyang ito sa tunay na gawain.</translation>
    </message>
    <message>
        <source>Get a fresh copy of Saksi, run the tour again, and report it if it fails again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kumuha ng bagong kopya ng Saksi, patakbuhin muli ang paglilibot, at iulat kung mabigo pa rin.</translation>
    </message>
    <message>
        <source>The part of Saksi that writes down speech gave an answer that makes no sense.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagbigay ng sagot na walang saysay ang bahagi ng Saksi na nagsusulat ng pagsasalita.</translation>
    </message>
    <message>
        <source>Start the transcription again; it goes on where it stopped.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Simulan muli ang pagsasateksto; itutuloy nito kung saan ito huminto.</translation>
    </message>
    <message>
        <source>The transcription did not succeed. The recording is untouched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nagtagumpay ang pagsasateksto. Hindi nagalaw ang rekording.</translation>
    </message>
    <message>
        <source>The part of Saksi that writes down speech cannot run ({stage}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi mapatakbo ang bahagi ng Saksi na nagsusulat ng pagsasalita ({stage}).</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model, then start it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara ang ibang programa o pumili ng mas maliit na modelo, saka simulan itong muli.</translation>
    </message>
    <message>
        <source>A few seconds of speech could not be written down. They are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ilang segundo ng pagsasalita ang hindi naisulat. May marka ang mga ito.</translation>
    </message>
    <message>
        <source>Listen to the marked place, or transcribe it again with another model.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pakinggan ang lugar na may marka, o isateksto itong muli gamit ang ibang modelo.</translation>
    </message>
    <message>
        <source>This model was never taught the language {language}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi kailanman itinuro sa modelong ito ang wikang {language}.</translation>
    </message>
    <message>
        <source>Choose a model that knows many languages, or another language.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng modelong marunong ng maraming wika, o ng ibang wika.</translation>
    </message>
    <message>
        <source>The transcript could not be made or shown. The recording is not touched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nagawa o naipakita ang transkripsyon. Hindi nagalaw ang rekording.</translation>
    </message>
    <message>
        <source>Try again; what was written so far is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Subukan muli; napapanatili ang naisulat na sa ngayon.</translation>
    </message>
    <message>
        <source>This testimony has no transcript yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang transkripsyon ang salaysay na ito.</translation>
    </message>
    <message>
        <source>Transcribe it first, then look again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isateksto muna ito, saka tingnan muli.</translation>
    </message>
    <message>
        <source>The sound ends earlier than it should, at second {at_seconds}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas maagang nagtatapos ang tunog kaysa dapat, sa segundo {at_seconds}.</translation>
    </message>
    <message>
        <source>Check the vault; what was transcribed before this place is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Suriin ang kaha; napapanatili ang naisateksto bago ang lugar na ito.</translation>
    </message>
    <message>
        <source>This paragraph is not in the transcript that is shown now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala ang talatang ito sa transkripsyong ipinapakita ngayon.</translation>
    </message>
    <message>
        <source>Open the testimony again; what was corrected before is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan muli ang salaysay; napapanatili ang naitama na noon.</translation>
    </message>
    <message>
        <source>That is too long for one paragraph.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Masyado itong mahaba para sa isang talata.</translation>
    </message>
    <message>
        <source>Write at most {limit} letters, and the rest in another paragraph.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sumulat ng hanggang {limit} titik, at ang natitira sa ibang talata.</translation>
    </message>
    <message>
        <source>That is too short to search for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Masyado itong maikli para hanapin.</translation>
    </message>
    <message>
        <source>Write at least {shortest} letters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sumulat ng hindi bababa sa {shortest} titik.</translation>
    </message>
    <message>
        <source>A passphrase or code is needed, and there is no keyboard here to type it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kailangan ang lihim na parirala o code, at walang keyboard dito para i-type ito.</translation>
    </message>
    <message>
        <source>Give it with {option}-file FILE or {option}-fd NUMBER; see --help.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibigay ito gamit ang {option}-file FILE o {option}-fd NUMBER; tingnan ang --help.</translation>
    </message>
    <message>
        <source>The passphrase or code could not be read from {option}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi mabasa ang lihim na parirala o code mula sa {option}.</translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that it holds one line.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung naroon ito, kung pinapayagan kang basahin ito, at kung isang linya ang laman nito.</translation>
    </message>
    <message>
        <source>The two entries are not the same. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi magkapareho ang dalawang itinype. Walang nabago.</translation>
    </message>
    <message>
        <source>Run the command again and type the same words twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Patakbuhin muli ang command at i-type ang parehong mga salita nang dalawang beses.</translation>
    </message>
    <message>
        <source>Nobody compared the fingerprint words of this card. It was not trusted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang nagkumpara ng mga salita ng fingerprint ng kard na ito. Hindi ito pinagkatiwalaan.</translation>
    </message>
    <message>
        <source>Let its owner read the words to you, and give them with --words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipabasa sa may-ari ang mga salita sa iyo, at ibigay ang mga ito gamit ang --words.</translation>
    </message>
    <message>
        <source>“{language}” is not the tag of a language that Saksi knows.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang “{language}” ay hindi tag ng wikang alam ng Saksi.</translation>
    </message>
    <message>
        <source>Use a short tag such as km, th, vi, zh, id, hi, bn, ur, fil or en.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumamit ng maikling tag gaya ng km, th, vi, zh, id, hi, bn, ur, fil o en.</translation>
    </message>
    <message>
        <source>No testimony was named, so nothing was done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang binanggit na salaysay, kaya walang ginawa.</translation>
    </message>
    <message>
        <source>Name one or more, or add --withdrawals to tell only what was taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magbanggit ng isa o higit pa, o idagdag ang --withdrawals para sabihin lamang ang binawi.</translation>
    </message>
    <message>
        <source>Nobody confirmed it, so nothing was done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang nagkumpirma nito, kaya walang ginawa.</translation>
    </message>
    <message>
        <source>Type the case code when asked, or add --yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-type ang code ng kaso kapag tinanong, o idagdag ang --yes.</translation>
    </message>
    <message>
        <source>The vault could not do this. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito nagawa ng kaha. Ang na-save ay naka-save pa rin.</translation>
    </message>
    <message>
        <source>Close the vault, open it again, and try once more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara ang kaha, buksan itong muli, at subukan nang isa pang beses.</translation>
    </message>
    <message>
        <source>No testimony in this vault has that name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang salaysay sa kahang ito ang may ganyang pangalan.</translation>
    </message>
    <message>
        <source>Type its case code, such as KDM-4X7, as the list of testimonies shows it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-type ang code ng kaso nito, gaya ng KDM-4X7, ayon sa listahan ng mga salaysay.</translation>
    </message>
    <message>
        <source>{matches} testimonies begin like this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{matches} salaysay ang nagsisimula nang ganito.</translation>
    </message>
    <message>
        <source>Type more of it, or its case code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mag-type pa ng higit nito, o ng code ng kaso nito.</translation>
    </message>
    <message>
        <source>This sealed file is missing or was changed on the disk. Nothing else is affected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nawawala o binago sa disk ang selyadong file na ito. Wala nang ibang naapektuhan.</translation>
    </message>
    <message>
        <source>Look for it in a copy of the vault or in a bundle that was sent, and check the disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hanapin ito sa kopya ng kaha o sa bigkis na naipadala, at suriin ang disk.</translation>
    </message>
    <message>
        <source>This part was sealed to headquarters. Nobody can open it on this computer any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Selyado ang bahaging ito para sa punong tanggapan. Wala nang makapagbubukas nito sa computer na ito.</translation>
    </message>
    <message>
        <source>Ask headquarters if you need to hear or see it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magtanong sa punong tanggapan kung kailangan mo itong marinig o makita.</translation>
    </message>
    <message>
        <source>The custody log does not fit together from entry {number} on: it was changed or cut.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nagkakatugma ang talaan ng pag-iingat mula sa entry {number}: binago o pinutol ito.</translation>
    </message>
    <message>
        <source>Leave the vault as it is, and tell headquarters the number of the entry.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iwan ang kaha gaya ng dati, at sabihin sa punong tanggapan ang numero ng entry.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang kaha sa folder na ito.</translation>
    </message>
    <message>
        <source>Check the name of the folder, and that the disk or stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang pangalan ng folder, at kung nakakabit ang disk o USB stick.</translation>
    </message>
    <message>
        <source>Another running program has this vault open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bukas ang kahang ito sa isa pang tumatakbong programa.</translation>
    </message>
    <message>
        <source>Close the other window or wait until its work is done, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara ang isa pang window o maghintay hanggang matapos ang gawain nito, saka subukan muli.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Saksi. It was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isinulat ang kahang ito ng mas bagong bersyon ng Saksi. Iniwan ito gaya ng dati.</translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ito gamit ang mas bagong bersyon.</translation>
    </message>
    <message>
        <source>The database of this vault is damaged. Nothing was written to it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May sira ang database ng kahang ito. Walang isinulat dito.</translation>
    </message>
    <message>
        <source>Copy the whole folder to another disk first; then use a backup, or save what can be saved (in the terminal: “saksi vault rescue”).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kopyahin muna ang buong folder sa ibang disk; pagkatapos ay gumamit ng backup, o iligtas ang maililigtas (sa terminal: “saksi vault rescue”).</translation>
    </message>
    <message>
        <source>The database in this folder is not encrypted, so it is not this vault's. It was not opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi naka-encrypt ang database sa folder na ito, kaya hindi ito sa kahang ito. Hindi ito binuksan.</translation>
    </message>
    <message>
        <source>Ask who had this computer, and use a copy of the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itanong kung sino ang humawak ng computer na ito, at gumamit ng kopya ng kaha.</translation>
    </message>
    <message>
        <source>This does not fit what the vault holds already. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito tugma sa laman na ng kaha. Walang nabago.</translation>
    </message>
    <message>
        <source>Look at what is there, and try again if something is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang naroon, at subukan muli kung may kulang.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi binubuksan ng lihim na pariralang ito ang kaha.</translation>
    </message>
    <message>
        <source>Check the keyboard language and capital letters, and type it again; nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang wika ng keyboard at ang malalaking titik, at i-type itong muli; walang anumang binubura kailanman.</translation>
    </message>
    <message>
        <source>This recovery code is well typed, but does not open this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tama ang pagkaka-type ng code sa pagbawi na ito, pero hindi nito binubuksan ang kahang ito.</translation>
    </message>
    <message>
        <source>Check whether the sheet belongs to this vault, and whether a newer one was printed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung sa kahang ito ang papel, at kung may mas bagong na-print.</translation>
    </message>
    <message>
        <source>This key of headquarters does not open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi binubuksan ng susing ito ng punong tanggapan ang kaha.</translation>
    </message>
    <message>
        <source>Ask headquarters which key this vault was sealed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itanong sa punong tanggapan kung para sa aling susi naselyuhan ang kahang ito.</translation>
    </message>
    <message>
        <source>This vault was made without that way to open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginawa ang kahang ito nang wala ang paraang iyon ng pagbukas.</translation>
    </message>
    <message>
        <source>Use the passphrase, or another way that was set up.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gamitin ang lihim na parirala, o ibang paraang inihanda.</translation>
    </message>
    <message>
        <source>A vault can be opened by at most three keys of headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mabubuksan ang kaha ng hanggang tatlong susi ng punong tanggapan lamang.</translation>
    </message>
    <message>
        <source>Choose three of them or fewer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng tatlo sa mga ito o mas kaunti.</translation>
    </message>
    <message>
        <source>Both key files of this vault are missing or damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nawawala o may sira ang dalawang file ng susi ng kahang ito.</translation>
    </message>
    <message>
        <source>Ask headquarters for the copy that came with the last bundle; it brings the vault back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hingin sa punong tanggapan ang kopyang sumama sa huling bigkis; ibinabalik nito ang kaha.</translation>
    </message>
    <message>
        <source>These key files belong to another vault, or to an earlier key of this one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa ibang kaha ang mga file ng susing ito, o sa naunang susi ng kahang ito.</translation>
    </message>
    <message>
        <source>Use the copy from the newest bundle of this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gamitin ang kopya mula sa pinakabagong bigkis ng computer na ito.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring mahulaan ang lihim na pariralang ito.</translation>
    </message>
    <message>
        <source>Take the six words that Saksi offers, or add more words of your own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gamitin ang anim na salitang inaalok ng Saksi, o magdagdag pa ng sarili mong mga salita.</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait {seconds} seconds.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagkatapos ng ilang maling subok, kailangang maghintay ang susunod ng {seconds} segundo.</translation>
    </message>
    <message>
        <source>Wait, then type the passphrase slowly; nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maghintay, saka i-type nang dahan-dahan ang lihim na parirala; walang anumang binubura kailanman.</translation>
    </message>
    <message>
        <source>The file changed while it was being sealed, so it was not taken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagbago ang file habang sineselyuhan, kaya hindi ito kinuha.</translation>
    </message>
    <message>
        <source>Close the program that writes to it, then attach it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara ang programang nagsusulat dito, saka ilakip itong muli.</translation>
    </message>
    <message>
        <source>The check found {findings} things that are not as they were written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{findings} bagay ang nakita ng pagsusuri na hindi gaya ng pagkakasulat.</translation>
    </message>
    <message>
        <source>Export what still opens to headquarters now, then ask for help with the list above.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-export na ngayon sa punong tanggapan ang bumubukas pa, saka humingi ng tulong gamit ang listahan sa itaas.</translation>
    </message>
    <message>
        <source>This vault belongs to the demo. Nothing in it is real, so it was not opened here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa demo ang kahang ito. Walang totoo rito, kaya hindi ito binuksan dito.</translation>
    </message>
    <message>
        <source>Choose “Try the demo” to open it, or choose the folder of your own vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Piliin ang “Subukan ang demo” para buksan ito, o piliin ang folder ng sarili mong kaha.</translation>
    </message>
    <message>
        <source>This is a real vault. The demo does not open it, and did not touch it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tunay na kaha ito. Hindi ito binubuksan ng demo, at hindi ito ginalaw.</translation>
    </message>
    <message>
        <source>Leave the demo first, then open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Umalis muna sa demo, saka buksan ang kaha.</translation>
    </message>
    <message>
        <source>The case data could not be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi maitago ang datos ng kaso.</translation>
    </message>
    <message>
        <source>{flaws} answers cannot be kept as they are; the first is {field} ({flaw}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{flaws} sagot ang hindi maitatago nang ganito; ang una ay {field} ({flaw}).</translation>
    </message>
    <message>
        <source>Correct the answer, then save again. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itama ang sagot, saka i-save muli. Walang nabago.</translation>
    </message>
    <message>
        <source>{field} tells who the person is, so it is not kept with the case data.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinasabi ng {field} kung sino ang tao, kaya hindi ito itinatago kasama ng datos ng kaso.</translation>
    </message>
    <message>
        <source>Put it with the identity, which is locked on its own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ilagay ito sa pagkakakilanlan, na may sariling kandado.</translation>
    </message>
    <message>
        <source>This file cannot be read as case data ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi mabasa ang file na ito bilang datos ng kaso ({reason}).</translation>
    </message>
    <message>
        <source>Save it again as CSV in UTF-8, or as JSON, with the names of HTCDS in the first row.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-save itong muli bilang CSV sa UTF-8, o bilang JSON, na may mga pangalan ng HTCDS sa unang hanay.</translation>
    </message>
    <message>
        <source>{flaws} answers of the file cannot be taken in; the first is {field} in row {row} ({flaw}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{flaws} sagot sa file ang hindi makukuha; ang una ay {field} sa hanay {row} ({flaw}).</translation>
    </message>
    <message>
        <source>Correct the rows in the file, then bring it in again. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itama ang mga hanay sa file, saka dalhin itong muli rito. Walang nabago.</translation>
    </message>
    <message>
        <source>The file holds {cases} cases.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May {cases} kaso ang file.</translation>
    </message>
    <message>
        <source>Say which of them belongs to this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sabihin kung alin dito ang para sa salaysay na ito.</translation>
    </message>
    <message>
        <source>The file holds no case of this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang kaso sa file na may ganitong pangalan.</translation>
    </message>
    <message>
        <source>Look at the first column of the file, and give the name that stands there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang unang kolum ng file, at ibigay ang pangalang nakasulat doon.</translation>
    </message>
    <message>
        <source>None of these testimonies has case data that may leave for this recipient.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala sa mga salaysay na ito ang may datos ng kaso na maaaring umalis para sa tatanggap na ito.</translation>
    </message>
    <message>
        <source>Look at what the person agreed to, or choose other testimonies.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung saan pumayag ang tao, o pumili ng ibang mga salaysay.</translation>
    </message>
    <message>
        <source>No place of the list has this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang lugar sa listahan na may ganitong pangalan.</translation>
    </message>
    <message>
        <source>Look for it by another spelling, or write it down in the person's own words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hanapin ito sa ibang baybay, o isulat sa sariling salita ng tao.</translation>
    </message>
    <message>
        <source>{matches} places have this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{matches} lugar ang may ganitong pangalan.</translation>
    </message>
    <message>
        <source>Choose one of them by its id.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Piliin ang isa ayon sa id nito.</translation>
    </message>
    <message>
        <source>This file is no list of places that can be used ({reason}, place {place}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito listahan ng mga lugar na magagamit ({reason}, lugar {place}).</translation>
    </message>
    <message>
        <source>Correct the file, then bring it in again. The list from before stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itama ang file, saka dalhin itong muli rito. Mananatili ang dating listahan.</translation>
    </message>
    <message>
        <source>{places} places that cases name are not in the new list.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{places} lugar na binabanggit ng mga kaso ang wala sa bagong listahan.</translation>
    </message>
    <message>
        <source>Add them to the file by their ids, then bring it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Idagdag ang mga ito sa file ayon sa id, saka dalhin itong muli rito.</translation>
    </message>
    <message>
        <source>The masked copy could not be made. The recording is not touched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi magawa ang kopyang tinakpan. Hindi ginalaw ang rekording.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Subukan muli.</translation>
    </message>
    <message>
        <source>This passage is not in a recording of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala sa rekording ng salaysay na ito ang bahaging ito.</translation>
    </message>
    <message>
        <source>Choose it again in the transcript.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Piliin itong muli sa transkripsyon.</translation>
    </message>
    <message>
        <source>There is nothing to mask: no words were chosen, and no passage is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang tatakpan: walang napiling salita, at walang bahaging may marka.</translation>
    </message>
    <message>
        <source>Choose words in the transcript, or mark a passage first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili muna ng mga salita sa transkripsyon, o markahan ang isang bahagi.</translation>
    </message>
    <message>
        <source>Words that stand nowhere in the transcript: {missing}. Nothing was made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga salitang wala saanman sa transkripsyon: {missing}. Walang ginawa.</translation>
    </message>
    <message>
        <source>Look how they are written in the transcript, correct it by listening, and choose them again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung paano nakasulat ang mga ito sa transkripsyon, itama habang nakikinig, at piliin muli.</translation>
    </message>
    <message>
        <source>A recording of this testimony has no finished transcript to find the words in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May rekording ng salaysay na ito na walang tapos na transkripsyon na mapaghahanapan ng mga salita.</translation>
    </message>
    <message>
        <source>Transcribe it first, then make the masked copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isateksto muna ito, saka gawin ang kopyang tinakpan.</translation>
    </message>
    <message>
        <source>This is not a masked copy that was made here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito kopyang tinakpan na ginawa rito.</translation>
    </message>
    <message>
        <source>Choose the masked copy itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Piliin ang kopyang tinakpan mismo.</translation>
    </message>
    <message>
        <source>What was masked is not known here any more, so this copy cannot be proved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi na alam dito kung ano ang tinakpan, kaya hindi mapatutunayan ang kopyang ito.</translation>
    </message>
    <message>
        <source>Make the masked copy again where its testimony can still be opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gawin muli ang kopyang tinakpan kung saan mabubuksan pa ang salaysay nito.</translation>
    </message>
    <message>
        <source>Something was added to this masked copy that the proof cannot look into.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May idinagdag sa kopyang ito na hindi masusuri ng pagpapatunay.</translation>
    </message>
    <message>
        <source>Make a new masked copy and leave it as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumawa ng bagong kopyang tinakpan at iwan itong ganoon.</translation>
    </message>
    <message>
        <source>The answers about consent could not be read or kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi mabasa o maitago ang mga sagot tungkol sa pahintulot.</translation>
    </message>
    <message>
        <source>Nobody has agreed to this yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang pumayag dito.</translation>
    </message>
    <message>
        <source>Ask for consent first, and keep the answers with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humingi muna ng pahintulot, at itago ang mga sagot kasama ng salaysay.</translation>
    </message>
    <message>
        <source>This was refused, or consent to it was taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tinanggihan ito, o binawi ang pahintulot dito.</translation>
    </message>
    <message>
        <source>Leave it at that. Only a new answer by the same person can change it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hayaan na ito. Bagong sagot lamang ng parehong tao ang makapagbabago nito.</translation>
    </message>
    <message>
        <source>This testimony may not be kept any longer, or keeping it was never agreed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi na maaaring itago ang salaysay na ito, o hindi kailanman pinayagan ang pagtatago nito.</translation>
    </message>
    <message>
        <source>Ask the person whether it may be kept, and until when, or destroy its keys.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itanong sa tao kung maaari itong itago, at hanggang kailan, o sirain ang mga susi nito.</translation>
    </message>
    <message>
        <source>There is consent, but not to this voice, this name or these passages.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May pahintulot, pero hindi para sa tinig na ito, pangalang ito o mga bahaging ito.</translation>
    </message>
    <message>
        <source>Make a masked copy that leaves out what was not agreed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gumawa ng kopyang tinakpan na hindi kasama ang hindi pinayagan.</translation>
    </message>
    <message>
        <source>This may be a child's testimony, and not all who have to agree have agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring salaysay ito ng isang bata, at hindi lahat ng kailangang pumayag ay pumayag na.</translation>
    </message>
    <message>
        <source>Look at its consent: the child, a guardian who is not involved or an independent person, and before it leaves a second colleague.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang pahintulot nito: ang bata, ang tagapag-alagang hindi sangkot o ang independiyenteng tao, at bago ito umalis ay isang ikalawang kasamahan.</translation>
    </message>
    <message>
        <source>Ten minutes were recorded for the consent itself, and no answer was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sampung minuto ang na-record para sa pahintulot mismo, at walang itinagong sagot.</translation>
    </message>
    <message>
        <source>Keep the answers that were given, or go on without a recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago ang mga sagot na ibinigay, o magpatuloy nang walang rekording.</translation>
    </message>
    <message>
        <source>This recording is no spoken consent, or answers rest on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito rekording ng pasalitang pahintulot, o may mga sagot na nakasalalay rito.</translation>
    </message>
    <message>
        <source>Leave it where it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iwan ito sa kinalalagyan nito.</translation>
    </message>
    <message>
        <source>This answer cannot be kept as it is ({field}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi maitatago nang ganito ang sagot na ito ({field}).</translation>
    </message>
    <message>
        <source>Check it: codes are short and without spaces, and the last day to keep it lies ahead.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Suriin ito: maikli at walang patlang ang mga code, at nasa hinaharap ang huling araw ng pagtatago.</translation>
    </message>
    <message>
        <source>There is a slip in the code: it is not one that Saksi gives.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mali sa code: hindi ito code na ibinibigay ng Saksi.</translation>
    </message>
    <message>
        <source>Read it again from the paper, sixteen letters and digits in groups of four.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Basahin itong muli mula sa papel, labing-anim na titik at bilang na pinangkat nang apat-apat.</translation>
    </message>
    <message>
        <source>No testimony here has this code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang salaysay rito na may ganitong code.</translation>
    </message>
    <message>
        <source>Ask where it was given; another of our offices can take consent back too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itanong kung saan ito ibinigay; makababawi rin ng pahintulot sa iba naming tanggapan.</translation>
    </message>
    <message>
        <source>Nothing that was agreed to stands any more, so there is nothing to take back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala nang pinayagan na may bisa pa, kaya walang mababawi.</translation>
    </message>
    <message>
        <source>Look at the consent of the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang pahintulot ng salaysay.</translation>
    </message>
    <message>
        <source>This file does not hold answers about consent ({field}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang mga sagot tungkol sa pahintulot ang file na ito ({field}).</translation>
    </message>
    <message>
        <source>Compare it with the example in the help of this command.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikumpara ito sa halimbawa sa tulong ng utos na ito.</translation>
    </message>
    <message>
        <source>The keys of this testimony were not destroyed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nasira ang mga susi ng salaysay na ito.</translation>
    </message>
    <message>
        <source>The keys of this testimony were destroyed before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasira na noon ang mga susi ng salaysay na ito.</translation>
    </message>
    <message>
        <source>There is nothing left to do here. Its custody log and its answers stay.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala nang kailangang gawin dito. Mananatili ang talaan ng pag-iingat nito at ang mga sagot.</translation>
    </message>
    <message>
        <source>Headquarters have not confirmed yet that they have this testimony as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa kinukumpirma ng punong tanggapan na mayroon sila ng salaysay na ito gaya ng kalagayan nito ngayon.</translation>
    </message>
    <message>
        <source>Export it and take their receipt first. If the person insists, say so as the reason; then no copy may be left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-export ito at kunin muna ang resibo nila. Kung igigiit ng tao, iyon ang sabihing dahilan; maaaring wala nang kopyang matira.</translation>
    </message>
    <message>
        <source>Consent to keep this testimony has neither ended nor been taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa natapos o binawi ang pahintulot na itago ang salaysay na ito.</translation>
    </message>
    <message>
        <source>Keep the new answer first, or give another reason.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago muna ang bagong sagot, o magbigay ng ibang dahilan.</translation>
    </message>
    <message>
        <source>The keys of this testimony were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinira ang mga susi ng salaysay na ito: wala nang makapagbubukas nito rito.</translation>
    </message>
    <message>
        <source>Look in its custody log for the reason. Headquarters may still have a copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan ang dahilan sa talaan ng pag-iingat nito. Maaaring may kopya pa ang punong tanggapan.</translation>
    </message>
    <message>
        <source>What is known of the interpreter could not be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi maitago ang nalalaman tungkol sa tagasalin.</translation>
    </message>
    <message>
        <source>Nothing is recorded through this interpreter yet ({lack}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang nire-record sa pamamagitan ng tagasaling ito ({lack}).</translation>
    </message>
    <message>
        <source>Brief them, let them promise secrecy, ask whether they may be on another side, and ask the person whether they accept them. Or choose another interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paliwanagan siya, papangakuing maglihim, itanong kung maaaring nasa kabilang panig siya, at itanong sa tao kung tinatanggap siya. O pumili ng ibang tagasalin.</translation>
    </message>
    <message>
        <source>This is no code of an interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito code ng tagasalin.</translation>
    </message>
    <message>
        <source>Type up to twelve letters, digits or dashes, never a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mag-type ng hanggang labindalawang titik, bilang o gitling, huwag kailanman pangalan.</translation>
    </message>
    <message>
        <source>Ask the office to write its answer again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hilingin sa tanggapan na isulat muli ang sagot nito.</translation>
    </message>
    <message>
        <source>The answer to a withdrawal could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi magawa o mabasa ang sagot sa pagbawi ng pahintulot.</translation>
    </message>
    <message>
        <source>This file is no answer to a withdrawal ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi sagot sa pagbawi ng pahintulot ang file na ito ({reason}).</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng ibang file.</translation>
    </message>
    <message>
        <source>This answer is for another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para sa ibang tanggapan ang sagot na ito.</translation>
    </message>
    <message>
        <source>Hand it on to the office that it is for, or choose another file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipasa ito sa tanggapang para dito, o pumili ng ibang file.</translation>
    </message>
    <message>
        <source>This answer was damaged on its way. Nothing of it was taken in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasira ang sagot na ito sa daan. Walang kinuha mula rito.</translation>
    </message>
    <message>
        <source>This answer does not say what such an answer has to say ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi sinasabi ng sagot na ito ang dapat sabihin ng ganoong sagot ({reason}).</translation>
    </message>
    <message>
        <source>This answer was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginawa ang sagot na ito ng mas bagong Saksi (format {version}).</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then take it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-update ang Saksi sa computer na ito, saka kunin itong muli.</translation>
    </message>
    <message>
        <source>This answer belongs to the demo, or to real offices, and not to where it is read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Para sa demo ang sagot na ito, o para sa tunay na mga tanggapan, at hindi para sa kinababasahan nito.</translation>
    </message>
    <message>
        <source>Take it in where it belongs.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kunin ito sa nararapat na lugar.</translation>
    </message>
    <message>
        <source>A signature under this answer is not right: it may be forged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi tama ang isang pirma sa ilalim ng sagot na ito: maaaring palsipikado.</translation>
    </message>
    <message>
        <source>Do not believe it; call the office on a number that you know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag itong paniwalaan; tawagan ang tanggapan sa numerong alam mo.</translation>
    </message>
    <message>
        <source>This answer is signed by an office that nobody here trusts.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinirmahan ang sagot na ito ng tanggapang walang nagtitiwala rito.</translation>
    </message>
    <message>
        <source>Compare the words of its card first, if you expected it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikumpara muna ang mga salita ng kard nito, kung inaasahan mo ito.</translation>
    </message>
    <message>
        <source>This answer is signed by an office that is not trusted any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinirmahan ang sagot na ito ng tanggapang hindi na pinagkakatiwalaan.</translation>
    </message>
    <message>
        <source>This answer names another office than the one that signed it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibang tanggapan ang binabanggit ng sagot na ito, hindi ang pumirma nito.</translation>
    </message>
    <message>
        <source>This answer is about something that this office was not told from here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tungkol ang sagot na ito sa bagay na hindi sinabi mula rito sa tanggapang ito.</translation>
    </message>
    <message>
        <source>Call the office and ask what it means.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tawagan ang tanggapan at itanong kung ano ang ibig sabihin nito.</translation>
    </message>
    <message>
        <source>No withdrawal waits for an answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang pagbawi ng pahintulot na naghihintay ng sagot.</translation>
    </message>
    <message>
        <source>Receive the newest bundles first, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tanggapin muna ang mga pinakabagong bigkis, saka subukan muli.</translation>
    </message>
    <message>
        <source>What could not be called back is not said as it has to be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi sinabi nang nararapat ang hindi na mababawi.</translation>
    </message>
    <message>
        <source>Give the name and kind of the office, or a note of one line.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ibigay ang pangalan at uri ng tanggapan, o isang tala na isang linya.</translation>
    </message>
    <message>
        <source>This session cannot begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi maaaring magsimula ang sesyong ito.</translation>
    </message>
    <message>
        <source>A child rests between two sessions: {minutes} min are left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagpapahinga ang bata sa pagitan ng dalawang sesyon: {minutes} min pa ang natitira.</translation>
    </message>
    <message>
        <source>Take the break together, without questions. Who may be a child counts as one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magpahinga kayo nang magkasama, nang walang tanong. Ang maaaring bata ay itinuturing na bata.</translation>
    </message>
    <message>
        <source>There were as many sessions with this child as a day takes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Umabot na sa hangganan ang mga sesyon sa batang ito para sa isang araw.</translation>
    </message>
    <message>
        <source>Go on tomorrow, in {minutes} min at the earliest.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magpatuloy bukas, pinakamaaga sa loob ng {minutes} min.</translation>
    </message>
    <message>
        <source>There is no such template here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang ganoong template dito.</translation>
    </message>
    <message>
        <source>Choose one of the list, or bring in its file again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng isa sa listahan, o dalhin muli rito ang file nito.</translation>
    </message>
    <message>
        <source>This file cannot be read as a template: it is no JSON in UTF-8.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi mabasa ang file na ito bilang template: hindi ito JSON sa UTF-8.</translation>
    </message>
    <message>
        <source>Open it in the editor that wrote it and save it again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buksan ito sa editor na sumulat nito at i-save muli. Mananatili ang ginagamit ngayon.</translation>
    </message>
    <message>
        <source>This file is no template that this version of Saksi reads.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi ito template na nababasa ng bersyong ito ng Saksi.</translation>
    </message>
    <message>
        <source>Look whether it is the right file, or whether a newer Saksi is needed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung ito ang tamang file, o kung kailangan ng mas bagong Saksi.</translation>
    </message>
    <message>
        <source>A line of the template is not as it has to be: {path} ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May linya ng template na hindi nararapat ang anyo: {path} ({reason}).</translation>
    </message>
    <message>
        <source>Correct it in the file, then bring it in again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itama ito sa file, saka dalhin itong muli rito. Mananatili ang ginagamit ngayon.</translation>
    </message>
    <message>
        <source>A recorded reading of the template cannot be used: {file} ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi magagamit ang naka-record na pagbasa ng template: {file} ({reason}).</translation>
    </message>
    <message>
        <source>Put the file beside the template, with its own SHA-256 in it, then bring the template in again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ilagay ang file sa tabi ng template, na nakasulat sa template ang sarili nitong SHA-256, saka dalhin muli rito ang template. Mananatili ang ginagamit ngayon.</translation>
    </message>
    <message>
        <source>Another file called {name} was brought in before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May ibang file na {name} ang pangalan na dinala na rito noon.</translation>
    </message>
    <message>
        <source>Give the changed file a new version, then bring it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bigyan ang binagong file ng bagong bersyon, saka dalhin itong muli rito.</translation>
    </message>
    <message>
        <source>The numbers were not released.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi inilabas ang mga bilang.</translation>
    </message>
    <message>
        <source>Fewer than {number} cases are in no release yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas kaunti sa {number} kaso ang wala pa sa anumang paglalabas.</translation>
    </message>
    <message>
        <source>Wait until there are more: a release of a few could be compared with the one before, and would tell of them. What was released stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maghintay hanggang dumami: ang paglalabas ng iilan ay maikukumpara sa nauna, at makikilala sila. Mananatili ang nailabas na.</translation>
    </message>
    <message>
        <source>No numbers are released yet, so nothing was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang inilalabas na bilang, kaya walang isinulat.</translation>
    </message>
    <message>
        <source>Release them first. Each case is counted in one release only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ilabas muna ang mga ito. Sa isang paglalabas lamang binibilang ang bawat kaso.</translation>
    </message>
    <message>
        <source>One of these cases is in a release already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasa isang paglalabas na ang isa sa mga kasong ito.</translation>
    </message>
    <message>
        <source>Count again, then release what is new.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magbilang muli, saka ilabas ang bago.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Nothing is in it yet. Record something or add a file first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang laman. Mag-record muna o magdagdag ng file.</translation>
    </message>
    <message>
        <source>Its recording is still running. Stop it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumatakbo pa ang rekording nito. Ihinto muna ito.</translation>
    </message>
    <message>
        <source>Its recording is not sealed yet. Lock the vault and unlock it again; then it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa selyado ang rekording nito. Ikandado ang kaha at buksan itong muli; magiging selyado na ito.</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinira ang mga susi nito: wala nang makapagbubukas nito rito.</translation>
    </message>
    <message>
        <source>It was sealed to headquarters, and none of the chosen offices can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naselyuhan ito para sa punong tanggapan, at wala sa mga napiling tanggapan ang makapagbubukas nito.</translation>
    </message>
    <message>
        <source>A part of it is damaged on this disk. Check the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May bahagi nitong sira sa disk na ito. Suriin ang kaha.</translation>
    </message>
    <message>
        <source>It is larger than a bundle can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas malaki ito kaysa sa maaaring laki ng bigkis.</translation>
    </message>
    <message>
        <source>It is a masked copy that was not proved as it is now. Open it and prove it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kopyang tinakpan ito na hindi pa napatunayan gaya ng kalagayan nito ngayon. Buksan at patunayan muna ito.</translation>
    </message>
    <message>
        <source>What was masked was heard again in this masked copy. Open it to see where, and mask it anew.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Narinig muli sa kopyang ito ang tinakpan. Buksan ito para makita kung saan, at takpan itong muli.</translation>
    </message>
    <message>
        <source>Something in it cannot be written in the format of bundles. Tell the person who looks after Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May nasa loob nito na hindi maisusulat sa format ng mga bigkis. Sabihan ang nangangalaga sa Saksi.</translation>
    </message>
    <message>
        <source>The person did not agree to this. Ask them, or leave it here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pumayag dito ang tao. Tanungin siya, o iwan ito rito.</translation>
    </message>
    <message>
        <source>Not to {office}: {reason}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi sa {office}: {reason}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The key file {subject} is damaged or missing; its copy is used. It is repaired at the next opening.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May sira o nawawala ang file ng susi {subject}; ginagamit ang kopya nito. Aayusin ito sa susunod na pagbukas.</translation>
    </message>
    <message>
        <source>Page {subject} of the database is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May sira ang pahina {subject} ng database.</translation>
    </message>
    <message>
        <source>The database is damaged inside.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May sira sa loob ang database.</translation>
    </message>
    <message>
        <source>Entries of the table {subject} point to nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang tinutukoy ang mga entry ng talahanayang {subject}.</translation>
    </message>
    <message>
        <source>The custody log does not fit from entry {subject} on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nagkakatugma ang talaan ng pag-iingat mula sa entry {subject}.</translation>
    </message>
    <message>
        <source>Answers about consent of the testimony {subject} are other than the custody log tells.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iba ang mga sagot tungkol sa pahintulot ng salaysay {subject} sa sinasabi ng talaan ng pag-iingat.</translation>
    </message>
    <message>
        <source>Sound of the recording {subject} is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nawawala o binago ang tunog ng rekording {subject}.</translation>
    </message>
    <message>
        <source>The sealed file of part {subject} is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nawawala o binago ang selyadong file ng bahagi {subject}.</translation>
    </message>
    <message>
        <source>The bundle {subject} that was sealed to headquarters is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nawawala o binago ang bigkis {subject} na naselyuhan para sa punong tanggapan.</translation>
    </message>
    <message>
        <source>The file {subject} belongs to nothing; it is removed at the next opening.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang kinabibilangan ang file {subject}; aalisin ito sa susunod na pagbukas.</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>the same letters come again and again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">paulit-ulit ang parehong mga titik</translation>
    </message>
    <message>
        <source>the same words come again and again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">paulit-ulit ang parehong mga salita</translation>
    </message>
    <message>
        <source>the text was cut off before the speech ended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">naputol ang teksto bago natapos ang pagsasalita</translation>
    </message>
    <message>
        <source>more text than anyone can speak in this time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">mas maraming teksto kaysa masasabi ninuman sa ganitong oras</translation>
    </message>
    <message>
        <source>less text than was spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">mas kaunting teksto kaysa sa nasabi</translation>
    </message>
    <message>
        <source>probably nobody spoke here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">malamang na walang nagsalita rito</translation>
    </message>
    <message>
        <source>a sentence that models invent where nobody spoke</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">isang pangungusap na iniimbento ng mga modelo kung saan walang nagsalita</translation>
    </message>
    <message>
        <source>the words that were given as a help, not the words that were said</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ang mga salitang ibinigay bilang tulong, hindi ang mga salitang sinabi</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">mga titik ng ibang wika</translation>
    </message>
    <message>
        <source>a voice in only a small part of this stretch</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">may tinig sa maliit na bahagi lamang nito</translation>
    </message>
    <message>
        <source>a voice was heard, and no text was written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">may narinig na tinig, at walang naisulat na teksto</translation>
    </message>
    <message>
        <source>transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">naisateksto</translation>
    </message>
    <message>
        <source>nobody speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">walang nagsasalita</translation>
    </message>
    <message>
        <source>two people speak at once</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">dalawang tao ang sabay na nagsasalita</translation>
    </message>
    <message>
        <source>text to be checked by listening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">tekstong susuriin sa pakikinig</translation>
    </message>
    <message>
        <source>could not be transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi maisateksto</translation>
    </message>
    <message>
        <source>not transcribed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi pa naisasateksto</translation>
    </message>
    <message>
        <source>the recording was paused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">naka-pause ang rekording</translation>
    </message>
    <message>
        <source>the microphone was lost</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">nawala ang mikropono</translation>
    </message>
    <message>
        <source>the machine was too slow to keep the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">masyadong mabagal ang makina para maitago ang tunog</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi sumagot ang disk</translation>
    </message>
    <message>
        <source>the sound could not be read here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi mabasa ang tunog dito</translation>
    </message>
    <message>
        <source>the program ended unexpectedly</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">biglang nagsara ang programa</translation>
    </message>
    <message>
        <source>survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">nakaligtas</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">tagasalin</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">tagapanayam</translation>
    </message>
    <message>
        <source>another person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ibang tao</translation>
    </message>
    <message>
        <source>written by the machine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">isinulat ng makina</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">itinama ng tao</translation>
    </message>
    <message>
        <source>written by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">isinulat ng tao</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Engage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pakikipag-ugnayan</translation>
    </message>
    <message>
        <source>Account</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Salaysay</translation>
    </message>
    <message>
        <source>Closure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagtatapos</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagtatasa</translation>
    </message>
    <message>
        <source>Make it safe to talk, and safe to say no.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gawing ligtas ang magsalita, at ligtas ang tumanggi.</translation>
    </message>
    <message>
        <source>Let the account come freely: open questions, never leading ones. Silence is fine.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hayaang malayang dumaloy ang salaysay: bukas na mga tanong, hindi kailanman nagmumungkahi ng sagot. Ayos lang ang katahimikan.</translation>
    </message>
    <message>
        <source>Read back, correct, and say what happens next. Promise nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Basahin muli, itama, at sabihin kung ano ang susunod. Walang ipangako.</translation>
    </message>
    <message>
        <source>How the person is now, and what they need.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kumusta na ang tao ngayon, at ano ang kailangan niya.</translation>
    </message>
    <message>
        <source>Are you comfortable here? Is there anything you need before we begin?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Komportable po ba kayo rito? May kailangan po ba kayo bago tayo magsimula?</translation>
    </message>
    <message>
        <source>You can stop, take a break or leave out a question at any time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaari po kayong huminto, magpahinga o laktawan ang isang tanong anumang oras.</translation>
    </message>
    <message>
        <source>Are you at ease with everybody who is in the room, the interpreter too?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panatag po ba kayo sa lahat ng nasa silid, pati sa tagasalin?</translation>
    </message>
    <message>
        <source>Please tell me in your own words what this recording is for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pakisabi po sa sarili ninyong salita kung para saan ang rekording na ito.</translation>
    </message>
    <message>
        <source>Is there anything you want to ask me first?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May nais po ba muna kayong itanong sa akin?</translation>
    </message>
    <message>
        <source>Please tell me what happened, from wherever you want to begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pakisabi po kung ano ang nangyari, mula saan man ninyo gustong magsimula.</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano po ang nangyari pagkatapos?</translation>
    </message>
    <message>
        <source>Can you tell me more about that?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaari po ba kayong magkuwento pa tungkol doon?</translation>
    </message>
    <message>
        <source>Please describe the place for me.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pakilarawan po sa akin ang lugar.</translation>
    </message>
    <message>
        <source>Who else was there, and what did they do?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sino pa po ang naroon, at ano ang ginawa nila?</translation>
    </message>
    <message>
        <source>What was an ordinary day like?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano po ang isang karaniwang araw?</translation>
    </message>
    <message>
        <source>You said “…”. What does that word mean to you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinabi po ninyo ang “…”. Ano ang ibig sabihin ng salitang iyon para sa inyo?</translation>
    </message>
    <message>
        <source>Is there anything important that I have not asked about?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mahalaga po ba na hindi ko naitanong?</translation>
    </message>
    <message>
        <source>Did I understand anything wrongly?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mali po ba akong naunawaan?</translation>
    </message>
    <message>
        <source>Shall we listen to a part of it together?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pakikinggan po ba natin nang magkasama ang isang bahagi nito?</translation>
    </message>
    <message>
        <source>Is there a part that you want nobody else to hear?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May bahagi po ba na ayaw ninyong marinig ng iba?</translation>
    </message>
    <message>
        <source>This is what happens with the recording now, and how you can reach us.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ito po ang mangyayari sa rekording ngayon, at kung paano ninyo kami maaabot.</translation>
    </message>
    <message>
        <source>How was it for you to talk about this?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kumusta po para sa inyo ang pag-usapan ito?</translation>
    </message>
    <message>
        <source>Do you feel safe where you are going now?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Panatag po ba kayong ligtas ang pupuntahan ninyo ngayon?</translation>
    </message>
    <message>
        <source>Would you like to speak with somebody who can help?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Gusto po ba ninyong makipag-usap sa isang makatutulong?</translation>
    </message>
    <message>
        <source>What should we do differently next time?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano po ang dapat naming gawin nang iba sa susunod?</translation>
    </message>
    <message>
        <source>The person is in distress</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Labis na nababagabag ang tao</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation type="unfinished">May pumasok</translation>
    </message>
    <message>
        <source>Somebody needs a doctor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May nangangailangan ng doktor</translation>
    </message>
    <message>
        <source>The computer has to go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kailangang ibigay ang computer</translation>
    </message>
    <message>
        <source>Stop asking. Press P: the recording pauses.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huminto sa pagtatanong. Pindutin ang P: magpo-pause ang rekording.</translation>
    </message>
    <message>
        <source>Say where you both are, and that nothing has to be told.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sabihin kung nasaan kayong dalawa, at na walang kailangang ikuwento.</translation>
    </message>
    <message>
        <source>Offer water, air, somebody they trust. They choose what comes next.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mag-alok ng tubig, sariwang hangin, taong pinagkakatiwalaan niya. Siya ang pipili ng susunod.</translation>
    </message>
    <message>
        <source>If it does not pass, stop for today. Give the number of a service.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kung hindi ito mawala, huminto na ngayong araw. Ibigay ang numero ng isang serbisyo.</translation>
    </message>
    <message>
        <source>Press F9: the screen is hidden, and the recording goes on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pindutin ang F9: nakatago ang screen, at nagpapatuloy ang rekording.</translation>
    </message>
    <message>
        <source>Speak about something else. Never say what this meeting is for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magsalita tungkol sa iba. Huwag kailanman sabihin kung para saan ang pagkikitang ito.</translation>
    </message>
    <message>
        <source>Once you are alone, ask whether it is safe to go on, and where.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kapag kayo na lamang, itanong kung ligtas magpatuloy, at saan.</translation>
    </message>
    <message>
        <source>Get help first. Call the number that is right for this place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Humingi muna ng tulong. Tawagan ang tamang numero para sa lugar na ito.</translation>
    </message>
    <message>
        <source>Ask the person what may be said to the helpers, if they can answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itanong sa tao kung ano ang maaaring sabihin sa mga tumutulong, kung makasasagot siya.</translation>
    </message>
    <message>
        <source>Stop the recording. What was said is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ihinto ang rekording. Na-save ang sinabi.</translation>
    </message>
    <message>
        <source>Lock it, or hold the power button down. What was said is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikandado ito, o diinan ang power button. Na-save ang sinabi.</translation>
    </message>
    <message>
        <source>Do not fight for it: without the passphrase it stays closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Huwag itong ipaglaban: kung walang lihim na parirala, nananatili itong sarado.</translation>
    </message>
    <message>
        <source>Tell headquarters as soon as you can, and by a safe way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sabihin sa punong tanggapan sa lalong madaling panahon, at sa ligtas na paraan.</translation>
    </message>
    <message>
        <source>How are you now? What stays with you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kumusta ka ngayon? Ano ang naiwan sa iyo?</translation>
    </message>
    <message>
        <source>What do you need before the next interview?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang kailangan mo bago ang susunod na panayam?</translation>
    </message>
    <message>
        <source>What would you do differently next time?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang gagawin mong iba sa susunod?</translation>
    </message>
    <message>
        <source>How was it for the interpreter? Do they need a rest, or to talk?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kumusta ito para sa tagasalin? Kailangan ba niya ng pahinga, o ng makakausap?</translation>
    </message>
    <message>
        <source>Which words were hard to carry over?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Aling mga salita ang mahirap isalin?</translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message>
        <source>Not said yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa nasabi</translation>
    </message>
    <message>
        <source>The interview was held</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naganap ang panayam</translation>
    </message>
    <message>
        <source>The interview was stopped</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Inihinto ang panayam</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Huwag muna ngayon</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Khmer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Khmer</translation>
    </message>
    <message>
        <source>Thai</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Thai</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Vietnamese</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tsino</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Indonesian</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bengali</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Urdu</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Filipino</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ingles</translation>
    </message>
    <message>
        <source>Lao</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lao</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Burmese</translation>
    </message>
    <message>
        <source>Malay</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Malay</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nepali</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tamil</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Swahili</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Amharic</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hapon</translation>
    </message>
    <message>
        <source>Korean</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Koreano</translation>
    </message>
    <message>
        <source>French</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pranses</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagawa: {done} ng {all}</translation>
    </message>
    <message>
        <source>Saksi: lesson of the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi: aralin ng demo</translation>
    </message>
    <message>
        <source>Everything in the demo is invented.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Katha ang lahat ng nasa demo.</translation>
    </message>
    <message>
        <source>What is called done was seen in its vaults.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang tinatawag na nagawa ay nakita sa mga kaha nito.</translation>
    </message>
    <message>
        <source>not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi nagawa</translation>
    </message>
    <message>
        <source>done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">nagawa: {facts}</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mag-record</translation>
    </message>
    <message>
        <source>Press New in the rail, choose English, and ask for consent: nothing is recorded before that. Then the demo voice speaks by itself. Let it speak for some seconds, then stop. The recording is sealed at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pindutin ang Bago sa gilid, piliin ang Ingles, at humingi ng pahintulot: walang nire-record bago iyon. Pagkatapos ay kusang magsasalita ang tinig ng demo. Hayaan itong magsalita nang ilang segundo, saka ihinto. Agad na sineselyuhan ang rekording.</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago ang screen</translation>
    </message>
    <message>
        <source>Somebody comes in. While a recording runs, press the key for hiding, F9: only a clock is left. Wait a moment, press it again, and see that the recording went on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May pumasok. Habang tumatakbo ang rekording, pindutin ang key sa pagtatago, F9: orasan na lamang ang matitira. Maghintay sandali, pindutin itong muli, at tingnan na nagpatuloy ang rekording.</translation>
    </message>
    <message>
        <source>Lose the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mawalan ng mikropono</translation>
    </message>
    <message>
        <source>While a recording runs, pull the cable here. See what the screen says, then plug it in again, let the voice go on for some seconds, and stop. The gap stays visible in the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Habang tumatakbo ang rekording, hugutin ang kable rito. Tingnan ang sinasabi ng screen, saka ikabit itong muli, hayaang magpatuloy ang tinig nang ilang segundo, at ihinto. Mananatiling kita sa salaysay ang puwang.</translation>
    </message>
    <message>
        <source>Recover from a crash</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Makabawi sa biglang pagsara</translation>
    </message>
    <message>
        <source>While a recording runs, cut the power here. The vault is let go in the middle of a word, as when a battery is empty. Then unlock it with the words below: the recording is finished, to the second.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Habang tumatakbo ang rekording, putulin ang kuryente rito. Mabibitiwan ang kaha sa gitna ng salita, gaya ng kapag naubos ang baterya. Pagkatapos ay buksan ito gamit ang mga salita sa ibaba: matatapos ang rekording, eksakto sa segundo.</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isateksto</translation>
    </message>
    <message>
        <source>Open a testimony in English that has no text yet, one of yours for example, and transcribe it with the demo model. It understands the demo voices and nothing else.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magbukas ng salaysay sa Ingles na wala pang teksto, halimbawa ang isa sa iyo, at isateksto ito gamit ang modelo ng demo. Mga tinig ng demo lamang ang naiintindihan nito.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magtama</translation>
    </message>
    <message>
        <source>Open a testimony with text, listen to a sentence, and change a word of it. What the machine wrote stays beneath your correction.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magbukas ng salaysay na may teksto, pakinggan ang isang pangungusap, at baguhin ang isang salita nito. Mananatili sa ilalim ng iyong pagtatama ang isinulat ng makina.</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-export</translation>
    </message>
    <message>
        <source>Choose a testimony in the library, export it for Demo headquarters, and write it to the demo stick, the folder that is named below.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumili ng salaysay sa aklatan, i-export ito para sa punong tanggapan ng demo (“Demo headquarters”), at isulat ito sa USB stick ng demo, ang folder na nakapangalan sa ibaba.</translation>
    </message>
    <message>
        <source>Receive as headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumanggap bilang punong tanggapan</translation>
    </message>
    <message>
        <source>Go over to headquarters. Press Receive in the rail, take a bundle from the demo stick, read its checks, and adopt it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lumipat sa punong tanggapan. Pindutin ang Tumanggap sa gilid, kumuha ng bigkis mula sa USB stick ng demo, basahin ang mga pagsusuri nito, at ipasok ito.</translation>
    </message>
    <message>
        <source>Spot the changed bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tukuyin ang binagong bigkis</translation>
    </message>
    <message>
        <source>One bundle on the demo stick was changed on its way: one bit of it. As headquarters, receive what lies there until one is refused, and read why. Nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binago sa daan ang isang bigkis sa USB stick ng demo: isang bit nito. Bilang punong tanggapan, tanggapin ang mga naroon hanggang may isang tanggihan, at basahin kung bakit. Walang itinatago mula rito.</translation>
    </message>
    <message>
        <source>case {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">kaso {code}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{seconds} s</translation>
    </message>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Istasyon sa larangan</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Punong tanggapan</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>check by listening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">suriin sa pakikinig</translation>
    </message>
    <message>
        <source>No sound yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang tunog</translation>
    </message>
    <message>
        <source>Recording now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nire-record ngayon</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Na-record na</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Selyado</translation>
    </message>
    <message>
        <source>Transcribed {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naisateksto {percent} %</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Narepaso na</translation>
    </message>
    <message>
        <source>Sealed to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Selyado para sa punong tanggapan</translation>
    </message>
    <message>
        <source>Keys destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinira ang mga susi</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binawi ang pahintulot</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tinanggihan ang pahintulot</translation>
    </message>
    <message>
        <source>To be erased: its last day is over</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buburahin: lumipas na ang huling araw nito</translation>
    </message>
    <message>
        <source>Transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naisateksto na</translation>
    </message>
    <message>
        <source>exported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">na-export</translation>
    </message>
    <message>
        <source>to look at: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">titingnan: {count}</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa selyado</translation>
    </message>
    <message>
        <source>Sealed, no text yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Selyado, wala pang teksto</translation>
    </message>
    <message>
        <source>Partly transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bahagyang naisateksto</translation>
    </message>
    <message>
        <source>With places to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May mga lugar na titingnan</translation>
    </message>
    <message>
        <source>Exported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Na-export</translation>
    </message>
    <message>
        <source>Has to go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buburahin</translation>
    </message>
    <message>
        <source>Only here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Narito lamang</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagbago mula noon</translation>
    </message>
    <message>
        <source>Carried</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nadala na</translation>
    </message>
    <message>
        <source>Received</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Natanggap</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakumpirma</translation>
    </message>
    <message>
        <source>It is on this computer alone: if the computer is lost, the testimony is lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasa computer na ito lamang: kung mawala ang computer, mawawala ang salaysay.</translation>
    </message>
    <message>
        <source>An earlier state of it was carried. What changed since is on this computer alone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nadala na ang naunang kalagayan nito. Ang nagbago mula noon ay nasa computer na ito lamang.</translation>
    </message>
    <message>
        <source>It left in a bundle as it is now. Nobody has confirmed yet that it arrived.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Umalis ito sa isang bigkis gaya ng kalagayan nito ngayon. Wala pang nagkumpirma na dumating ito.</translation>
    </message>
    <message>
        <source>It came from another office, which has it as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Galing ito sa ibang tanggapan, na mayroon din nito.</translation>
    </message>
    <message>
        <source>Headquarters has confirmed that it is there as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinumpirma ng punong tanggapan na naroon ito gaya ng kalagayan nito ngayon.</translation>
    </message>
    <message>
        <source>Case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kaso</translation>
    </message>
    <message>
        <source>Languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga wika</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Haba</translation>
    </message>
    <message>
        <source>Date</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Petsa</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kalagayan</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nasaan ito</translation>
    </message>
    <message>
        <source>Sort by this ({keys})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ayusin ayon dito ({keys})</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Na-record dito</translation>
    </message>
</context>
<context>
    <name>masking</name>
    <message>
        <source>not proved yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi pa napatunayan</translation>
    </message>
    <message>
        <source>proved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">napatunayan na</translation>
    </message>
    <message>
        <source>masked words are still heard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">naririnig pa ang mga tinakpang salita</translation>
    </message>
    <message>
        <source>A tone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang tono</translation>
    </message>
    <message>
        <source>Silence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Katahimikan</translation>
    </message>
    <message>
        <source>Their own voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sariling tinig niya</translation>
    </message>
    <message>
        <source>An altered voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isang binagong tinig</translation>
    </message>
    <message>
        <source>No voice, the text alone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang tinig, teksto lamang</translation>
    </message>
    <message>
        <source>Making the masked copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginagawa ang kopyang tinakpan</translation>
    </message>
    <message>
        <source>Transcribing again and searching</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isinasateksto muli at naghahanap</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>The microphone is there: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naroon ang mikropono: {name}</translation>
    </message>
    <message>
        <source>This computer shows no microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang ipinapakitang mikropono ang computer na ito.</translation>
    </message>
    <message>
        <source>Connect one; it appears here by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magkabit ng isa; kusa itong lilitaw rito.</translation>
    </message>
    <message>
        <source>The chosen microphone is not there: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala ang napiling mikropono: {name}</translation>
    </message>
    <message>
        <source>Connect it again, or choose another one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikabit itong muli, o pumili ng iba.</translation>
    </message>
    <message>
        <source>The sound was not tried yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa nasusubukan ang tunog.</translation>
    </message>
    <message>
        <source>Let somebody say a sentence from the chair of the person, then hear it back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipasabi ang isang pangungusap mula sa upuan ng tao, saka pakinggan ito.</translation>
    </message>
    <message>
        <source>The sound is good.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maganda ang tunog.</translation>
    </message>
    <message>
        <source>The sound is too quiet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Masyadong mahina ang tunog.</translation>
    </message>
    <message>
        <source>Put the microphone nearer to the person, or raise its level.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ilapit ang mikropono sa tao, o taasan ang lakas nito.</translation>
    </message>
    <message>
        <source>The sound is too loud and breaks up.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Masyadong malakas ang tunog at nababasag.</translation>
    </message>
    <message>
        <source>Put the microphone further away, or lower its level.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ilayo ang mikropono, o babaan ang lakas nito.</translation>
    </message>
    <message>
        <source>Nothing at all was heard.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala talagang narinig.</translation>
    </message>
    <message>
        <source>Is the microphone switched off, or is another one chosen?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naka-off ba ang mikropono, o iba ang napili?</translation>
    </message>
    <message>
        <source>Room on the disk for {length} of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May puwang sa disk para sa {length} ng pagre-record.</translation>
    </message>
    <message>
        <source>Room on the disk for {length} of recording only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May puwang sa disk para sa {length} lamang ng pagre-record.</translation>
    </message>
    <message>
        <source>Free some space if the talk may last longer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magbakante ng puwang kung maaaring tumagal pa ang usapan.</translation>
    </message>
    <message>
        <source>The disk has room for {length} of recording: too little to begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May puwang ang disk para sa {length} ng pagre-record: masyadong kaunti para magsimula.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magbakante ng puwang sa disk na kinalalagyan ng kaha.</translation>
    </message>
    <message>
        <source>The disk does not say how much room it has.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi sinasabi ng disk kung gaano kalaki ang puwang nito.</translation>
    </message>
    <message>
        <source>Check that the disk that holds the vault is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tingnan kung nakakabit ang disk na kinalalagyan ng kaha.</translation>
    </message>
    <message>
        <source>Connected to power; the battery holds {number} %.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakasaksak sa kuryente; {number} % ang laman ng baterya.</translation>
    </message>
    <message>
        <source>The battery holds {number} %{lasts}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{number} % ang laman ng baterya{lasts}.</translation>
    </message>
    <message>
        <source>The battery holds only {number} %{lasts}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{number} % lamang ang laman ng baterya{lasts}.</translation>
    </message>
    <message>
        <source>Connect the computer to power if you can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isaksak ang computer sa kuryente kung maaari.</translation>
    </message>
    <message>
        <source>This computer runs without a battery.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumatakbo ang computer na ito nang walang baterya.</translation>
    </message>
    <message>
        <source>The clock can be believed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mapaniniwalaan ang orasan.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mali ang orasan ng computer na ito.</translation>
    </message>
    <message>
        <source>Set date and time: they become part of the record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itakda ang petsa at oras: nagiging bahagi ang mga ito ng tala.</translation>
    </message>
    <message>
        <source>The clock shows an earlier time than the last entry of this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas maagang oras ang ipinapakita ng orasan kaysa sa huling entry ng kahang ito.</translation>
    </message>
    <message>
        <source>It can be sealed to: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maseselyuhan ito para sa: {name}</translation>
    </message>
    <message>
        <source>This office is headquarters itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang tanggapang ito mismo ang punong tanggapan.</translation>
    </message>
    <message>
        <source>No headquarters is trusted yet: the testimony could be sealed to nobody.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang pinagkakatiwalaang punong tanggapan: walang mapagseselyuhan ng salaysay.</translation>
    </message>
    <message>
        <source>Add the card of your headquarters under People.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Idagdag ang kard ng iyong punong tanggapan sa Mga tao.</translation>
    </message>
    <message>
        <source>The screen locks by itself after {number} min.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kusang nagkakandado ang screen pagkaraan ng {number} min.</translation>
    </message>
    <message>
        <source>The screen does not lock by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi kusang nagkakandado ang screen.</translation>
    </message>
    <message>
        <source>Switch the lock on in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I-on ang kandado sa mga setting.</translation>
    </message>
    <message>
        <source>Nobody interprets.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang nagsasalin.</translation>
    </message>
    <message>
        <source>{name} interprets: briefed, bound to secrecy, on no other side, accepted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagsasalin si {name}: napaliwanagan, nangakong maglilihim, wala sa kabilang panig, tinatanggap.</translation>
    </message>
    <message>
        <source>Somebody interprets, and it is not written down who.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May nagsasalin, at hindi nakasulat kung sino.</translation>
    </message>
    <message>
        <source>Give them a short code, and answer the four questions.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bigyan siya ng maikling code, at sagutin ang apat na tanong.</translation>
    </message>
    <message>
        <source>The interpreter was not briefed yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa napaliwanagan ang tagasalin.</translation>
    </message>
    <message>
        <source>Tell them first what this is about and how to interpret it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sabihin muna sa kanya kung tungkol saan ito at kung paano ito isasalin.</translation>
    </message>
    <message>
        <source>The interpreter has not promised secrecy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa nangako ng paglilihim ang tagasalin.</translation>
    </message>
    <message>
        <source>Nothing is said before they did.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang sasabihin bago siya mangako.</translation>
    </message>
    <message>
        <source>The interpreter was not asked whether they may be on another side.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa natanong ang tagasalin kung maaaring nasa kabilang panig siya.</translation>
    </message>
    <message>
        <source>Ask whether they know anybody who is involved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itanong kung may kilala siyang sangkot.</translation>
    </message>
    <message>
        <source>The interpreter may be on another side.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring nasa kabilang panig ang tagasalin.</translation>
    </message>
    <message>
        <source>Take another interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kumuha ng ibang tagasalin.</translation>
    </message>
    <message>
        <source>The person was not asked whether they accept the interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa natanong ang tao kung tinatanggap niya ang tagasalin.</translation>
    </message>
    <message>
        <source>Ask them, best without the interpreter in the room.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tanungin siya, mas mabuti kung wala sa silid ang tagasalin.</translation>
    </message>
    <message>
        <source>The person does not want this interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ayaw ng tao sa tagasaling ito.</translation>
    </message>
    <message>
        <source>Take another one. They need not say why.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kumuha ng iba. Hindi niya kailangang sabihin kung bakit.</translation>
    </message>
    <message>
        <source>A break is suggested after {length}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iminumungkahi ang pahinga pagkaraan ng {length}.</translation>
    </message>
    <message>
        <source>With a child: {length} at most, with a break in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kung may bata: hanggang {length}, na may pahinga sa gitna.</translation>
    </message>
    <message>
        <source>A child rests between two sessions: {length} are left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagpapahinga ang bata sa pagitan ng dalawang sesyon: {length} pa ang natitira.</translation>
    </message>
    <message>
        <source>Take the break together, without questions.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magpahinga kayo nang magkasama, nang walang tanong.</translation>
    </message>
    <message>
        <source>There were as many sessions with this child as a day takes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Umabot na sa hangganan ang mga sesyon sa batang ito para sa isang araw.</translation>
    </message>
    <message>
        <source>The next one may begin in {length}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring magsimula ang susunod sa loob ng {length}.</translation>
    </message>
    <message>
        <source>The person agreed to be recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumayag ang tao na ma-record.</translation>
    </message>
    <message>
        <source>The person was not asked for consent yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa hinihingan ng pahintulot ang tao.</translation>
    </message>
    <message>
        <source>It is asked on the next page, before anything is recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itatanong ito sa susunod na pahina, bago mag-record ng anuman.</translation>
    </message>
    <message>
        <source>The person said no to being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumanggi ang tao na ma-record.</translation>
    </message>
    <message>
        <source>Respect it. Ask again only if the person wishes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Igalang ito. Magtanong muli kung gusto lamang ng tao.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{hours} oras {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{minutes} min</translation>
    </message>
    <message>
        <source>, which lasts about {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">, na tatagal nang mga {length}</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Waiting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naghihintay</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naghahanap ng mga tinig</translation>
    </message>
    <message>
        <source>Writing down {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isinusulat {percent} %</translation>
    </message>
    <message>
        <source>Stops after this passage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hihinto pagkatapos ng bahaging ito</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tapos</translation>
    </message>
    <message>
        <source>Not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nagawa</translation>
    </message>
    <message>
        <source>Done; speech without text: {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tapos; pagsasalitang walang teksto: {time}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">wala nang isang minuto ang natitira</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">mga {minutes} min pa</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">mga {hours} oras {minutes} min pa</translation>
    </message>
    <message>
        <source>Recording {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Rekording {number} ng {count}</translation>
    </message>
    <message>
        <source>{model} (demo voices only)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{model} (mga tinig ng demo lamang)</translation>
    </message>
</context>
<context>
    <name>recall</name>
    <message>
        <source>Done: nobody opens it there any more, and nothing of it left that office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tapos na: wala nang makapagbubukas nito roon, at walang umalis mula sa tanggapang iyon.</translation>
    </message>
    <message>
        <source>Closed there, but this could not be called back: {what}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isinara roon, pero hindi na ito mababawi: {what}</translation>
    </message>
    <message>
        <source>handed on to {name} ({kind})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ipinasa kay {name} ({kind})</translation>
    </message>
    <message>
        <source>printed on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ipinrint sa papel</translation>
    </message>
    <message>
        <source>published</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">inilathala</translation>
    </message>
    <message>
        <source>something else: {note}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">iba pa: {note}</translation>
    </message>
</context>
<context>
    <name>receive</name>
    <message>
        <source>New here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bago rito</translation>
    </message>
    <message>
        <source>A newer revision of what was here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas bagong rebisyon ng narito na</translation>
    </message>
    <message>
        <source>The same as was here already</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kapareho ng narito na</translation>
    </message>
    <message>
        <source>Older than what is here; the newer one stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mas luma kaysa sa narito; mananatili ang mas bago</translation>
    </message>
    <message>
        <source>Not taken: it says the same revision and has other content. Ask the office by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi kinuha: parehong rebisyon ang sinasabi nito pero iba ang laman. Magtanong sa tanggapan sa ibang paraan.</translation>
    </message>
    <message>
        <source>Not taken: it came here from another office before, and only that one can bring more of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi kinuha: dumating na ito noon mula sa ibang tanggapan, at iyon lamang ang makapagdadala pa nito.</translation>
    </message>
    <message>
        <source>Not taken: something that the person had said about consent is missing or was changed in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi kinuha: may sinabi ang tao tungkol sa pahintulot na nawawala o binago rito.</translation>
    </message>
    <message>
        <source>The person took something back. What does not hold any more is closed here from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May binawi ang tao. Ang wala nang bisa ay isinara na rito mula ngayon.</translation>
    </message>
    <message>
        <source>What the person took back was known here already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Alam na rito ang binawi ng tao.</translation>
    </message>
    <message>
        <source>The person took something back. The testimony is not here; should it come, that holds at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May binawi ang tao. Wala rito ang salaysay; kung dumating ito, may bisa agad iyon.</translation>
    </message>
    <message>
        <source>Not taken: it says something else than what was said before. Ask the office by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi kinuha: iba ang sinasabi nito sa sinabi noon. Magtanong sa tanggapan sa ibang paraan.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naghihintay</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinusuri</translation>
    </message>
    <message>
        <source>Every check holds; not adopted yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pasado ang bawat pagsusuri; hindi pa naipapasok</translation>
    </message>
    <message>
        <source>Being adopted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipinapasok</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naipasok na</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tinanggihan</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nasuri</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakuha na ang resibo</translation>
    </message>
    <message>
        <source>Answer taken in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakuha na ang sagot</translation>
    </message>
    <message>
        <source>Bundle {number} of “{station}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bigkis {number} ng “{station}”</translation>
    </message>
    <message>
        <source>Receipt for bundle {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Resibo para sa bigkis {number}</translation>
    </message>
    <message>
        <source>Answer of “{signer}” to a withdrawal</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sagot ng “{signer}” sa pagbawi ng pahintulot</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>Survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakaligtas</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tagasalin</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tagapanayam</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Taong pinagkakatiwalaan</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tagapag-alaga</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Abogado</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Manggagawang pangkalusugan</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Social worker</translation>
    </message>
    <message>
        <source>Official</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Opisyal</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iba pa</translation>
    </message>
    <message>
        <source>A break</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pahinga</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">May pumasok</translation>
    </message>
    <message>
        <source>The interpreter needs a moment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kailangan ng tagasalin ng sandali</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hiningi ng tao</translation>
    </message>
    <message>
        <source>The memory is full too: from {at} on, sound is not kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Puno na rin ang memory: mula {at}, hindi na naitatago ang tunog.</translation>
    </message>
    <message>
        <source>Free some space on the disk now. What was saved is safe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magbakante na ng puwang sa disk. Ligtas ang na-save.</translation>
    </message>
    <message>
        <source>At {at} the microphone stopped. What was heard is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa {at}, huminto ang mikropono. Na-save ang narinig.</translation>
    </message>
    <message>
        <source>Connect it again: the recording then goes on by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ikabit itong muli: kusang magpapatuloy ang rekording.</translation>
    </message>
    <message>
        <source>At {at} the disk stopped taking sound. It is kept in memory and tried again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa {at}, huminto ang disk sa pagtanggap ng tunog. Nasa memory ito at sinusubukang muli.</translation>
    </message>
    <message>
        <source>Free some space on the disk. Nothing is lost so far ({code}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Magbakante ng puwang sa disk. Wala pang nawawala sa ngayon ({code}).</translation>
    </message>
    <message>
        <source>At {at} the microphone went silent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa {at}, tumahimik ang mikropono.</translation>
    </message>
    <message>
        <source>Is it switched off? Look for a switch on it, or in the sound settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Naka-off ba ito? Hanapin ang switch nito, o tingnan sa mga setting ng tunog.</translation>
    </message>
    <message>
        <source>At {at} a moment of sound was missed; the place is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa {at}, may nalaktawang sandali ng tunog; may marka ang lugar.</translation>
    </message>
    <message>
        <source>Close other programs if it happens again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Isara ang ibang programa kung maulit ito.</translation>
    </message>
    <message>
        <source>A place at {at} could not be read; it is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi mabasa ang isang lugar sa {at}; may marka ito.</translation>
    </message>
    <message>
        <source>At {at} consent to record was taken back. Nothing after that was taken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa {at}, binawi ang pahintulot na mag-record. Walang na-record pagkatapos noon.</translation>
    </message>
    <message>
        <source>Ask the person what is to become of what was heard before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itanong sa tao kung ano ang gagawin sa narinig bago iyon.</translation>
    </message>
    <message>
        <source>At {at} it was paused: nothing is recorded through this interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sa {at}, na-pause ito: walang nire-record sa pamamagitan ng tagasaling ito.</translation>
    </message>
    <message>
        <source>Take another interpreter, answer what is open, or go on without one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kumuha ng ibang tagasalin, sagutin ang kulang pa, o magpatuloy nang walang tagasalin.</translation>
    </message>
    <message>
        <source>The recording of the consent itself ended at {at}: it gets ten minutes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Natapos sa {at} ang rekording ng pahintulot mismo: sampung minuto lamang ito.</translation>
    </message>
    <message>
        <source>Keep the answers that were given, and go on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itago ang mga sagot na ibinigay, at magpatuloy.</translation>
    </message>
    <message>
        <source>The microphone is back; the recording goes on from {at}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bumalik na ang mikropono; nagpapatuloy ang rekording mula {at}.</translation>
    </message>
    <message>
        <source>The disk takes sound again; everything is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumatanggap na muli ng tunog ang disk; na-save ang lahat.</translation>
    </message>
    <message>
        <source>The microphone gives sound again from {at}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagbibigay na muli ng tunog ang mikropono mula {at}.</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>To decide: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagpapasyahan: {count}</translation>
    </message>
    <message>
        <source>Kept: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinatago: {count}</translation>
    </message>
    <message>
        <source>Destroyed: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinira: {count}</translation>
    </message>
    <message>
        <source>Nothing has to go, and no last day is near.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang kailangang burahin, at walang huling araw na malapit na.</translation>
    </message>
    <message>
        <source>No testimony here may be kept beyond the next thirty days.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang salaysay rito na maaaring itago nang lampas sa susunod na tatlumpung araw.</translation>
    </message>
    <message>
        <source>No keys were destroyed in this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang sinirang susi sa kahang ito.</translation>
    </message>
    <message>
        <source>Has to go: consent was taken back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buburahin: binawi ang pahintulot</translation>
    </message>
    <message>
        <source>Has to go: keeping it was refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buburahin: tinanggihan ang pagtatago nito</translation>
    </message>
    <message>
        <source>Has to go: its last day is over</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Buburahin: lumipas na ang huling araw nito</translation>
    </message>
    <message>
        <source>To ask: nobody agreed that it is kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itatanong: walang pumayag na itago ito</translation>
    </message>
    <message>
        <source>To ask: its last day is near</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itatanong: malapit na ang huling araw nito</translation>
    </message>
    <message>
        <source>May be kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Maaaring itago</translation>
    </message>
    <message>
        <source>The person took their consent back. Nothing may be done with it any more but to destroy it, whether headquarters have it or not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binawi ng tao ang kanyang pahintulot. Wala nang maaaring gawin dito kundi sirain ito, hawak man ito ng punong tanggapan o hindi.</translation>
    </message>
    <message>
        <source>The person said no to keeping it. It has to be destroyed here, whether headquarters have it or not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tumanggi ang tao na itago ito. Kailangan itong sirain dito, hawak man ito ng punong tanggapan o hindi.</translation>
    </message>
    <message>
        <source>The person agreed that it is kept until a day, and that day is over. Ask them anew, or destroy it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumayag ang tao na itago ito hanggang sa isang araw, at lumipas na ang araw na iyon. Tanungin siyang muli, o sirain ito.</translation>
    </message>
    <message>
        <source>Nobody who has to agree said that it may be kept. Ask now, and write the answer down in its consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang nagsabi, sa mga kailangang pumayag, na maaari itong itago. Magtanong ngayon, at isulat ang sagot sa pahintulot nito.</translation>
    </message>
    <message>
        <source>The person agreed that it is kept until a day, and that day is less than a month away. Ask them in time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumayag ang tao na itago ito hanggang sa isang araw, at wala nang isang buwan bago ang araw na iyon. Tanungin siya habang may panahon pa.</translation>
    </message>
    <message>
        <source>The person agreed that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pumayag ang tao na itago ito.</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binawi noong</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tinanggihan noong</translation>
    </message>
    <message>
        <source>Due since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Dapat nang gawin mula</translation>
    </message>
    <message>
        <source>Here since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Narito mula</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinayagan noong</translation>
    </message>
    <message>
        <source>It may not be kept any longer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi na ito maaaring itago</translation>
    </message>
    <message>
        <source>Headquarters have it, and it is not needed here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hawak na ito ng punong tanggapan, at hindi ito kailangan dito</translation>
    </message>
    <message>
        <source>The person asks for it, though they had agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hinihiling ito ng tao, kahit pumayag siya noon</translation>
    </message>
    <message>
        <source>Headquarters confirmed that they have it as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kinumpirma ng punong tanggapan na hawak nila ito gaya ng kalagayan nito ngayon.</translation>
    </message>
    <message>
        <source>Headquarters have not confirmed that they have it as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa kinukumpirma ng punong tanggapan na hawak nila ito gaya ng kalagayan nito ngayon.</translation>
    </message>
    <message>
        <source>No day was named</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang binanggit na araw</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hanggang {day}</translation>
    </message>
    <message>
        <source>at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">nasa punong tanggapan</translation>
    </message>
    <message>
        <source>not confirmed at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">hindi kumpirmado sa punong tanggapan</translation>
    </message>
    <message>
        <source>Recordings: {count}, together {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga rekording: {count}, kabuuang {length}</translation>
    </message>
    <message>
        <source>Every transcript and every correction</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawat transkripsyon at bawat pagtatama</translation>
    </message>
    <message>
        <source>The facts of the case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang mga katotohanan ng kaso</translation>
    </message>
    <message>
        <source>Name and contact of the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pangalan at kontak ng tao</translation>
    </message>
    <message>
        <source>Attachments with their file names: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kalakip kasama ang mga pangalan ng file: {count}</translation>
    </message>
    <message>
        <source>Masked copies of it: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga kopya nitong tinakpan: {count}</translation>
    </message>
    <message>
        <source>The bundle that only headquarters can open; it cannot be carried any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang bigkis na punong tanggapan lamang ang makapagbubukas; hindi na ito madadala</translation>
    </message>
    <message>
        <source>Bookmarks, marks, notes around the interview, and who was in the room</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Mga pananda, mga marka, mga tala tungkol sa panayam, at kung sino ang nasa silid</translation>
    </message>
    <message>
        <source>The custody log, with one more entry: that the keys were destroyed, when, and for which reason</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang talaan ng pag-iingat, na may isa pang entry: na sinira ang mga susi, kailan, at sa anong dahilan</translation>
    </message>
    <message>
        <source>What the person answered about consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang isinagot ng tao tungkol sa pahintulot</translation>
    </message>
    <message>
        <source>Case code, languages, lengths, times and fingerprints, without a word of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Code ng kaso, mga wika, mga haba, mga oras at mga fingerprint, nang walang isa mang salita nito</translation>
    </message>
    <message>
        <source>The testimony that this masked copy was made from</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ang salaysay na pinagmulan ng kopyang tinakpan na ito</translation>
    </message>
    <message>
        <source>It calls no copy back. Copies of this testimony went to: {offices}. Only a withdrawal tells them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala itong binabawing kopya. Napunta ang mga kopya ng salaysay na ito sa: {offices}. Pagbawi ng pahintulot lamang ang nagpapaalam sa kanila.</translation>
    </message>
    <message>
        <source>It reaches no copy elsewhere: of the vault, of bundles, or of a sound file that was brought in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nito naaabot ang mga kopya sa ibang lugar: ng kaha, ng mga bigkis, o ng file ng tunog na dinala rito.</translation>
    </message>
    <message>
        <source>It does not scrub the disk: what is left there is encrypted, and its key is gone. Whoever copied the whole vault before, and knows the passphrase, can still open that copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi nito nililinis ang disk: naka-encrypt ang naiwan doon, at wala na ang susi nito. Ang sinumang kumopya noon ng buong kaha, at nakakaalam ng lihim na parirala, ay mabubuksan pa rin ang kopyang iyon.</translation>
    </message>
    <message>
        <source>Nobody can open it here again: not you, not headquarters, not us who make Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala nang makapagbubukas nito rito: hindi ikaw, hindi ang punong tanggapan, hindi kaming gumagawa ng Saksi.</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Istasyon sa larangan</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Punong tanggapan</translation>
    </message>
    <message>
        <source>Partner</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Katuwang</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>No services are listed yet. Your organisation puts them into its template, which Settings bring in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Wala pang nakalistang serbisyo. Inilalagay ito ng inyong organisasyon sa template nito, na dinadala rito ng Mga setting.</translation>
    </message>
    <message>
        <source>No service on the list is said to be safe for children.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang serbisyo sa listahan ang sinasabing ligtas para sa mga bata.</translation>
    </message>
    <message>
        <source>Show services that are not said to be safe for children: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ipakita ang hindi sinasabing ligtas sa bata: {count}</translation>
    </message>
    <message>
        <source>Not said to be safe for children. Ask there first, and let no child go there alone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi sinasabing ligtas para sa mga bata. Magtanong muna roon, at huwag hayaang pumunta roon nang mag-isa ang bata.</translation>
    </message>
    <message>
        <source>Left out, since they are not said to be safe for children: {count}. The person counts as a child until they are known to be an adult.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi isinama, dahil hindi sinasabing ligtas para sa mga bata: {count}. Itinuturing na bata ang tao hanggang malamang nakatatanda na siya.</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">libre</translation>
    </message>
    <message>
        <source>safe for children</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ligtas para sa mga bata</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>Gender</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Kasarian</translation>
    </message>
    <message>
        <source>Age</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Edad</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pagkamamamayan</translation>
    </message>
    <message>
        <source>Place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Oras</translation>
    </message>
    <message>
        <source>What they were made to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang ipinagawa sa kanya</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ano ang ginawa sa kanya</translation>
    </message>
    <message>
        <source>How they were recruited</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paano siya nakuha</translation>
    </message>
    <message>
        <source>How they got out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Paano siya nakalabas</translation>
    </message>
    <message>
        <source>By month</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawat buwan</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawat kapat ng taon</translation>
    </message>
    <message>
        <source>By year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Bawat taon</translation>
    </message>
    <message>
        <source>All others, each too few to be named</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Lahat ng iba pa, bawat isa ay masyadong kaunti para banggitin</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi alam</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">mas kaunti sa {number}</translation>
    </message>
    <message>
        <source>{what}, by place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{what}, ayon sa lugar</translation>
    </message>
</context>
<context>
    <name>testimony</name>
    <message>
        <source>Survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nakaligtas</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tagasalin</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Tagapanayam</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Iba pa</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinama ang teksto</translation>
    </message>
    <message>
        <source>Speaker set</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinakda ang nagsasalita</translation>
    </message>
    <message>
        <source>Listened, right as it stands</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Napakinggan, tama na ito</translation>
    </message>
    <message>
        <source>Text added</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagdagdag ng teksto</translation>
    </message>
    <message>
        <source>Paragraph divided</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hinati ang talata</translation>
    </message>
    <message>
        <source>Paragraphs joined</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinagsama ang mga talata</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Pinalitan ang mga salita</translation>
    </message>
    <message>
        <source>Undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Na-undo</translation>
    </message>
    <message>
        <source>Done again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Ginawa muli</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Minarkahang narepaso na</translation>
    </message>
    <message>
        <source>Review opened again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Binuksan muli ang pagrerepaso</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Hindi pa narerepaso</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Sinimulan ang pagrerepaso</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Narepaso na</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Nagbago mula nang marepaso</translation>
    </message>
    <message>
        <source>It plays now. When you have heard it, press once more.</source>
        <translation type="unfinished">Nagpe-play na ito. Kapag narinig mo na, pindutin nang isa pang beses.</translation>
    </message>
    <message>
        <source>Everything in this recording was checked.</source>
        <translation type="unfinished">Nasuri na ang lahat sa rekording na ito.</translation>
    </message>
    <message>
        <source>Places replaced: {count}. One undo takes all of them back.</source>
        <translation type="unfinished">Mga lugar na napalitan: {count}. Naibabalik ng isang undo ang lahat ng ito.</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation type="unfinished">Walang mapapalitan.</translation>
    </message>
    <message>
        <source>Listen before you believe this: {reasons}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Makinig muna bago ito paniwalaan: {reasons}</translation>
    </message>
    <message>
        <source>No text for {length} of speech</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Walang teksto para sa {length} ng pagsasalita</translation>
    </message>
    <message>
        <source>Added by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Idinagdag ng tao</translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Itinama ng tao</translation>
    </message>
</context>
</TS>
