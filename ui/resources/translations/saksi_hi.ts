<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मालूम नहीं</translation>
    </message>
    <message>
        <source>Copied. It holds no testimony and no name of a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कॉपी हो गया। इसमें न कोई गवाही है, न किसी व्यक्ति का नाम।</translation>
    </message>
    <message>
        <source>The vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सेटिंग</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल</translation>
    </message>
    <message>
        <source>The program</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रोग्राम</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">परिचय और जाँच</translation>
    </message>
    <message>
        <source>Saksi is free software under the GNU GPL, version 3 or later. It opens no connection.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi मुक्त सॉफ़्टवेयर है, GNU GPL संस्करण 3 या उसके बाद के अधीन। यह कोई कनेक्शन नहीं खोलता।</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर देखें</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सब कॉपी करें</translation>
    </message>
    <message>
        <source>What protects this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर की सुरक्षा किससे होती है</translation>
    </message>
    <message>
        <source>Versions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संस्करण</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चीज़ें कहाँ हैं</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Stop  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रोकें  (R)</translation>
    </message>
    <message>
        <source>Read aloud  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पढ़कर सुनाएँ  (R)</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{count} में से वाक्य {number}</translation>
    </message>
    <message>
        <source>Recorded: {voice}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्ड की हुई आवाज़: {voice}</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones. Connect one, or read it aloud yourself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर में कोई स्पीकर या हेडफ़ोन नहीं है। एक जोड़ें, या ख़ुद ज़ोर से पढ़ें।</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>not asked yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी पूछा नहीं गया</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Approved as it is now, for: {kinds}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी जैसी है वैसी मंज़ूर, इनके लिए: {kinds}</translation>
    </message>
    <message>
        <source>A second person has to approve. Nobody may do that here yet: add somebody in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे व्यक्ति की मंज़ूरी ज़रूरी है। यहाँ अभी कोई मंज़ूरी नहीं दे सकता: सेटिंग में किसी को जोड़ें।</translation>
    </message>
    <message>
        <source>It does not leave before a second person has looked at it and types their own passphrase.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जब तक दूसरा व्यक्ति इसे देखकर अपना गुप्त वाक्य टाइप न करे, यह बाहर नहीं जाती।</translation>
    </message>
    <message>
        <source>Nothing waits for a second person. What changes later has to be approved again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे व्यक्ति के लिए कुछ बाक़ी नहीं। बाद में जो बदले, उसे फिर मंज़ूर करना होगा।</translation>
    </message>
    <message>
        <source>{case} as it is now: recordings {recordings} ({length}), texts {texts}, photos and documents {attachments}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case}, अभी जैसा है: रिकॉर्डिंग {recordings} ({length}), पाठ {texts}, फ़ोटो और दस्तावेज़ {attachments}।</translation>
    </message>
    <message>
        <source>A second person approves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे व्यक्ति की मंज़ूरी</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कौन मंज़ूरी देता है</translation>
    </message>
    <message>
        <source>Their own passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उनका अपना गुप्त वाक्य</translation>
    </message>
    <message>
        <source>I approve that this leaves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मेरी मंज़ूरी है कि यह बाहर जाए</translation>
    </message>
</context>
<context>
    <name>ApprovalWays</name>
    <message>
        <source>Let a second person approve {case}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} के लिए दूसरे व्यक्ति से मंज़ूरी लें…</translation>
    </message>
</context>
<context>
    <name>ApproversCard</name>
    <message>
        <source>Shall “{code}” approve nothing more? What was approved stands.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या “{code}” अब कुछ भी मंज़ूर न करे? जो मंज़ूर हो चुका है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Take “{code}” away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{code}” को हटाएँ</translation>
    </message>
    <message>
        <source>Second persons</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे व्यक्ति</translation>
    </message>
    <message>
        <source>The testimony of a child leaves only when one of them approves, with a passphrase of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चे की गवाही तभी बाहर जाती है जब इनमें से कोई एक अपने पासफ़्रेज़ से मंज़ूरी दे।</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी को जोड़ें…</translation>
    </message>
    <message>
        <source>Their short code, no name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उनका छोटा कोड, नाम नहीं</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी नहीं</translation>
    </message>
    <message>
        <source>Let them approve</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उन्हें मंज़ूरी देने दें</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">जैसा है वैसा रहने दें</translation>
    </message>
    <message>
        <source>Take away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हटाएँ</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Question {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{count} में से सवाल {number}</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चे का जवाब</translation>
    </message>
    <message>
        <source>The guardian answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभिभावक का जवाब</translation>
    </message>
    <message>
        <source>The independent person answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्वतंत्र व्यक्ति का जवाब</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{years} वर्ष</translation>
    </message>
    <message>
        <source>One year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक वर्ष</translation>
    </message>
    <message>
        <source>Yes  (Y)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हाँ  (Y)</translation>
    </message>
    <message>
        <source>No  (N)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं  (N)</translation>
    </message>
    <message>
        <source>Or until another day</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">या किसी और दिन तक</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस दिन तक</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Only the beginning is shown; an export carries all of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ केवल शुरुआत दिखती है; निर्यात में सब कुछ जाता है।</translation>
    </message>
    <message>
        <source>Page before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पिछला पन्ना</translation>
    </message>
    <message>
        <source>Next page</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अगला पन्ना</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">छोटा</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बड़ा</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चित्र</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पाठ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पन्ना {page}, कुल {pages}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खुल रहा है…</translation>
    </message>
    <message>
        <source>Files of this kind are not opened here. It is kept as it is, and leaves unchanged with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस तरह की फ़ाइलें यहाँ नहीं खुलतीं। यह जैसी है वैसी ही रहती है, और गवाही के साथ बिना बदले जाती है।</translation>
    </message>
</context>
<context>
    <name>AttachmentsScreen</name>
    <message>
        <source>This testimony is sealed to headquarters: nobody can open its files here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह गवाही मुख्यालय के लिए सील है: यहाँ कोई इसकी फ़ाइलें नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>Choose a file to look at it. File names travel too: let no person's name stand in one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखने के लिए कोई फ़ाइल चुनें। फ़ाइलों के नाम भी साथ जाते हैं: उनमें किसी व्यक्ति का नाम न रहने दें।</translation>
    </message>
    <message>
        <source>Add photos or documents of this testimony, or drop them here. They are sealed like the sound. File names travel too: let no person's name stand in one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही के फ़ोटो या दस्तावेज़ जोड़ें, या यहाँ छोड़ें। वे आवाज़ की तरह ही सील होते हैं। फ़ाइलों के नाम भी साथ जाते हैं: उनमें किसी व्यक्ति का नाम न रहने दें।</translation>
    </message>
    <message>
        <source>Add files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संलग्न फ़ाइलें</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Sealing files into the testimony…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइलें गवाही में सील हो रही हैं…</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सील करने की प्रगति</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">फिर देखें</translation>
    </message>
    <message>
        <source>Think it through</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सोच लें</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शुरू करने से पहले</translation>
    </message>
    <message>
        <source>Is it safe, is it needed, what would help? Nothing has to be answered. No names, please.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या यह सुरक्षित है, क्या ज़रूरी है, किससे मदद मिलेगी? किसी बात का जवाब देना ज़रूरी नहीं। कृपया कोई नाम नहीं।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी नहीं</translation>
    </message>
    <message>
        <source>No interview today. Only the day is kept, no words and no sound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आज कोई साक्षात्कार नहीं। केवल दिन रखा जाता है, न शब्द, न आवाज़।</translation>
    </message>
    <message>
        <source>Can nobody else hear you here?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या पक्का है कि यहाँ कोई और आपकी बात नहीं सुन सकता?</translation>
    </message>
    <message>
        <source>Is the person held somewhere, or watched?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या व्यक्ति को कहीं रोककर रखा गया है, या उन पर नज़र रखी जा रही है?</translation>
    </message>
    <message>
        <source>Did they tell this to somebody before?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या उन्होंने यह पहले किसी को बताया है?</translation>
    </message>
    <message>
        <source>To whom: an office or a kind of person, and roughly when</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसे: कोई कार्यालय या किस तरह का व्यक्ति, और लगभग कब</translation>
    </message>
    <message>
        <source>To whom they told it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उन्होंने किसे बताया</translation>
    </message>
    <message>
        <source>What could put them at risk, as you see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपकी नज़र में उन्हें किससे ख़तरा हो सकता है</translation>
    </message>
    <message>
        <source>How they see it, in their own words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वे इसे कैसे देखते हैं, उनके अपने शब्दों में</translation>
    </message>
    <message>
        <source>What would help them to take part</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भाग लेने में उन्हें किससे मदद मिलेगी</translation>
    </message>
    <message>
        <source>More about it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसके बारे में और</translation>
    </message>
    <message>
        <source>More about what would help</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किससे मदद मिलेगी, इसके बारे में और</translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>This was the last session of the day. Say what was good, and stop the recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह आज का आख़िरी सत्र था। बताएँ कि क्या अच्छा रहा, और रिकॉर्डिंग रोकें।</translation>
    </message>
    <message>
        <source>A break for the child: it may go on in {minutes} min, or be stopped now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चे के लिए विराम: {minutes} मि॰ बाद आगे चल सकता है, या अभी रोका जा सकता है।</translation>
    </message>
    <message>
        <source>Time for a break. The recording pauses by itself in {time}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विराम का समय है। {time} में रिकॉर्डिंग अपने आप विराम लेगी।</translation>
    </message>
    <message>
        <source>A break would be good now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी विराम लेना अच्छा रहेगा।</translation>
    </message>
    <message>
        <source>Next break in {minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अगला विराम {minutes} मि॰ में</translation>
    </message>
    <message>
        <source>Finish the sentence  (E)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वाक्य पूरा करें  (E)</translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>No file chosen yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी कोई फ़ाइल नहीं चुनी गई</translation>
    </message>
    <message>
        <source>Reading and saving: {done}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पढ़ा और सहेजा जा रहा है: {done}</translation>
    </message>
    <message>
        <source>Reading and saving: {done} of {total}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पढ़ा और सहेजा जा रहा है: {total} में से {done}</translation>
    </message>
    <message>
        <source>Sealing the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ सील हो रही है</translation>
    </message>
    <message>
        <source>Sealing the file itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल ख़ुद सील हो रही है</translation>
    </message>
    <message>
        <source>{code}: {length} of sound is in the vault and sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{code}: {length} की आवाज़ तिजोरी में है और सील है।</translation>
    </message>
    <message>
        <source>You stopped it there; the rest of the file was not read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपने इसे वहाँ रोक दिया; फ़ाइल का बाक़ी हिस्सा नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>The file is damaged at {places}; these places are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल इन जगहों पर ख़राब है: {places}; इन पर निशान लगा है।</translation>
    </message>
    <message>
        <source>The file itself is sealed beside it, as it came.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल जैसी आई थी, वैसी ही इसके साथ सील है।</translation>
    </message>
    <message>
        <source>The file itself was left where it is: keep it safe, or delete it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल जहाँ थी वहीं छोड़ दी गई: उसे सँभालकर रखें, या मिटा दें।</translation>
    </message>
    <message>
        <source>From a phone, a recorder or a stick: nearly every kind of sound or video is read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ोन, रिकॉर्डर या स्टिक से: लगभग हर तरह की आवाज़ या वीडियो पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Keep the file itself too</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मूल फ़ाइल भी रखें</translation>
    </message>
    <message>
        <source>It is sealed beside the sound, so that what came can always be compared.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वह आवाज़ के साथ सील होती है, ताकि जो आया था उससे हमेशा मिलान हो सके।</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पढ़ना रोकें</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाही खोलें</translation>
    </message>
    <message>
        <source>Transcribe it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप बनाएँ</translation>
    </message>
    <message>
        <source>A recording made elsewhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कहीं और बनी रिकॉर्डिंग</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Copying the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी की प्रति बन रही है</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी जाँची जा रही है</translation>
    </message>
    <message>
        <source>The copy is whole: every byte was read back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रति पूरी है: हर बाइट पढ़कर देखी गई।</translation>
    </message>
    <message>
        <source>It lies in {folder} and opens in the same ways as this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह {folder} में है और इस तिजोरी वाले तरीक़ों से ही खुलती है।</translation>
    </message>
    <message>
        <source>And more: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">और भी: {count}</translation>
    </message>
    <message>
        <source>Not everything is as it was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सब कुछ वैसा नहीं है जैसा लिखा गया था।</translation>
    </message>
    <message>
        <source>Copy the vault to another disk now. If it does not open any more, the page that asks for the passphrase offers to save what can be saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी तिजोरी की प्रति दूसरी डिस्क पर बनाएँ। अगर वह आगे न खुले, तो गुप्त वाक्य पूछने वाले पन्ने पर जो बच सके उसे बचाने का विकल्प है।</translation>
    </message>
    <message>
        <source>Everything in the vault is as it was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी में सब कुछ वैसा ही है जैसा लिखा गया था।</translation>
    </message>
    <message>
        <source>Care of the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी की देखभाल</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या सब कुछ पूरा है?</translation>
    </message>
    <message>
        <source>Reads every recording and every entry and compares it with what was written. Nothing is changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हर रिकॉर्डिंग और हर प्रविष्टि पढ़ता है और जो लिखा गया था उससे मिलाता है। कुछ बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी जाँचें</translation>
    </message>
    <message>
        <source>A copy on another disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरी डिस्क पर एक प्रति</translation>
    </message>
    <message>
        <source>The copy is locked like the vault itself, and is read back before it counts. Keep it in another place than this laptop. What is recorded later is not in it: copy again into a new folder then.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रति पर तिजोरी जैसा ही ताला होता है, और पढ़कर देखने के बाद ही वह मानी जाती है। उसे इस लैपटॉप से अलग जगह पर रखें। बाद में जो रिकॉर्ड होगा वह इसमें नहीं है: तब नए फ़ोल्डर में फिर प्रति बनाएँ।</translation>
    </message>
    <message>
        <source>New folder for the copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रति के लिए नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Copy the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी की प्रति बनाएँ</translation>
    </message>
    <message>
        <source>How long testimonies are kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाहियाँ कब तक रखी जाती हैं</translation>
    </message>
    <message>
        <source>What has to go, what may be kept until when, and what was destroyed. Nothing is destroyed by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या मिटाना है, क्या कब तक रखा जा सकता है, और क्या नष्ट किया गया। कुछ भी अपने आप नष्ट नहीं होता।</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रखना और मिटाना…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नई चाबियाँ</translation>
    </message>
    <message>
        <source>If somebody may have had the passphrase, the recovery code or this laptop in hand: everything is locked anew, and the old passphrase, the old code and copies of the old keys open nothing any more. Copies of the vault made before stay open to them: destroy those.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अगर हो सकता है कि गुप्त वाक्य, रिकवरी कोड या यह लैपटॉप किसी के हाथ में रहा हो: हर चीज़ पर नया ताला लगता है, और पुराना गुप्त वाक्य, पुराना कोड और पुरानी चाबियों की प्रतियाँ फिर कुछ नहीं खोलतीं। तिजोरी की पहले बनी प्रतियाँ उनसे अब भी खुलती हैं: उन्हें नष्ट कर दें।</translation>
    </message>
    <message>
        <source>Lock and make new keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ताला लगाएँ और नई चाबियाँ बनाएँ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">रोकें</translation>
    </message>
</context>
<context>
    <name>CaseEventView</name>
    <message>
        <source>Event {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">घटना {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
    <message>
        <source>Remove event {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">घटना {number} हटाएँ</translation>
    </message>
    <message>
        <source>Place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जगह</translation>
    </message>
    <message>
        <source>Any name of the place, in any script</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जगह का कोई भी नाम, किसी भी लिपि में</translation>
    </message>
    <message>
        <source>Places that may be meant</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो जगहें हो सकती हैं</translation>
    </message>
    <message>
        <source>Press to choose another place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरी जगह चुनने के लिए दबाएँ</translation>
    </message>
    <message>
        <source>When it began</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कब शुरू हुई</translation>
    </message>
    <message>
        <source>2025, 2025-03 or 2025-03-17</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">2025, 2025-03 या 2025-03-17</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कब ख़त्म हुई</translation>
    </message>
    <message>
        <source>country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देश</translation>
    </message>
    <message>
        <source>area</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इलाक़ा</translation>
    </message>
    <message>
        <source>town</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शहर</translation>
    </message>
    <message>
        <source>compound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कंपाउंड</translation>
    </message>
</context>
<context>
    <name>CaseFilesScreen</name>
    <message>
        <source>Case data in files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइलों में मामले की जानकारी</translation>
    </message>
    <message>
        <source>Back to patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पैटर्न पर वापस</translation>
    </message>
    <message>
        <source>Write out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Take in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भीतर लें</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">जगहें</translation>
    </message>
</context>
<context>
    <name>CaseLineView</name>
    <message>
        <source>Search the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सूची में खोजें</translation>
    </message>
    <message>
        <source>What else, in a few words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">और क्या, कुछ शब्दों में</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Case {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामला {code}</translation>
    </message>
    <message>
        <source>Back to the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाही पर वापस</translation>
    </message>
    <message>
        <source>Write nothing here that tells who the person is: name and contact are kept apart, under “Person”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ ऐसा कुछ न लिखें जिससे पता चले कि व्यक्ति कौन है: नाम और संपर्क अलग रखे जाते हैं, “व्यक्ति” में।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">सहेजें</translation>
    </message>
    <message>
        <source>Throw changes away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बदलाव छोड़ दें</translation>
    </message>
    <message>
        <source>All fields of the standard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मानक के सभी खाने</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कहाँ और कब</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">घटना जोड़ें</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Some answers cannot be kept as they are.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ जवाब जैसे हैं वैसे नहीं रखे जा सकते।</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहेजा गया</translation>
    </message>
    <message>
        <source>Only a newer version of Saksi knows these answers. They stay as they are: {answers}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इन जवाबों को Saksi का सिर्फ़ नया संस्करण जानता है। वे जैसे हैं वैसे ही रहते हैं: {answers}</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Events: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">घटनाएँ: {count}</translation>
    </message>
    <message>
        <source>Nothing is known of the case yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामले के बारे में अभी कुछ मालूम नहीं।</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामला खोलें</translation>
    </message>
</context>
<context>
    <name>CasesInScreen</name>
    <message>
        <source>Taken in: {cases}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिए गए: {cases}</translation>
    </message>
    <message>
        <source>What was known before stays beside it, as an earlier state of the case.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले जो मालूम था, वह मामले की पुरानी स्थिति के रूप में साथ बना रहता है।</translation>
    </message>
    <message>
        <source>Nothing of this file is taken in: answers that cannot be kept: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस फ़ाइल का कुछ भी नहीं लिया गया: जो जवाब रखे नहीं जा सकते: {count}।</translation>
    </message>
    <message>
        <source>Correct the rows below in the file, then choose it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नीचे की पंक्तियाँ फ़ाइल में सुधारें, फिर उसे दोबारा चुनें।</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>{name} · Cases: {cases}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} · मामले: {cases}</translation>
    </message>
    <message>
        <source>Columns that nobody here knows, not kept: {names}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिन स्तंभों को यहाँ कोई नहीं जानता, वे नहीं रखे गए: {names}।</translation>
    </message>
    <message>
        <source>Columns that tell who the person is, not kept: {names}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिन स्तंभों से पता चलता है कि व्यक्ति कौन है, वे नहीं रखे गए: {names}।</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Two cases are said to belong to the same testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दो मामलों को एक ही गवाही का बताया गया है।</translation>
    </message>
    <message>
        <source>Say which testimony each case belongs to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बताएँ कि हर मामला किस गवाही का है।</translation>
    </message>
    <message>
        <source>Come in: {coming}. Stay out: {staying}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भीतर आएँगे: {coming}। बाहर रहेंगे: {staying}।</translation>
    </message>
    <message>
        <source>A table (CSV) or JSON of HTCDS that somebody wrote elsewhere. It is read and shown first; nothing comes into the vault before you say so, and then all of it or nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">HTCDS की तालिका (CSV) या JSON, जो किसी ने कहीं और लिखी। इसे पहले पढ़कर दिखाया जाता है; आपके कहने से पहले तिजोरी में कुछ नहीं आता, और फिर सब आता है या कुछ भी नहीं।</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इन्हें भीतर लें</translation>
    </message>
    <message>
        <source>Choose case data</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामले की जानकारी चुनें</translation>
    </message>
</context>
<context>
    <name>CasesOutScreen</name>
    <message>
        <source>Testimonies in the file: {count}. It is here: {path}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल में गवाहियाँ: {count}। फ़ाइल यहाँ है: {path}</translation>
    </message>
    <message>
        <source>Give it to its reader alone, and delete it where it is not needed any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे केवल इसके पढ़ने वाले को दें, और जहाँ इसकी ज़रूरत न रहे वहाँ से हटा दें।</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>Reading what each person agreed to…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पढ़ा जा रहा है कि हर व्यक्ति ने किस बात की सहमति दी…</translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translation type="unfinished">कम से कम एक गवाही चुनें।</translation>
    </message>
    <message>
        <source>Go into the file: {going}. Stay here: {staying}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल में जाएँगे: {going}। यहीं रहेंगे: {staying}।</translation>
    </message>
    <message>
        <source>A case goes into the file only where the person agreed to this reader. Name and contact are not in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामला फ़ाइल में तभी जाता है जब व्यक्ति ने इस पढ़ने वाले के लिए सहमति दी हो। नाम और संपर्क उसमें नहीं होते।</translation>
    </message>
    <message>
        <source>Who will read the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल कौन पढ़ेगा</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किस रूप में लिखी जाए</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">मामला</translation>
    </message>
    <message>
        <source>For this reader</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पढ़ने वाले के लिए</translation>
    </message>
    <message>
        <source>Testimonies whose case can be written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाहियाँ जिनका मामला लिखा जा सकता है</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सभी चुनें</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished">कुछ न चुनें</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल लिखें…</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल एन्क्रिप्ट नहीं है: जिसके पास हो, वह इसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Write case data</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामले की जानकारी लिखें</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Step 6 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">6 में से चरण 6</translation>
    </message>
    <message>
        <source>What protects this laptop, and what does not</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस लैपटॉप को क्या बचाता है, और क्या नहीं</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर देखें</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी खोलें</translation>
    </message>
    <message>
        <source>A locked vault protects what is in it. It cannot protect against somebody who sees you type, who makes you open it, or who had this laptop in hand and changed it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बंद तिजोरी अपने भीतर की चीज़ों को बचाती है। वह ऐसे व्यक्ति से नहीं बचा सकती जो आपको टाइप करते देख ले, जो आपसे ज़बरदस्ती खुलवाए, या जिसके हाथ में यह लैपटॉप रहा हो और जिसने इसे बदल दिया हो।</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>Looking…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखा जा रहा है…</translation>
    </message>
    <message>
        <source>In order: {ok}  ·  Not in order: {open}  ·  Could not be looked at: {unseen}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ठीक: {ok}  ·  ठीक नहीं: {open}  ·  देखा नहीं जा सका: {unseen}</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ठीक नहीं</translation>
    </message>
    <message>
        <source>In order</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ठीक</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुरक्षित नहीं</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखा नहीं जा सका</translation>
    </message>
    <message>
        <source>Disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डिस्क</translation>
    </message>
    <message>
        <source>Swap</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्वैप</translation>
    </message>
    <message>
        <source>Memory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मेमोरी</translation>
    </message>
    <message>
        <source>Keys in memory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मेमोरी में चाबियाँ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">घड़ी</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डिस्क पर जगह</translation>
    </message>
    <message>
        <source>The disk under the vault is encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी जिस डिस्क पर है, वह एन्क्रिप्ट है।</translation>
    </message>
    <message>
        <source>Switch the laptop off before a checkpoint: while it sleeps, the disk is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जाँच-चौकी से पहले लैपटॉप बंद कर दें: स्लीप में डिस्क खुली रहती है।</translation>
    </message>
    <message>
        <source>No encryption of this disk was found. The vault is encrypted, all else is not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस डिस्क का कोई एन्क्रिप्शन नहीं मिला। तिजोरी एन्क्रिप्ट है, बाक़ी कुछ नहीं।</translation>
    </message>
    <message>
        <source>Ask the person who looks after this laptop to encrypt the whole disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस लैपटॉप की देखभाल करने वाले व्यक्ति से पूरी डिस्क एन्क्रिप्ट करने को कहें।</translation>
    </message>
    <message>
        <source>This folder lies in memory only: it is gone when the laptop is switched off.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ोल्डर केवल मेमोरी में है: लैपटॉप बंद होते ही यह चला जाएगा।</translation>
    </message>
    <message>
        <source>Choose a folder on a disk or an encrypted stick.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी डिस्क या एन्क्रिप्ट की हुई स्टिक पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह डिस्क एन्क्रिप्ट है या नहीं, यहाँ देखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Look in the settings of the system: on Windows for BitLocker, on macOS for FileVault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सिस्टम की सेटिंग में देखें: Windows पर BitLocker, macOS पर FileVault।</translation>
    </message>
    <message>
        <source>This system writes no memory to the disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह सिस्टम मेमोरी को डिस्क पर नहीं लिखता।</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ करने की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>What the system takes out of memory stays encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सिस्टम मेमोरी से जो बाहर निकालता है, वह एन्क्रिप्ट रहता है।</translation>
    </message>
    <message>
        <source>The system may write parts of memory to the disk in the clear, words and keys among them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सिस्टम मेमोरी के हिस्से डिस्क पर बिना एन्क्रिप्शन लिख सकता है, जिनमें शब्द और चाबियाँ भी हो सकती हैं।</translation>
    </message>
    <message>
        <source>Ask for encrypted swap, or switch it off; until then shut down and never hibernate.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एन्क्रिप्ट किया हुआ स्वैप माँगें, या उसे बंद करवाएँ; तब तक लैपटॉप पूरा बंद करें, कभी हाइबरनेट न करें।</translation>
    </message>
    <message>
        <source>Whether memory is written to the disk in the clear could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मेमोरी डिस्क पर बिना एन्क्रिप्शन लिखी जाती है या नहीं, यहाँ देखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Ask the person who looks after this laptop whether its swap is encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस लैपटॉप की देखभाल करने वाले व्यक्ति से पूछें कि इसका स्वैप एन्क्रिप्ट है या नहीं।</translation>
    </message>
    <message>
        <source>Other programs cannot read the memory of Saksi, and no crash file of it is written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे प्रोग्राम Saksi की मेमोरी नहीं पढ़ सकते, और उसकी कोई क्रैश फ़ाइल नहीं लिखी जाती।</translation>
    </message>
    <message>
        <source>Other programs of this user could read the memory of Saksi while a vault is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी खुली रहने पर इस उपयोगकर्ता के दूसरे प्रोग्राम Saksi की मेमोरी पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Close other programs while you work, and tell the person who looks after this laptop.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काम करते समय दूसरे प्रोग्राम बंद रखें, और इस लैपटॉप की देखभाल करने वाले व्यक्ति को बताएँ।</translation>
    </message>
    <message>
        <source>Whether other programs can read the memory of Saksi could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे प्रोग्राम Saksi की मेमोरी पढ़ सकते हैं या नहीं, यहाँ देखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Close other programs while a vault is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी खुली हो तब दूसरे प्रोग्राम बंद रखें।</translation>
    </message>
    <message>
        <source>Saksi may keep its keys out of swap.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi अपनी चाबियाँ स्वैप से बाहर रख सकता है।</translation>
    </message>
    <message>
        <source>Keys need not be kept out of swap here: swap is off or protected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ चाबियों को स्वैप से बाहर रखने की ज़रूरत नहीं: स्वैप बंद है या सुरक्षित है।</translation>
    </message>
    <message>
        <source>The system lets Saksi keep only a little memory out of swap, and swap is not protected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सिस्टम Saksi को थोड़ी ही मेमोरी स्वैप से बाहर रखने देता है, और स्वैप सुरक्षित नहीं है।</translation>
    </message>
    <message>
        <source>Ask for encrypted swap, or for a higher limit of locked memory.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एन्क्रिप्ट किया हुआ स्वैप माँगें, या लॉक की गई मेमोरी की ऊँची सीमा माँगें।</translation>
    </message>
    <message>
        <source>Whether keys can be kept out of swap could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चाबियाँ स्वैप से बाहर रखी जा सकती हैं या नहीं, यहाँ देखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>It says {time} (UTC), which is plausible.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह {time} (UTC) बताती है, जो ठीक लगता है।</translation>
    </message>
    <message>
        <source>Compare it with your watch: the time goes into every record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे अपनी घड़ी से मिलाएँ: यह समय हर रिकॉर्ड में जाता है।</translation>
    </message>
    <message>
        <source>It says {time} (UTC), earlier than what was written here before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह {time} (UTC) बताती है, जो यहाँ पहले लिखी गई बातों से भी पहले का है।</translation>
    </message>
    <message>
        <source>Set date and time before you record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्ड करने से पहले तारीख़ और समय ठीक करें।</translation>
    </message>
    <message>
        <source>It says {time} (UTC), which lies far in the future.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह {time} (UTC) बताती है, जो बहुत आगे का समय है।</translation>
    </message>
    <message>
        <source>It says {time} (UTC), but the clock inside the computer says another day.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह {time} (UTC) बताती है, लेकिन कंप्यूटर के भीतर की घड़ी दूसरा दिन बताती है।</translation>
    </message>
    <message>
        <source>{gigabytes} GB are free, enough for about {hours} hours of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{gigabytes} GB ख़ाली है, लगभग {hours} घंटे की रिकॉर्डिंग के लिए काफ़ी।</translation>
    </message>
    <message>
        <source>Only {gigabytes} GB are free, enough for about {hours} hours of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">केवल {gigabytes} GB ख़ाली है, लगभग {hours} घंटे की रिकॉर्डिंग के लिए काफ़ी।</translation>
    </message>
    <message>
        <source>Free some space before you record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्ड करने से पहले कुछ जगह ख़ाली करें।</translation>
    </message>
    <message>
        <source>How much room is left could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कितनी जगह बची है, यहाँ देखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Check that the disk or stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि डिस्क या स्टिक जुड़ी है।</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Needs that were noted before: {needs}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले लिखी गई ज़रूरतें: {needs}</translation>
    </message>
    <message>
        <source>Write it down for them now: it is shown only here, and it says nothing about them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे अभी उनके लिए लिख लें: यह केवल यहाँ दिखता है, और उनके बारे में कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>With a code on paper they can take consent back later without giving a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कागज़ पर लिखे कोड से वे बाद में बिना नाम बताए सहमति वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रखें</translation>
    </message>
    <message>
        <source>Kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रखा गया</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आगे क्या होगा</translation>
    </message>
    <message>
        <source>Tell the person: where it is kept, who may hear it by what they answered, that they can change that any day, and how they reach you. Promise nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति को बताएँ: यह कहाँ रखी है, उनके जवाबों के हिसाब से इसे कौन सुन सकता है, वे इसे किसी भी दिन बदल सकते हैं, और आप तक कैसे पहुँचें। कोई वादा न करें।</translation>
    </message>
    <message>
        <source>Services you gave them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपने उन्हें जो सेवाएँ बताईं</translation>
    </message>
    <message>
        <source>How was it for you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपके लिए यह कैसा रहा?</translation>
    </message>
    <message>
        <source>For you and the interpreter; nothing of what was told, no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपके और दुभाषिए के लिए; जो बताया गया उसमें से कुछ नहीं, कोई नाम नहीं</translation>
    </message>
    <message>
        <source>Make a code on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काग़ज़ पर कोड बनाएँ</translation>
    </message>
</context>
<context>
    <name>CodeBackPage</name>
    <message>
        <source>Step 5 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">6 में से चरण 5</translation>
    </message>
    <message>
        <source>Type the code back from the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काग़ज़ से कोड फिर टाइप करें</translation>
    </message>
    <message>
        <source>So that the paper is surely right. Capitals, spaces and hyphens do not matter; O counts as 0, and I and L count as 1.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ताकि काग़ज़ पक्का सही हो। बड़े-छोटे अक्षर, ख़ाली जगह और हाइफ़न से फ़र्क़ नहीं पड़ता; O को 0, और I व L को 1 माना जाता है।</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोड फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आगे बढ़ें</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पंक्ति {number}</translation>
    </message>
    <message>
        <source>Right so far</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब तक सही</translation>
    </message>
    <message>
        <source>A slip: compare the last letters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक चूक: आख़िरी अक्षर मिलाएँ</translation>
    </message>
    <message>
        <source>Right</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सही</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Print it instead…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसके बजाय छापें…</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">छापें</translation>
    </message>
    <message>
        <source>The print service may keep a copy of the page for a while; paper and pen keep none.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">छपाई सेवा पन्ने की प्रति कुछ देर रख सकती है; काग़ज़ और क़लम कोई प्रति नहीं रखते।</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: take pen and paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर पर कोई प्रिंटर नहीं लगा है: क़लम और काग़ज़ लें।</translation>
    </message>
    <message>
        <source>Step 4 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">6 में से चरण 4</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकवरी कोड</translation>
    </message>
    <message>
        <source>The new recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नया रिकवरी कोड</translation>
    </message>
    <message>
        <source>The vault is made. This code is the second way in when the passphrase is lost. It is shown this once and kept nowhere.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी बन गई। गुप्त वाक्य खो जाए तो यह कोड भीतर जाने का दूसरा रास्ता है। यह केवल इसी बार दिखता है और कहीं रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>The vault has new keys. The old passphrase and the old code open it no more. This code is the second way in when the passphrase is lost. It is shown this once and kept nowhere.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी की चाबियाँ नई हो गईं। पुराना गुप्त वाक्य और पुराना कोड इसे अब नहीं खोलते। गुप्त वाक्य खो जाए तो यह कोड भीतर जाने का दूसरा रास्ता है। यह केवल इसी बार दिखता है और कहीं रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मैंने काग़ज़ पर लिख लिया</translation>
    </message>
    <message>
        <source>Write all four lines on paper. Keep it far from this laptop, where only your office gets at it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चारों पंक्तियाँ काग़ज़ पर लिखें। उसे इस लैपटॉप से दूर रखें, जहाँ केवल आपका कार्यालय उस तक पहुँच सके।</translation>
    </message>
    <message>
        <source>The code counts from now on. If Saksi ends before it is on paper, nobody has it: then open the vault with its passphrase and “Make new keys after opening”, and another code is made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोड अभी से मान्य है। कोड काग़ज़ पर आने से पहले Saksi बंद हो जाए तो वह किसी के पास नहीं: तब तिजोरी को गुप्त वाक्य और “खोलने के बाद नई चाबियाँ बनाएँ” से खोलें, और दूसरा कोड बनेगा।</translation>
    </message>
    <message>
        <source>Printer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रिंटर</translation>
    </message>
    <message>
        <source>A recovery code. Keep it far from the computer that it opens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक रिकवरी कोड। इसे उस कंप्यूटर से दूर रखें जिसे यह खोलता है।</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकवरी कोड</translation>
    </message>
    <message>
        <source>The page was given to the printer. Take it from there at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पन्ना प्रिंटर को दे दिया गया। उसे वहाँ से तुरंत उठा लें।</translation>
    </message>
    <message>
        <source>The printer did not take the page. Write the code by hand.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रिंटर ने पन्ना नहीं लिया। कोड हाथ से लिख लें।</translation>
    </message>
</context>
<context>
    <name>CodeWay</name>
    <message>
        <source>The four lines of the recovery code, from the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काग़ज़ से, रिकवरी कोड की चारों पंक्तियाँ</translation>
    </message>
    <message>
        <source>Line {number} of the recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकवरी कोड की पंक्ति {number}</translation>
    </message>
    <message>
        <source>Unlock with the code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोड से खोलें</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Another office told that something was taken back. It waits for your answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे कार्यालय ने बताया कि कोई सहमति वापस ली गई। आपके जवाब का इंतज़ार है।</translation>
    </message>
    <message>
        <source>Another office told that something was taken back. It was answered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे कार्यालय ने बताया कि कोई सहमति वापस ली गई। इसका जवाब दिया जा चुका है।</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब दें</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब देखें</translation>
    </message>
    <message>
        <source>Counts as a child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चा माना जाएगा</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{day} तक रखी जाएगी</translation>
    </message>
    <message>
        <source>Outside: {limits}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बाहर: {limits}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूछा नहीं गया</translation>
    </message>
    <message>
        <source>Take back: {use}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस लें: {use}</translation>
    </message>
    <message>
        <source>another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरा कार्यालय</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर पूछें</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रखना और मिटाना…</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूरी सहमति वापस लें</translation>
    </message>
    <message>
        <source>What was said, newest first</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या कहा गया, नया पहले</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>The consent is being recorded  {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति रिकॉर्ड हो रही है  {length}</translation>
    </message>
    <message>
        <source>Sealing the consent…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति सील हो रही है…</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation type="unfinished">माइक्रोफ़ोन खुल रहा है…</translation>
    </message>
    <message>
        <source>The consent is still being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति अभी रिकॉर्ड हो रही है।</translation>
    </message>
    <message>
        <source>Go on with the questions, or press “Not now”: then nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सवाल जारी रखें, या “अभी नहीं” दबाएँ: तब इसका कुछ भी नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">आगे बढ़ें</translation>
    </message>
    <message>
        <source>Record the consent and ask</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति रिकॉर्ड करें और पूछें</translation>
    </message>
    <message>
        <source>Ask the questions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सवाल पूछें</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब रखें</translation>
    </message>
    <message>
        <source>Keep the answers and bring it in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब रखें और यहाँ लाएँ</translation>
    </message>
    <message>
        <source>Keep the answers and record</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब रखें और रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संग्रह पर वापस</translation>
    </message>
    <message>
        <source>Keep the no</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इनकार दर्ज रखें</translation>
    </message>
    <message>
        <source>The answers are being kept…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब रखे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Y or N answers, Backspace goes back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब के लिए Y या N, पीछे जाने के लिए Backspace।</translation>
    </message>
    <message>
        <source>Say how old the person is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बताएँ कि व्यक्ति की उम्र कितनी है।</translation>
    </message>
    <message>
        <source>Say whether there is a guardian.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बताएँ कि कोई अभिभावक है या नहीं।</translation>
    </message>
    <message>
        <source>Say whether the guardian may be involved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बताएँ कि क्या जो हुआ उसमें अभिभावक का हाथ हो सकता है।</translation>
    </message>
    <message>
        <source>Say who speaks for the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बताएँ कि बच्चे की ओर से कौन बोलता है।</translation>
    </message>
    <message>
        <source>Write down your code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अपना कोड लिखें।</translation>
    </message>
    <message>
        <source>Consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी नहीं</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">वापस</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>{role}. Not trusted any more; its bundles count up to number {last}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}। अब भरोसा नहीं रहा; इसके पुलिंदे संख्या {last} तक मान्य हैं।</translation>
    </message>
    <message>
        <source>{role}. Trusted since {since}; newest bundle here: number {received}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}। {since} से भरोसा है; यहाँ सबसे नया पुलिंदा: संख्या {received}।</translation>
    </message>
    <message>
        <source>{role}. Trusted since {since}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}। {since} से भरोसा है।</translation>
    </message>
    <message>
        <source>Save its key header…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका चाबी-शीर्ष सहेजें…</translation>
    </message>
    <message>
        <source>For an office whose vault lost its key files. It opens nothing by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऐसे कार्यालय के लिए जिसकी तिजोरी की चाबी फ़ाइलें खो गईं। यह अपने आप कुछ नहीं खोलता।</translation>
    </message>
    <message>
        <source>Take trust back…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भरोसा वापस लें…</translation>
    </message>
    <message>
        <source>Save the key header of {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} का चाबी-शीर्ष सहेजें</translation>
    </message>
    <message>
        <source>Take trust back from {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} से भरोसा वापस लें</translation>
    </message>
    <message>
        <source>Save the key header</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चाबी-शीर्ष सहेजें</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जारी रखें</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">घड़ी</translation>
    </message>
</context>
<context>
    <name>CustodyView</name>
    <message>
        <source>The log is whole.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बही पूरी है।</translation>
    </message>
    <message>
        <source>Every entry of this vault was compared with the one before: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस तिजोरी की हर प्रविष्टि उससे पहले वाली से मिलाई गई: {count}।</translation>
    </message>
    <message>
        <source>The log does not fit from entry {number} of this vault on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बही इस तिजोरी की प्रविष्टि {number} से आगे मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Somebody or something changed it. Copy the vault and tell headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी ने या किसी चीज़ ने इसे बदला है। तिजोरी की प्रति बनाएँ और मुख्यालय को बताएँ।</translation>
    </message>
    <message>
        <source>Comparing the log…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बही मिलाई जा रही है…</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभिरक्षा बही</translation>
    </message>
    <message>
        <source>this office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह कार्यालय</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{when}, {who}</translation>
    </message>
    <message>
        <source>Begun, as {case_code}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शुरू हुई, कोड {case_code} के साथ।</translation>
    </message>
    <message>
        <source>A recording began.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक रिकॉर्डिंग शुरू हुई।</translation>
    </message>
    <message>
        <source>The recording was ended.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग समाप्त की गई।</translation>
    </message>
    <message>
        <source>The sound was sealed and read back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ सील हुई और पढ़कर देखी गई।</translation>
    </message>
    <message>
        <source>After an interruption, what had been heard was recovered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रुकावट के बाद, जो सुना जा चुका था वह वापस मिल गया।</translation>
    </message>
    <message>
        <source>A file was sealed into it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसमें एक फ़ाइल सील हुई।</translation>
    </message>
    <message>
        <source>Transcribed by the machine.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मशीन ने लिखित रूप बनाया।</translation>
    </message>
    <message>
        <source>Left in bundle {sequence}, revision {revision}, for {other}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे {sequence} में गई, संशोधन {revision}, {other} के लिए।</translation>
    </message>
    <message>
        <source>Came in bundle {sequence}, revision {revision}, from {other}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे {sequence} में आई, संशोधन {revision}, {other} से।</translation>
    </message>
    <message>
        <source>Corrected: {paragraphs} paragraphs.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुधारे गए अनुच्छेद: {paragraphs}।</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">समीक्षा हो गई का निशान लगा।</translation>
    </message>
    <message>
        <source>Opened again for review.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">समीक्षा के लिए फिर खोली गई।</translation>
    </message>
    <message>
        <source>Sealed to {other}: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} के लिए सील हुई: अब यहाँ इसे कोई नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>Its arrival was confirmed by a receipt, revision {revision}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद से इसके पहुँचने की पुष्टि हुई, संशोधन {revision}।</translation>
    </message>
    <message>
        <source>{other} confirmed revision {revision}, copies: {copies}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} ने संशोधन {revision} की पुष्टि की, प्रतियाँ: {copies}।</translation>
    </message>
    <message>
        <source>Name and contact were written down or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम और संपर्क लिखे या बदले गए।</translation>
    </message>
    <message>
        <source>Name and contact were forgotten.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम और संपर्क मिटा दिए गए।</translation>
    </message>
    <message>
        <source>Case data was written down or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामले की जानकारी लिखी या बदली गई।</translation>
    </message>
    <message>
        <source>Marks on passages were set or lifted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अंशों पर निशान लगाए या हटाए गए।</translation>
    </message>
    <message>
        <source>A masked copy of it was made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी ढकी हुई प्रति बनाई गई।</translation>
    </message>
    <message>
        <source>Made as a masked copy, places masked: {places}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ढकी हुई प्रति के रूप में बनी, ढकी जगहें: {places}।</translation>
    </message>
    <message>
        <source>Transcribed again and searched for what was masked, places heard: {heard}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर लिखित रूप बनाकर ढकी बातें खोजी गईं, जहाँ सुनाई दीं: {heard}।</translation>
    </message>
    <message>
        <source>An answer about consent was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति के बारे में एक जवाब रखा गया।</translation>
    </message>
    <message>
        <source>Notes around the interview were kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">साक्षात्कार से जुड़ी टिप्पणियाँ रखी गईं।</translation>
    </message>
    <message>
        <source>A second person ({approver}) approved that revision {revision} may leave.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे व्यक्ति ({approver}) ने संशोधन {revision} के बाहर जाने की मंज़ूरी दी।</translation>
    </message>
    <message>
        <source>The recording of a spoken consent was destroyed: nobody agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बोली गई सहमति की रिकॉर्डिंग नष्ट की गई: किसी ने सहमति नहीं दी।</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी चाबियाँ नष्ट की गईं: अब यहाँ इसे कोई नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>What is known of the person's age was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति की उम्र के बारे में जो मालूम है, वह रखा गया।</translation>
    </message>
    <message>
        <source>{other} told what the person had said about consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} ने बताया कि व्यक्ति ने सहमति के बारे में क्या कहा था।</translation>
    </message>
    <message>
        <source>{other} was told what does not hold any more, in bundle {sequence}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} को बताया गया कि अब क्या मान्य नहीं है, पुलिंदे {sequence} में।</translation>
    </message>
    <message>
        <source>We answered {other} what became of our copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हमने {other} को जवाब दिया कि हमारी प्रति का क्या हुआ।</translation>
    </message>
    <message>
        <source>{other} answered what became of their copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} ने जवाब दिया कि उनकी प्रति का क्या हुआ।</translation>
    </message>
    <message>
        <source>The person got a paper code to withdraw with.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति को सहमति वापस लेने का काग़ज़ी कोड दिया गया।</translation>
    </message>
</context>
<context>
    <name>DemoScreen</name>
    <message>
        <source>Two offices are being made, with eight invented testimonies…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दो कार्यालय बन रहे हैं, आठ काल्पनिक गवाहियों के साथ…</translation>
    </message>
    <message>
        <source>Opening: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खुल रहा है: {office}</translation>
    </message>
    <message>
        <source>Both offices are ready.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दोनों कार्यालय तैयार हैं।</translation>
    </message>
    <message>
        <source>The demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डेमो</translation>
    </message>
    <message>
        <source>Making everything anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सब कुछ नए सिरे से बन रहा है</translation>
    </message>
    <message>
        <source>A field station and its headquarters, with invented testimonies in synthetic voices. A lesson beside the screens leads through the whole work and looks whether it was really done. Nothing here is real; no real vault and no real office takes anything from it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक क्षेत्रीय केंद्र और उसका मुख्यालय, कृत्रिम आवाज़ों में काल्पनिक गवाहियों के साथ। स्क्रीन के बग़ल में एक अभ्यास पूरे काम से होकर ले जाता है और देखता है कि काम सचमुच हुआ या नहीं। यहाँ कुछ भी असली नहीं है; कोई असली तिजोरी और कोई असली कार्यालय इसमें से कुछ नहीं लेता।</translation>
    </message>
    <message>
        <source>These words open both offices. They are no secret, and open nothing else:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ये शब्द दोनों कार्यालय खोलते हैं। ये गुप्त नहीं हैं, और कुछ और नहीं खोलते:</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डेमो छोड़ें</translation>
    </message>
    <message>
        <source>Begin at the field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्षेत्रीय केंद्र से शुरू करें</translation>
    </message>
    <message>
        <source>Open headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय खोलें</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose bundles or receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे या रसीदें चुनें</translation>
    </message>
    <message>
        <source>Drop bundles or receipts here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे या रसीदें यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Every file is checked before anything of it is believed. Nothing comes into the vault until you adopt it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी भी बात पर विश्वास करने से पहले हर फ़ाइल जाँची जाती है। आपके अपनाने तक तिजोरी में कुछ नहीं आता।</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइलें चुनें…</translation>
    </message>
</context>
<context>
    <name>EnterPage</name>
    <message>
        <source>Unlock the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी का ताला खोलें</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी खुल रही है</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य से खोलें</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकवरी कोड से खोलें</translation>
    </message>
    <message>
        <source>Use what headquarters sent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय की भेजी चीज़ से खोलें</translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो बच सके उसे बचाएँ…</translation>
    </message>
    <message>
        <source>Another vault, or a new one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरी तिजोरी, या नई</translation>
    </message>
    <message>
        <source>Make new keys after opening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खोलने के बाद नई चाबियाँ बनाएँ</translation>
    </message>
    <message>
        <source>Open it as always; then everything is locked anew.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे हमेशा की तरह खोलें; फिर हर चीज़ पर नया ताला लगता है।</translation>
    </message>
    <message>
        <source>For when somebody may have had the passphrase, the code or this laptop in hand.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तब के लिए, जब हो सकता है कि गुप्त वाक्य, कोड या यह लैपटॉप किसी के हाथ में रहा हो।</translation>
    </message>
    <message>
        <source>Finishing a recording that was interrupted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बीच में रुकी रिकॉर्डिंग पूरी की जा रही है</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait: {seconds} s.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कई ग़लत कोशिशों के बाद अगली के लिए रुकना पड़ता है: {seconds} से॰।</translation>
    </message>
    <message>
        <source>Nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कभी कुछ मिटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>The key header is back in its place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चाबी-शीर्ष अपनी जगह पर लौट आया।</translation>
    </message>
    <message>
        <source>Now open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब तिजोरी खोलें।</translation>
    </message>
    <message>
        <source>The copy of the key header</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चाबी-शीर्ष की प्रति</translation>
    </message>
</context>
<context>
    <name>ExportDone</name>
    <message>
        <source>The name of the file tells nothing: it is random, its date is the same for every bundle, and its size is rounded up. Whoever finds the stick sees that there is an encrypted file, and no more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल का नाम कुछ नहीं बताता: वह बेतरतीब है, उसकी तारीख़ हर पुलिंदे की एक ही होती है, और उसका आकार बढ़ाकर पूरा किया गया है। जिसे स्टिक मिले उसे बस इतना दिखेगा कि एक एन्क्रिप्ट की हुई फ़ाइल है।</translation>
    </message>
    <message>
        <source>Second copy on another stick…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरी स्टिक पर दूसरी प्रति…</translation>
    </message>
    <message>
        <source>Export more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">और निर्यात करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हो गया</translation>
    </message>
    <message>
        <source>Copying</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कॉपी हो रहा है</translation>
    </message>
    <message>
        <source>Where should the second copy go?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरी प्रति कहाँ जाए?</translation>
    </message>
</context>
<context>
    <name>ExportNames</name>
    <message>
        <source>This leaves too: {who}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह भी जाएगा: {who}</translation>
    </message>
    <message>
        <source>Name, birth, papers, numbers, address and note. Whoever opens the bundle there can read them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम, जन्म, काग़ज़ात, नंबर, पता और टिप्पणी। वहाँ जो भी पुलिंदा खोले, वह इन्हें पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम और संपर्क</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपका गुप्त वाक्य, एक बार और</translation>
    </message>
    <message>
        <source>Passphrase, once more, for name and contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम और संपर्क के लिए गुप्त वाक्य, एक बार और</translation>
    </message>
    <message>
        <source>Of all others, name and contact stay here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बाक़ी सबके नाम और संपर्क यहीं रहेंगे।</translation>
    </message>
    <message>
        <source>They stay here. These persons agreed to be named; tick whose name has to leave.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ये यहीं रहेंगे। इन व्यक्तियों ने नाम बताने की सहमति दी; जिनका नाम जाना है उन पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>They stay here: nobody of those chosen agreed to be named there, or nothing is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ये यहीं रहेंगे: चुने गए लोगों में से किसी ने वहाँ नाम बताने की सहमति नहीं दी, या कुछ रखा नहीं है।</translation>
    </message>
    <message>
        <source>{case} to “{office}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case}, “{office}” को</translation>
    </message>
    <message>
        <source>who the person of {case} is, to “{office}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} में व्यक्ति कौन है, “{office}” को</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">निर्यात</translation>
    </message>
    <message>
        <source>Puts testimonies into an encrypted file that only the chosen offices can open, not even you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाहियों को एक एन्क्रिप्ट की हुई फ़ाइल में रखता है जिसे केवल चुने हुए कार्यालय खोल सकते हैं, आप भी नहीं।</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या जाएगा</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कौन खोल सकेगा</translation>
    </message>
    <message>
        <source>Where to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कहाँ</translation>
    </message>
    <message>
        <source>Choose what is only here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो केवल यहाँ है, उसे चुनें</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ न चुनें</translation>
    </message>
    <message>
        <source>There is no testimony yet. Record one first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी कोई गवाही नहीं है। पहले एक रिकॉर्ड करें।</translation>
    </message>
    <message>
        <source>No office is trusted yet. Get the card of headquarters and compare its words with them first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी किसी कार्यालय पर भरोसा नहीं है। पहले मुख्यालय का कार्ड लें और उसके शब्द उनसे मिलाएँ।</translation>
    </message>
    <message>
        <source>Go to people and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लोग और चाबियाँ पर जाएँ</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदा लिखें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Leave the stick where it is. If you stop, nothing of this bundle stays on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्टिक को जहाँ है वहीं रहने दें। रोकने पर इस पुलिंदे का कुछ भी उस पर नहीं रहेगा।</translation>
    </message>
    <message>
        <source>Testimonies that can leave</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जा सकने वाली गवाहियाँ</translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदा लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चुनी गईं: {count}</translation>
    </message>
    <message>
        <source>Give your passphrase once more: who the person is leaves with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अपना गुप्त वाक्य एक बार और दें: व्यक्ति कौन है, यह भी इसके साथ जाएगा।</translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कम से कम एक गवाही चुनें।</translation>
    </message>
    <message>
        <source>Choose at least one office that can open the bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कम से कम एक कार्यालय चुनें जो पुलिंदा खोल सके।</translation>
    </message>
    <message>
        <source>Choose a stick or a folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई स्टिक या फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Withdrawals that the chosen offices do not know: {count}. They go, also if nothing else does.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति वापसी, जो चुने हुए कार्यालयों को मालूम नहीं: {count}। ये जाएँगी, चाहे और कुछ न जाए।</translation>
    </message>
    <message>
        <source>Sealing and writing the bundle…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदा सील और लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>Reading what leaves, to be sure that it is whole…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो जाएगा उसे पढ़ा जा रहा है, ताकि पक्का हो कि वह पूरा है…</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing of the bundle stayed behind.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">निर्यात रोक दिया गया। पुलिंदे का कुछ भी पीछे नहीं रहा।</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Take off the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Check again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर जाँचें</translation>
    </message>
    <message>
        <source>Go to people and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लोग और चाबियाँ पर जाएँ</translation>
    </message>
    <message>
        <source>Adopt into the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी में अपनाएँ</translation>
    </message>
    <message>
        <source>Show the checks, which all hold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जाँचें दिखाएँ, जो सभी सही निकलीं</translation>
    </message>
    <message>
        <source>Progress</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रगति</translation>
    </message>
    <message>
        <source>Bundles of this office that never came here: {numbers}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कार्यालय के पुलिंदे जो यहाँ कभी नहीं आए: {numbers}।</translation>
    </message>
    <message>
        <source>They may be for others, on their way, or lost. Ask the office what was in them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वे औरों के लिए हो सकते हैं, रास्ते में, या खो गए। कार्यालय से पूछें कि उनमें क्या था।</translation>
    </message>
    <message>
        <source>It tells what persons took back, of testimonies that are not inside: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसमें बताया गया है कि लोगों ने कौन-सी सहमति वापस ली, उन गवाहियों की जो इसके भीतर नहीं हैं: {count}।</translation>
    </message>
    <message>
        <source>It had been taken in before; nothing has changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह पहले ही ले ली गई थी; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>“{signer}” confirm: what bundle {number} brought lies there, read back, in {copies} copies or more. Testimonies: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{signer}” पुष्टि करता है: पुलिंदा {number} जो लाया वह वहाँ है, पढ़कर देखा गया, {copies} या अधिक प्रतियों में। गवाहियाँ: {count}।</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही में खोजें</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खोजने के शब्द</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इससे बदलें</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उनकी जगह रखे जाने वाले शब्द</translation>
    </message>
    <message>
        <source>Place before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पिछली जगह</translation>
    </message>
    <message>
        <source>Next place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अगली जगह</translation>
    </message>
    <message>
        <source>Close find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खोज बंद करें</translation>
    </message>
    <message>
        <source>Same capitals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बड़े-छोटे अक्षर समान</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूरे शब्द</translation>
    </message>
    <message>
        <source>Replace</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बदलें</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सब बदलें</translation>
    </message>
    <message>
        <source>Not found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं मिला</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{count} में से {number}</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>The folder of a vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ब्राउज़ करें…</translation>
    </message>
</context>
<context>
    <name>GazetteerScreen</name>
    <message>
        <source>Places: {places}, in countries: {countries}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जगहें: {places}, देश: {countries}</translation>
    </message>
    <message>
        <source>This list was not taken in. {why}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह सूची नहीं ली गई। {why}</translation>
    </message>
    <message>
        <source>Correct the file, then bring it in again. The list from before stays.</source>
        <translation type="unfinished">फ़ाइल सुधारें, फिर उसे यहाँ लाएँ। पहले की सूची बनी रहती है।</translation>
    </message>
    <message>
        <source>It is in use from now on.</source>
        <translation type="unfinished">यह अब से काम में है।</translation>
    </message>
    <message>
        <source>Places are chosen from one list, by any of their names in any script, so that the same place is always the same. Your organisation can bring its own list, as JSON.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जगहें एक ही सूची से चुनी जाती हैं, किसी भी लिपि में उनके किसी भी नाम से, ताकि एक जगह हमेशा वही रहे। आपकी संस्था अपनी सूची JSON के रूप में ला सकती है।</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सूची लाएँ…</translation>
    </message>
    <message>
        <source>Look for a place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जगह खोजें</translation>
    </message>
    <message>
        <source>No place has a name like this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऐसे नाम की कोई जगह नहीं है।</translation>
    </message>
    <message>
        <source>Choose a list of places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जगहों की सूची चुनें</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>The person comes first, the recording second.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति पहले, रिकॉर्डिंग बाद में।</translation>
    </message>
    <message>
        <source>Say what there is and promise nothing. The person decides.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो है वह बताएँ और कोई वादा न करें। फ़ैसला व्यक्ति का है।</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपात स्थिति</translation>
    </message>
    <message>
        <source>Services</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सेवाएँ</translation>
    </message>
</context>
<context>
    <name>HeaderWay</name>
    <message>
        <source>The two small files that hold the locks of this vault are lost. A copy went with every bundle: headquarters can save it from “People and keys” and send it to you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस तिजोरी के ताले रखने वाली दो छोटी फ़ाइलें खो गई हैं। हर पुलिंदे के साथ एक प्रति गई थी: मुख्यालय उसे “लोग और चाबियाँ” से सहेजकर आपको भेज सकता है।</translation>
    </message>
    <message>
        <source>Choose the copy…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रति चुनें…</translation>
    </message>
</context>
<context>
    <name>HeadquartersWay</name>
    <message>
        <source>Headquarters can open its lock of this vault. Type or paste the four lines that it sent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय इस तिजोरी का अपना ताला खोल सकता है। उसकी भेजी चार पंक्तियाँ टाइप या पेस्ट करें।</translation>
    </message>
    <message>
        <source>The text that headquarters sent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय का भेजा पाठ</translation>
    </message>
    <message>
        <source>Unlock with this text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पाठ से खोलें</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">खुल रहा है…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">खोलें</translation>
    </message>
    <message>
        <source>Names, papers and telephone numbers lie apart, under a key of their own. They are in no export, unless the person agreed to be named to whoever gets it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम, काग़ज़ात और फ़ोन नंबर अलग रखे हैं, अपनी अलग चाबी से बंद। वे किसी निर्यात में नहीं जाते, जब तक व्यक्ति पाने वाले को अपना नाम बताने की सहमति न दे।</translation>
    </message>
    <message>
        <source>Open name and contact…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम और संपर्क खोलें…</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य, एक बार और</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बंद रहने दें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">सहेजें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>What was written is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो लिखा गया वह सहेजा है</translation>
    </message>
    <message>
        <source>Forget all of it…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह सब मिटा दें…</translation>
    </message>
    <message>
        <source>Name and contact are then gone from this computer. Nobody can bring them back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तब नाम और संपर्क इस कंप्यूटर से चले जाएँगे। उन्हें कोई वापस नहीं ला सकता।</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिटा दें</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रहने दें</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहेजा गया।</translation>
    </message>
    <message>
        <source>Name and contact are forgotten here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम और संपर्क यहाँ से मिटा दिए गए हैं।</translation>
    </message>
    <message>
        <source>Closed, because nobody used it for a while. All is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बंद हो गया, क्योंकि कुछ देर किसी ने काम में नहीं लिया। सब सहेजा है।</translation>
    </message>
    <message>
        <source>Something is written down for this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही के लिए कुछ लिखा हुआ है।</translation>
    </message>
    <message>
        <source>Nothing is written down for this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही के लिए कुछ नहीं लिखा है।</translation>
    </message>
    <message>
        <source>Closes by itself in {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{time} में अपने आप बंद होगा</translation>
    </message>
</context>
<context>
    <name>IdentityForm</name>
    <message>
        <source>Given name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहला नाम</translation>
    </message>
    <message>
        <source>Family name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुलनाम</translation>
    </message>
    <message>
        <source>Other names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे नाम</translation>
    </message>
    <message>
        <source>Name in the person's own script</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति की अपनी लिपि में नाम</translation>
    </message>
    <message>
        <source>Date of birth, or the year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जन्म की तारीख़, या वर्ष</translation>
    </message>
    <message>
        <source>Address</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पता</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>Who that is to the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति से उनका क्या रिश्ता है</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नंबर</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">टिप्पणी</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति तक कैसे पहुँचें</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपात स्थिति में</translation>
    </message>
    <message>
        <source>Papers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काग़ज़ात</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संपर्क जोड़ें</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काग़ज़ जोड़ें</translation>
    </message>
</context>
<context>
    <name>InterpreterCard</name>
    <message>
        <source>Another interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरा दुभाषिया</translation>
    </message>
    <message>
        <source>They interpret from now on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब से ये अनुवाद करेंगे</translation>
    </message>
    <message>
        <source>The person does not want the interpreter  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति यह दुभाषिया नहीं चाहते  (R)</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दुभाषिए के बिना जारी रखें</translation>
    </message>
    <message>
        <source>I  Interpreter {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I  दुभाषिया {code}</translation>
    </message>
    <message>
        <source>I  Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I  दुभाषिया</translation>
    </message>
</context>
<context>
    <name>InterpreterForm</name>
    <message>
        <source>Code of the interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दुभाषिए का कोड</translation>
    </message>
    <message>
        <source>such as K2, no name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जैसे K2, नाम नहीं</translation>
    </message>
    <message>
        <source>They were briefed for this talk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उन्हें इस बातचीत के लिए पहले से समझाया गया।</translation>
    </message>
    <message>
        <source>They promised to keep everything secret.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उन्होंने सब कुछ गुप्त रखने का वचन दिया।</translation>
    </message>
    <message>
        <source>Asked whether they know anybody involved: there is no conflict.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूछा गया कि क्या वे किसी जुड़े हुए व्यक्ति को जानते हैं: हितों का कोई टकराव नहीं।</translation>
    </message>
    <message>
        <source>The person was asked, and accepts them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति से पूछा गया, और उन्हें ये स्वीकार हैं।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं</translation>
    </message>
</context>
<context>
    <name>KeepersPage</name>
    <message>
        <source>Step 3 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">6 में से चरण 3</translation>
    </message>
    <message>
        <source>Shall headquarters be able to open this vault?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या मुख्यालय यह तिजोरी खोल सके?</translation>
    </message>
    <message>
        <source>If you add the card of headquarters, the vault gets one more lock, made for it. When passphrase and recovery code are lost, headquarters can still open the vault with its own key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आप मुख्यालय का कार्ड जोड़ें तो तिजोरी में उसके लिए बना एक और ताला लग जाता है। गुप्त वाक्य और रिकवरी कोड खो जाने पर भी मुख्यालय अपनी चाबी से तिजोरी खोल सकता है।</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी बनाएँ</translation>
    </message>
    <message>
        <source>It means too that whoever holds the key of headquarters and gets this laptop can read all of it. Decide it together with headquarters. You can go on without.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका मतलब यह भी है कि जिसके पास मुख्यालय की चाबी हो और यह लैपटॉप हाथ लग जाए, वह सब कुछ पढ़ सकता है। यह मुख्यालय के साथ मिलकर तय करें। आप इसके बिना भी आगे बढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Add a card of headquarters…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय का कार्ड जोड़ें…</translation>
    </message>
    <message>
        <source>The card or key file of headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय का कार्ड या चाबी फ़ाइल</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Stayed here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहीं रहा</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>Keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुंजियाँ</translation>
    </message>
    <message>
        <source>Press any key to go back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस जाने के लिए कोई भी कुंजी दबाएँ।</translation>
    </message>
    <message>
        <source>Hide everything, or show it again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सब छिपाएँ, या फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ताला लगाएँ</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ये कुंजियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Close Saksi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi बंद करें</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अगला खाना या बटन</translation>
    </message>
    <message>
        <source>Press the button that has the frame</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">घेरे वाला बटन दबाएँ</translation>
    </message>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संग्रह</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नई गवाही</translation>
    </message>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्राप्त करें</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लोग और चाबियाँ</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सेटिंग</translation>
    </message>
    <message>
        <source>Patterns, at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पैटर्न, मुख्यालय में</translation>
    </message>
    <message>
        <source>Sort the library by its columns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संग्रह को उसके स्तंभों के हिसाब से क्रम दें</translation>
    </message>
    <message>
        <source>Open what is marked there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वहाँ जो चिह्नित है उसे खोलें</translation>
    </message>
    <message>
        <source>Who speaks: survivor, interpreter, interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कौन बोल रहा है: सर्वाइवर, दुभाषिया, साक्षात्कारकर्ता</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विराम दें, या आगे चलाएँ</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बुकमार्क</translation>
    </message>
    <message>
        <source>Somebody is not well: pause, and what to do now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी की तबीयत ठीक नहीं: रोकें, और अभी क्या करना है</translation>
    </message>
    <message>
        <source>Finish the sentence before a break</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विराम से पहले वाक्य पूरा करें</translation>
    </message>
    <message>
        <source>Another interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरा दुभाषिया</translation>
    </message>
    <message>
        <source>The person does not want the interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति यह दुभाषिया नहीं चाहते</translation>
    </message>
    <message>
        <source>Keep what is said apart, or what is said about others; again: until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो कहा जा रहा है, या औरों के बारे में कहा जा रहा है, उसे अलग रखें; फिर दबाएँ: यहाँ तक</translation>
    </message>
    <message>
        <source>Write a note; Esc leaves it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">टिप्पणी लिखें; Esc से बाहर आएँ</translation>
    </message>
    <message>
        <source>Next part of the guide</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मार्गदर्शिका का अगला भाग</translation>
    </message>
    <message>
        <source>Part of the guide before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मार्गदर्शिका का पिछला भाग</translation>
    </message>
    <message>
        <source>What to do in an emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपात स्थिति में क्या करें</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चलाएँ या विराम दें</translation>
    </message>
    <message>
        <source>Back a little</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">थोड़ा पीछे</translation>
    </message>
    <message>
        <source>On a little</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">थोड़ा आगे</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">धीमा</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तेज़</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शब्द सुधारें</translation>
    </message>
    <message>
        <source>Say that it was listened to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बताएँ कि सुन लिया गया</translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जाँचने की अगली जगह</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खोजें</translation>
    </message>
    <message>
        <source>Replace</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बदलें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले जैसा करें</translation>
    </message>
    <message>
        <source>Divide a paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अनुच्छेद बाँटें</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अनुच्छेद जोड़ें</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर से करें</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हर जगह</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जगहें</translation>
    </message>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Listening and correcting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुनना और सुधारना</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Read back and whole. The custody log of each testimony tells of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पढ़कर देखा गया और पूरा है। हर गवाही की अभिरक्षा बही में यह लिखा है।</translation>
    </message>
    <message>
        <source>File</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल</translation>
    </message>
    <message>
        <source>Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ोल्डर</translation>
    </message>
    <message>
        <source>Size</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आकार</translation>
    </message>
    <message>
        <source>Holds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसमें है</translation>
    </message>
    <message>
        <source>Name and contact of</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इनके नाम और संपर्क</translation>
    </message>
    <message>
        <source>Tells of what was withdrawn</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बताता है कि कौन-सी सहमति वापस ली गई</translation>
    </message>
    <message>
        <source>Opens for</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इनके लिए खुलता है</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरी प्रति</translation>
    </message>
    <message>
        <source>Bundle {number} has left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदा {number} जा चुका है</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हुए: {all} में से {done}</translation>
    </message>
    <message>
        <source>done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हुआ</translation>
    </message>
    <message>
        <source>Not seen yet. This is ticked when it has really happened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी नहीं देखा गया। जब यह सचमुच होगा, तब निशान लगेगा।</translation>
    </message>
    <message>
        <source>Done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हुआ: {facts}</translation>
    </message>
    <message>
        <source>See the results</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नतीजे देखें</translation>
    </message>
    <message>
        <source>Next step</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अगला चरण</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तार लगाएँ</translation>
    </message>
    <message>
        <source>Pull the cable</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तार खींचें</translation>
    </message>
    <message>
        <source>Go to: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जाएँ: {office}</translation>
    </message>
    <message>
        <source>No office is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई कार्यालय खुला नहीं है।</translation>
    </message>
    <message>
        <source>You are here: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आप यहाँ हैं: {office}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभ्यास</translation>
    </message>
    <message>
        <source>Unfold the lesson</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभ्यास खोलें</translation>
    </message>
    <message>
        <source>Fold the lesson away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभ्यास समेटें</translation>
    </message>
    <message>
        <source>Cut the power</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बिजली काटें</translation>
    </message>
    <message>
        <source>Once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक बार और</translation>
    </message>
    <message>
        <source>Words that open both offices:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दोनों कार्यालय खोलने वाले शब्द:</translation>
    </message>
    <message>
        <source>The demo stick:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डेमो स्टिक:</translation>
    </message>
    <message>
        <source>Folder of the demo stick</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डेमो स्टिक का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Results to print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">छापने के लिए नतीजे</translation>
    </message>
    <message>
        <source>Start the demo anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डेमो नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Everything in the demo is removed and made again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डेमो में सब कुछ हटाकर फिर से बनाया जाएगा।</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रहने दें</translation>
    </message>
</context>
<context>
    <name>LessonScreen</name>
    <message>
        <source>No printer is known here. Save the page instead.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ कोई प्रिंटर नहीं मिला। इसके बजाय पन्ना सहेज लें।</translation>
    </message>
    <message>
        <source>{date} · done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{date} · हुए: {all} में से {done}</translation>
    </message>
    <message>
        <source>not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं हुआ</translation>
    </message>
    <message>
        <source>done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हुआ: {facts}</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पन्ना सहेज लिया गया।</translation>
    </message>
    <message>
        <source>The printer took the page.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रिंटर ने पन्ना ले लिया।</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपने क्या-क्या किया</translation>
    </message>
    <message>
        <source>Every tick was looked up in the vaults of the demo. The page carries no name unless you type one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हर निशान डेमो की तिजोरियों में देखकर लगाया गया। आप नाम न लिखें तो पन्ने पर कोई नाम नहीं होता।</translation>
    </message>
    <message>
        <source>A name for the page, if you like:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पन्ने के लिए नाम, यदि आप चाहें:</translation>
    </message>
    <message>
        <source>Printer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रिंटर</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">छापें</translation>
    </message>
    <message>
        <source>Save as PDF on the demo stick</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डेमो स्टिक पर PDF के रूप में सहेजें</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>State</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्थिति</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भाषा</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कहाँ है</translation>
    </message>
    <message>
        <source>Origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मूल स्थान</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सब दिखाएँ</translation>
    </message>
    <message>
        <source>Any state</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई भी स्थिति</translation>
    </message>
    <message>
        <source>Any language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई भी भाषा</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कहीं भी</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई भी मूल स्थान</translation>
    </message>
    <message>
        <source>Found: {count} and more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिले: {count} और अधिक</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिले: {count}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{total} में से {shown}</translation>
    </message>
    <message>
        <source>Testimonies: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाहियाँ: {count}</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Choose a testimony to see what is known of it and what can be done with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई गवाही चुनें, ताकि दिखे कि उसके बारे में क्या मालूम है और उसके साथ क्या किया जा सकता है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खोलें</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप बनाएँ</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">निर्यात</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल संलग्न करें</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रखना और मिटाना…</translation>
    </message>
    <message>
        <source>Sealing the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल सील हो रही है</translation>
    </message>
    <message>
        <source>Sealed into the testimony: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाही में सील हुईं: {count}</translation>
    </message>
    <message>
        <source>{text} of {speech}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{speech} में से {text}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भाषाएँ</translation>
    </message>
    <message>
        <source>Begun</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शुरू हुई</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अवधि</translation>
    </message>
    <message>
        <source>Speech with text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बोली जिसका पाठ है</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखने की जगहें</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संलग्न फ़ाइलें</translation>
    </message>
    <message>
        <source>Origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मूल स्थान</translation>
    </message>
    <message>
        <source>Testimonies: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाहियाँ: {count}</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Reading the vault …</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी पढ़ी जा रही है …</translation>
    </message>
    <message>
        <source>There is no testimony here yet: begin with the first one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ अभी कोई गवाही नहीं है: पहली से शुरू करें।</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नई गवाही</translation>
    </message>
    <message>
        <source>Type two letters or more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दो या अधिक अक्षर टाइप करें।</translation>
    </message>
    <message>
        <source>Nothing was found. Only what was transcribed can be searched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ नहीं मिला। केवल वही खोजा जा सकता है जिसका लिखित रूप बना हो।</translation>
    </message>
    <message>
        <source>No testimony fits these choices.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई गवाही इन विकल्पों से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सब दिखाएँ</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइलें संलग्न करें</translation>
    </message>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संग्रह</translation>
    </message>
    <message>
        <source>Search words or a case code ({keys})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शब्द या मामला कोड खोजें ({keys})</translation>
    </message>
    <message>
        <source>Search in everything that was transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिनका लिखित रूप बना है, उन सब में खोजें</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खोज साफ़ करें</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाहियाँ</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिली हुई जगहें</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग अभी चल रही है।</translation>
    </message>
    <message>
        <source>Stop it first; then the window closes without losing anything.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले उसे रोकें; तब खिड़की कुछ खोए बिना बंद होगी।</translation>
    </message>
    <message>
        <source>The consent is still being recorded.</source>
        <translation type="unfinished">सहमति अभी रिकॉर्ड हो रही है।</translation>
    </message>
    <message>
        <source>Go on with the questions, or press “Not now”; then the window can be closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सवाल जारी रखें, या “अभी नहीं” दबाएँ; तब खिड़की बंद की जा सकती है।</translation>
    </message>
    <message>
        <source>The recording has ended, and is being sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग समाप्त हो गई है, और सील हो रही है।</translation>
    </message>
    <message>
        <source>Wait until that is done; then the window can be closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसके पूरा होने तक रुकें; तब खिड़की बंद की जा सकती है।</translation>
    </message>
    <message>
        <source>A recording is being brought in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक रिकॉर्डिंग यहाँ लाई जा रही है।</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real, and nothing of it leaves this demo.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डेमो: यहाँ कुछ भी असली नहीं है, और इसमें से कुछ भी इस डेमो से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">घड़ी</translation>
    </message>
    <message>
        <source>{name}, demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name}, डेमो</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Making the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी बन रही है</translation>
    </message>
    <message>
        <source>It takes some seconds on purpose: the same work makes every guess slow.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसमें जान-बूझकर कुछ सेकंड लगते हैं: यही काम हर अनुमान को धीमा करता है।</translation>
    </message>
</context>
<context>
    <name>MarkChips</name>
    <message>
        <source>The mark was not kept. Press again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">निशान नहीं रखा जा सका। फिर दबाएँ।</translation>
    </message>
    <message>
        <source>Keeps what is said apart from everything that goes to authorities.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो कहा जा रहा है उसे अधिकारियों को जाने वाली हर चीज़ से अलग रखता है।</translation>
    </message>
    <message>
        <source>Keeps what is said about people who were not asked apart.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिन लोगों से पूछा नहीं गया, उनके बारे में कही बात अलग रखता है।</translation>
    </message>
    <message>
        <source>M  Keep apart</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">M  अलग रखें</translation>
    </message>
    <message>
        <source>M  Keep apart until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">M  यहाँ तक अलग रखें</translation>
    </message>
    <message>
        <source>O  About others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">O  औरों के बारे में</translation>
    </message>
    <message>
        <source>O  About others until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">O  यहाँ तक औरों के बारे में</translation>
    </message>
</context>
<context>
    <name>MaskedCopyPage</name>
    <message>
        <source>A masked copy, made {when}. Places masked: {places}. In their place: {cover}. Heard: {voice}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ढकी हुई प्रति, {when} बनी। ढकी जगहें: {places}। उनकी जगह: {cover}। सुनाई देता है: {voice}।</translation>
    </message>
    <message>
        <source>may go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जा सकती है</translation>
    </message>
    <message>
        <source>It was not proved as it is now, and stays here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह अभी जैसी है वैसी परखी नहीं गई, इसलिए यहीं रहेगी।</translation>
    </message>
    <message>
        <source>Prove it: the copy is transcribed again and searched for everything that was masked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे परखें: प्रति का फिर लिखित रूप बनेगा और उसमें हर ढकी बात खोजी जाएगी।</translation>
    </message>
    <message>
        <source>What was masked is still heard. This copy stays here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो ढका गया वह अब भी सुनाई देता है। यह प्रति यहीं रहेगी।</translation>
    </message>
    <message>
        <source>Listen to the places below, then make another copy that masks them as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नीचे की जगहें सुनें, फिर दूसरी प्रति बनाएँ जो उन्हें भी ढके।</translation>
    </message>
    <message>
        <source>Proved: nothing that was masked is heard, and nothing of it is in the text.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">परख में सही: ढकी हुई कोई बात सुनाई नहीं देती, और पाठ में भी नहीं है।</translation>
    </message>
    <message>
        <source>Searched with {model}, {when}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{model} से खोजा गया, {when}।</translation>
    </message>
    <message>
        <source>Nobody can say what is heard here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ क्या सुनाई देता है, कोई नहीं कह सकता</translation>
    </message>
    <message>
        <source>Gaps that the machine filled with a masked word by itself: {count}. No sound of it is there, but what stands around a gap may let people guess as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ख़ाली जगहें जिन्हें मशीन ने ख़ुद ढके हुए शब्द से भर दिया: {count}। वहाँ उसकी कोई आवाज़ नहीं है, पर ख़ाली जगह के आसपास की बात से लोग भी अंदाज़ा लगा सकते हैं।</translation>
    </message>
    <message>
        <source>Masked is not anonymous: a voice, a way of speaking and what is left can still say who it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ढकी हुई का मतलब गुमनाम नहीं: आवाज़, बोलने का ढंग और जो बचा है, उनसे अब भी पता चल सकता है कि यह कौन है।</translation>
    </message>
    <message>
        <source>Where something was heard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जहाँ कुछ सुनाई दिया</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">परखें</translation>
    </message>
    <message>
        <source>To the testimony it was made of</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उस गवाही पर, जिससे यह बनी</translation>
    </message>
    <message>
        <source>Where consent lets it go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति इसे कहाँ जाने देती है</translation>
    </message>
</context>
<context>
    <name>MaskingCard</name>
    <message>
        <source>The masked copy {case} is made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ढकी हुई प्रति {case} बन गई।</translation>
    </message>
    <message>
        <source>It stays here until it is proved. Open it below.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">परखे जाने तक यह यहीं रहेगी। इसे नीचे खोलें।</translation>
    </message>
    <message>
        <source>Nothing is marked. Choose a paragraph, then say what it is about.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई निशान नहीं लगा। एक अनुच्छेद चुनें, फिर बताएँ कि वह किस बारे में है।</translation>
    </message>
    <message>
        <source>Passages marked: {count}. Authorities get none of them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">निशान वाले अंश: {count}। अधिकारियों को इनमें से कोई नहीं मिलता।</translation>
    </message>
    <message>
        <source>Transcribe it first: only then is it known when a word is said.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले लिखित रूप बनाएँ: तभी पता चलता है कि कोई शब्द कब बोला गया।</translation>
    </message>
    <message>
        <source>Words that stand nowhere have to be taken off the list, or corrected in the transcript.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो शब्द कहीं नहीं हैं, उन्हें सूची से हटाएँ, या लिखित रूप में सुधारें।</translation>
    </message>
    <message>
        <source>Would be masked: {places} places, {length}. Speech that nobody could read is masked too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ये ढकेंगी: {places} जगहें, {length}। जो बोली कोई पढ़ नहीं सका, वह भी ढकेगी।</translation>
    </message>
    <message>
        <source>not found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं मिला</translation>
    </message>
    <message>
        <source>Do not mask {words}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{words} न ढकें</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">निशान वाले अंश</translation>
    </message>
    <message>
        <source>What to mask</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या ढकें</translation>
    </message>
    <message>
        <source>What is heard instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी जगह क्या सुनाई दे</translation>
    </message>
    <message>
        <source>Masked copies of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी ढकी हुई प्रतियाँ</translation>
    </message>
    <message>
        <source>Could be used against them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उनके ख़िलाफ़ काम में लाया जा सकता है</translation>
    </message>
    <message>
        <source>About other people</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे लोगों के बारे में</translation>
    </message>
    <message>
        <source>Marks the chosen paragraph; pressed again, lifts the mark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चुने हुए अनुच्छेद पर निशान लगाता है; फिर दबाने पर निशान हटाता है</translation>
    </message>
    <message>
        <source>A name or word</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई नाम या शब्द</translation>
    </message>
    <message>
        <source>A name or word to mask wherever it stands</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम या शब्द, जो जहाँ भी हो ढका जाए</translation>
    </message>
    <message>
        <source>Add</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जोड़ें</translation>
    </message>
    <message>
        <source>Choose words by pressing them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शब्दों को दबाकर चुनें</translation>
    </message>
    <message>
        <source>Whole paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूरा अनुच्छेद</translation>
    </message>
    <message>
        <source>Everything that is marked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिस पर भी निशान है</translation>
    </message>
    <message>
        <source>In place of words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शब्दों की जगह</translation>
    </message>
    <message>
        <source>Voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़</translation>
    </message>
    <message>
        <source>Masked is not anonymous: a voice, a way of speaking and what is left can still say who it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ढकी हुई का मतलब गुमनाम नहीं: आवाज़, बोलने का ढंग और जो बचा है, उनसे अब भी पता चल सकता है कि यह कौन है।</translation>
    </message>
    <message>
        <source>Make the masked copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ढकी हुई प्रति बनाएँ</translation>
    </message>
</context>
<context>
    <name>MaskingProgress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">रोकें</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल</translation>
    </message>
    <message>
        <source>A model turns sound into text, on this computer alone. Saksi brings in no model by itself: somebody carries a pack here, and every byte of it is checked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल आवाज़ को पाठ में बदलता है, केवल इसी कंप्यूटर पर। Saksi अपने आप कोई मॉडल नहीं लाता: कोई पैक यहाँ लाता है, और उसका हर बाइट जाँचा जाता है।</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पैक आयात करें…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Reading every byte of {name}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} का हर बाइट पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Looking at what lies in the folder…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखा जा रहा है कि फ़ोल्डर में क्या है…</translation>
    </message>
    <message>
        <source>Copying and checking: {done} of {total} MB</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कॉपी और जाँच: {total} में से {done} MB</translation>
    </message>
    <message>
        <source>{name} is here and can be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} यहाँ है और काम में लिया जा सकता है।</translation>
    </message>
    <message>
        <source>No model for real voices is here yet. You can record, and transcribe later.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">असली आवाज़ों के लिए अभी यहाँ कोई मॉडल नहीं है। आप रिकॉर्ड कर सकते हैं, और लिखित रूप बाद में बना सकते हैं।</translation>
    </message>
    <message>
        <source>Ask headquarters for a model pack on a stick; then press “Import a pack” and choose its folder there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय से स्टिक पर मॉडल पैक माँगें; फिर “पैक आयात करें” दबाएँ और वहाँ उसका फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The folder of a model pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल पैक का फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>New keys: choose a new passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नई चाबियाँ: नया गुप्त वाक्य चुनें</translation>
    </message>
    <message>
        <source>Everything is locked anew under it, and a new recovery code follows. Take your time, and let nobody look on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इससे हर चीज़ पर नया ताला लगता है, और उसके बाद नया रिकवरी कोड आता है। जल्दी न करें, और किसी को देखने न दें।</translation>
    </message>
    <message>
        <source>Leave the keys as they are</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चाबियाँ वैसी ही रहने दें</translation>
    </message>
    <message>
        <source>Locking anew…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नया ताला लग रहा है…</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नई चाबियाँ बनाएँ</translation>
    </message>
    <message>
        <source>The vault is open. Choose a new passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी खुल गई। नया गुप्त वाक्य चुनें</translation>
    </message>
    <message>
        <source>It takes the place of the one that is lost. The recovery code stays as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह खोए हुए की जगह लेगा। रिकवरी कोड वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>Leave the passphrase as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य वैसा ही रहने दें</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह गुप्त वाक्य रखें</translation>
    </message>
</context>
<context>
    <name>NewPassphraseView</name>
    <message>
        <source>Drawing six words…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">छह शब्द निकाले जा रहे हैं…</translation>
    </message>
    <message>
        <source>Take six words by chance instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसके बजाय संयोग से निकले छह शब्द लें</translation>
    </message>
    <message>
        <source>Use a passphrase of my own instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसके बजाय अपना गुप्त वाक्य रखें</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक बार और टाइप करें</translation>
    </message>
    <message>
        <source>Type the six words once more, with spaces</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">छह शब्द एक बार और टाइप करें, बीच में ख़ाली जगह के साथ</translation>
    </message>
    <message>
        <source>Other words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे शब्द</translation>
    </message>
    <message>
        <source>Your passphrase: several words that belong to nobody's life are best</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपका गुप्त वाक्य: कई ऐसे शब्द सबसे अच्छे हैं जिनका किसी के जीवन से संबंध न हो</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपका गुप्त वाक्य</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य एक बार और</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य की मज़बूती</translation>
    </message>
    <message>
        <source>How long it would withstand guessing is estimated as you type.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपके टाइप करते समय अनुमान लगाया जाता है कि यह कितने समय तक न बूझा जा सकेगा।</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काफ़ी मज़बूत।</translation>
    </message>
    <message>
        <source>It could be guessed. Add another word or two.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे बूझा जा सकता है। एक-दो शब्द और जोड़ें।</translation>
    </message>
    <message>
        <source>So you know that you can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ताकि आप जानें कि आप यह कर सकते हैं।</translation>
    </message>
    <message>
        <source>Right so far.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब तक सही।</translation>
    </message>
    <message>
        <source>This is not the same yet. Look at the last letters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह अभी एक जैसा नहीं है। आख़िरी अक्षर देखें।</translation>
    </message>
    <message>
        <source>The same.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक जैसा।</translation>
    </message>
</context>
<context>
    <name>NewTestimonyScreen</name>
    <message>
        <source>Ask for consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति माँगें</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग शुरू करें</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ लाएँ</translation>
    </message>
    <message>
        <source>Nothing can be recorded yet. {reasons}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी कुछ रिकॉर्ड नहीं हो सकता। {reasons}</translation>
    </message>
    <message>
        <source>No language is chosen yet. Choose those that are spoken, so that it can be transcribed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी कोई भाषा नहीं चुनी गई। जो भाषाएँ बोली जाती हैं उन्हें चुनें, ताकि लिखित रूप बन सके।</translation>
    </message>
    <message>
        <source>Consent comes first. It takes about two minutes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति सबसे पहले। इसमें लगभग दो मिनट लगते हैं।</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नई गवाही</translation>
    </message>
    <message>
        <source>Record here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Bring in a recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बनी हुई रिकॉर्डिंग लाएँ</translation>
    </message>
</context>
<context>
    <name>NotNowCard</name>
    <message>
        <source>Kept: the code {code}, the day, and that it was not now. No words, no sound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रखा गया: कोड {code}, दिन, और यह कि अभी नहीं। न शब्द, न आवाज़।</translation>
    </message>
    <message>
        <source>Not now is a good answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“अभी नहीं” भी एक अच्छा जवाब है</translation>
    </message>
    <message>
        <source>Nothing was lost, and help does not depend on it. The person can come back whenever they want to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ नहीं खोया, और मदद इस पर निर्भर नहीं है। व्यक्ति जब चाहें लौट सकते हैं।</translation>
    </message>
    <message>
        <source>Whom they can turn to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वे किससे मदद ले सकते हैं</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संग्रह पर वापस</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Words for the bookmark at {at}, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{at} के बुकमार्क के लिए शब्द, पर कोई नाम नहीं</translation>
    </message>
    <message>
        <source>Write a note, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">टिप्पणी लिखें, पर कोई नाम नहीं</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बुकमार्क</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">टिप्पणियाँ और बुकमार्क</translation>
    </message>
    <message>
        <source>Nothing noted yet. A bookmark needs no words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी कुछ नहीं लिखा गया। बुकमार्क के लिए शब्द ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">टिप्पणी</translation>
    </message>
    <message>
        <source>Saved while you write. N to write, Enter for the next note.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखते-लिखते सहेजा जाता है। लिखने के लिए N, अगली टिप्पणी के लिए Enter।</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>There is a vault in this folder already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस फ़ोल्डर में पहले से एक तिजोरी है।</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उसे खोलें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Step 1 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">6 में से चरण 1</translation>
    </message>
    <message>
        <source>Where the vault will be, and whose it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी कहाँ होगी, और किसकी है</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आगे बढ़ें</translation>
    </message>
    <message>
        <source>Folder of the vault: a new or an empty one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी का फ़ोल्डर: नया या ख़ाली</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open the vault in this folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस फ़ोल्डर की तिजोरी खोलें</translation>
    </message>
    <message>
        <source>Name of your office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपके कार्यालय का नाम</translation>
    </message>
    <message>
        <source>It stands on the card that others see. Name an office, such as “River station”, never a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह उस कार्ड पर लिखा होता है जो दूसरे देखते हैं। कार्यालय का नाम दें, जैसे “नदी केंद्र”, किसी व्यक्ति का कभी नहीं।</translation>
    </message>
    <message>
        <source>What this office does</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह कार्यालय क्या करता है</translation>
    </message>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्षेत्रीय केंद्र</translation>
    </message>
    <message>
        <source>Records testimonies, sends them to headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाहियाँ रिकॉर्ड करता है, उन्हें मुख्यालय भेजता है।</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय</translation>
    </message>
    <message>
        <source>Receives, checks and keeps what stations send.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">केंद्र जो भेजते हैं उसे प्राप्त करता, जाँचता और रखता है।</translation>
    </message>
    <message>
        <source>Partner</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहयोगी</translation>
    </message>
    <message>
        <source>Receives what an office has chosen to share with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वह प्राप्त करता है जो किसी कार्यालय ने उसके साथ साझा करना चुना है।</translation>
    </message>
</context>
<context>
    <name>OwnCardView</name>
    <message>
        <source>No name yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी कोई नाम नहीं</translation>
    </message>
    <message>
        <source>Station {station}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">केंद्र {station}</translation>
    </message>
    <message>
        <source>Our card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हमारा कार्ड</translation>
    </message>
    <message>
        <source>Read these eight words aloud to an office that has our card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ये आठ शब्द उस कार्यालय को पढ़कर सुनाएँ जिसके पास हमारा कार्ड है।</translation>
    </message>
    <message>
        <source>Save our card to a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हमारा कार्ड फ़ाइल में सहेजें…</translation>
    </message>
    <message>
        <source>Change name or role…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम या भूमिका बदलें…</translation>
    </message>
    <message>
        <source>New name of our office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हमारे कार्यालय का नया नाम</translation>
    </message>
    <message>
        <source>New role of our office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हमारे कार्यालय की नई भूमिका</translation>
    </message>
    <message>
        <source>The card is signed anew and gets other words. Offices that have the old one go on trusting us.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कार्ड पर नया हस्ताक्षर होता है और उसके शब्द बदल जाते हैं। जिन कार्यालयों के पास पुराना है, वे हम पर भरोसा करते रहेंगे।</translation>
    </message>
    <message>
        <source>Sign the new card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नए कार्ड पर हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हमारा कार्ड सहेजें</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>many languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कई भाषाएँ</translation>
    </message>
    <message>
        <source>Understands {languages}  ·  {size} MB</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">समझता है: {languages}  ·  {size} MB</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} को परखें</translation>
    </message>
    <message>
        <source>Demo only</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">केवल डेमो</translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पैक का फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Read whole just now: every byte is as its fingerprint says.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी-अभी पूरा पढ़ा गया: हर बाइट वैसा ही है जैसा इसका फ़िंगरप्रिंट बताता है।</translation>
    </message>
    <message>
        <source>Verify</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">परखें</translation>
    </message>
    <message>
        <source>Came with Saksi. It understands the voices of the demo and nobody else.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi के साथ आया। यह केवल डेमो की आवाज़ें समझता है, और किसी की नहीं।</translation>
    </message>
    <message>
        <source>Is byte for byte a published model: {evidence}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बाइट-दर-बाइट एक प्रकाशित मॉडल है: {evidence}</translation>
    </message>
    <message>
        <source>A person on this computer compared its fingerprint and said yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर पर किसी व्यक्ति ने इसका फ़िंगरप्रिंट मिलाया और हाँ कहा।</translation>
    </message>
    <message>
        <source>Nobody vouches for it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी ज़िम्मेदारी कोई नहीं लेता।</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <source>The passphrase was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य बदल दिया गया।</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बदला जा रहा है…</translation>
    </message>
    <message>
        <source>Change</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बदलें</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य</translation>
    </message>
    <message>
        <source>The other ways into the vault stay as they are.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी में जाने के बाक़ी रास्ते वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य बदलें…</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी का गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जैसा है वैसा रहने दें</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Step 2 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">6 में से चरण 2</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Six words chosen by chance cannot be guessed. Learn them by heart: make a small story of them. Whoever knows them can open the vault, and nobody can look them up for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संयोग से चुने छह शब्द बूझे नहीं जा सकते। इन्हें याद कर लें: इनसे एक छोटी कहानी बनाएँ। जिसे ये मालूम हों वह तिजोरी खोल सकता है, और कोई इन्हें आपके लिए खोजकर नहीं बता सकता।</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>PassphraseWay</name>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ताला खोलें</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Fewer languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कम भाषाएँ</translation>
    </message>
    <message>
        <source>More languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">और भाषाएँ</translation>
    </message>
    <message>
        <source>One more recording of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही की एक और रिकॉर्डिंग।</translation>
    </message>
    <message>
        <source>Chosen by chance. It stands for the person everywhere: write it down instead of a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संयोग से चुना गया। यह हर जगह उस व्यक्ति की जगह लेता है: नाम के बजाय इसे लिखें।</translation>
    </message>
    <message>
        <source>Case code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामला कोड</translation>
    </message>
    <message>
        <source>Another code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरा कोड</translation>
    </message>
    <message>
        <source>Languages that are spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बोली जाने वाली भाषाएँ</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कमरे में कौन है</translation>
    </message>
    <message>
        <source>Roles only, besides the person who speaks. No names.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बोलने वाले व्यक्ति के अलावा केवल भूमिकाएँ। कोई नाम नहीं।</translation>
    </message>
    <message>
        <source>With the interpreter, the interviewer speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दुभाषिए से साक्षात्कारकर्ता किस भाषा में बोलते हैं</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी नहीं चुना गया</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लोग और चाबियाँ</translation>
    </message>
    <message>
        <source>Trust another office…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे कार्यालय पर भरोसा करें…</translation>
    </message>
    <message>
        <source>Offices that we trust</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिन कार्यालयों पर हमें भरोसा है</translation>
    </message>
    <message>
        <source>Nobody yet. Ask headquarters for its card, then press “Trust another office”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी कोई नहीं। मुख्यालय से उसका कार्ड माँगें, फिर “दूसरे कार्यालय पर भरोसा करें” दबाएँ।</translation>
    </message>
    <message>
        <source>“{name}” is trusted from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब से “{name}” पर भरोसा है।</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहेजा गया: {file}</translation>
    </message>
    <message>
        <source>It holds no secret: hand it on in any way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसमें कुछ गुप्त नहीं है: इसे किसी भी तरह आगे दें।</translation>
    </message>
    <message>
        <source>The card of another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे कार्यालय का कार्ड</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Back 2 seconds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">2 सेकंड पीछे</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">5 सेकंड आगे</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">धीमा</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तेज़</translation>
    </message>
    <message>
        <source>Esc play · F1 back · F2 forward · F3 F4 speed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Esc चलाएँ · F1 पीछे · F2 आगे · F3 F4 गति</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विराम</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चलाएँ</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुल {length}</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गति {speed}</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones. Connect one, then press play.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर में कोई स्पीकर या हेडफ़ोन नहीं है। एक जोड़ें, फिर चलाएँ दबाएँ।</translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुनें</translation>
    </message>
    <message>
        <source>Listening: {seconds} s left. Speak now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुना जा रहा है: {seconds} से॰ बाक़ी। अब बोलें।</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker to hear it with. Connect one, or headphones.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुनने के लिए इस कंप्यूटर में कोई स्पीकर नहीं है। एक जोड़ें, या हेडफ़ोन।</translation>
    </message>
    <message>
        <source>Five seconds, kept in memory only and then forgotten.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पाँच सेकंड, केवल मेमोरी में रखे जाते हैं और फिर भुला दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ आज़माएँ</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह कंप्यूटर देखा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सब चुनें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बढ़ाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">घटाएँ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ देखें:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल का नाम(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइलों का प्रकार:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ोल्डर:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खोलें(&amp;O)</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खोलें</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहेजें(&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चुनें(&amp;C)</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ोल्डर ढूँढें</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस जाएँ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आगे</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आगे जाएँ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऊपर के फ़ोल्डर में जाएँ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सूची दृश्य</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सूची दृश्य में बदलें</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विवरण दृश्य</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विवरण दृश्य में बदलें</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बगल की पट्टी</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जगहों और बुकमार्क की सूची</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइलें</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम बदलें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिटाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">छिपी फ़ाइलें दिखाएँ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नया फ़ोल्डर(&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिटाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हटाएँ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मेरा कंप्यूटर</translation>
    </message>
    <message>
        <source>Drive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ड्राइव</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">%1
फ़ाइल नहीं मिली।
कृपया जाँचें कि फ़ाइल का नाम सही है।</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">%1
फ़ोल्डर नहीं मिला।
कृपया जाँचें कि फ़ोल्डर का नाम सही है।</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बदलने की तारीख</translation>
    </message>
    <message>
        <source>Computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काटें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सब चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खोलें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हाँ(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बंद करें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काटें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सब चुनें</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खोलें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Progress of {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} की प्रगति</translation>
    </message>
    <message>
        <source>Earlier: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले: {case}</translation>
    </message>
    <message>
        <source>Later: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बाद में: {case}</translation>
    </message>
    <message>
        <source>Take out of the queue: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क़तार से निकालें: {case}</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>These testimonies have their text already, or are still being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इन गवाहियों का पाठ बन चुका है, या ये अभी रिकॉर्ड हो रही हैं।</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप बनाना</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल</translation>
    </message>
    <message>
        <source>The largest that is here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ का सबसे बड़ा</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विराम</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जारी रखें</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो हो गए उन्हें हटाएँ</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संग्रह खोलें</translation>
    </message>
    <message>
        <source>Models…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल…</translation>
    </message>
    <message>
        <source>Nothing waits to be written down. Choose testimonies in the library and press Transcribe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखने के लिए कुछ बाक़ी नहीं है। संग्रह में गवाहियाँ चुनें और “लिखित रूप बनाएँ” दबाएँ।</translation>
    </message>
    <message>
        <source>Paused. What is done is kept, and nothing is heard meanwhile.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विराम पर है। जो हो गया वह रखा है, और इस बीच कुछ नहीं सुना जाता।</translation>
    </message>
    <message>
        <source>Still to do: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी करने हैं: {count}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संग्रह</translation>
    </message>
    <message>
        <source>New</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नई</translation>
    </message>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्राप्त करें</translation>
    </message>
    <message>
        <source>People</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लोग</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सेटिंग</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पैटर्न</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ताला लगाएँ</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जगहें</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Read this aloud, or let the interpreter read it. Ask whether it was understood.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे ज़ोर से पढ़कर सुनाएँ, या दुभाषिए से पढ़वाएँ। पूछें कि समझ में आया या नहीं।</translation>
    </message>
    <message>
        <source>A draft that no speaker of the language has checked yet: let the interpreter correct it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह मसौदा है, जिसे इस भाषा के किसी बोलने वाले ने अभी नहीं जाँचा: दुभाषिए से सुधरवाएँ।</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह किसलिए है</translation>
    </message>
    <message>
        <source>The person decides</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ैसला व्यक्ति का है</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह किसे मिलेगी</translation>
    </message>
    <message>
        <source>Stop at any time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कभी भी रोक सकते हैं</translation>
    </message>
    <message>
        <source>Help in any case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मदद हर हाल में</translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या वापस नहीं हो सकता</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Open the testimony</source>
        <translation type="unfinished">गवाही खोलें</translation>
    </message>
    <message>
        <source>What does not hold any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या अब मान्य नहीं है</translation>
    </message>
    <message>
        <source>What we answered</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हमने क्या जवाब दिया</translation>
    </message>
    <message>
        <source>What others answered us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरों ने हमें क्या जवाब दिया</translation>
    </message>
    <message>
        <source>“{station}” told of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{station}” ने यह बताया</translation>
    </message>
    <message>
        <source>It is said in the answer, until these offices answer that it is done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जब तक ये कार्यालय जवाब न दें कि काम हो गया, तब तक यह जवाब में लिखा रहेगा।</translation>
    </message>
    <message>
        <source>The answer for “{station}” is written: {file}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{station}” के लिए जवाब लिखा गया: {file}</translation>
    </message>
    <message>
        <source>Carry it to them: only they can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे उनके पास ले जाएँ: केवल वे इसे खोल सकते हैं।</translation>
    </message>
    <message>
        <source>This vault knows what is out of reach: {what}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस तिजोरी को मालूम है कि क्या पहुँच से बाहर है: {what}</translation>
    </message>
</context>
<context>
    <name>RecallForm</name>
    <message>
        <source>Not possible here: something of it left this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ संभव नहीं: इसका कुछ हिस्सा इस कार्यालय से बाहर गया।</translation>
    </message>
    <message>
        <source>Nobody here opens it any more, and nothing of it left this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ अब इसे कोई नहीं खोलता, और इस कार्यालय से इसका कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>What became of the copies here?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ की प्रतियों का क्या हुआ?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">हो गया</translation>
    </message>
    <message>
        <source>Not everything could be called back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सब कुछ वापस नहीं मँगाया जा सका</translation>
    </message>
    <message>
        <source>It is closed here. Say what is out of reach, and why.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह यहाँ बंद है। बताएँ कि क्या पहुँच से बाहर है, और क्यों।</translation>
    </message>
    <message>
        <source>It was printed, and the paper is not here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे छापा गया, और काग़ज़ यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>It was published.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे प्रकाशित किया गया।</translation>
    </message>
    <message>
        <source>It was handed on, to this office or organisation:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे आगे दिया गया, इस कार्यालय या संस्था को:</translation>
    </message>
    <message>
        <source>Name of the office or organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कार्यालय या संस्था का नाम</translation>
    </message>
    <message>
        <source>What kind of office that is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वह किस तरह का कार्यालय है</translation>
    </message>
    <message>
        <source>Something else:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ और:</translation>
    </message>
    <message>
        <source>Something else that could not be called back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ और जो वापस नहीं मँगाया जा सका</translation>
    </message>
    <message>
        <source>One line, at most {count} signs. Never a name of a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक पंक्ति, अधिक से अधिक {count} अक्षर। किसी व्यक्ति का नाम कभी नहीं।</translation>
    </message>
    <message>
        <source>This is what you sign</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आप इस पर हस्ताक्षर करते हैं</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished">कहाँ</translation>
    </message>
    <message>
        <source>Folder for the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Sign and write the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हस्ताक्षर करें और जवाब लिखें</translation>
    </message>
</context>
<context>
    <name>RecallScreen</name>
    <message>
        <source>Withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति वापसी</translation>
    </message>
    <message>
        <source>Persons took something back, and another office told of it. It holds here already. Answer what became of the copies, so that the person can be told the truth.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लोगों ने कोई सहमति वापस ली, और दूसरे कार्यालय ने यह बताया। यहाँ यह लागू हो चुकी है। जवाब दें कि प्रतियों का क्या हुआ, ताकि व्यक्ति को सच बताया जा सके।</translation>
    </message>
    <message>
        <source>Back to Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“प्राप्त करें” पर वापस</translation>
    </message>
    <message>
        <source>No office has told of a withdrawal.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी कार्यालय ने सहमति वापसी की बात नहीं बताई।</translation>
    </message>
    <message>
        <source>Told of testimonies that are not here: {offices}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिन्होंने ऐसी गवाहियों के बारे में बताया जो यहाँ नहीं हैं: {offices}</translation>
    </message>
    <message>
        <source>Nothing is to be answered. Should one come, what was taken back holds from the first moment.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी बात का जवाब नहीं देना है। अगर कोई सहमति वापसी आए, तो वह पहले पल से लागू होती है।</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब का इंतज़ार है</translation>
    </message>
    <message>
        <source>answered</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब दिया गया</translation>
    </message>
</context>
<context>
    <name>RecallsCard</name>
    <message>
        <source>Something was taken back. It holds here already; the office that told of it waits for your word.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई सहमति वापस ली गई। यहाँ यह लागू हो चुकी है; बताने वाला कार्यालय आपके जवाब का इंतज़ार कर रहा है।</translation>
    </message>
    <message>
        <source>Answer withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति वापसी का जवाब दें</translation>
    </message>
    <message>
        <source>Withdrawals to answer: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिन सहमति वापसियों का जवाब देना है: {count}</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>With a receipt the station knows that its work is safe here, and may delete its own copy. Everything is read back before it is signed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद से केंद्र जान जाता है कि उसका काम यहाँ सुरक्षित है, और वह अपनी प्रति मिटा सकता है। हस्ताक्षर से पहले सब कुछ पढ़कर देखा जाता है।</translation>
    </message>
    <message>
        <source>Copies of this vault, backups counted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस तिजोरी की प्रतियाँ, बैकअप समेत</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीदों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीदें लिखें</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीदें लिखी जा रही हैं</translation>
    </message>
    <message>
        <source>Receipts to write: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखने के लिए रसीदें: {count}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीदें</translation>
    </message>
    <message>
        <source>Bundle {number} of “{station}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{station}” का पुलिंदा {number}</translation>
    </message>
    <message>
        <source>Receipts written: {count}. Hand the stick back to the station.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखी गई रसीदें: {count}। स्टिक केंद्र को लौटा दें।</translation>
    </message>
    <message>
        <source>Testimonies that could not be confirmed: {count}. See the custody log.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिन गवाहियों की पुष्टि नहीं हो सकी: {count}। अभिरक्षा बही देखें।</translation>
    </message>
</context>
<context>
    <name>ReceiveScreen</name>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्राप्त करें</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति वापसी</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइलें</translation>
    </message>
    <message>
        <source>Adopt all that hold: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो सही निकले, सब अपनाएँ: {count}</translation>
    </message>
</context>
<context>
    <name>RecordingControls</name>
    <message>
        <source>Stop the recording? The {length} so far are kept and sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग रोकें? अब तक के {length} रखे और सील किए जाएँगे।</translation>
    </message>
    <message>
        <source>Bookmark  (B)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बुकमार्क  (B)</translation>
    </message>
    <message>
        <source>Hide screen  (F9)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्क्रीन छिपाएँ  (F9)</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रोकें…</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्ड करते रहें</translation>
    </message>
    <message>
        <source>Stop and seal</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रोकें और सील करें</translation>
    </message>
    <message>
        <source>Why is it paused?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विराम क्यों दिया गया?</translation>
    </message>
    <message>
        <source>Choose or write, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चुनें या लिखें, पर कोई नाम नहीं</translation>
    </message>
    <message>
        <source>Go on  (P)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आगे चलाएँ  (P)</translation>
    </message>
    <message>
        <source>Pause  (P)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विराम  (P)</translation>
    </message>
</context>
<context>
    <name>RecordingEnd</name>
    <message>
        <source>Sealing the recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग सील हो रही है</translation>
    </message>
    <message>
        <source>Heard {heard}, saved {saved}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुना {heard}, सहेजा {saved}।</translation>
    </message>
    <message>
        <source>The end is kept in memory and tried again every few seconds. Leave this open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आख़िरी हिस्सा मेमोरी में रखा है और हर कुछ सेकंड में फिर कोशिश होती है। इसे खुला रहने दें।</translation>
    </message>
    <message>
        <source>This takes a moment. The sound is already saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसमें थोड़ा समय लगता है। आवाज़ सहेजी जा चुकी है।</translation>
    </message>
    <message>
        <source>The recording is sealed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग सील हो गई</translation>
    </message>
    <message>
        <source>{length} of sound is in the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} की आवाज़ तिजोरी में है।</translation>
    </message>
    <message>
        <source>Some sound is missing in it; the places are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसमें कुछ आवाज़ नहीं है; उन जगहों पर निशान लगा है।</translation>
    </message>
    <message>
        <source>Now it can be made readable, on this computer alone. That can also wait.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब इसे पढ़ने योग्य बनाया जा सकता है, केवल इसी कंप्यूटर पर। यह बाद में भी हो सकता है।</translation>
    </message>
    <message>
        <source>The recording could not be finished</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग पूरी नहीं हो सकी</translation>
    </message>
    <message>
        <source>The recording did not begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग शुरू नहीं हुई</translation>
    </message>
    <message>
        <source>What was saved is kept; it is sealed when the vault is next unlocked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो सहेजा गया वह रखा है; तिजोरी अगली बार खुलने पर वह सील होगा।</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ रिकॉर्ड नहीं हुआ।</translation>
    </message>
    <message>
        <source>How far the sealing is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सील करना कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाही खोलें</translation>
    </message>
    <message>
        <source>Transcribe now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी लिखित रूप बनाएँ</translation>
    </message>
</context>
<context>
    <name>RecordingScreen</name>
    <message>
        <source>Opening the microphone…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">माइक्रोफ़ोन खुल रहा है…</translation>
    </message>
    <message>
        <source>Paused for {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} से विराम पर</translation>
    </message>
    <message>
        <source>Waiting for the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">माइक्रोफ़ोन का इंतज़ार है</translation>
    </message>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>heard {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुना {time}</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहेजा {time}</translation>
    </message>
    <message>
        <source>Too loud: move the microphone away a little.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बहुत तेज़ आवाज़: माइक्रोफ़ोन थोड़ा दूर करें।</translation>
    </message>
    <message>
        <source>Very quiet for some time. Is the microphone near enough?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ समय से बहुत धीमी आवाज़। क्या माइक्रोफ़ोन काफ़ी पास है?</translation>
    </message>
    <message>
        <source>The recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग अभी चल रही है।</translation>
    </message>
    <message>
        <source>Stop it first, or hide the screen with F9: then it goes on behind a clock.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले उसे रोकें, या F9 से स्क्रीन छिपाएँ: तब वह घड़ी के पीछे चलती रहेगी।</translation>
    </message>
    <message>
        <source>Length so far</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब तक की अवधि</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>Sign of the recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग का संकेत</translation>
    </message>
    <message>
        <source>Who speaks:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कौन बोल रहा है:</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>The no is kept. What was recorded earlier stays as it was agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इनकार दर्ज है। पहले जो रिकॉर्ड हुआ, वह सहमति के अनुसार वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>Nothing of this is kept, and what was recorded of the answers is destroyed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका कुछ भी नहीं रखा जाता, और जवाबों की जो रिकॉर्डिंग हुई वह नष्ट की जाती है।</translation>
    </message>
    <message>
        <source>Nothing of this is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका कुछ भी नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ रिकॉर्ड नहीं होता।</translation>
    </message>
    <message>
        <source>Help does not depend on it: the person gets the same help as before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मदद इस पर निर्भर नहीं है: व्यक्ति को पहले जैसी ही मदद मिलेगी।</translation>
    </message>
    <message>
        <source>It can be asked again on another day, if the person wishes. There is no hurry.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति चाहें तो किसी और दिन फिर पूछा जा सकता है। कोई जल्दी नहीं है।</translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message>
        <source>Cases that are released now: {count}. Each is counted once and for good: what is told of it later does not change these numbers, and new cases wait for the next release. The more cases a release has, the fewer numbers are held back in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी जारी होने वाले मामले: {count}। हर मामला एक ही बार और हमेशा के लिए गिना जाता है: बाद में जो बताया जाए उससे ये संख्याएँ नहीं बदलतीं, और नए मामले अगले प्रकाशन का इंतज़ार करते हैं। एक प्रकाशन में जितने ज़्यादा मामले हों, उतनी कम संख्याएँ रोकी जाती हैं।</translation>
    </message>
    <message>
        <source>Counted as it is today, for this screen alone. Compared with the numbers of another day, these would tell of the one case that came in between; so only released numbers are saved or printed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आज की स्थिति के अनुसार गिना गया, केवल इस स्क्रीन के लिए। किसी और दिन की संख्याओं से मिलाने पर बीच में आए एक मामले का पता चल सकता है; इसलिए केवल जारी संख्याएँ सहेजी या छापी जाती हैं।</translation>
    </message>
    <message>
        <source>Added up from releases, each of other cases than the ones before, so that comparing what left on different days tells of no few. A number leaves out the releases in which it was held back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सभी प्रकाशनों का जोड़, हर एक में पहले से अलग मामले, ताकि अलग-अलग दिनों की संख्याएँ मिलाने से थोड़े-से लोगों का पता न चले। किसी संख्या में वे प्रकाशन नहीं गिने जाते जिनमें वह रोकी गई थी।</translation>
    </message>
    <message>
        <source>Nothing is released yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी कुछ जारी नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Releases: {count}, the last on {date}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रकाशन: {count}, पिछला {date} को।</translation>
    </message>
    <message>
        <source>Cases that are in no release yet: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो मामले अभी किसी प्रकाशन में नहीं हैं: {count}।</translation>
    </message>
    <message>
        <source>Releases that may not leave any more, since somebody in them took consent back: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो प्रकाशन अब बाहर नहीं जा सकते, क्योंकि उनमें से किसी ने सहमति वापस ली: {count}।</translation>
    </message>
    <message>
        <source>Now, on this screen</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी, इस स्क्रीन पर</translation>
    </message>
    <message>
        <source>Released</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जारी</translation>
    </message>
    <message>
        <source>Release what is new…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो नया है उसे जारी करें…</translation>
    </message>
    <message>
        <source>Release now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी जारी करें</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी नहीं</translation>
    </message>
</context>
<context>
    <name>ReportBackCard</name>
    <message>
        <source>The person has not been told yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति को अभी बताया नहीं गया।</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका क्या हुआ</translation>
    </message>
    <message>
        <source>What you told the person today, in one line</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आज आपने व्यक्ति को क्या बताया, एक पंक्ति में</translation>
    </message>
    <message>
        <source>What you told the person today</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आज आपने व्यक्ति को क्या बताया</translation>
    </message>
    <message>
        <source>They were told</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उन्हें बता दिया गया</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Saksi was interrupted the last time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पिछली बार Saksi बीच में रुक गया था</translation>
    </message>
    <message>
        <source>A file of this vault was mended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस तिजोरी की एक फ़ाइल ठीक की गई</translation>
    </message>
    <message>
        <source>This is what was found, before you go on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आगे बढ़ने से पहले, यह मिला।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जारी रखें</translation>
    </message>
    <message>
        <source>A file with the keys of this vault was damaged or missing. It was written again from its copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस तिजोरी की चाबियों की एक फ़ाइल ख़राब थी या नहीं थी। उसे उसकी प्रति से फिर से लिखा गया।</translation>
    </message>
    <message>
        <source>A power failure can do that. If it comes again, the disk may be failing: then copy the vault to another disk, in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बिजली जाने से ऐसा हो सकता है। यदि फिर ऐसा हो, तो डिस्क ख़राब हो रही हो सकती है: तब सेटिंग में तिजोरी की प्रति दूसरी डिस्क पर बनाएँ।</translation>
    </message>
    <message>
        <source>An interrupted recording could not be sealed yet. Its sound is kept, and it is tried again each time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बीच में रुकी एक रिकॉर्डिंग अभी सील नहीं हो सकी। उसकी आवाज़ रखी है, और हर बार फिर कोशिश होती है।</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>A new folder for what is saved, best on another disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बचाई गई चीज़ों के लिए नया फ़ोल्डर, दूसरी डिस्क पर हो तो सबसे अच्छा</translation>
    </message>
    <message>
        <source>Folder for what is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बचाई गई चीज़ों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो बच सके उसे बचाया जा रहा है</translation>
    </message>
    <message>
        <source>The new vault opens in the same ways. Keep the damaged one until somebody has seen it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नई तिजोरी उन्हीं तरीक़ों से खुलती है। ख़राब वाली तब तक रखें जब तक कोई उसे देख न ले।</translation>
    </message>
    <message>
        <source>Saksi reads the damaged vault, changes nothing in it, and puts all that can be read into a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi ख़राब तिजोरी को पढ़ता है, उसमें कुछ नहीं बदलता, और जो पढ़ा जा सके वह सब नई तिजोरी में रखता है।</translation>
    </message>
    <message>
        <source>Saved what could be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो बच सकता था, बचा लिया गया</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो बच सके उसे बचाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस</translation>
    </message>
    <message>
        <source>Open the saved vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बचाई गई तिजोरी खोलें</translation>
    </message>
    <message>
        <source>Begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शुरू करें</translation>
    </message>
    <message>
        <source>Entries saved: {rows}. Sealed files saved: {files}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बचाई गई प्रविष्टियाँ: {rows}। बचाई गई सील फ़ाइलें: {files}।</translation>
    </message>
    <message>
        <source>Not readable any more: pages {pages}, entries {entries}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब पढ़ने योग्य नहीं: पन्ने {pages}, प्रविष्टियाँ {entries}।</translation>
    </message>
</context>
<context>
    <name>RetentionAsk</name>
    <message>
        <source>Destroy the keys of {case}?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} की चाबियाँ नष्ट करें?</translation>
    </message>
    <message>
        <source>Nobody can open this here any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब यहाँ इसे कोई नहीं खोल सकता</translation>
    </message>
    <message>
        <source>This stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह बना रहेगा</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इससे क्या नहीं हो सकता</translation>
    </message>
    <message>
        <source>Destroying the keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चाबियाँ नष्ट हो रही हैं…</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्यों?</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translation type="unfinished">गुप्त वाक्य, एक बार और</translation>
    </message>
    <message>
        <source>Destroying the keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चाबियाँ नष्ट करना</translation>
    </message>
    <message>
        <source>Destroy the keys now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चाबियाँ अभी नष्ट करें</translation>
    </message>
    <message>
        <source>Go back, destroy nothing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस जाएँ, कुछ नष्ट न करें</translation>
    </message>
</context>
<context>
    <name>RetentionDetail</name>
    <message>
        <source>May be kept until</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कब तक रखी जा सकती है</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished">कहाँ है</translation>
    </message>
    <message>
        <source>What is here of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका यहाँ क्या है</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translation type="unfinished">इसकी चाबियाँ नष्ट की गईं: अब यहाँ इसे कोई नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नष्ट करने की तारीख़</translation>
    </message>
    <message>
        <source>Reason</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कारण</translation>
    </message>
    <message>
        <source>What stayed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या बना रहा</translation>
    </message>
    <message>
        <source>Destroy its keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी चाबियाँ नष्ट करें…</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translation type="unfinished">गवाही खोलें</translation>
    </message>
    <message>
        <source>Export to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय को निर्यात करें</translation>
    </message>
</context>
<context>
    <name>RetentionDone</name>
    <message>
        <source>The keys of {case} are destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} की चाबियाँ नष्ट हो गईं</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कारण: {reason}</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नष्ट की गई</translation>
    </message>
    <message>
        <source>This stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह बना रहेगा</translation>
    </message>
    <message>
        <source>What it could not do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इससे क्या नहीं हो सका</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सूची पर वापस</translation>
    </message>
</context>
<context>
    <name>RetentionScreen</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रखना और मिटाना</translation>
    </message>
    <message>
        <source>How long a testimony may be kept follows from what the person agreed to. Nothing is destroyed by itself: a person decides, one testimony at a time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाही कब तक रखी जा सकती है, यह उससे तय होता है जिसकी व्यक्ति ने सहमति दी। कुछ भी अपने आप नष्ट नहीं होता: फ़ैसला इंसान करता है, एक बार में एक गवाही का।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">वापस</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished">गवाहियाँ</translation>
    </message>
</context>
<context>
    <name>RevokeView</name>
    <message>
        <source>Take trust back from “{name}”?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{name}” से भरोसा वापस लें?</translation>
    </message>
    <message>
        <source>The newest bundle that was received here has number {received}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ प्राप्त सबसे नए पुलिंदे की संख्या {received} है।</translation>
    </message>
    <message>
        <source>No bundle of this office was received here: 0 refuses all of them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कार्यालय का कोई पुलिंदा यहाँ नहीं आया: 0 का अर्थ है कि वे सभी अस्वीकार होंगे।</translation>
    </message>
    <message>
        <source>Do this when the laptop or the keys of the office may be in other hands. From now on nothing is sealed for it, and its later bundles are refused. These keys can never be trusted again; the office needs a new vault. What it can read already it can still read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऐसा तब करें जब कार्यालय का लैपटॉप या उसकी चाबियाँ किसी और के हाथ में हो सकती हों। अब से उसके लिए कुछ सील नहीं होगा, और उसके बाद के पुलिंदे अस्वीकार होंगे। इन चाबियों पर फिर कभी भरोसा नहीं किया जा सकता; कार्यालय को नई तिजोरी चाहिए होगी। जो वह पहले से पढ़ सकता है, उसे अब भी पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Number of the last bundle that was surely its own</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आख़िरी पुलिंदे की संख्या जो पक्का उसी का था</translation>
    </message>
    <message>
        <source>Go on trusting it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भरोसा बनाए रखें</translation>
    </message>
    <message>
        <source>Take trust back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भरोसा वापस लें</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Go back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस जाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी सील करें</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सील करना</translation>
    </message>
    <message>
        <source>The sealed testimony stays on this computer until you carry it out with an export. Listen and correct before, if you still wish to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सील की गई गवाही इस कंप्यूटर पर रहती है, जब तक आप उसे निर्यात से बाहर न ले जाएँ। चाहें तो पहले सुन लें और सुधार लें।</translation>
    </message>
    <message>
        <source>Sealed to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय के लिए सील</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सील हो रहा है…</translation>
    </message>
    <message>
        <source>Seal this testimony to headquarters?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह गवाही मुख्यालय के लिए सील करें?</translation>
    </message>
    <message>
        <source>From then on nobody can hear or read it on this computer: not you, and not anybody who takes the computer or makes you open it. Only headquarters can open it. Name and contact that were written down here are forgotten. This cannot be undone here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसके बाद इस कंप्यूटर पर इसे कोई सुन या पढ़ नहीं सकता: न आप, न वह जो कंप्यूटर ले ले या आपसे ज़बरदस्ती खुलवाए। इसे केवल मुख्यालय खोल सकता है। यहाँ लिखे नाम और संपर्क मिटा दिए जाते हैं। यह यहाँ वापस नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Masked copies of it that can still be opened here: {count}. Seal each of them as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी ढकी हुई प्रतियाँ जो यहाँ अब भी खोली जा सकती हैं: {count}। उनमें से हर एक को भी सील करें।</translation>
    </message>
    <message>
        <source>Nobody can hear or read it on this computer any more. Headquarters can. You can still see its entry in the library, and its custody log.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर पर अब कोई इसे सुन या पढ़ नहीं सकता। मुख्यालय यह कर सकता है। संग्रह में इसकी प्रविष्टि और इसकी अभिरक्षा बही आप अब भी देख सकते हैं।</translation>
    </message>
    <message>
        <source>It was carried out on {date}, and an export can carry it out again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे {date} को बाहर ले जाया गया, और निर्यात से इसे फिर बाहर ले जाया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">छिपाएँ</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दिखाएँ</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">टाइप किया हुआ छिपाएँ</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">टाइप किया हुआ दिखाएँ</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लगता है Caps Lock चालू है।</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>The usual one of this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर का सामान्य</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} (जुड़ा नहीं है)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Try it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आज़माएँ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सेटिंग</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">परिचय और जाँच</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भाषा और रूप</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भाषा</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रंग</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ताला लगाएँ</translation>
    </message>
    <message>
        <source>Lock without being asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बिना कहे ताला लगाना</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse. A recording goes on behind the lock.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इतनी देर कुंजी या माउस न छूने पर। रिकॉर्डिंग ताले के पीछे चलती रहती है।</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">याद रखें कि तिजोरी कहाँ है</translation>
    </message>
    <message>
        <source>The next start then asks for its passphrase at once. The passphrase is never remembered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तब अगली शुरुआत में सीधे उसका गुप्त वाक्य पूछा जाता है। गुप्त वाक्य कभी याद नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कितनी तेज़ है</translation>
    </message>
    <message>
        <source>Speak as you will in the room. Nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वैसे बोलें जैसे कमरे में बोलेंगे। इसका कुछ भी रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Remember</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">याद रखें</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">माइक्रोफ़ोन का स्तर</translation>
    </message>
    <message>
        <source>As the system</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सिस्टम जैसा</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Minutes: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिनट: {count}</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उजला</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गहरा</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऊँचा कंट्रास्ट, उजला</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऊँचा कंट्रास्ट, गहरा</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Last kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पिछली बार रखा गया</translation>
    </message>
    <message>
        <source>Nothing was written down before the interview, or it has not come with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">साक्षात्कार से पहले कुछ नहीं लिखा गया, या वह गवाही के साथ नहीं आया।</translation>
    </message>
    <message>
        <source>It may not be opened here any more: see Consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे अब यहाँ नहीं खोला जा सकता: सहमति देखें।</translation>
    </message>
    <message>
        <source>Around the interview</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">साक्षात्कार से जुड़ी बातें</translation>
    </message>
    <message>
        <source>Risk, as we see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ख़तरा, हमारी नज़र में</translation>
    </message>
    <message>
        <source>Risk, as they see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ख़तरा, उनकी नज़र में</translation>
    </message>
    <message>
        <source>Held or watched by somebody</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी ने रोककर रखा है या नज़र रखता है</translation>
    </message>
    <message>
        <source>Private place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एकांत जगह</translation>
    </message>
    <message>
        <source>Interviewed before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले साक्षात्कार हुआ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ज़रूरतें</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दुभाषिए</translation>
    </message>
    <message>
        <source>What came of the meeting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुलाक़ात का क्या नतीजा हुआ</translation>
    </message>
    <message>
        <source>nobody interprets from then on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तब से कोई दुभाषिया नहीं</translation>
    </message>
    <message>
        <source>{code}, briefed, bound to secrecy, accepted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{code}, समझाया गया, गुप्त रखने के वचन में, स्वीकार</translation>
    </message>
    <message>
        <source>not briefed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">समझाया नहीं गया</translation>
    </message>
    <message>
        <source>not bound to secrecy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त रखने का वचन नहीं दिया</translation>
    </message>
    <message>
        <source>may be on another side</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी और पक्ष के हो सकते हैं</translation>
    </message>
    <message>
        <source>not asked about another side</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे पक्ष के बारे में पूछा नहीं गया</translation>
    </message>
    <message>
        <source>refused by the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने अस्वीकार किया</translation>
    </message>
    <message>
        <source>not accepted by the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने स्वीकार नहीं किया</translation>
    </message>
    <message>
        <source>Risk as it was seen {when}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{when} को जैसा ख़तरा दिखा</translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>{name} was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} लिखा गया।</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पैटर्न</translation>
    </message>
    <message>
        <source>A case is counted only where the person agreed to anonymous statistics. Where it says “fewer than {number}”, the number is smaller, or kept back so that a smaller one cannot be worked out.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामला तभी गिना जाता है जब व्यक्ति ने बिना नाम के आँकड़ों के लिए सहमति दी हो। जहाँ “{number} से कम” लिखा है, वहाँ संख्या उससे कम है, या इसलिए नहीं दिखाई गई कि उससे कोई छोटी संख्या न निकाली जा सके।</translation>
    </message>
    <message>
        <source>Count by</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसके हिसाब से गिनें</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सूची में खोजें</translation>
    </message>
    <message>
        <source>For each place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हर जगह के लिए</translation>
    </message>
    <message>
        <source>How finely time is told</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">समय कितनी बारीकी से बताएँ</translation>
    </message>
    <message>
        <source>Count again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर गिनें</translation>
    </message>
    <message>
        <source>Save all tables…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सभी तालिकाएँ सहेजें…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चित्र के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save as a drawing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रेखाचित्र के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">छापें</translation>
    </message>
    <message>
        <source>Case data in files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइलों में मामले की जानकारी…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished">प्रिंटर</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गिना जा रहा है…</translation>
    </message>
    <message>
        <source>Fewer than {number} cases may be counted, so that no number is shown.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो मामले गिने जा सकते हैं वे {number} से कम हैं, इसलिए कोई संख्या नहीं दिखाई जाती।</translation>
    </message>
    <message>
        <source>Cases in all releases: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सभी प्रकाशनों में मामले: {count}</translation>
    </message>
    <message>
        <source>Cases that may be counted: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामले जो गिने जा सकते हैं: {count}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामले</translation>
    </message>
    <message>
        <source>All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सभी</translation>
    </message>
    <message>
        <source>Save all tables</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सभी तालिकाएँ सहेजें</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आरेख सहेजें</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Everything is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सब सहेजा गया है</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Disk nearly full: {free} left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डिस्क लगभग भरी है: {free} बाक़ी</translation>
    </message>
    <message>
        <source>Disk: {free} left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डिस्क: {free} बाक़ी</translation>
    </message>
    <message>
        <source>Plugged in, {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बिजली से जुड़ा, {percent} %</translation>
    </message>
    <message>
        <source>Battery low: {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बैटरी कम: {percent} %</translation>
    </message>
    <message>
        <source>Battery: {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बैटरी: {percent} %</translation>
    </message>
    <message>
        <source>On a network, not used</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नेटवर्क है, काम में नहीं लिया जाता</translation>
    </message>
    <message>
        <source>Offline</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हालत</translation>
    </message>
</context>
<context>
    <name>StayedCard</name>
    <message>
        <source>Not in the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल में नहीं</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Kept until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{day} तक रखी जाएगी</translation>
    </message>
    <message>
        <source>The person did not agree that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने इसे रखने की सहमति नहीं दी।</translation>
    </message>
    <message>
        <source>It can be recorded, but nothing more can be done with it. Think of listening only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे रिकॉर्ड किया जा सकता है, पर इसके साथ और कुछ नहीं हो सकता। केवल सुनने पर विचार करें।</translation>
    </message>
    <message>
        <source>The rules for children hold.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चों के नियम लागू हैं।</translation>
    </message>
    <message>
        <source>Before anything leaves, a second trained person has to approve it. It is never used for media or for training.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ भी बाहर जाने से पहले किसी दूसरे प्रशिक्षित व्यक्ति की मंज़ूरी ज़रूरी है। इसे मीडिया या प्रशिक्षण के लिए कभी काम में नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>recorded: {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्ड हुआ: {length}</translation>
    </message>
    <message>
        <source>with an interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दुभाषिए के साथ</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति दी</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति नहीं दी</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी बात से इनकार नहीं किया गया।</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>of the program itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रोग्राम का अपना</translation>
    </message>
    <message>
        <source>In use: {name}, {whose}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काम में: {name}, {whose}</translation>
    </message>
    <message>
        <source>Questions: {questions}. Own wordings of consent: {wordings}. Services: {services}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सवाल: {questions}। सहमति के अपने शब्द: {wordings}। सेवाएँ: {services}।</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखा गया: {path}</translation>
    </message>
    <message>
        <source>Give it a version of its own when you change it, then bring it in here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे बदलें तो इसे अपना अलग संस्करण दें, फिर यहाँ लाएँ।</translation>
    </message>
    <message>
        <source>It is in use from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह अब से काम में है।</translation>
    </message>
    <message>
        <source>Guide and services of your organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपकी संस्था की मार्गदर्शिका और सेवाएँ</translation>
    </message>
    <message>
        <source>One file: questions of the guide, wordings of consent, services, what to do in an emergency, debriefing, limits of a session.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक फ़ाइल: मार्गदर्शिका के सवाल, सहमति के शब्द, सेवाएँ, आपात स्थिति में क्या करें, बाद की बातचीत, सत्र की सीमाएँ।</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल यहाँ लाएँ…</translation>
    </message>
    <message>
        <source>Write it out to edit it…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संपादन के लिए बाहर लिखें…</translation>
    </message>
    <message>
        <source>Use an earlier one again:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले वाला फिर काम में लें:</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">टेम्पलेट चुनें</translation>
    </message>
    <message>
        <source>Write the template</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">टेम्पलेट लिखें</translation>
    </message>
</context>
<context>
    <name>TestimonyHeader</name>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर से लिखित रूप बनाएँ</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संलग्न फ़ाइलें</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">निर्यात</translation>
    </message>
    <message>
        <source>Seal to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय के लिए सील करें</translation>
    </message>
    <message>
        <source>Recording {number} · {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग {number} · {length}</translation>
    </message>
</context>
<context>
    <name>TestimonyScreen</name>
    <message>
        <source>{time} of {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} में से {time}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खोजें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले जैसा करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दोबारा करें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संपादित करें</translation>
    </message>
    <message>
        <source>Listened, it is right</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुन लिया, सही है</translation>
    </message>
    <message>
        <source>Text of this paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस अनुच्छेद का पाठ</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Enter saves, Ctrl+Enter divides, Esc plays and pauses</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Enter सहेजता है, Ctrl+Enter बाँटता है, Esc चलाता है और विराम देता है</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खुल रहा है…</translation>
    </message>
    <message>
        <source>This testimony has no recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही की कोई रिकॉर्डिंग नहीं है।</translation>
    </message>
    <message>
        <source>There is no text yet. You can listen now, and have it transcribed when you wish.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी कोई पाठ नहीं है। आप अभी सुन सकते हैं, और जब चाहें लिखित रूप बनवा सकते हैं।</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस रिकॉर्डिंग में कोई बोली नहीं मिली।</translation>
    </message>
</context>
<context>
    <name>TestimonySide</name>
    <message>
        <source>Machine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मशीन</translation>
    </message>
    <message>
        <source>{when}, undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{when}, पहले जैसा किया</translation>
    </message>
    <message>
        <source>To check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जाँचना है</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बुकमार्क</translation>
    </message>
    <message>
        <source>Changes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बदलाव</translation>
    </message>
    <message>
        <source>Custody</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभिरक्षा</translation>
    </message>
    <message>
        <source>Consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति</translation>
    </message>
    <message>
        <source>Person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति</translation>
    </message>
    <message>
        <source>Masking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ढकना</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">मामला</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बाद में</translation>
    </message>
    <message>
        <source>More about this testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही के बारे में और</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पिछला</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अगला</translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जाँचने की अगली जगह</translation>
    </message>
    <message>
        <source>Place to check before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जाँचने की पिछली जगह</translation>
    </message>
    <message>
        <source>Texts of the chosen paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चुने हुए अनुच्छेद के पाठ</translation>
    </message>
    <message>
        <source>All changes, newest first</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सभी बदलाव, नए पहले</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">समीक्षा हो गई का निशान लगाएँ</translation>
    </message>
    <message>
        <source>Open again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर खोलें</translation>
    </message>
    <message>
        <source>Nothing is left to check here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ जाँचने के लिए कुछ बाक़ी नहीं।</translation>
    </message>
    <message>
        <source>Bookmarks set while recording stand here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग के समय लगाए बुकमार्क यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>What people change stands here. The machine's text is never lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लोग जो बदलते हैं वह यहाँ दिखता है। मशीन का पाठ कभी नहीं खोता।</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बुकमार्क</translation>
    </message>
    <message>
        <source>, another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">, दूसरा कार्यालय</translation>
    </message>
</context>
<context>
    <name>TongueRow</name>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भाषा</translation>
    </message>
</context>
<context>
    <name>TranscriptionPanel</name>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप बनाएँ</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर से लिखित रूप बनाएँ</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह पाठ रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विराम</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जारी रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Models…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल…</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क़तार दिखाएँ</translation>
    </message>
    <message>
        <source>Progress of the transcription</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप बनाने की प्रगति</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल</translation>
    </message>
    <message>
        <source>Write everything down anew?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सब कुछ नए सिरे से लिखें?</translation>
    </message>
    <message>
        <source>The new text takes the place of this one. What was corrected stays with the old text, hidden.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नया पाठ इसकी जगह लेगा। जो सुधारा गया था वह पुराने पाठ के साथ छिपा रहेगा।</translation>
    </message>
    <message>
        <source>All recordings are transcribed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सभी रिकॉर्डिंग का लिखित रूप बन गया।</translation>
    </message>
    <message>
        <source>A part of it is transcribed. What is done is kept; the rest is still to do.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसके एक हिस्से का लिखित रूप बना है। जो हो गया वह रखा है; बाक़ी अभी करना है।</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी कोई पाठ नहीं।</translation>
    </message>
    <message>
        <source>A model on this computer writes down what it hears. Nothing leaves the computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर का मॉडल जो सुनता है उसे लिखता है। कंप्यूटर से कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Paused. What is done is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विराम पर है। जो हो गया वह रखा है।</translation>
    </message>
    <message>
        <source>Recordings before it: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इससे पहले की रिकॉर्डिंग: {count}</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल चुनें</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Is this really “{name}”?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या यह सचमुच “{name}” है?</translation>
    </message>
    <message>
        <source>{role}, station {station}. Call the office on a number that you know from elsewhere, and let it read the eight words of its own card to you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}, केंद्र {station}। कार्यालय को ऐसे नंबर पर फ़ोन करें जो आपको किसी और तरीक़े से मालूम हो, और उनसे उनके अपने कार्ड के आठ शब्द पढ़वाएँ।</translation>
    </message>
    <message>
        <source>Type the words as you hear them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शब्द जैसे सुनें वैसे टाइप करें</translation>
    </message>
    <message>
        <source>The words that you hear</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो शब्द आप सुनते हैं</translation>
    </message>
    <message>
        <source>What this office is to us. Nothing leaves to it without consent for this:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह कार्यालय हमारे लिए क्या है। इसके लिए सहमति न हो तो उसे कुछ नहीं जाता:</translation>
    </message>
    <message>
        <source>What this office is to us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह कार्यालय हमारे लिए क्या है</translation>
    </message>
    <message>
        <source>We have compared all eight words, and they are the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हमने आठों शब्द मिला लिए, और वे एक जैसे हैं</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अलग रख दें</translation>
    </message>
    <message>
        <source>Trust this office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कार्यालय पर भरोसा करें</translation>
    </message>
    <message>
        <source>All eight words are the same.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आठों शब्द एक जैसे हैं।</translation>
    </message>
    <message>
        <source>Word {number} is another one. Ask again; if it stays so, trust nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शब्द {number} अलग है। फिर पूछें; फिर भी अलग रहे तो किसी पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>Words that are the same: {right} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक जैसे शब्द: {all} में से {right}</translation>
    </message>
</context>
<context>
    <name>UnknownPackView</name>
    <message>
        <source>Nobody vouches for “{name}” yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{name}” की ज़िम्मेदारी अभी कोई नहीं लेता</translation>
    </message>
    <message>
        <source>Its files are {note}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी फ़ाइलें: {note}।</translation>
    </message>
    <message>
        <source>A model that somebody has changed could write words that were never said. Compare this fingerprint with the one that you got by another way: by telephone, on paper, or from headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी का बदला हुआ मॉडल ऐसे शब्द लिख सकता है जो कभी कहे ही नहीं गए। इस फ़िंगरप्रिंट को उससे मिलाएँ जो आपको किसी और तरीक़े से मिला हो: फ़ोन से, काग़ज़ पर, या मुख्यालय से।</translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पैक का फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>We have compared the whole fingerprint, and it is the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हमने पूरा फ़िंगरप्रिंट मिला लिया, और वह एक जैसा है</translation>
    </message>
    <message>
        <source>Do not import it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे आयात न करें</translation>
    </message>
    <message>
        <source>Import this pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह पैक आयात करें</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खुल रहा है…</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Each guess at it takes {memory} MiB of memory, so that guessing stays slow.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हर अनुमान में {memory} MiB मेमोरी लगती है, इसलिए अनुमान लगाना धीमा रहता है।</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is lost. Only paper holds it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य खो जाए तो यह तिजोरी खोलता है। यह केवल काग़ज़ पर है।</translation>
    </message>
    <message>
        <source>There is none. New keys, below, come with one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई नहीं है। नीचे “नई चाबियाँ” के साथ एक बनता है।</translation>
    </message>
    <message>
        <source>Headquarters can open the vault with its own key when both are lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दोनों खो जाएँ तो मुख्यालय अपनी चाबी से तिजोरी खोल सकता है।</translation>
    </message>
    <message>
        <source>Headquarters cannot open this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय यह तिजोरी नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open this vault any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य खो जाए तो यह तिजोरी फिर कोई नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>Ways into this vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस तिजोरी में जाने के रास्ते</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">रिकवरी कोड</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">मुख्यालय</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Saksi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Saksi records what people testify and keeps it in an encrypted vault on this laptop. It needs no internet and opens no connection.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi लोगों की गवाही रिकॉर्ड करता है और उसे इस लैपटॉप पर एन्क्रिप्ट की हुई तिजोरी में रखता है। इसे इंटरनेट की ज़रूरत नहीं और यह कोई कनेक्शन नहीं खोलता।</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नई तिजोरी</translation>
    </message>
    <message>
        <source>For an office that begins with Saksi. It takes about five minutes, a pen and a sheet of paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi शुरू कर रहे कार्यालय के लिए। लगभग पाँच मिनट, एक क़लम और एक काग़ज़ चाहिए।</translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी बनाएँ…</translation>
    </message>
    <message>
        <source>A vault that is there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले से बनी तिजोरी</translation>
    </message>
    <message>
        <source>On this laptop or on a disk that is connected. You need its passphrase or its recovery code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस लैपटॉप पर या जुड़ी हुई डिस्क पर। आपको उसका गुप्त वाक्य या रिकवरी कोड चाहिए।</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी खोलें…</translation>
    </message>
    <message>
        <source>The demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डेमो</translation>
    </message>
    <message>
        <source>Invented testimonies and a lesson in steps. Nothing in it is real, and nothing of it leaves it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काल्पनिक गवाहियाँ और चरणों में एक अभ्यास। इसमें कुछ भी असली नहीं, और इसमें से कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डेमो आज़माएँ</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>{name} ({free} free)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} ({free} ख़ाली)</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>The answers are recorded, as a short recording of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब रिकॉर्ड होते हैं, अपनी अलग छोटी रिकॉर्डिंग में।</translation>
    </message>
    <message>
        <source>Mark the answers here too, and keep the paper apart from the case code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब यहाँ भी चुनें, और काग़ज़ को मामला कोड से अलग रखें।</translation>
    </message>
    <message>
        <source>Not sure counts as a child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पक्का न हो तो बच्चा माना जाएगा।</translation>
    </message>
    <message>
        <source>An adult who is safe for the child and the child both have to agree.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चे के लिए सुरक्षित किसी वयस्क और बच्चे, दोनों की सहमति ज़रूरी है।</translation>
    </message>
    <message>
        <source>An adult who is safe for the child and the person both have to agree.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चे के लिए सुरक्षित किसी वयस्क और व्यक्ति, दोनों की सहमति ज़रूरी है।</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति की उम्र कितनी है?</translation>
    </message>
    <message>
        <source>Ask nobody for papers. If you are not sure, say so.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी से काग़ज़ात न माँगें। पक्का न हो तो वही बताएँ।</translation>
    </message>
    <message>
        <source>Is there a guardian who can be asked?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या कोई अभिभावक है जिससे पूछा जा सके?</translation>
    </message>
    <message>
        <source>May the guardian have to do with what happened?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या जो हुआ उसमें अभिभावक का हाथ हो सकता है?</translation>
    </message>
    <message>
        <source>Ask when the guardian is not in the room. If you cannot tell, choose yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तब पूछें जब अभिभावक कमरे में न हों। पता न चल सके तो “हाँ” चुनें।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं</translation>
    </message>
    <message>
        <source>Who speaks for the child now?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी बच्चे की ओर से कौन बोलता है?</translation>
    </message>
    <message>
        <source>Without one, stop here and choose “Not now”: a child's own word is not enough.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई न हो तो यहीं रुकें और “अभी नहीं” चुनें: अकेले बच्चे का कहना काफ़ी नहीं है।</translation>
    </message>
    <message>
        <source>How is consent given?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति कैसे दी जाती है?</translation>
    </message>
    <message>
        <source>Somebody interprets while it is asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूछते समय कोई दुभाषिया अनुवाद करता है</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कौन पूछता है?</translation>
    </message>
    <message>
        <source>A short code of yours, such as F7. No name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपका एक छोटा कोड, जैसे F7। नाम नहीं।</translation>
    </message>
    <message>
        <source>Code of who asks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूछने वाले का कोड</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Take everything back?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूरी सहमति वापस लें?</translation>
    </message>
    <message>
        <source>Take back: {use}?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस लें: {use}?</translation>
    </message>
    <message>
        <source>No copy has left this computer so far.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब तक इस कंप्यूटर से कोई प्रति बाहर नहीं गई।</translation>
    </message>
    <message>
        <source>Copies went to: {offices}. The next bundle to each tells of it, and asks to block what they have. What was published or handed on by then may be impossible to get back: say so to the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रतियाँ इन्हें गईं: {offices}। हर एक को जाने वाला अगला पुलिंदा यह बताएगा, और उनके पास जो है उसे रोकने को कहेगा। तब तक जो प्रकाशित हो गया या आगे दे दिया गया, हो सकता है वह वापस न आ सके: यह व्यक्ति को बताएँ।</translation>
    </message>
    <message>
        <source>It holds from this moment on. What was said before stays in the history.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह इसी पल से लागू है। पहले जो कहा गया वह इतिहास में रहता है।</translation>
    </message>
    <message>
        <source>Who heard it? A short code of yours, no name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसने सुना? आपका एक छोटा कोड, नाम नहीं।</translation>
    </message>
    <message>
        <source>Code of who heard it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुनने वाले का कोड</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">जैसा है वैसा रहने दें</translation>
    </message>
    <message>
        <source>Take it back now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी वापस लें</translation>
    </message>
</context>
<context>
    <name>_CasesCard</name>
    <message>
        <source>Row {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पंक्ति {number}</translation>
    </message>
    <message>
        <source>Answers: {answers}, events: {events}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब: {answers}, घटनाएँ: {events}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे छोड़ दें</translation>
    </message>
    <message>
        <source>Testimony of {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} की गवाही</translation>
    </message>
    <message>
        <source>State {number} of the case stays as an earlier one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामले की स्थिति {number} पुरानी स्थिति के रूप में बनी रहती है।</translation>
    </message>
    <message>
        <source>Case in the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल में मामला</translation>
    </message>
    <message>
        <source>It holds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसमें है</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाही</translation>
    </message>
</context>
<context>
    <name>_ContactRow</name>
    <message>
        <source>Telephone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ोन</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मैसेंजर</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ई-मेल</translation>
    </message>
    <message>
        <source>Another way</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई और तरीक़ा</translation>
    </message>
    <message>
        <source>Safe to use? Not asked yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस्तेमाल सुरक्षित है? अभी पूछा नहीं गया</translation>
    </message>
    <message>
        <source>Safe at any time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हर समय सुरक्षित</translation>
    </message>
    <message>
        <source>Safe only at these times:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">केवल इन समयों पर सुरक्षित:</translation>
    </message>
    <message>
        <source>Not safe: do not use</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुरक्षित नहीं: इस्तेमाल न करें</translation>
    </message>
    <message>
        <source>Way to reach the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति तक पहुँचने का तरीक़ा</translation>
    </message>
    <message>
        <source>Whether it is safe to use</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या इसका इस्तेमाल सुरक्षित है</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नंबर या पता</translation>
    </message>
    <message>
        <source>Times at which it is safe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किस समय सुरक्षित है</translation>
    </message>
</context>
<context>
    <name>_CoverageCard</name>
    <message>
        <source>{text} of {total} has text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{total} में से {text} का पाठ है</translation>
    </message>
    <message>
        <source>{length} nobody speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} में कोई नहीं बोलता</translation>
    </message>
    <message>
        <source>{length} to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} देखना है</translation>
    </message>
    <message>
        <source>{length} not transcribed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} का लिखित रूप अभी नहीं बना</translation>
    </message>
</context>
<context>
    <name>_DocumentRow</name>
    <message>
        <source>Passport</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पासपोर्ट</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहचान पत्र</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जन्म प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Travel document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यात्रा दस्तावेज़</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई और काग़ज़</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काग़ज़ का प्रकार</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काग़ज़ का नंबर</translation>
    </message>
    <message>
        <source>Country that issued it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जारी करने वाला देश</translation>
    </message>
</context>
<context>
    <name>_EmptyScreen</name>
    <message>
        <source>There is nothing here yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ अभी कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>_FlawsCard</name>
    <message>
        <source>And more: {count}</source>
        <translation type="unfinished">और भी: {count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पंक्ति</translation>
    </message>
    <message>
        <source>Field</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खाना</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या ग़लत है</translation>
    </message>
</context>
<context>
    <name>_Inside</name>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खोलें</translation>
    </message>
    <message>
        <source>Revision {revision}, parts: {parts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संशोधन {revision}, भाग: {parts}</translation>
    </message>
</context>
<context>
    <name>_KeeperCard</name>
    <message>
        <source>Headquarters has read these words to us, and they are the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय ने ये शब्द हमें पढ़कर सुनाए, और वे एक जैसे हैं</translation>
    </message>
    <message>
        <source>Key file {key}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चाबी फ़ाइल {key}…</translation>
    </message>
    <message>
        <source>We have this file from headquarters itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल हमें ख़ुद मुख्यालय से मिली है</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हटाएँ</translation>
    </message>
</context>
<context>
    <name>_RecoveredCard</name>
    <message>
        <source>Recording of {case_code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case_code} की रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>{length} of sound was recovered and sealed. It ends where the interruption was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} की आवाज़ वापस मिली और सील हुई। यह वहीं समाप्त होती है जहाँ रुकावट आई थी।</translation>
    </message>
    <message>
        <source>{seconds} s of it cannot be read back; the rest is whole.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसके {seconds} से॰ पढ़े नहीं जा सकते; बाक़ी पूरा है।</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हटाएँ</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Picture</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चित्र</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">PDF दस्तावेज़</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पाठ</translation>
    </message>
    <message>
        <source>Other file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अन्य फ़ाइल</translation>
    </message>
</context>
<context>
    <name>before</name>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पक्का नहीं</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुनना</translation>
    </message>
    <message>
        <source>Sight</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखना</translation>
    </message>
    <message>
        <source>Moving</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चलना-फिरना</translation>
    </message>
    <message>
        <source>Reading</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पढ़ना</translation>
    </message>
    <message>
        <source>Extra calm and breaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ज़्यादा शांति और विराम</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दवा</translation>
    </message>
    <message>
        <source>Short sessions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">छोटे सत्र</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ और</translation>
    </message>
    <message>
        <source>Who holds or watches the person may decide what they can say.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिसने व्यक्ति को रोक रखा है या नज़र रखता है, वही तय कर सकता है कि वे क्या कहें।</translation>
    </message>
    <message>
        <source>A yes may not be free. Ask alone, offer not now, and let nobody else hear answers.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हो सकता है “हाँ” अपनी मर्ज़ी से न हो। अकेले में पूछें, “अभी नहीं” का विकल्प दें, और जवाब किसी और को न सुनने दें।</translation>
    </message>
    <message>
        <source>Somebody may hear what is said.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हो सकता है कोई बात सुन ले।</translation>
    </message>
    <message>
        <source>Look for another place or another day. F9 hides the screen if somebody comes in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई और जगह या कोई और दिन देखें। कोई भीतर आए तो F9 स्क्रीन छिपाता है।</translation>
    </message>
    <message>
        <source>The person told this before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने यह पहले बताया है।</translation>
    </message>
    <message>
        <source>Ask for that record first, and only for what it lacks: telling it again can hurt.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले वह रिकॉर्ड माँगें, और केवल वही पूछें जो उसमें नहीं है: फिर से बताना दुख दे सकता है।</translation>
    </message>
    <message>
        <source>A risk is written down, but not how the person sees it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक ख़तरा लिखा है, पर यह नहीं कि व्यक्ति उसे कैसे देखते हैं।</translation>
    </message>
    <message>
        <source>Ask them: they know best what could happen to them and to those at home.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उनसे पूछें: उनके और उनके घरवालों के साथ क्या हो सकता है, यह वे ही सबसे अच्छा जानते हैं।</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Woman or girl</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">महिला या लड़की</translation>
    </message>
    <message>
        <source>Man or boy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुरुष या लड़का</translation>
    </message>
    <message>
        <source>Transgender woman</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ट्रांसजेंडर महिला</translation>
    </message>
    <message>
        <source>Transgender man</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ट्रांसजेंडर पुरुष</translation>
    </message>
    <message>
        <source>Non-conforming</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्त्री-पुरुष के दायरे से अलग</translation>
    </message>
    <message>
        <source>Not said or not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बताया नहीं या मालूम नहीं</translation>
    </message>
    <message>
        <source>Possible victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मानव तस्करी के संभावित पीड़ित</translation>
    </message>
    <message>
        <source>Victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मानव तस्करी के पीड़ित</translation>
    </message>
    <message>
        <source>Not a victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मानव तस्करी के पीड़ित नहीं</translation>
    </message>
    <message>
        <source>At a place of business</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी कारोबार की जगह पर</translation>
    </message>
    <message>
        <source>At a school or university</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्कूल या विश्वविद्यालय में</translation>
    </message>
    <message>
        <source>At work</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काम पर</translation>
    </message>
    <message>
        <source>Through social networks online</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सोशल मीडिया से</translation>
    </message>
    <message>
        <source>Through an advertisement online</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इंटरनेट पर विज्ञापन से</translation>
    </message>
    <message>
        <source>Through an advertisement on television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">टीवी पर विज्ञापन से</translation>
    </message>
    <message>
        <source>Through an advertisement in a newspaper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अख़बार में विज्ञापन से</translation>
    </message>
    <message>
        <source>Through family</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">परिवार के ज़रिए</translation>
    </message>
    <message>
        <source>Through friends</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दोस्तों के ज़रिए</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ और</translation>
    </message>
    <message>
        <source>Threats of violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हिंसा की धमकी</translation>
    </message>
    <message>
        <source>Threats with police</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिस की धमकी</translation>
    </message>
    <message>
        <source>Threats to children or family</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चों या परिवार को धमकी</translation>
    </message>
    <message>
        <source>Debt that had to be worked off</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क़र्ज़ जो काम करके चुकाना पड़ा</translation>
    </message>
    <message>
        <source>False promises</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">झूठे वादे</translation>
    </message>
    <message>
        <source>Violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हिंसा</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यौन हिंसा</translation>
    </message>
    <message>
        <source>Pay was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वेतन छीन लिया गया</translation>
    </message>
    <message>
        <source>No access to money</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पैसे तक पहुँच नहीं</translation>
    </message>
    <message>
        <source>No medical care</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इलाज नहीं</translation>
    </message>
    <message>
        <source>Necessities were withheld</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ज़रूरी चीज़ें नहीं दी गईं</translation>
    </message>
    <message>
        <source>Psychological violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मानसिक हिंसा</translation>
    </message>
    <message>
        <source>Drugs or alcohol</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नशीली दवाएँ या शराब</translation>
    </message>
    <message>
        <source>Working hours without end</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काम के घंटों की कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Documents were withheld</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दस्तावेज़ रोक लिए गए</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जबरन मज़दूरी</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यौन शोषण</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बाल मज़दूरी</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जबरन शादी</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दासता</translation>
    </message>
    <message>
        <source>Forced to fight for an armed group</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हथियारबंद गुट के लिए लड़ने को मजबूर</translation>
    </message>
    <message>
        <source>Removal of organs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अंग निकाला जाना</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जबरन भीख मँगवाना</translation>
    </message>
    <message>
        <source>Forced adoption</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जबरन गोद देना</translation>
    </message>
    <message>
        <source>Surrogacy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सरोगेसी</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भर्ती</translation>
    </message>
    <message>
        <source>On the way</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रास्ते में</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शोषण</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं</translation>
    </message>
    <message>
        <source>Forced crime, of any kind</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जबरन अपराध, किसी भी तरह का</translation>
    </message>
    <message>
        <source>Romance and investment fraud</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रेम और निवेश के नाम पर ठगी</translation>
    </message>
    <message>
        <source>Crypto fraud</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्रिप्टो ठगी</translation>
    </message>
    <message>
        <source>Fraud in the name of police, banks or relatives</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिस, बैंक या रिश्तेदार बनकर ठगी</translation>
    </message>
    <message>
        <source>Fraud with jobs or tasks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नौकरी या टास्क के नाम पर ठगी</translation>
    </message>
    <message>
        <source>Fraud with loans</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क़र्ज़ के नाम पर ठगी</translation>
    </message>
    <message>
        <source>Fraud with goods or shops</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सामान या दुकान के नाम पर ठगी</translation>
    </message>
    <message>
        <source>Sexual extortion of strangers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अजनबियों का यौन ब्लैकमेल</translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऑनलाइन जुआ</translation>
    </message>
    <message>
        <source>Moving money for others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरों का पैसा इधर-उधर भेजना</translation>
    </message>
    <message>
        <source>Making accounts and false profiles</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खाते और नक़ली प्रोफ़ाइल बनाना</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सीमा पार तस्करी</translation>
    </message>
    <message>
        <source>Locked in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बंद करके रखा गया</translation>
    </message>
    <message>
        <source>Could move only with permission</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">केवल इजाज़त से कहीं जा सकते थे</translation>
    </message>
    <message>
        <source>Children were used to control them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क़ाबू में रखने के लिए बच्चों का इस्तेमाल</translation>
    </message>
    <message>
        <source>Armed guards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हथियारबंद पहरेदार</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मारपीट</translation>
    </message>
    <message>
        <source>Electric shocks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बिजली के झटके</translation>
    </message>
    <message>
        <source>Tied or handcuffed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बाँधा या हथकड़ी लगाई गई</translation>
    </message>
    <message>
        <source>Kept alone or in the dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अकेले या अँधेरे में रखा गया</translation>
    </message>
    <message>
        <source>Exercise as a punishment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सज़ा के तौर पर कसरत</translation>
    </message>
    <message>
        <source>No food or water</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खाना या पानी नहीं</translation>
    </message>
    <message>
        <source>No sleep</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सोने नहीं दिया</translation>
    </message>
    <message>
        <source>Made to watch others being punished</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">औरों को सज़ा पाते देखने को मजबूर</translation>
    </message>
    <message>
        <source>A quota, with punishment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तय लक्ष्य, सज़ा के साथ</translation>
    </message>
    <message>
        <source>Fines</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जुर्माने</translation>
    </message>
    <message>
        <source>Ransom was asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिरौती माँगी गई</translation>
    </message>
    <message>
        <source>Had to pay to leave</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जाने के लिए पैसे देने पड़े</translation>
    </message>
    <message>
        <source>Threatened with being sold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बेच देने की धमकी</translation>
    </message>
    <message>
        <source>Sold between compounds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक कंपाउंड से दूसरे को बेचा गया</translation>
    </message>
    <message>
        <source>Made to recruit others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">औरों को भर्ती करने को मजबूर</translation>
    </message>
    <message>
        <source>Phone was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ोन ले लिया गया</translation>
    </message>
    <message>
        <source>Phone was watched</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ोन पर नज़र रखी गई</translation>
    </message>
    <message>
        <source>Passport was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पासपोर्ट ले लिया गया</translation>
    </message>
    <message>
        <source>Made to sign or confess</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हस्ताक्षर या क़बूल करवाया गया</translation>
    </message>
    <message>
        <source>Through a group in a messaging app</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मैसेजिंग ऐप के किसी ग्रुप से</translation>
    </message>
    <message>
        <source>Through a job agency or broker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नौकरी एजेंसी या दलाल के ज़रिए</translation>
    </message>
    <message>
        <source>Through another victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी और पीड़ित के ज़रिए</translation>
    </message>
    <message>
        <source>Through somebody who pretended love</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्यार का दिखावा करने वाले के ज़रिए</translation>
    </message>
    <message>
        <source>Taken by force</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ज़बरदस्ती ले जाया गया</translation>
    </message>
    <message>
        <source>They have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति के पास है</translation>
    </message>
    <message>
        <source>Those who held them still have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब भी रोककर रखने वालों के पास है</translation>
    </message>
    <message>
        <source>Authorities have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अधिकारियों के पास है</translation>
    </message>
    <message>
        <source>Lost or destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खो गया या नष्ट हो गया</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब मान्य नहीं</translation>
    </message>
    <message>
        <source>Emergency document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपातकालीन दस्तावेज़</translation>
    </message>
    <message>
        <source>Never had one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कभी था ही नहीं</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मालूम नहीं</translation>
    </message>
    <message>
        <source>Teams by nationality</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">राष्ट्रीयता के हिसाब से टीमें</translation>
    </message>
    <message>
        <source>Teams by language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भाषा के हिसाब से टीमें</translation>
    </message>
    <message>
        <source>Teams by task</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काम के हिसाब से टीमें</translation>
    </message>
    <message>
        <source>Mixed teams</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिली-जुली टीमें</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भाग निकले</translation>
    </message>
    <message>
        <source>Helped out by others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">औरों ने निकलने में मदद की</translation>
    </message>
    <message>
        <source>Came out in a police raid</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिस के छापे में निकले</translation>
    </message>
    <message>
        <source>Let go for a ransom</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिरौती देने पर छोड़ा गया</translation>
    </message>
    <message>
        <source>Let go after a debt was paid</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क़र्ज़ चुकाने पर छोड़ा गया</translation>
    </message>
    <message>
        <source>Let go without payment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बिना पैसे लिए छोड़ा गया</translation>
    </message>
    <message>
        <source>Handed over to authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अधिकारियों को सौंपा गया</translation>
    </message>
    <message>
        <source>Left at a hospital or by the road</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अस्पताल में या सड़क पर छोड़ दिया गया</translation>
    </message>
    <message>
        <source>Punished after trying to get away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">निकलने की कोशिश पर सज़ा मिली</translation>
    </message>
    <message>
        <source>Charged with what they were forced to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो जबरन करवाया गया, उसका आरोप लगा</translation>
    </message>
    <message>
        <source>Convicted of what they were forced to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो जबरन करवाया गया, उसके लिए दोषी ठहराए गए</translation>
    </message>
    <message>
        <source>Held by immigration</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आप्रवासन विभाग ने हिरासत में रखा</translation>
    </message>
    <message>
        <source>Fined for overstaying</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वीज़ा से ज़्यादा रुकने पर जुर्माना</translation>
    </message>
    <message>
        <source>Deported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देश से निकाला गया</translation>
    </message>
    <message>
        <source>Still threatened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब भी धमकियाँ मिलती हैं</translation>
    </message>
    <message>
        <source>Still told to pay</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब भी पैसे माँगे जाते हैं</translation>
    </message>
    <message>
        <source>Recognised as a victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पीड़ित के रूप में मान्यता मिली</translation>
    </message>
    <message>
        <source>Not recognised as a victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पीड़ित के रूप में मान्यता नहीं मिली</translation>
    </message>
    <message>
        <source>Compound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कंपाउंड</translation>
    </message>
    <message>
        <source>Casino</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कैसीनो</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">होटल</translation>
    </message>
    <message>
        <source>Apartment or house</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़्लैट या मकान</translation>
    </message>
    <message>
        <source>Office building</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दफ़्तर की इमारत</translation>
    </message>
    <message>
        <source>Special economic zone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विशेष आर्थिक क्षेत्र</translation>
    </message>
    <message>
        <source>Detention</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हिरासत</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आश्रय गृह</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सीमा पार करने की जगह</translation>
    </message>
    <message>
        <source>Airport</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हवाई अड्डा</translation>
    </message>
    <message>
        <source>Vehicle or boat</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गाड़ी या नाव</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">घर</translation>
    </message>
    <message>
        <source>Came with a false promise</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">झूठे वादे पर आए</translation>
    </message>
    <message>
        <source>Sold there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वहाँ बेचा गया</translation>
    </message>
    <message>
        <source>Moved by the same group</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वही गिरोह ले गया</translation>
    </message>
    <message>
        <source>Sent because of a debt</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क़र्ज़ के कारण भेजा गया</translation>
    </message>
    <message>
        <source>Caught again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर पकड़ा गया</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अपने आप आए</translation>
    </message>
    <message>
        <source>Brought by authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अधिकारी लेकर आए</translation>
    </message>
    <message>
        <source>The person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति</translation>
    </message>
    <message>
        <source>What happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या हुआ</translation>
    </message>
    <message>
        <source>How they were held</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उन्हें कैसे रोककर रखा गया</translation>
    </message>
    <message>
        <source>Getting out, and afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बाहर निकलना, और उसके बाद</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">और लोग जो शामिल थे</translation>
    </message>
    <message>
        <source>The case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामला</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहायता योजना</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हमारी संस्था</translation>
    </message>
    <message>
        <source>Gender</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिंग</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नागरिकता</translation>
    </message>
    <message>
        <source>Age when it began, in years</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शुरू होने के समय उम्र, वर्षों में</translation>
    </message>
    <message>
        <source>Passport or identity document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पासपोर्ट या पहचान दस्तावेज़</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">हालत</translation>
    </message>
    <message>
        <source>How they were recruited</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उन्हें कैसे भर्ती किया गया</translation>
    </message>
    <message>
        <source>What they were made to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उनसे क्या करवाया गया</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उनके साथ क्या किया गया</translation>
    </message>
    <message>
        <source>How many times they were sold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उन्हें कितनी बार बेचा गया</translation>
    </message>
    <message>
        <source>How they got out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वे कैसे बाहर निकले</translation>
    </message>
    <message>
        <source>What happened afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उसके बाद क्या हुआ</translation>
    </message>
    <message>
        <source>What it was</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वह क्या था</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किस तरह की जगह</translation>
    </message>
    <message>
        <source>How they came there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वे वहाँ कैसे पहुँचे</translation>
    </message>
    <message>
        <source>The place in their own words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जगह, उनके अपने शब्दों में</translation>
    </message>
    <message>
        <source>In short</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संक्षेप में</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Write a date as 2025, 2025-03 or 2025-03-17.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तारीख़ ऐसे लिखें: 2025, 2025-03 या 2025-03-17।</translation>
    </message>
    <message>
        <source>Write degrees with a point, such as 13.65.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अंश बिंदु के साथ लिखें, जैसे 13.65।</translation>
    </message>
    <message>
        <source>Write a short code, never a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">छोटा कोड लिखें, नाम कभी नहीं।</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह बहुत लंबा है।</translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह शुरू होने से पहले ख़त्म नहीं हो सकती।</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह जैसा है वैसा नहीं रखा जा सकता।</translation>
    </message>
</context>
<context>
    <name>case_files</name>
    <message>
        <source>A table for spreadsheets (CSV)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्प्रेडशीट के लिए तालिका (CSV)</translation>
    </message>
    <message>
        <source>A file for other programs (JSON)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे प्रोग्रामों के लिए फ़ाइल (JSON)</translation>
    </message>
    <message>
        <source>May leave for this reader</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पढ़ने वाले को जा सकती है</translation>
    </message>
    <message>
        <source>Nothing is known of the case yet.</source>
        <translation type="unfinished">मामले के बारे में अभी कुछ मालूम नहीं।</translation>
    </message>
    <message>
        <source>It has answers that only a newer version of Saksi knows. Install that version, then write it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसमें ऐसे जवाब हैं जिन्हें Saksi का सिर्फ़ नया संस्करण जानता है। पहले वह संस्करण इंस्टॉल करें, फिर इसे लिखें।</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऐसा कोई खाना नहीं है।</translation>
    </message>
    <message>
        <source>This tells who the person is; it is kept apart.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इससे पता चलता है कि व्यक्ति कौन है; इसे अलग रखा जाता है।</translation>
    </message>
    <message>
        <source>This is read from the consent, never typed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह सहमति से पढ़ा जाता है, कभी टाइप नहीं होता।</translation>
    </message>
    <message>
        <source>This is answered twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका जवाब दो बार दिया गया है।</translation>
    </message>
    <message>
        <source>This belongs to an event, not to the whole case.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह किसी घटना का है, पूरे मामले का नहीं।</translation>
    </message>
    <message>
        <source>This belongs to the whole case, not to an event.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह पूरे मामले का है, किसी घटना का नहीं।</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई जवाब नहीं है।</translation>
    </message>
    <message>
        <source>The standard has no such answer here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मानक में यहाँ ऐसा कोई जवाब नहीं है।</translation>
    </message>
    <message>
        <source>The same answer stands here twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ एक ही जवाब दो बार है।</translation>
    </message>
    <message>
        <source>One answer only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">केवल एक जवाब।</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished">यह संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Write a date as 2025-03-17.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तारीख़ ऐसे लिखें: 2025-03-17।</translation>
    </message>
    <message>
        <source>Write degrees with a point, such as 13.65.</source>
        <translation type="unfinished">अंश बिंदु के साथ लिखें, जैसे 13.65।</translation>
    </message>
    <message>
        <source>Write a short code, never a name.</source>
        <translation type="unfinished">छोटा कोड लिखें, नाम कभी नहीं।</translation>
    </message>
    <message>
        <source>The list of places does not have this place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जगहों की सूची में यह जगह नहीं है।</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished">यह बहुत लंबा है।</translation>
    </message>
    <message>
        <source>There are signs in it that cannot be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसमें ऐसे चिह्न हैं जो रखे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Own words need the answer “Other” beside them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अपने शब्दों के साथ “Other” जवाब भी होना चाहिए।</translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <translation type="unfinished">यह शुरू होने से पहले ख़त्म नहीं हो सकती।</translation>
    </message>
    <message>
        <source>There are more events than one case can have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक मामले में जितनी घटनाएँ हो सकती हैं, उससे ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>The file tells this case in two ways, and not alike.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल इस मामले को दो तरह से बताती है, और वे एक जैसे नहीं।</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह UTF-8 में JSON नहीं है।</translation>
    </message>
    <message>
        <source>It does not say “saksi-gazetteer/1” in its field “format”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसके “format” खाने में “saksi-gazetteer/1” नहीं लिखा है।</translation>
    </message>
    <message>
        <source>A field is missing, or there is one that is not known.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई खाना नहीं है, या कोई ऐसा है जो मालूम नहीं।</translation>
    </message>
    <message>
        <source>Its “id” has other signs than small letters, digits and hyphens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी “id” में छोटे अक्षरों, अंकों और हाइफ़न के अलावा भी चिह्न हैं।</translation>
    </message>
    <message>
        <source>Another place has the same “id”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी और जगह की “id” भी यही है।</translation>
    </message>
    <message>
        <source>Its “kind” is none of country, area, town and compound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका “kind” देश, इलाक़ा, शहर या कंपाउंड में से कोई नहीं है।</translation>
    </message>
    <message>
        <source>Its “country” is no two-letter code of ISO 3166.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका “country” ISO 3166 का दो अक्षर वाला कोड नहीं है।</translation>
    </message>
    <message>
        <source>One of its names is empty, too long, or has signs that are not seen.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका कोई नाम ख़ाली है, बहुत लंबा है, या उसमें न दिखने वाले चिह्न हैं।</translation>
    </message>
    <message>
        <source>The place that it lies in is not in the list, or lies in itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह जिस जगह के भीतर है वह सूची में नहीं है, या अपने ही भीतर है।</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Place {number} of the file: {flaw}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल की जगह {number}: {flaw}</translation>
    </message>
    <message>
        <source>Country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देश</translation>
    </message>
    <message>
        <source>Area</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इलाक़ा</translation>
    </message>
    <message>
        <source>Town</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शहर</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation type="unfinished">कंपाउंड</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Signed by “{name}”, trusted here since {since}, not revoked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{name}” ने हस्ताक्षर किए, यहाँ {since} से भरोसा है, भरोसा वापस नहीं लिया गया।</translation>
    </message>
    <message>
        <source>The office meant it for you; nobody passed it on in its name. Offices that it was made for: {recipients}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कार्यालय ने इसे आपके लिए बनाया; किसी ने उसके नाम से आगे नहीं भेजा। जिन कार्यालयों के लिए बना: {recipients}।</translation>
    </message>
    <message>
        <source>All {files} files inside match the fingerprints that the office signed; none is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भीतर की सभी {files} फ़ाइलें उन फ़िंगरप्रिंट से मेल खाती हैं जिन पर कार्यालय ने हस्ताक्षर किए; कोई कम नहीं है।</translation>
    </message>
    <message>
        <source>The documents inside can be read and agree with one another. Testimonies: {testimonies}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भीतर के दस्तावेज़ पढ़े जा सकते हैं और आपस में मेल खाते हैं। गवाहियाँ: {testimonies}।</translation>
    </message>
    <message>
        <source>Number 1 of this office: its first bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कार्यालय की संख्या 1: उसका पहला पुलिंदा।</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; number {before_it} is here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कार्यालय की संख्या {sequence}; संख्या {before_it} यहाँ है।</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; number {before_it} has not come here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कार्यालय की संख्या {sequence}; संख्या {before_it} यहाँ नहीं आई।</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; it says itself that number {before_it} was never finished.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कार्यालय की संख्या {sequence}; यह ख़ुद बताता है कि संख्या {before_it} कभी पूरी नहीं हुई।</translation>
    </message>
    <message>
        <source>Number {sequence} of this office, which does not know all that came here from it: ask it by another way whether its vault was copied or restored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कार्यालय की संख्या {sequence}, जिसे वह सब नहीं पता जो उससे यहाँ आया: किसी दूसरे रास्ते से उससे पूछें कि क्या उसकी तिजोरी की नकल बनाई गई या उसे वापस लाया गया।</translation>
    </message>
    <message>
        <source>The file has a size that a bundle can have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल का आकार ऐसा है जो पुलिंदे का हो सकता है।</translation>
    </message>
    <message>
        <source>It is locked in the strong way only, also against future computers.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पर केवल मज़बूत तरीक़े का ताला है, भविष्य के कंप्यूटरों के विरुद्ध भी।</translation>
    </message>
    <message>
        <source>It is locked for this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पर इस कार्यालय के लिए ताला लगा है।</translation>
    </message>
    <message>
        <source>It arrived whole, and no byte was changed on the way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह पूरा पहुँचा, और रास्ते में एक भी बाइट नहीं बदला।</translation>
    </message>
    <message>
        <source>What is inside is packed exactly as agreed, with nothing hidden.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भीतर की चीज़ें ठीक वैसे रखी हैं जैसे तय है, कुछ छिपा नहीं है।</translation>
    </message>
    <message>
        <source>The first signature belongs to this content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहला हस्ताक्षर इसी सामग्री का है।</translation>
    </message>
    <message>
        <source>The second signature, which will still count in decades, belongs to this content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरा हस्ताक्षर, जो दशकों बाद भी मान्य रहेगा, इसी सामग्री का है।</translation>
    </message>
    <message>
        <source>Both signatures are by an office that somebody here decided to trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दोनों हस्ताक्षर ऐसे कार्यालय के हैं जिस पर यहाँ किसी ने भरोसा करना तय किया।</translation>
    </message>
    <message>
        <source>The description inside is the one that was signed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भीतर का विवरण वही है जिस पर हस्ताक्षर हुए थे।</translation>
    </message>
    <message>
        <source>The office meant it for you; nobody passed it on in its name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कार्यालय ने इसे आपके लिए बनाया; किसी ने उसके नाम से आगे नहीं भेजा।</translation>
    </message>
    <message>
        <source>It has its own place in the row of bundles from this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कार्यालय के पुलिंदों की क़तार में इसकी अपनी जगह है।</translation>
    </message>
    <message>
        <source>Every file inside is the one that the office signed; none is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भीतर की हर फ़ाइल वही है जिस पर कार्यालय ने हस्ताक्षर किए; कोई कम नहीं है।</translation>
    </message>
    <message>
        <source>The filling that hides its true size is empty.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">असली आकार छिपाने वाली भराई ख़ाली है।</translation>
    </message>
    <message>
        <source>The documents inside can be read and agree with one another.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भीतर के दस्तावेज़ पढ़े जा सकते हैं और आपस में मेल खाते हैं।</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Keep it until when?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे कब तक रखें?</translation>
    </message>
    <message>
        <source>Under which name, for others outside?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बाहर के लोगों के लिए किस नाम से?</translation>
    </message>
    <message>
        <source>Which voice may others outside hear?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बाहर के लोग कौन-सी आवाज़ सुन सकते हैं?</translation>
    </message>
    <message>
        <source>With us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हमारे पास</translation>
    </message>
    <message>
        <source>Others who help or work with us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो और लोग मदद करते या हमारे साथ काम करते हैं</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अधिकारी</translation>
    </message>
    <message>
        <source>The public</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आम लोग</translation>
    </message>
    <message>
        <source>How it may be used</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका इस्तेमाल कैसे हो सकता है</translation>
    </message>
    <message>
        <source>Record the voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ रिकॉर्ड करना</translation>
    </message>
    <message>
        <source>Write it down on this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर पर लिखना</translation>
    </message>
    <message>
        <source>Keep it until a date</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी तारीख़ तक रखना</translation>
    </message>
    <message>
        <source>Let our own trained staff read and hear it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हमारे अपने प्रशिक्षित कर्मचारियों का पढ़ना और सुनना</translation>
    </message>
    <message>
        <source>Pass it on to people who help: doctor, shelter, lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मदद करने वालों को देना: डॉक्टर, आश्रय गृह, वकील</translation>
    </message>
    <message>
        <source>Share it with a partner organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहयोगी संस्था के साथ साझा करना</translation>
    </message>
    <message>
        <source>Give it to the embassy of the home country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अपने देश के दूतावास को देना</translation>
    </message>
    <message>
        <source>Give it to the police where it happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जहाँ यह हुआ, वहाँ की पुलिस को देना</translation>
    </message>
    <message>
        <source>Give it to the police of another country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी और देश की पुलिस को देना</translation>
    </message>
    <message>
        <source>Give it to international bodies</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अंतरराष्ट्रीय निकायों को देना</translation>
    </message>
    <message>
        <source>Use it in a public report, without names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बिना नामों के सार्वजनिक रिपोर्ट में इस्तेमाल करना</translation>
    </message>
    <message>
        <source>Quote the person word for word</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति के शब्द ज्यों के त्यों देना</translation>
    </message>
    <message>
        <source>Give it to newspapers, radio or television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अख़बार, रेडियो या टीवी को देना</translation>
    </message>
    <message>
        <source>Count it in statistics, without names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बिना नामों के आँकड़ों में गिनना</translation>
    </message>
    <message>
        <source>Teach our own staff with it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इससे हमारे अपने कर्मचारियों को सिखाना</translation>
    </message>
    <message>
        <source>Quote the person word for word in a public report</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सार्वजनिक रिपोर्ट में व्यक्ति के शब्द ज्यों के त्यों देना</translation>
    </message>
    <message>
        <source>Quote the person word for word in the media</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मीडिया में व्यक्ति के शब्द ज्यों के त्यों देना</translation>
    </message>
    <message>
        <source>Nobody: it stays on this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई नहीं: यह इसी कंप्यूटर पर रहती है</translation>
    </message>
    <message>
        <source>Our own trained staff</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हमारे अपने प्रशिक्षित कर्मचारी</translation>
    </message>
    <message>
        <source>People who help: doctor, shelter, lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मदद करने वाले: डॉक्टर, आश्रय गृह, वकील</translation>
    </message>
    <message>
        <source>A partner organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहयोगी संस्था</translation>
    </message>
    <message>
        <source>An embassy or consulate</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूतावास या वाणिज्य दूतावास</translation>
    </message>
    <message>
        <source>Police or prosecution where it happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जहाँ यह हुआ, वहाँ की पुलिस या अभियोजन</translation>
    </message>
    <message>
        <source>Police or prosecution of another country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी और देश की पुलिस या अभियोजन</translation>
    </message>
    <message>
        <source>An international body</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अंतरराष्ट्रीय निकाय</translation>
    </message>
    <message>
        <source>Newspapers, radio and television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अख़बार, रेडियो और टीवी</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति वापस ली गई</translation>
    </message>
    <message>
        <source>The person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति</translation>
    </message>
    <message>
        <source>The guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभिभावक</translation>
    </message>
    <message>
        <source>The child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चा</translation>
    </message>
    <message>
        <source>An independent person for the child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चे के लिए एक स्वतंत्र व्यक्ति</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बोलकर</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काग़ज़ पर हस्ताक्षर</translation>
    </message>
    <message>
        <source>Thumbprint on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काग़ज़ पर अँगूठे का निशान</translation>
    </message>
    <message>
        <source>With the name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम के साथ</translation>
    </message>
    <message>
        <source>Under another name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी और नाम से</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बिना किसी नाम के</translation>
    </message>
    <message>
        <source>The voice as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ जैसी है वैसी</translation>
    </message>
    <message>
        <source>The voice changed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बदली हुई आवाज़</translation>
    </message>
    <message>
        <source>No voice, only the text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ नहीं, केवल पाठ</translation>
    </message>
    <message>
        <source>Adult</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वयस्क</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">18 से कम</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पक्का नहीं</translation>
    </message>
    <message>
        <source>A guardian, and nothing speaks against them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभिभावक हैं, और उनके ख़िलाफ़ कोई बात नहीं</translation>
    </message>
    <message>
        <source>The guardian may have to do with what happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो हुआ उसमें अभिभावक का हाथ हो सकता है</translation>
    </message>
    <message>
        <source>No guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई अभिभावक नहीं</translation>
    </message>
    <message>
        <source>Not asked about the guardian yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभिभावक के बारे में अभी पूछा नहीं गया</translation>
    </message>
    <message>
        <source>The person agreed to this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने इसकी सहमति दी।</translation>
    </message>
    <message>
        <source>The person was never asked about this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति से इसके बारे में कभी पूछा नहीं गया।</translation>
    </message>
    <message>
        <source>The person said no to this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने इससे इनकार किया।</translation>
    </message>
    <message>
        <source>The person took their consent back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने अपनी सहमति वापस ले ली।</translation>
    </message>
    <message>
        <source>The person did not agree to be recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने रिकॉर्ड किए जाने की सहमति नहीं दी।</translation>
    </message>
    <message>
        <source>The person did not agree that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने इसे रखने की सहमति नहीं दी।</translation>
    </message>
    <message>
        <source>The day until which it may be kept is over.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिस दिन तक इसे रखा जा सकता था, वह बीत गया।</translation>
    </message>
    <message>
        <source>The person counts as a child, and no adult has agreed for them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति को बच्चा माना जाता है, और उनके लिए किसी वयस्क ने सहमति नहीं दी।</translation>
    </message>
    <message>
        <source>The guardian may have to do with what happened, or was never asked about.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो हुआ उसमें अभिभावक का हाथ हो सकता है, या यह कभी पूछा नहीं गया।</translation>
    </message>
    <message>
        <source>The child was not asked, and has to agree too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चे से पूछा नहीं गया, और उसकी सहमति भी ज़रूरी है।</translation>
    </message>
    <message>
        <source>This is never done with the testimony of a child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चे की गवाही के साथ ऐसा कभी नहीं किया जाता।</translation>
    </message>
    <message>
        <source>It is the testimony of a child, and no second person has approved this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह बच्चे की गवाही है, और किसी दूसरे व्यक्ति ने इसे मंज़ूर नहीं किया।</translation>
    </message>
    <message>
        <source>The person did not agree that their voice is heard as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने सहमति नहीं दी कि उनकी आवाज़ जैसी है वैसी सुनी जाए।</translation>
    </message>
    <message>
        <source>The person did not agree that their name is given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने सहमति नहीं दी कि उनका नाम दिया जाए।</translation>
    </message>
    <message>
        <source>It holds marked passages that could be used against the person or against others.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसमें निशान वाले अंश हैं, जो व्यक्ति या औरों के ख़िलाफ़ काम में लाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Ask, and write the answer down in the consent of the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूछें, और जवाब गवाही की सहमति में लिखें।</translation>
    </message>
    <message>
        <source>Respect it. Whoever changes their mind can say so at any time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका सम्मान करें। मन बदले तो कभी भी बताया जा सकता है।</translation>
    </message>
    <message>
        <source>Respect it. Nothing more is done with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका सम्मान करें। इसके साथ और कुछ नहीं किया जाता।</translation>
    </message>
    <message>
        <source>Ask for consent to record first, or stop here calmly.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले रिकॉर्ड करने की सहमति माँगें, या यहीं शांति से रुक जाएँ।</translation>
    </message>
    <message>
        <source>Ask until when it may be kept, or erase it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूछें कि इसे कब तक रखा जा सकता है, या मिटा दें।</translation>
    </message>
    <message>
        <source>Ask the person anew, or erase it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति से नए सिरे से पूछें, या मिटा दें।</translation>
    </message>
    <message>
        <source>Ask a guardian who is safe for the child, or an independent person who acts for the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऐसे अभिभावक से पूछें जो बच्चे के लिए सुरक्षित हों, या बच्चे की ओर से काम करने वाले स्वतंत्र व्यक्ति से।</translation>
    </message>
    <message>
        <source>Ask an independent person who acts for the child, not the guardian.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चे की ओर से काम करने वाले स्वतंत्र व्यक्ति से पूछें, अभिभावक से नहीं।</translation>
    </message>
    <message>
        <source>Explain it in simple words and ask the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आसान शब्दों में समझाएँ और बच्चे से पूछें।</translation>
    </message>
    <message>
        <source>Nothing is left to do here: it stays so.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ करने को कुछ बाक़ी नहीं: यह ऐसा ही रहेगा।</translation>
    </message>
    <message>
        <source>Ask a second trained person to look at it and to approve.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी दूसरे प्रशिक्षित व्यक्ति से कहें कि इसे देखें और मंज़ूरी दें।</translation>
    </message>
    <message>
        <source>Make a masked copy with another voice, or with no voice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरी आवाज़ वाली, या बिना आवाज़ की ढकी हुई प्रति बनाएँ।</translation>
    </message>
    <message>
        <source>Leave the name out, or ask the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम हटा दें, या व्यक्ति से पूछें।</translation>
    </message>
    <message>
        <source>Make a masked copy in which these passages are masked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऐसी ढकी हुई प्रति बनाएँ जिसमें ये अंश ढके हों।</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This sealed file cannot be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह सील फ़ाइल काम में नहीं ली जा सकती।</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भेजने वाले से नई प्रति माँगें।</translation>
    </message>
    <message>
        <source>This is not a sealed file, or its beginning is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह सील फ़ाइल नहीं है, या इसकी शुरुआत ख़राब है।</translation>
    </message>
    <message>
        <source>Check that it is the right file, and copy it again from where it came.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि फ़ाइल सही है, और जहाँ से आई वहाँ से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>The beginning of this sealed file was changed after it was sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस सील फ़ाइल की शुरुआत सील होने के बाद बदली गई।</translation>
    </message>
    <message>
        <source>Do not use it; ask the sender for a new copy by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे काम में न लें; भेजने वाले से किसी और रास्ते से नई प्रति माँगें।</translation>
    </message>
    <message>
        <source>This file was not sealed for the key that you have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल उस चाबी के लिए सील नहीं हुई जो आपके पास है।</translation>
    </message>
    <message>
        <source>Check that you chose the right key; else ask the sender to seal it for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि आपने सही चाबी चुनी; नहीं तो भेजने वाले से कहें कि इसे आपके लिए सील करें।</translation>
    </message>
    <message>
        <source>The text of this sealed file has a slip in line {line}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस सील फ़ाइल के पाठ की पंक्ति {line} में चूक है।</translation>
    </message>
    <message>
        <source>Copy the whole text again, with its first and last line and nothing around it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूरा पाठ फिर कॉपी करें, पहली और आख़िरी पंक्ति समेत, आसपास का कुछ नहीं।</translation>
    </message>
    <message>
        <source>This sealed file is damaged or was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह सील फ़ाइल ख़राब है या बदली गई है।</translation>
    </message>
    <message>
        <source>Copy it again from where it came; if it stays so, ask the sender for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जहाँ से आई वहाँ से फिर कॉपी करें; फिर भी ऐसा रहे तो भेजने वाले से नई माँगें।</translation>
    </message>
    <message>
        <source>The end of this sealed file is missing; it was cut short.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस सील फ़ाइल का अंत नहीं है; यह बीच में कट गई।</translation>
    </message>
    <message>
        <source>Copy it again to the end; if it stays so, ask the sender for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अंत तक फिर कॉपी करें; फिर भी ऐसा रहे तो भेजने वाले से नई माँगें।</translation>
    </message>
    <message>
        <source>A file cannot be sealed to these keys together.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इन चाबियों के लिए एक साथ फ़ाइल सील नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Choose keys of the new kind only (they begin with age1pq1), each of them once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">केवल नए प्रकार की चाबियाँ चुनें (वे age1pq1 से शुरू होती हैं), हर एक केवल एक बार।</translation>
    </message>
    <message>
        <source>This key has a slip or is of a kind that Saksi does not know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस चाबी में चूक है या यह ऐसे प्रकार की है जिसे Saksi नहीं जानता।</translation>
    </message>
    <message>
        <source>Take the key from its file again, whole, instead of typing it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चाबी को टाइप करने के बजाय उसकी फ़ाइल से फिर पूरा लें।</translation>
    </message>
    <message>
        <source>This file cannot be shown here. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल यहाँ नहीं दिखाई जा सकती। यह जैसी है वैसी ही रखी है।</translation>
    </message>
    <message>
        <source>Try again; an export carries it unchanged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर कोशिश करें; निर्यात में यह बिना बदले जाती है।</translation>
    </message>
    <message>
        <source>This file is damaged, or is not what its name says. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल ख़राब है, या वह नहीं है जो इसका नाम कहता है। यह जैसी है वैसी ही रखी है।</translation>
    </message>
    <message>
        <source>Ask whoever gave it for another copy; an export carries this one unchanged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिसने दी उससे दूसरी प्रति माँगें; निर्यात में यह बिना बदले जाती है।</translation>
    </message>
    <message>
        <source>This document is locked with a password of its own. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस दस्तावेज़ पर उसका अपना पासवर्ड लगा है। यह जैसा है वैसा ही रखा है।</translation>
    </message>
    <message>
        <source>Ask whoever gave it for a copy without a password.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिसने दिया उससे बिना पासवर्ड की प्रति माँगें।</translation>
    </message>
    <message>
        <source>This file is too large to be shown here (above {limit_megabytes} MB). It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल यहाँ दिखाने के लिए बहुत बड़ी है ({limit_megabytes} MB से ऊपर)। यह जैसी है वैसी ही रखी है।</translation>
    </message>
    <message>
        <source>Export the testimony to look at it on another computer that is safe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी दूसरे सुरक्षित कंप्यूटर पर देखने के लिए गवाही निर्यात करें।</translation>
    </message>
    <message>
        <source>The sound could not be handled. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ पर काम नहीं हो सका। जो सहेजा गया था वह अब भी सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>Try again; if it stays so, use another file or another microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर कोशिश करें; फिर भी ऐसा रहे तो दूसरी फ़ाइल या दूसरा माइक्रोफ़ोन लें।</translation>
    </message>
    <message>
        <source>This file is not a kind of sound that Saksi can open, or its beginning is broken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल ऐसी आवाज़ नहीं है जिसे Saksi खोल सके, या इसकी शुरुआत ख़राब है।</translation>
    </message>
    <message>
        <source>Check that it is the right file; if it came on a stick, copy it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि फ़ाइल सही है; स्टिक पर आई हो तो फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This file opens, but there is no sound in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल खुलती है, लेकिन इसमें कोई आवाज़ नहीं है।</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि फ़ाइल सही है।</translation>
    </message>
    <message>
        <source>The sound breaks off or is broken inside. What comes before is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ बीच में टूट जाती है या भीतर से ख़राब है। उससे पहले का हिस्सा रखा है।</translation>
    </message>
    <message>
        <source>If there is another copy of this sound, use that copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस आवाज़ की दूसरी प्रति हो तो उसे काम में लें।</translation>
    </message>
    <message>
        <source>This computer shows no microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर पर कोई माइक्रोफ़ोन नहीं दिखता।</translation>
    </message>
    <message>
        <source>Connect a microphone, or check in the sound settings that it is switched on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">माइक्रोफ़ोन जोड़ें, या आवाज़ की सेटिंग में देखें कि वह चालू है।</translation>
    </message>
    <message>
        <source>{matches} microphones have that name; one is needed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस नाम के {matches} माइक्रोफ़ोन हैं; एक चाहिए।</translation>
    </message>
    <message>
        <source>Use the whole name of one microphone, or “default” for the usual one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी एक माइक्रोफ़ोन का पूरा नाम दें, या सामान्य के लिए “default”।</translation>
    </message>
    <message>
        <source>The microphone is there but does not start.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">माइक्रोफ़ोन है, लेकिन शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>Close other programs that may use it, or allow it in the privacy settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो प्रोग्राम उसे काम में ले रहे हों उन्हें बंद करें, या निजता की सेटिंग में अनुमति दें।</translation>
    </message>
    <message>
        <source>There is no such recording in this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस तिजोरी में ऐसी कोई रिकॉर्डिंग नहीं है।</translation>
    </message>
    <message>
        <source>Look at the list of testimonies and choose one from there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाहियों की सूची देखें और वहाँ से एक चुनें।</translation>
    </message>
    <message>
        <source>This recording was stopped already. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह रिकॉर्डिंग पहले ही रोकी जा चुकी है। जो सहेजा गया था वह अब भी सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>Start a new recording for the same testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उसी गवाही के लिए नई रिकॉर्डिंग शुरू करें।</translation>
    </message>
    <message>
        <source>This recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह रिकॉर्डिंग अभी चल रही है।</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>A second of sound came out of order and was not stored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ का एक सेकंड क्रम से बाहर आया और नहीं रखा गया।</translation>
    </message>
    <message>
        <source>Stop this recording; what was saved is still saved. Then start a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह रिकॉर्डिंग रोकें; जो सहेजा गया था वह अब भी सहेजा हुआ है। फिर नई शुरू करें।</translation>
    </message>
    <message>
        <source>The bundle could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदा बन या पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The approval could not be given or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मंज़ूरी दी या पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the person who looks after Saksi the code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर कोशिश करें; फिर ऐसा हो तो Saksi की देखभाल करने वाले व्यक्ति को कोड बताएँ।</translation>
    </message>
    <message>
        <source>Nobody by this code may approve here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कोड का कोई व्यक्ति यहाँ मंज़ूरी नहीं दे सकता।</translation>
    </message>
    <message>
        <source>Check the code, or let the person choose a code and a passphrase of their own first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोड देखें, या पहले उस व्यक्ति को अपना कोड और गुप्त वाक्य चुनने दें।</translation>
    </message>
    <message>
        <source>Somebody approves under this code already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कोड से कोई पहले से मंज़ूरी देता है।</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरा कोड चुनें।</translation>
    </message>
    <message>
        <source>“{code}” cannot be a code: it has 2 to 12 letters, digits and hyphens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{code}” कोड नहीं हो सकता: कोड में 2 से 12 अक्षर, अंक और हाइफ़न होते हैं।</translation>
    </message>
    <message>
        <source>Choose a short code that is nobody's name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऐसा छोटा कोड चुनें जो किसी का नाम न हो।</translation>
    </message>
    <message>
        <source>This passphrase opens the vault. Two keys in one hand are one key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह गुप्त वाक्य तिजोरी खोलता है। एक हाथ में दो चाबियाँ एक ही चाबी हैं।</translation>
    </message>
    <message>
        <source>Let the second person choose a passphrase that only they know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे व्यक्ति को ऐसा गुप्त वाक्य चुनने दें जो केवल वे जानते हों।</translation>
    </message>
    <message>
        <source>This is not the passphrase of this approver.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह मंज़ूरी देने वाले इस व्यक्ति का गुप्त वाक्य नहीं है।</translation>
    </message>
    <message>
        <source>Let them type it again, slowly. Nothing was approved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उन्हें फिर धीरे-धीरे टाइप करने दें। कुछ मंज़ूर नहीं हुआ।</translation>
    </message>
    <message>
        <source>The approval is not what a second person signed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मंज़ूरी वह नहीं है जिस पर दूसरे व्यक्ति ने हस्ताक्षर किए ({reason})।</translation>
    </message>
    <message>
        <source>Do not rely on it; ask for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पर भरोसा न रखें; नई माँगें।</translation>
    </message>
    <message>
        <source>The bundle is not believed, and nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे पर विश्वास नहीं किया गया, और उसका कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>Ask the office that sent it to export it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भेजने वाले कार्यालय से कहें कि इसे फिर निर्यात करे।</translation>
    </message>
    <message>
        <source>The file is larger than a bundle can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल पुलिंदे के संभव आकार से बड़ी है।</translation>
    </message>
    <message>
        <source>This file is not a Saksi bundle, or its beginning is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल Saksi का पुलिंदा नहीं है, या इसकी शुरुआत ख़राब है।</translation>
    </message>
    <message>
        <source>Check that it is the right file, or copy it from the stick again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि फ़ाइल सही है, या स्टिक से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>The file is locked in a weaker way than Saksi bundles are, so it was not opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस फ़ाइल का ताला Saksi के पुलिंदों से कमज़ोर तरीक़े का है, इसलिए इसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>Ask the office that sent it to make the bundle with Saksi, and tell it about this message.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भेजने वाले कार्यालय से कहें कि पुलिंदा Saksi से बनाए, और उसे यह संदेश बताएँ।</translation>
    </message>
    <message>
        <source>The bundle is locked for other offices; no key of this vault opens it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे पर दूसरे कार्यालयों के लिए ताला है; इस तिजोरी की कोई चाबी उसे नहीं खोलती।</translation>
    </message>
    <message>
        <source>Ask the office that sent it whether it chose your contact card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भेजने वाले कार्यालय से पूछें कि क्या उसने आपका कार्ड चुना था।</translation>
    </message>
    <message>
        <source>The end of the bundle is missing: it was cut while it was copied.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे का अंत नहीं है: कॉपी होते समय वह कट गया।</translation>
    </message>
    <message>
        <source>Copy the file again, and wait until the stick may be removed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल फिर कॉपी करें, और तब तक रुकें जब तक स्टिक निकाली जा सके।</translation>
    </message>
    <message>
        <source>The bundle was changed on its way, so nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदा रास्ते में बदला गया, इसलिए उसका कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>Copy the file again from where it came; if that does not help, ask for a new export.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जहाँ से आई वहाँ से फ़ाइल फिर कॉपी करें; उससे बात न बने तो नया निर्यात माँगें।</translation>
    </message>
    <message>
        <source>The inside of the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे के भीतर की सामग्री उसके प्रारूप के नियम तोड़ती है ({reason})।</translation>
    </message>
    <message>
        <source>Do not use this file; tell the office that sent it, and the person who looks after Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल काम में न लें; भेजने वाले कार्यालय को और Saksi की देखभाल करने वाले व्यक्ति को बताएँ।</translation>
    </message>
    <message>
        <source>A signature in the bundle does not belong to its content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे का एक हस्ताक्षर उसकी सामग्री का नहीं है।</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way whether it sent it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल काम में न लें; किसी और रास्ते से कार्यालय से पूछें कि क्या उसने इसे भेजा था।</translation>
    </message>
    <message>
        <source>The bundle is signed by an office that this vault does not trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे पर ऐसे कार्यालय के हस्ताक्षर हैं जिस पर इस तिजोरी को भरोसा नहीं है।</translation>
    </message>
    <message>
        <source>If you expect it, get the office's card, compare its words by voice, trust it, then receive it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यदि आपको इसकी उम्मीद थी, तो कार्यालय का कार्ड लें, उसके शब्द बोलकर मिलाएँ, उस पर भरोसा करें, फिर इसे दोबारा प्राप्त करें।</translation>
    </message>
    <message>
        <source>The office that signed the bundle lost your trust before it made bundle {sequence}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिस कार्यालय ने पुलिंदे पर हस्ताक्षर किए, उस पर से आपका भरोसा पुलिंदा {sequence} बनने से पहले उठ चुका था।</translation>
    </message>
    <message>
        <source>Ask the office in person; a laptop that was lost or taken may have made this bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कार्यालय से मिलकर पूछें; हो सकता है यह पुलिंदा किसी खोए या छीने गए लैपटॉप ने बनाया हो।</translation>
    </message>
    <message>
        <source>The signed description in the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे का हस्ताक्षरित विवरण उसके प्रारूप के नियम तोड़ता है ({reason})।</translation>
    </message>
    <message>
        <source>The bundle was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदा नए Saksi से बना है (प्रारूप {version})।</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then receive the bundle again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर पर Saksi को नया करें, फिर पुलिंदा दोबारा प्राप्त करें।</translation>
    </message>
    <message>
        <source>The office did not address this bundle to you: somebody else locked it again for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कार्यालय ने यह पुलिंदा आपके नाम नहीं बनाया: किसी और ने आपके लिए इस पर फिर ताला लगाया।</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way for a bundle of its own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल काम में न लें; किसी और रास्ते से कार्यालय से उसका अपना पुलिंदा माँगें।</translation>
    </message>
    <message>
        <source>Another bundle with number {sequence} came from this office before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कार्यालय से संख्या {sequence} का दूसरा पुलिंदा पहले आ चुका है।</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way which of the two it made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल काम में न लें; किसी और रास्ते से कार्यालय से पूछें कि दोनों में से उसने कौन-सा बनाया।</translation>
    </message>
    <message>
        <source>Bundle {sequence} does not follow the bundle that came from this office before it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदा {sequence} उस पुलिंदे के बाद का नहीं है जो इस कार्यालय से उससे पहले आया था।</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way whether its vault was copied or restored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल काम में न लें; किसी और रास्ते से कार्यालय से पूछें कि क्या उसकी तिजोरी कॉपी की गई या बैकअप से लौटाई गई।</translation>
    </message>
    <message>
        <source>A file inside the bundle is not the one that the office signed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे के भीतर की एक फ़ाइल वह नहीं है जिस पर कार्यालय ने हस्ताक्षर किए थे ({reason})।</translation>
    </message>
    <message>
        <source>The filling of the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे की भराई उसके प्रारूप के नियम तोड़ती है ({reason})।</translation>
    </message>
    <message>
        <source>A signed document in the bundle does not say what Saksi expects ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे का एक हस्ताक्षरित दस्तावेज़ वह नहीं कहता जो Saksi को चाहिए ({reason})।</translation>
    </message>
    <message>
        <source>Update Saksi in both offices, then ask for a new export.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दोनों कार्यालयों में Saksi को नया करें, फिर नया निर्यात माँगें।</translation>
    </message>
    <message>
        <source>None of the chosen testimonies can leave now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चुनी हुई कोई भी गवाही अभी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Look at the list of reasons, finish what is missing, then export again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कारणों की सूची देखें, जो बाक़ी है उसे पूरा करें, फिर दोबारा निर्यात करें।</translation>
    </message>
    <message>
        <source>A bundle needs somebody who can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे के लिए कोई ऐसा चाहिए जो उसे खोल सके।</translation>
    </message>
    <message>
        <source>Choose at least one office that you trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कम से कम एक ऐसा कार्यालय चुनें जिस पर आपको भरोसा हो।</translation>
    </message>
    <message>
        <source>A bundle can be locked for {limit} offices at most.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे पर अधिक से अधिक {limit} कार्यालयों के लिए ताला लग सकता है।</translation>
    </message>
    <message>
        <source>Choose fewer offices, or export twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कम कार्यालय चुनें, या दो बार निर्यात करें।</translation>
    </message>
    <message>
        <source>A stored file is not what the vault says it is, so the bundle was not made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रखी हुई एक फ़ाइल वैसी नहीं है जैसी तिजोरी बताती है, इसलिए पुलिंदा नहीं बनाया गया।</translation>
    </message>
    <message>
        <source>Check the vault, then export the other testimonies.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी जाँचें, फिर बाक़ी गवाहियाँ निर्यात करें।</translation>
    </message>
    <message>
        <source>The finished bundle did not read back as it was written, so it was removed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूरा बना पुलिंदा पढ़ने पर वैसा नहीं निकला जैसा लिखा गया था, इसलिए हटा दिया गया।</translation>
    </message>
    <message>
        <source>Use another stick: this one may be failing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरी स्टिक लें: यह ख़राब हो रही हो सकती है।</translation>
    </message>
    <message>
        <source>This bundle holds a testimony whose person did not agree to what it was sent for ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पुलिंदे में ऐसी गवाही है जिसके व्यक्ति ने उस काम की सहमति नहीं दी जिसके लिए यह भेजी गई ({reason})।</translation>
    </message>
    <message>
        <source>Nothing was taken in. Call the office that made it; it has to ask the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ नहीं लिया गया। जिस कार्यालय ने इसे बनाया उसे फ़ोन करें; उसे व्यक्ति से पूछना होगा।</translation>
    </message>
    <message>
        <source>This bundle was made in the demo. Nothing in it is real, so nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह पुलिंदा डेमो में बना था। इसमें कुछ भी असली नहीं है, इसलिए इसका कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>Put it aside; if you expected real testimonies, ask the office for its bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे अलग रख दें; असली गवाहियों की उम्मीद थी तो कार्यालय से उसका पुलिंदा माँगें।</translation>
    </message>
    <message>
        <source>This is a bundle of a real office. The demo does not open it, and kept nothing of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह एक असली कार्यालय का पुलिंदा है। डेमो इसे नहीं खोलता, और इसका कुछ भी नहीं रखा।</translation>
    </message>
    <message>
        <source>Take the stick to the real headquarters, and show nobody what is on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्टिक को असली मुख्यालय ले जाएँ, और किसी को न दिखाएँ कि उस पर क्या है।</translation>
    </message>
    <message>
        <source>The key file of this vault asks for work that Saksi does not do; it was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस तिजोरी की चाबी फ़ाइल ऐसा काम माँगती है जो Saksi नहीं करता; उसे बदला गया है।</translation>
    </message>
    <message>
        <source>Do not type the passphrase again; show the vault to the person who looks after it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य फिर टाइप न करें; तिजोरी उसकी देखभाल करने वाले व्यक्ति को दिखाएँ।</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault ({needed_mib} MiB).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी खोलने के लिए इस कंप्यूटर में बहुत कम ख़ाली मेमोरी है ({needed_mib} MiB)।</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे प्रोग्राम बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This does not open with that key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह उस चाबी से नहीं खुलता।</translation>
    </message>
    <message>
        <source>Check that you chose the right key, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि आपने सही चाबी चुनी, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The encryption on this computer gives wrong answers ({primitive}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर का एन्क्रिप्शन ग़लत जवाब देता है ({primitive})।</translation>
    </message>
    <message>
        <source>Do not record here; install Saksi again or use another computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ रिकॉर्ड न करें; Saksi फिर इंस्टॉल करें या दूसरा कंप्यूटर लें।</translation>
    </message>
    <message>
        <source>There is a slip in line {line} of the recovery code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकवरी कोड की पंक्ति {line} में चूक है।</translation>
    </message>
    <message>
        <source>Compare that line with the paper, letter by letter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उस पंक्ति को काग़ज़ से अक्षर-दर-अक्षर मिलाएँ।</translation>
    </message>
    <message>
        <source>The recovery code has {characters} letters and digits; it should have {expected}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकवरी कोड में {characters} अक्षर और अंक हैं; {expected} होने चाहिए।</translation>
    </message>
    <message>
        <source>Type all four lines as they stand on the paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चारों पंक्तियाँ वैसे ही टाइप करें जैसे काग़ज़ पर हैं।</translation>
    </message>
    <message>
        <source>The model pack cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल पैक पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Check that the folder or stick is still there, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि फ़ोल्डर या स्टिक अब भी है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The model pack is not complete: {file} is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल पैक पूरा नहीं है: {file} नहीं है।</translation>
    </message>
    <message>
        <source>Copy the whole pack again from where it came from, then import it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जहाँ से आया वहाँ से पूरा पैक फिर कॉपी करें, फिर दोबारा आयात करें।</translation>
    </message>
    <message>
        <source>The model pack was changed or damaged ({file}). It was not loaded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल पैक बदला गया या ख़राब है ({file})। उसे काम में नहीं लिया गया।</translation>
    </message>
    <message>
        <source>Import the pack again from a good copy; do not use this one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अच्छी प्रति से पैक फिर आयात करें; इसे काम में न लें।</translation>
    </message>
    <message>
        <source>This is not a model pack that Saksi can use: {file} lacks {missing}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह ऐसा मॉडल पैक नहीं है जिसे Saksi काम में ले सके: {file} में {missing} नहीं है।</translation>
    </message>
    <message>
        <source>Ask for the pack in the form that faster-whisper uses.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पैक उस रूप में माँगें जिसे faster-whisper काम में लेता है।</translation>
    </message>
    <message>
        <source>Nobody vouches for this model pack. {note} Its fingerprint is {sha256}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस मॉडल पैक की ज़िम्मेदारी कोई नहीं लेता। {note} इसका फ़िंगरप्रिंट {sha256} है।</translation>
    </message>
    <message>
        <source>Compare the fingerprint with who gave you the pack; if it is the same, confirm it (in the terminal: --trust-unknown).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़िंगरप्रिंट उससे मिलाएँ जिसने आपको पैक दिया; एक जैसा हो तो पुष्टि करें (टर्मिनल में: --trust-unknown)।</translation>
    </message>
    <message>
        <source>There is no model pack with the name {name} on this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर पर {name} नाम का कोई मॉडल पैक नहीं है।</translation>
    </message>
    <message>
        <source>List the packs that are here, or import the one you need.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ के पैकों की सूची देखें, या जो चाहिए उसे आयात करें।</translation>
    </message>
    <message>
        <source>Another model pack has the name {name} already; it was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे मॉडल पैक का नाम पहले से {name} है; वह जैसा था वैसा ही छोड़ा गया।</translation>
    </message>
    <message>
        <source>Rename the folder of the new pack, then import it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नए पैक के फ़ोल्डर का नाम बदलें, फिर दोबारा आयात करें।</translation>
    </message>
    <message>
        <source>The model is not what its files say ({what}). It was not used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मॉडल वह नहीं है जो उसकी फ़ाइलें कहती हैं ({what})। उसे काम में नहीं लिया गया।</translation>
    </message>
    <message>
        <source>Import the pack again from a good copy, or choose another one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अच्छी प्रति से पैक फिर आयात करें, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This model is too large for the memory of this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह मॉडल इस कंप्यूटर की मेमोरी के लिए बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे प्रोग्राम बंद करें, या छोटा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>No model was imported yet; the demo model understands the demo voices only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी कोई मॉडल आयात नहीं हुआ; डेमो मॉडल केवल डेमो की आवाज़ें समझता है।</translation>
    </message>
    <message>
        <source>Import a model pack from a folder or a stick first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले किसी फ़ोल्डर या स्टिक से मॉडल पैक आयात करें।</translation>
    </message>
    <message>
        <source>The contact could not be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह कार्यालय संपर्क काम में नहीं लिया जा सका।</translation>
    </message>
    <message>
        <source>This file is not a contact card that can be believed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल ऐसा कार्ड नहीं है जिस पर विश्वास किया जा सके ({reason})।</translation>
    </message>
    <message>
        <source>Ask the office for its card again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कार्यालय से उसका कार्ड फिर माँगें।</translation>
    </message>
    <message>
        <source>The contact card was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कार्ड नए Saksi से बना है (प्रारूप {version})।</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then read the card again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर पर Saksi को नया करें, फिर कार्ड दोबारा पढ़ें।</translation>
    </message>
    <message>
        <source>This is the contact card of this very vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह इसी तिजोरी का कार्ड है।</translation>
    </message>
    <message>
        <source>Choose the card of another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे कार्यालय का कार्ड चुनें।</translation>
    </message>
    <message>
        <source>The words are not those of the card. The card may be forged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ये शब्द कार्ड के नहीं हैं। कार्ड जाली हो सकता है।</translation>
    </message>
    <message>
        <source>Do not trust it; call the office on a number that you know, and compare again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उस पर भरोसा न करें; जो नंबर आप जानते हैं उस पर कार्यालय को फ़ोन करें, और फिर मिलाएँ।</translation>
    </message>
    <message>
        <source>By its card this office cannot be what was chosen ({kind}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अपने कार्ड के अनुसार यह कार्यालय वह नहीं हो सकता जो चुना गया ({kind})।</translation>
    </message>
    <message>
        <source>Choose a kind for partner offices only; our own offices are our own staff.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रकार केवल सहयोगी कार्यालयों के लिए चुनें; हमारे अपने कार्यालय हमारे अपने कर्मचारी हैं।</translation>
    </message>
    <message>
        <source>No office with this name is trusted here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ इस नाम के किसी कार्यालय पर भरोसा नहीं है।</translation>
    </message>
    <message>
        <source>Look at the list of contacts, or trust the office's card first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कार्यालयों की सूची देखें, या पहले उस कार्यालय के कार्ड पर भरोसा करें।</translation>
    </message>
    <message>
        <source>{matches} offices fit this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह नाम {matches} कार्यालयों से मेल खाता है।</translation>
    </message>
    <message>
        <source>Give more of the name, or the beginning of the station id.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम का और हिस्सा दें, या केंद्र की id की शुरुआत।</translation>
    </message>
    <message>
        <source>This office is not trusted any more, so nothing is locked for it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कार्यालय पर अब भरोसा नहीं है, इसलिए उसके लिए कोई ताला नहीं लगता।</translation>
    </message>
    <message>
        <source>Choose another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरा कार्यालय चुनें।</translation>
    </message>
    <message>
        <source>This contact card comes from the demo. No real office stands behind it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह कार्ड डेमो का है। इसके पीछे कोई असली कार्यालय नहीं है।</translation>
    </message>
    <message>
        <source>Ask the office for its own card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कार्यालय से उसका अपना कार्ड माँगें।</translation>
    </message>
    <message>
        <source>This contact card is of a real office. The demo does not trust real offices.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह कार्ड असली कार्यालय का है। डेमो असली कार्यालयों पर भरोसा नहीं करता।</translation>
    </message>
    <message>
        <source>Leave the demo first, then read the card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले डेमो छोड़ें, फिर कार्ड पढ़ें।</translation>
    </message>
    <message>
        <source>The receipt could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद बन या पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>This file is not a receipt ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल रसीद नहीं है ({reason})।</translation>
    </message>
    <message>
        <source>The receipt is for another office, not for this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद दूसरे कार्यालय के लिए है, इस तिजोरी के लिए नहीं।</translation>
    </message>
    <message>
        <source>Ask headquarters for the receipt of the bundles that left here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय से उन पुलिंदों की रसीद माँगें जो यहाँ से गए थे।</translation>
    </message>
    <message>
        <source>The receipt was changed on its way, so it counts for nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद रास्ते में बदली गई, इसलिए वह मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Copy the file again; if that does not help, ask headquarters to write it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल फिर कॉपी करें; उससे बात न बने तो मुख्यालय से उसे फिर लिखने को कहें।</translation>
    </message>
    <message>
        <source>The receipt does not say what a receipt has to say ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद वह नहीं कहती जो रसीद को कहना चाहिए ({reason})।</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पर भरोसा न रखें; किसी और रास्ते से मुख्यालय से पूछें।</translation>
    </message>
    <message>
        <source>The receipt was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद नए Saksi से बनी है (प्रारूप {version})।</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then take the receipt in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर पर Saksi को नया करें, फिर रसीद दोबारा लें।</translation>
    </message>
    <message>
        <source>The receipt belongs to the demo and this vault does not, or the other way round.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद डेमो की है और यह तिजोरी नहीं, या इसका उलटा।</translation>
    </message>
    <message>
        <source>Take it in where the bundle left; the demo and real vaults never mix.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद वहाँ लें जहाँ से पुलिंदा गया था; डेमो और असली तिजोरियाँ कभी नहीं मिलतीं।</translation>
    </message>
    <message>
        <source>A signature under the receipt does not belong to it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद के नीचे का एक हस्ताक्षर उसका नहीं है।</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters by another way whether they wrote it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पर भरोसा न रखें; किसी और रास्ते से मुख्यालय से पूछें कि क्या उन्होंने इसे लिखा।</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that this vault does not trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद पर ऐसे कार्यालय के हस्ताक्षर हैं जिस पर इस तिजोरी को भरोसा नहीं है।</translation>
    </message>
    <message>
        <source>If you expect it, get the office's card, compare its words by voice, trust it, then take the receipt in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यदि आपको इसकी उम्मीद थी, तो कार्यालय का कार्ड लें, उसके शब्द बोलकर मिलाएँ, उस पर भरोसा करें, फिर रसीद दोबारा लें।</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that is not trusted any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद पर ऐसे कार्यालय के हस्ताक्षर हैं जिस पर अब भरोसा नहीं है।</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters in person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पर भरोसा न रखें; मुख्यालय से मिलकर पूछें।</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that cannot confirm this bundle: only headquarters it was locked for can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद पर ऐसे कार्यालय के हस्ताक्षर हैं जो इस पुलिंदे की पुष्टि नहीं कर सकता: केवल वही मुख्यालय कर सकता है जिसके लिए उस पर ताला लगा था।</translation>
    </message>
    <message>
        <source>Ask headquarters for a receipt of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय से उनकी अपनी रसीद माँगें।</translation>
    </message>
    <message>
        <source>The receipt speaks of something that did not leave this vault ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद ऐसी चीज़ की बात करती है जो इस तिजोरी से नहीं गई ({reason})।</translation>
    </message>
    <message>
        <source>Keep what is here; ask headquarters by another way what they received.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो यहाँ है उसे रखें; किसी और रास्ते से मुख्यालय से पूछें कि उन्हें क्या मिला।</translation>
    </message>
    <message>
        <source>A receipt promises at least {fewest} copies, because the station may delete its own after it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद कम से कम {fewest} प्रतियों का वचन देती है, क्योंकि उसके बाद केंद्र अपनी प्रति मिटा सकता है।</translation>
    </message>
    <message>
        <source>Make a backup of this vault on another disk first, then write the receipt.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले दूसरी डिस्क पर इस तिजोरी का बैकअप बनाएँ, फिर रसीद लिखें।</translation>
    </message>
    <message>
        <source>Nothing of this bundle lies here whole and as it came, so there is nothing to confirm.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पुलिंदे का कुछ भी यहाँ पूरा और जैसा आया था वैसा नहीं है, इसलिए पुष्टि करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Look at the reasons; ask the station to export again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कारण देखें; केंद्र से फिर निर्यात करने को कहें।</translation>
    </message>
    <message>
        <source>Only headquarters write receipts, and this vault's card names another role.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीदें केवल मुख्यालय लिखता है, और इस तिजोरी के कार्ड पर दूसरी भूमिका है।</translation>
    </message>
    <message>
        <source>Write the receipt from the vault of headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद मुख्यालय की तिजोरी से लिखें।</translation>
    </message>
    <message>
        <source>No single bundle that came here fits this id (found: {matches}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ आया कोई एक पुलिंदा इस id से मेल नहीं खाता (मिले: {matches})।</translation>
    </message>
    <message>
        <source>Give the id that “saksi receive” showed, or more of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वह id दें जो “saksi receive” ने दिखाई थी, या उसका और हिस्सा।</translation>
    </message>
    <message>
        <source>It was not sealed; everything is as it was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सील नहीं हुआ; सब कुछ जैसा था वैसा ही है।</translation>
    </message>
    <message>
        <source>Try again, or carry it to headquarters unsealed in a bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर कोशिश करें, या बिना सील किए पुलिंदे में मुख्यालय ले जाएँ।</translation>
    </message>
    <message>
        <source>Saksi knows no headquarters that could open it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi ऐसे किसी मुख्यालय को नहीं जानता जो इसे फिर खोल सके।</translation>
    </message>
    <message>
        <source>Trust the contact card of your headquarters first, under People.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले “लोग” में अपने मुख्यालय के कार्ड पर भरोसा करें।</translation>
    </message>
    <message>
        <source>This testimony is sealed to headquarters already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह गवाही मुख्यालय के लिए पहले ही सील है।</translation>
    </message>
    <message>
        <source>Export it to carry the sealed bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सील पुलिंदा ले जाने के लिए इसे निर्यात करें।</translation>
    </message>
    <message>
        <source>This testimony came from another station; it is not sealed here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह गवाही दूसरे केंद्र से आई है; यह यहाँ सील नहीं होती।</translation>
    </message>
    <message>
        <source>Names and contacts could not be opened; they are as they were.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम और संपर्क नहीं खुल सके; वे जैसे थे वैसे ही हैं।</translation>
    </message>
    <message>
        <source>Names and contacts were closed again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम और संपर्क फिर बंद हो गए।</translation>
    </message>
    <message>
        <source>Type the passphrase once more to open them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उन्हें खोलने के लिए गुप्त वाक्य एक बार और टाइप करें।</translation>
    </message>
    <message>
        <source>What is kept of this person cannot be read: it was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस व्यक्ति के बारे में जो रखा है वह पढ़ा नहीं जा सकता: उसे बदला गया है।</translation>
    </message>
    <message>
        <source>Look into a backup of the vault, or ask the person again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी के बैकअप में देखें, या व्यक्ति से फिर पूछें।</translation>
    </message>
    <message>
        <source>No name and no contact is kept of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही का कोई नाम और संपर्क नहीं रखा है।</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ करने की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>One field ({field}) is longer than there is room for: at most {most}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक खाना ({field}) जगह से ज़्यादा लंबा है: अधिक से अधिक {most}।</translation>
    </message>
    <message>
        <source>Make it shorter, or use the note.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे छोटा करें, या टिप्पणी में लिखें।</translation>
    </message>
    <message>
        <source>What was given for “{field}” does not have the form of names and contacts.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{field}” के लिए जो दिया गया, वह नाम और संपर्क के रूप में नहीं है।</translation>
    </message>
    <message>
        <source>Compare it with what “saksi identity … show --json” prints.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे “saksi identity … show --json” के नतीजे से मिलाएँ।</translation>
    </message>
    <message>
        <source>It cannot be sealed as it stands ({reason}); everything is as it was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह जैसी है वैसी सील नहीं हो सकती ({reason}); सब कुछ जैसा था वैसा ही है।</translation>
    </message>
    <message>
        <source>End its recording, or check the vault, then seal it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी रिकॉर्डिंग समाप्त करें, या तिजोरी जाँचें, फिर सील करें।</translation>
    </message>
    <message>
        <source>The sealed bundle of this testimony is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही का सील पुलिंदा नहीं है या बदला गया है।</translation>
    </message>
    <message>
        <source>Use the copy that was carried, or a backup of this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ले जाई गई प्रति या इस तिजोरी का बैकअप काम में लें।</translation>
    </message>
    <message>
        <source>The signature does not prove who made this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हस्ताक्षर से यह साबित नहीं होता कि इसे किसने बनाया।</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the sender for a new copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पर भरोसा न रखें; भेजने वाले से नई प्रति माँगें।</translation>
    </message>
    <message>
        <source>The signature is not written as a signature of Saksi is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हस्ताक्षर वैसे नहीं लिखा है जैसे Saksi का हस्ताक्षर होता है।</translation>
    </message>
    <message>
        <source>This was signed with another key than that of the station it names.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पर हस्ताक्षर उस केंद्र की चाबी से नहीं हुए जिसका यह नाम लेता है।</translation>
    </message>
    <message>
        <source>Do not rely on it; call the station and compare the words of its key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पर भरोसा न रखें; केंद्र को फ़ोन करें और उसकी चाबी के शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>The signature was made for something else and was put here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हस्ताक्षर किसी और चीज़ के लिए बना था और यहाँ लगा दिया गया।</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the sender for a new copy by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पर भरोसा न रखें; भेजने वाले से किसी और रास्ते से नई प्रति माँगें।</translation>
    </message>
    <message>
        <source>The signature does not fit the content: one of the two was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हस्ताक्षर सामग्री से मेल नहीं खाता: दोनों में से एक बदला गया है।</translation>
    </message>
    <message>
        <source>This signing key has a slip or is of a kind that Saksi does not know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस हस्ताक्षर चाबी में चूक है या यह ऐसे प्रकार की है जिसे Saksi नहीं जानता।</translation>
    </message>
    <message>
        <source>Line {line} of the list of signers cannot be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हस्ताक्षर करने वालों की सूची की पंक्ति {line} काम में नहीं ली जा सकती।</translation>
    </message>
    <message>
        <source>Compare that line with the list that the organisation gave out.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उस पंक्ति को संगठन की दी हुई सूची से मिलाएँ।</translation>
    </message>
    <message>
        <source>Something went wrong that Saksi did not expect. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ ऐसा ग़लत हुआ जिसकी Saksi को उम्मीद नहीं थी। जो सहेजा गया था वह अब भी सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>Close Saksi, start it again, and tell the person who looks after it the code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi बंद करें, फिर शुरू करें, और उसकी देखभाल करने वाले व्यक्ति को कोड बताएँ।</translation>
    </message>
    <message>
        <source>The work was stopped as you asked. What was finished is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपके कहने पर काम रोक दिया गया। जो पूरा हुआ वह रखा है।</translation>
    </message>
    <message>
        <source>Start it again when you want; it goes on where it stopped.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जब चाहें फिर शुरू करें; जहाँ रुका था वहीं से आगे चलेगा।</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डिस्क ने वह नहीं किया जो उससे कहा गया।</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still connected, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि डिस्क या स्टिक अब भी जुड़ी है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डिस्क भरी है। पहले जो सहेजा गया था वह अब भी सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>Free some space on this disk, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस डिस्क पर कुछ जगह ख़ाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Saksi may not write there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi को वहाँ लिखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Choose another folder, or remove the write protection of the stick.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरा फ़ोल्डर चुनें, या स्टिक की लिखने पर लगी रोक हटाएँ।</translation>
    </message>
    <message>
        <source>There is no file or folder with that name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस नाम की कोई फ़ाइल या फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नाम देखें, और यह भी कि स्टिक जुड़ी है।</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Check that it is a plain file and that you may read it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि यह साधारण फ़ाइल है और आपको इसे पढ़ने की अनुमति है।</translation>
    </message>
    <message>
        <source>The file is larger than such a file can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल ऐसी फ़ाइल के संभव आकार से बड़ी है।</translation>
    </message>
    <message>
        <source>Something with that name is there already; it was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस नाम की कोई चीज़ वहाँ पहले से है; वह जैसी थी वैसी ही छोड़ी गई।</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरा नाम या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Another running program is using this folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक और चलता प्रोग्राम इस फ़ोल्डर को काम में ले रहा है।</translation>
    </message>
    <message>
        <source>Close the other Saksi window first, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले Saksi की दूसरी खिड़की बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Step {step} of the tour did not show what it promises. Do not use this copy for real work.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">परिचय-यात्रा के चरण {step} में वह नहीं दिखा जो होना था। इस प्रति से असली काम न करें।</translation>
    </message>
    <message>
        <source>Get a fresh copy of Saksi, run the tour again, and report it if it fails again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi की नई प्रति लें, परिचय-यात्रा फिर चलाएँ, और फिर विफल हो तो सूचना दें।</translation>
    </message>
    <message>
        <source>The part of Saksi that writes down speech gave an answer that makes no sense.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बोली लिखने वाले Saksi के हिस्से ने ऐसा जवाब दिया जिसका कोई अर्थ नहीं।</translation>
    </message>
    <message>
        <source>Start the transcription again; it goes on where it stopped.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप बनाना फिर शुरू करें; जहाँ रुका था वहीं से आगे चलेगा।</translation>
    </message>
    <message>
        <source>The transcription did not succeed. The recording is untouched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप नहीं बन सका। रिकॉर्डिंग को कुछ नहीं हुआ।</translation>
    </message>
    <message>
        <source>The part of Saksi that writes down speech cannot run ({stage}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बोली लिखने वाला Saksi का हिस्सा नहीं चल सकता ({stage})।</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model, then start it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरे प्रोग्राम बंद करें या छोटा मॉडल चुनें, फिर शुरू करें।</translation>
    </message>
    <message>
        <source>A few seconds of speech could not be written down. They are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बोली के कुछ सेकंड लिखे नहीं जा सके। उन पर निशान लगा है।</translation>
    </message>
    <message>
        <source>Listen to the marked place, or transcribe it again with another model.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">निशान वाली जगह सुनें, या दूसरे मॉडल से फिर लिखित रूप बनाएँ।</translation>
    </message>
    <message>
        <source>This model was never taught the language {language}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस मॉडल को भाषा {language} कभी नहीं सिखाई गई।</translation>
    </message>
    <message>
        <source>Choose a model that knows many languages, or another language.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कई भाषाएँ जानने वाला मॉडल चुनें, या दूसरी भाषा।</translation>
    </message>
    <message>
        <source>The transcript could not be made or shown. The recording is not touched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप बन या दिख नहीं सका। रिकॉर्डिंग को कुछ नहीं हुआ।</translation>
    </message>
    <message>
        <source>Try again; what was written so far is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर कोशिश करें; अब तक जो लिखा गया वह रखा है।</translation>
    </message>
    <message>
        <source>This testimony has no transcript yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही का अभी कोई लिखित रूप नहीं है।</translation>
    </message>
    <message>
        <source>Transcribe it first, then look again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले लिखित रूप बनाएँ, फिर देखें।</translation>
    </message>
    <message>
        <source>The sound ends earlier than it should, at second {at_seconds}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ जितनी होनी चाहिए उससे पहले, सेकंड {at_seconds} पर, समाप्त होती है।</translation>
    </message>
    <message>
        <source>Check the vault; what was transcribed before this place is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी जाँचें; इस जगह से पहले का लिखित रूप रखा है।</translation>
    </message>
    <message>
        <source>This paragraph is not in the transcript that is shown now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह अनुच्छेद अभी दिख रहे लिखित रूप में नहीं है।</translation>
    </message>
    <message>
        <source>Open the testimony again; what was corrected before is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाही फिर खोलें; पहले जो सुधारा गया वह रखा है।</translation>
    </message>
    <message>
        <source>That is too long for one paragraph.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह एक अनुच्छेद के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Write at most {limit} letters, and the rest in another paragraph.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अधिक से अधिक {limit} अक्षर लिखें, बाक़ी दूसरे अनुच्छेद में।</translation>
    </message>
    <message>
        <source>That is too short to search for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह खोजने के लिए बहुत छोटा है।</translation>
    </message>
    <message>
        <source>Write at least {shortest} letters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कम से कम {shortest} अक्षर लिखें।</translation>
    </message>
    <message>
        <source>A passphrase or code is needed, and there is no keyboard here to type it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य या कोड चाहिए, और उसे टाइप करने के लिए यहाँ कीबोर्ड नहीं है।</translation>
    </message>
    <message>
        <source>Give it with {option}-file FILE or {option}-fd NUMBER; see --help.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उसे {option}-file FILE या {option}-fd NUMBER से दें; --help देखें।</translation>
    </message>
    <message>
        <source>The passphrase or code could not be read from {option}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{option} से गुप्त वाक्य या कोड पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that it holds one line.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि वह है, आपको पढ़ने की अनुमति है, और उसमें एक ही पंक्ति है।</translation>
    </message>
    <message>
        <source>The two entries are not the same. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दोनों बार लिखा हुआ एक जैसा नहीं है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Run the command again and type the same words twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कमांड फिर चलाएँ और वही शब्द दो बार टाइप करें।</translation>
    </message>
    <message>
        <source>Nobody compared the fingerprint words of this card. It was not trusted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी ने इस कार्ड के फ़िंगरप्रिंट शब्द नहीं मिलाए। उस पर भरोसा नहीं किया गया।</translation>
    </message>
    <message>
        <source>Let its owner read the words to you, and give them with --words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उसके मालिक से शब्द पढ़वाएँ, और उन्हें --words से दें।</translation>
    </message>
    <message>
        <source>“{language}” is not the tag of a language that Saksi knows.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{language}” ऐसी किसी भाषा का टैग नहीं है जिसे Saksi जानता हो।</translation>
    </message>
    <message>
        <source>Use a short tag such as km, th, vi, zh, id, hi, bn, ur, fil or en.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">छोटा टैग लिखें, जैसे km, th, vi, zh, id, hi, bn, ur, fil या en।</translation>
    </message>
    <message>
        <source>No testimony was named, so nothing was done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी गवाही का नाम नहीं दिया गया, इसलिए कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>Name one or more, or add --withdrawals to tell only what was taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक या अधिक के नाम दें, या केवल वापस ली गई सहमति बताने के लिए --withdrawals जोड़ें।</translation>
    </message>
    <message>
        <source>Nobody confirmed it, so nothing was done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी ने पुष्टि नहीं की, इसलिए कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>Type the case code when asked, or add --yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूछे जाने पर मामला कोड टाइप करें, या --yes जोड़ें।</translation>
    </message>
    <message>
        <source>The vault could not do this. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी यह नहीं कर सकी। जो सहेजा गया था वह अब भी सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>Close the vault, open it again, and try once more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी बंद करें, फिर खोलें, और एक बार और कोशिश करें।</translation>
    </message>
    <message>
        <source>No testimony in this vault has that name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस तिजोरी में उस नाम की कोई गवाही नहीं है।</translation>
    </message>
    <message>
        <source>Type its case code, such as KDM-4X7, as the list of testimonies shows it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उसका मामला कोड टाइप करें, जैसे KDM-4X7, जैसा गवाहियों की सूची में दिखता है।</translation>
    </message>
    <message>
        <source>{matches} testimonies begin like this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{matches} गवाहियाँ ऐसे शुरू होती हैं।</translation>
    </message>
    <message>
        <source>Type more of it, or its case code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उसका और हिस्सा टाइप करें, या उसका मामला कोड।</translation>
    </message>
    <message>
        <source>This sealed file is missing or was changed on the disk. Nothing else is affected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह सील फ़ाइल नहीं है या डिस्क पर बदली गई। और किसी चीज़ पर असर नहीं है।</translation>
    </message>
    <message>
        <source>Look for it in a copy of the vault or in a bundle that was sent, and check the disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे तिजोरी की किसी प्रति में या भेजे गए पुलिंदे में खोजें, और डिस्क जाँचें।</translation>
    </message>
    <message>
        <source>This part was sealed to headquarters. Nobody can open it on this computer any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह हिस्सा मुख्यालय के लिए सील हुआ था। इस कंप्यूटर पर अब कोई इसे नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>Ask headquarters if you need to hear or see it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे सुनना या देखना ज़रूरी हो तो मुख्यालय से कहें।</translation>
    </message>
    <message>
        <source>The custody log does not fit together from entry {number} on: it was changed or cut.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभिरक्षा बही प्रविष्टि {number} से आगे मेल नहीं खाती: उसे बदला या काटा गया।</translation>
    </message>
    <message>
        <source>Leave the vault as it is, and tell headquarters the number of the entry.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी जैसी है वैसी रहने दें, और मुख्यालय को प्रविष्टि की संख्या बताएँ।</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस फ़ोल्डर में कोई तिजोरी नहीं है।</translation>
    </message>
    <message>
        <source>Check the name of the folder, and that the disk or stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ोल्डर का नाम देखें, और यह भी कि डिस्क या स्टिक जुड़ी है।</translation>
    </message>
    <message>
        <source>Another running program has this vault open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक और चलते प्रोग्राम में यह तिजोरी खुली है।</translation>
    </message>
    <message>
        <source>Close the other window or wait until its work is done, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरी खिड़की बंद करें या उसका काम पूरा होने तक रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Saksi. It was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह तिजोरी Saksi के नए संस्करण ने लिखी है। वह जैसी थी वैसी ही छोड़ी गई।</translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे नए संस्करण से खोलें।</translation>
    </message>
    <message>
        <source>The database of this vault is damaged. Nothing was written to it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस तिजोरी का डेटाबेस ख़राब है। उसमें कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Copy the whole folder to another disk first; then use a backup, or save what can be saved (in the terminal: “saksi vault rescue”).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले पूरा फ़ोल्डर दूसरी डिस्क पर कॉपी करें; फिर बैकअप काम में लें, या जो बच सके उसे बचाएँ (टर्मिनल में: “saksi vault rescue”)।</translation>
    </message>
    <message>
        <source>The database in this folder is not encrypted, so it is not this vault's. It was not opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस फ़ोल्डर का डेटाबेस एन्क्रिप्ट नहीं है, इसलिए वह इस तिजोरी का नहीं है। उसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>Ask who had this computer, and use a copy of the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूछें कि यह कंप्यूटर किसके पास था, और तिजोरी की कोई प्रति काम में लें।</translation>
    </message>
    <message>
        <source>This does not fit what the vault holds already. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह उससे मेल नहीं खाता जो तिजोरी में पहले से है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Look at what is there, and try again if something is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि वहाँ क्या है, और कुछ कम हो तो फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह गुप्त वाक्य तिजोरी नहीं खोलता।</translation>
    </message>
    <message>
        <source>Check the keyboard language and capital letters, and type it again; nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कीबोर्ड की भाषा और बड़े अक्षर देखें, और फिर टाइप करें; कभी कुछ मिटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>This recovery code is well typed, but does not open this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह रिकवरी कोड ठीक टाइप हुआ है, लेकिन यह तिजोरी नहीं खोलता।</translation>
    </message>
    <message>
        <source>Check whether the sheet belongs to this vault, and whether a newer one was printed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि काग़ज़ इसी तिजोरी का है, और कहीं उससे नया तो नहीं छपा।</translation>
    </message>
    <message>
        <source>This key of headquarters does not open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय की यह चाबी तिजोरी नहीं खोलती।</translation>
    </message>
    <message>
        <source>Ask headquarters which key this vault was sealed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय से पूछें कि यह तिजोरी किस चाबी के लिए सील हुई थी।</translation>
    </message>
    <message>
        <source>This vault was made without that way to open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह तिजोरी खोलने के उस तरीक़े के बिना बनी थी।</translation>
    </message>
    <message>
        <source>Use the passphrase, or another way that was set up.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गुप्त वाक्य काम में लें, या कोई और तरीक़ा जो बनाया गया था।</translation>
    </message>
    <message>
        <source>A vault can be opened by at most three keys of headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी को मुख्यालय की अधिक से अधिक तीन चाबियाँ खोल सकती हैं।</translation>
    </message>
    <message>
        <source>Choose three of them or fewer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उनमें से तीन या कम चुनें।</translation>
    </message>
    <message>
        <source>Both key files of this vault are missing or damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस तिजोरी की दोनों चाबी फ़ाइलें नहीं हैं या ख़राब हैं।</translation>
    </message>
    <message>
        <source>Ask headquarters for the copy that came with the last bundle; it brings the vault back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय से वह प्रति माँगें जो पिछले पुलिंदे के साथ गई थी; उससे तिजोरी लौट आती है।</translation>
    </message>
    <message>
        <source>These key files belong to another vault, or to an earlier key of this one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ये चाबी फ़ाइलें दूसरी तिजोरी की हैं, या इसी की पुरानी चाबी की।</translation>
    </message>
    <message>
        <source>Use the copy from the newest bundle of this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर के सबसे नए पुलिंदे की प्रति काम में लें।</translation>
    </message>
    <message>
        <source>This passphrase could be guessed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह गुप्त वाक्य बूझा जा सकता है।</translation>
    </message>
    <message>
        <source>Take the six words that Saksi offers, or add more words of your own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi के दिए छह शब्द लें, या अपने और शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait {seconds} seconds.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कई ग़लत कोशिशों के बाद अगली के लिए {seconds} सेकंड रुकना पड़ता है।</translation>
    </message>
    <message>
        <source>Wait, then type the passphrase slowly; nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रुकें, फिर गुप्त वाक्य धीरे-धीरे टाइप करें; कभी कुछ मिटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>The file changed while it was being sealed, so it was not taken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सील होते समय फ़ाइल बदल गई, इसलिए उसे नहीं लिया गया।</translation>
    </message>
    <message>
        <source>Close the program that writes to it, then attach it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो प्रोग्राम उसमें लिख रहा है उसे बंद करें, फिर फ़ाइल दोबारा संलग्न करें।</translation>
    </message>
    <message>
        <source>The check found {findings} things that are not as they were written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जाँच में {findings} चीज़ें ऐसी मिलीं जो वैसी नहीं हैं जैसी लिखी गई थीं।</translation>
    </message>
    <message>
        <source>Export what still opens to headquarters now, then ask for help with the list above.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो अब भी खुलता है उसे अभी मुख्यालय के लिए निर्यात करें, फिर ऊपर की सूची के साथ मदद माँगें।</translation>
    </message>
    <message>
        <source>This vault belongs to the demo. Nothing in it is real, so it was not opened here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह तिजोरी डेमो की है। इसमें कुछ भी असली नहीं है, इसलिए इसे यहाँ नहीं खोला गया।</translation>
    </message>
    <message>
        <source>Choose “Try the demo” to open it, or choose the folder of your own vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे खोलने के लिए “डेमो आज़माएँ” चुनें, या अपनी तिजोरी का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This is a real vault. The demo does not open it, and did not touch it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह असली तिजोरी है। डेमो इसे नहीं खोलता, और इसे छुआ नहीं।</translation>
    </message>
    <message>
        <source>Leave the demo first, then open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले डेमो छोड़ें, फिर तिजोरी खोलें।</translation>
    </message>
    <message>
        <source>The case data could not be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामले की जानकारी नहीं रखी जा सकी।</translation>
    </message>
    <message>
        <source>{flaws} answers cannot be kept as they are; the first is {field} ({flaw}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{flaws} जवाब जैसे हैं वैसे नहीं रखे जा सकते; पहला {field} है ({flaw})।</translation>
    </message>
    <message>
        <source>Correct the answer, then save again. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब सुधारें, फिर सहेजें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{field} tells who the person is, so it is not kept with the case data.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{field} से पता चलता है कि व्यक्ति कौन है, इसलिए इसे मामले की जानकारी के साथ नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Put it with the identity, which is locked on its own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे पहचान के साथ रखें, जिस पर अपना अलग ताला है।</translation>
    </message>
    <message>
        <source>This file cannot be read as case data ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल मामले की जानकारी के रूप में नहीं पढ़ी जा सकती ({reason})।</translation>
    </message>
    <message>
        <source>Save it again as CSV in UTF-8, or as JSON, with the names of HTCDS in the first row.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे UTF-8 में CSV के रूप में, या JSON के रूप में फिर सहेजें, पहली पंक्ति में HTCDS के नामों के साथ।</translation>
    </message>
    <message>
        <source>{flaws} answers of the file cannot be taken in; the first is {field} in row {row} ({flaw}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल के {flaws} जवाब नहीं लिए जा सकते; पहला पंक्ति {row} में {field} है ({flaw})।</translation>
    </message>
    <message>
        <source>Correct the rows in the file, then bring it in again. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल में पंक्तियाँ सुधारें, फिर उसे यहाँ लाएँ। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The file holds {cases} cases.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल में {cases} मामले हैं।</translation>
    </message>
    <message>
        <source>Say which of them belongs to this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बताएँ कि उनमें से कौन-सा इस गवाही का है।</translation>
    </message>
    <message>
        <source>The file holds no case of this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल में इस नाम का कोई मामला नहीं है।</translation>
    </message>
    <message>
        <source>Look at the first column of the file, and give the name that stands there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल का पहला स्तंभ देखें, और वहाँ लिखा नाम दें।</translation>
    </message>
    <message>
        <source>None of these testimonies has case data that may leave for this recipient.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इनमें से किसी गवाही की ऐसी मामले की जानकारी नहीं है जो इस पाने वाले को जा सके।</translation>
    </message>
    <message>
        <source>Look at what the person agreed to, or choose other testimonies.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि व्यक्ति ने किसकी सहमति दी, या दूसरी गवाहियाँ चुनें।</translation>
    </message>
    <message>
        <source>No place of the list has this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सूची में इस नाम की कोई जगह नहीं है।</translation>
    </message>
    <message>
        <source>Look for it by another spelling, or write it down in the person's own words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी और वर्तनी से खोजें, या व्यक्ति के अपने शब्दों में लिखें।</translation>
    </message>
    <message>
        <source>{matches} places have this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस नाम की {matches} जगहें हैं।</translation>
    </message>
    <message>
        <source>Choose one of them by its id.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उनमें से एक को उसकी आईडी से चुनें।</translation>
    </message>
    <message>
        <source>This file is no list of places that can be used ({reason}, place {place}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल काम में आने लायक जगहों की सूची नहीं है ({reason}, जगह {place})।</translation>
    </message>
    <message>
        <source>Correct the file, then bring it in again. The list from before stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल सुधारें, फिर उसे यहाँ लाएँ। पहले की सूची बनी रहती है।</translation>
    </message>
    <message>
        <source>{places} places that cases name are not in the new list.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामलों में आई {places} जगहें नई सूची में नहीं हैं।</translation>
    </message>
    <message>
        <source>Add them to the file by their ids, then bring it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उन्हें उनकी आईडी के साथ फ़ाइल में जोड़ें, फिर उसे यहाँ लाएँ।</translation>
    </message>
    <message>
        <source>The masked copy could not be made. The recording is not touched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ढकी हुई प्रति नहीं बन सकी। रिकॉर्डिंग को कुछ नहीं हुआ।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This passage is not in a recording of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह अंश इस गवाही की किसी रिकॉर्डिंग में नहीं है।</translation>
    </message>
    <message>
        <source>Choose it again in the transcript.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे लिखित रूप में फिर चुनें।</translation>
    </message>
    <message>
        <source>There is nothing to mask: no words were chosen, and no passage is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ढकने के लिए कुछ नहीं है: न कोई शब्द चुना गया, न किसी अंश पर निशान है।</translation>
    </message>
    <message>
        <source>Choose words in the transcript, or mark a passage first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप में शब्द चुनें, या पहले किसी अंश पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>Words that stand nowhere in the transcript: {missing}. Nothing was made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शब्द जो लिखित रूप में कहीं नहीं हैं: {missing}। कुछ नहीं बनाया गया।</translation>
    </message>
    <message>
        <source>Look how they are written in the transcript, correct it by listening, and choose them again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि वे लिखित रूप में कैसे लिखे हैं, सुनकर सुधारें, और फिर चुनें।</translation>
    </message>
    <message>
        <source>A recording of this testimony has no finished transcript to find the words in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही की एक रिकॉर्डिंग का लिखित रूप पूरा नहीं है, इसलिए उसमें शब्द नहीं खोजे जा सकते।</translation>
    </message>
    <message>
        <source>Transcribe it first, then make the masked copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले लिखित रूप बनाएँ, फिर ढकी हुई प्रति।</translation>
    </message>
    <message>
        <source>This is not a masked copy that was made here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह यहाँ बनी ढकी हुई प्रति नहीं है।</translation>
    </message>
    <message>
        <source>Choose the masked copy itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ढकी हुई प्रति ही चुनें।</translation>
    </message>
    <message>
        <source>What was masked is not known here any more, so this copy cannot be proved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या ढका गया था, यह यहाँ अब मालूम नहीं, इसलिए यह प्रति परखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Make the masked copy again where its testimony can still be opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ढकी हुई प्रति वहाँ फिर बनाएँ जहाँ उसकी गवाही अब भी खुल सकती है।</translation>
    </message>
    <message>
        <source>Something was added to this masked copy that the proof cannot look into.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस ढकी हुई प्रति में कुछ जोड़ा गया है जिसे परख नहीं देख सकती।</translation>
    </message>
    <message>
        <source>Make a new masked copy and leave it as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नई ढकी हुई प्रति बनाएँ और उसे वैसी ही रहने दें।</translation>
    </message>
    <message>
        <source>The answers about consent could not be read or kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति के जवाब पढ़े या रखे नहीं जा सके।</translation>
    </message>
    <message>
        <source>Nobody has agreed to this yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसके लिए अभी किसी ने सहमति नहीं दी।</translation>
    </message>
    <message>
        <source>Ask for consent first, and keep the answers with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले सहमति माँगें, और जवाब गवाही के साथ रखें।</translation>
    </message>
    <message>
        <source>This was refused, or consent to it was taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इससे इनकार किया गया, या इसकी सहमति वापस ली गई।</translation>
    </message>
    <message>
        <source>Leave it at that. Only a new answer by the same person can change it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे यहीं रहने दें। केवल उसी व्यक्ति का नया जवाब इसे बदल सकता है।</translation>
    </message>
    <message>
        <source>This testimony may not be kept any longer, or keeping it was never agreed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह गवाही अब और नहीं रखी जा सकती, या इसे रखने की सहमति कभी नहीं दी गई।</translation>
    </message>
    <message>
        <source>Ask the person whether it may be kept, and until when, or destroy its keys.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति से पूछें कि क्या इसे रखा जा सकता है, और कब तक, या इसकी चाबियाँ नष्ट करें।</translation>
    </message>
    <message>
        <source>There is consent, but not to this voice, this name or these passages.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति है, पर इस आवाज़, इस नाम या इन अंशों के लिए नहीं।</translation>
    </message>
    <message>
        <source>Make a masked copy that leaves out what was not agreed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऐसी ढकी हुई प्रति बनाएँ जिसमें वह न हो जिसकी सहमति नहीं दी गई।</translation>
    </message>
    <message>
        <source>This may be a child's testimony, and not all who have to agree have agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हो सकता है यह बच्चे की गवाही हो, और जिन सबकी सहमति ज़रूरी है उन सबने नहीं दी।</translation>
    </message>
    <message>
        <source>Look at its consent: the child, a guardian who is not involved or an independent person, and before it leaves a second colleague.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी सहमति देखें: बच्चा, अभिभावक जिनका इसमें हाथ न हो या कोई स्वतंत्र व्यक्ति, और बाहर जाने से पहले एक दूसरा सहकर्मी।</translation>
    </message>
    <message>
        <source>Ten minutes were recorded for the consent itself, and no answer was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति की ही दस मिनट की रिकॉर्डिंग हुई, और कोई जवाब नहीं रखा गया।</translation>
    </message>
    <message>
        <source>Keep the answers that were given, or go on without a recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो जवाब दिए गए उन्हें रखें, या रिकॉर्डिंग के बिना जारी रखें।</translation>
    </message>
    <message>
        <source>This recording is no spoken consent, or answers rest on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह रिकॉर्डिंग बोली गई सहमति नहीं है, या जवाब इस पर टिके हैं।</translation>
    </message>
    <message>
        <source>Leave it where it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे जहाँ है वहीं रहने दें।</translation>
    </message>
    <message>
        <source>This answer cannot be kept as it is ({field}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह जवाब जैसा है वैसा नहीं रखा जा सकता ({field})।</translation>
    </message>
    <message>
        <source>Check it: codes are short and without spaces, and the last day to keep it lies ahead.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देख लें: कोड छोटे और बिना ख़ाली जगह के होते हैं, और रखने का आख़िरी दिन आगे का होना चाहिए।</translation>
    </message>
    <message>
        <source>There is a slip in the code: it is not one that Saksi gives.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोड में चूक है: यह Saksi का दिया कोड नहीं है।</translation>
    </message>
    <message>
        <source>Read it again from the paper, sixteen letters and digits in groups of four.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काग़ज़ से फिर पढ़ें, चार-चार के समूह में सोलह अक्षर और अंक।</translation>
    </message>
    <message>
        <source>No testimony here has this code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ किसी गवाही का यह कोड नहीं है।</translation>
    </message>
    <message>
        <source>Ask where it was given; another of our offices can take consent back too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूछें कि यह कहाँ दिया गया; हमारा दूसरा कार्यालय भी सहमति वापस ले सकता है।</translation>
    </message>
    <message>
        <source>Nothing that was agreed to stands any more, so there is nothing to take back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिन बातों की सहमति दी गई थी उनमें से अब कोई मान्य नहीं, इसलिए वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Look at the consent of the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाही की सहमति देखें।</translation>
    </message>
    <message>
        <source>This file does not hold answers about consent ({field}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस फ़ाइल में सहमति के जवाब नहीं हैं ({field})।</translation>
    </message>
    <message>
        <source>Compare it with the example in the help of this command.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे इस कमांड की सहायता में दिए उदाहरण से मिलाएँ।</translation>
    </message>
    <message>
        <source>The keys of this testimony were not destroyed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही की चाबियाँ नष्ट नहीं की गईं।</translation>
    </message>
    <message>
        <source>The keys of this testimony were destroyed before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही की चाबियाँ पहले ही नष्ट की जा चुकी हैं।</translation>
    </message>
    <message>
        <source>There is nothing left to do here. Its custody log and its answers stay.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ करने को कुछ बाक़ी नहीं। इसकी अभिरक्षा बही और इसके जवाब बने रहते हैं।</translation>
    </message>
    <message>
        <source>Headquarters have not confirmed yet that they have this testimony as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय ने अभी पुष्टि नहीं की कि यह गवाही अभी जैसी है वैसी उसके पास है।</translation>
    </message>
    <message>
        <source>Export it and take their receipt first. If the person insists, say so as the reason; then no copy may be left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले इसे निर्यात करें और उनकी रसीद लें। व्यक्ति ज़ोर दें तो वही कारण के रूप में लिखें; तब हो सकता है कोई प्रति न बचे।</translation>
    </message>
    <message>
        <source>Consent to keep this testimony has neither ended nor been taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही को रखने की सहमति न तो ख़त्म हुई है, न वापस ली गई है।</translation>
    </message>
    <message>
        <source>Keep the new answer first, or give another reason.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले नया जवाब रखें, या दूसरा कारण दें।</translation>
    </message>
    <message>
        <source>The keys of this testimony were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस गवाही की चाबियाँ नष्ट की गईं: अब यहाँ इसे कोई नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>Look in its custody log for the reason. Headquarters may still have a copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कारण इसकी अभिरक्षा बही में देखें। मुख्यालय के पास अब भी प्रति हो सकती है।</translation>
    </message>
    <message>
        <source>What is known of the interpreter could not be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दुभाषिए के बारे में जो मालूम है वह रखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Nothing is recorded through this interpreter yet ({lack}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस दुभाषिए के ज़रिए अभी कुछ रिकॉर्ड नहीं होता ({lack})।</translation>
    </message>
    <message>
        <source>Brief them, let them promise secrecy, ask whether they may be on another side, and ask the person whether they accept them. Or choose another interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उन्हें समझाएँ, गुप्त रखने का वचन लें, पूछें कि क्या वे किसी और पक्ष के हो सकते हैं, और व्यक्ति से पूछें कि क्या वे उन्हें स्वीकार हैं। या दूसरा दुभाषिया चुनें।</translation>
    </message>
    <message>
        <source>This is no code of an interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह दुभाषिए का कोड नहीं है।</translation>
    </message>
    <message>
        <source>Type up to twelve letters, digits or dashes, never a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बारह तक अक्षर, अंक या डैश टाइप करें, नाम कभी नहीं।</translation>
    </message>
    <message>
        <source>Ask the office to write its answer again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कार्यालय से अपना जवाब फिर लिखने को कहें।</translation>
    </message>
    <message>
        <source>The answer to a withdrawal could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति वापसी का जवाब बन या पढ़ नहीं सका।</translation>
    </message>
    <message>
        <source>This file is no answer to a withdrawal ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल सहमति वापसी का जवाब नहीं है ({reason})।</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This answer is for another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह जवाब दूसरे कार्यालय के लिए है।</translation>
    </message>
    <message>
        <source>Hand it on to the office that it is for, or choose another file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे उस कार्यालय को दें जिसके लिए है, या दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This answer was damaged on its way. Nothing of it was taken in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह जवाब रास्ते में ख़राब हो गया। इसका कुछ भी नहीं लिया गया।</translation>
    </message>
    <message>
        <source>This answer does not say what such an answer has to say ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह जवाब वह नहीं कहता जो ऐसे जवाब को कहना चाहिए ({reason})।</translation>
    </message>
    <message>
        <source>This answer was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह जवाब Saksi के नए संस्करण से बना है (प्रारूप {version})।</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then take it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर पर Saksi को नया करें, फिर इसे दोबारा लें।</translation>
    </message>
    <message>
        <source>This answer belongs to the demo, or to real offices, and not to where it is read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह जवाब डेमो का या असली कार्यालयों का है, और जहाँ पढ़ा जा रहा है वहाँ का नहीं।</translation>
    </message>
    <message>
        <source>Take it in where it belongs.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे वहाँ लें जहाँ का यह है।</translation>
    </message>
    <message>
        <source>A signature under this answer is not right: it may be forged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस जवाब का एक हस्ताक्षर सही नहीं है: यह जाली हो सकता है।</translation>
    </message>
    <message>
        <source>Do not believe it; call the office on a number that you know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस पर विश्वास न करें; जो नंबर आप जानते हैं उस पर कार्यालय को फ़ोन करें।</translation>
    </message>
    <message>
        <source>This answer is signed by an office that nobody here trusts.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस जवाब पर ऐसे कार्यालय के हस्ताक्षर हैं जिस पर यहाँ किसी को भरोसा नहीं।</translation>
    </message>
    <message>
        <source>Compare the words of its card first, if you expected it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अगर आपको इसका इंतज़ार था, तो पहले उसके कार्ड के शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>This answer is signed by an office that is not trusted any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस जवाब पर ऐसे कार्यालय के हस्ताक्षर हैं जिस पर अब भरोसा नहीं है।</translation>
    </message>
    <message>
        <source>This answer names another office than the one that signed it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस जवाब में जिस कार्यालय का नाम है, हस्ताक्षर उससे अलग कार्यालय के हैं।</translation>
    </message>
    <message>
        <source>This answer is about something that this office was not told from here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह जवाब ऐसी बात का है जो इस कार्यालय को यहाँ से नहीं बताई गई।</translation>
    </message>
    <message>
        <source>Call the office and ask what it means.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कार्यालय को फ़ोन करें और पूछें कि इसका क्या मतलब है।</translation>
    </message>
    <message>
        <source>No withdrawal waits for an answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी सहमति वापसी को जवाब का इंतज़ार नहीं है।</translation>
    </message>
    <message>
        <source>Receive the newest bundles first, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले सबसे नए पुलिंदे प्राप्त करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>What could not be called back is not said as it has to be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो वापस नहीं मँगाया जा सका, वह वैसे नहीं बताया गया जैसे बताना चाहिए।</translation>
    </message>
    <message>
        <source>Give the name and kind of the office, or a note of one line.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कार्यालय का नाम और प्रकार दें, या एक पंक्ति की टिप्पणी।</translation>
    </message>
    <message>
        <source>This session cannot begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह सत्र शुरू नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A child rests between two sessions: {minutes} min are left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चा दो सत्रों के बीच आराम करता है: {minutes} मि॰ बाक़ी हैं।</translation>
    </message>
    <message>
        <source>Take the break together, without questions. Who may be a child counts as one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">साथ में विराम लें, बिना सवालों के। जो बच्चा हो सकता है, उसे बच्चा माना जाता है।</translation>
    </message>
    <message>
        <source>There were as many sessions with this child as a day takes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस बच्चे के साथ एक दिन में जितने सत्र हो सकते हैं, उतने हो चुके।</translation>
    </message>
    <message>
        <source>Go on tomorrow, in {minutes} min at the earliest.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कल जारी रखें, जल्दी से जल्दी {minutes} मि॰ बाद।</translation>
    </message>
    <message>
        <source>There is no such template here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ ऐसा कोई टेम्पलेट नहीं है।</translation>
    </message>
    <message>
        <source>Choose one of the list, or bring in its file again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सूची में से एक चुनें, या उसकी फ़ाइल फिर यहाँ लाएँ।</translation>
    </message>
    <message>
        <source>This file cannot be read as a template: it is no JSON in UTF-8.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल टेम्पलेट के रूप में नहीं पढ़ी जा सकती: यह UTF-8 में JSON नहीं है।</translation>
    </message>
    <message>
        <source>Open it in the editor that wrote it and save it again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे उसी संपादक में खोलें जिसमें यह लिखी गई और फिर सहेजें। जो काम में है वह बना रहता है।</translation>
    </message>
    <message>
        <source>This file is no template that this version of Saksi reads.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह फ़ाइल ऐसा टेम्पलेट नहीं है जिसे Saksi का यह संस्करण पढ़ सके।</translation>
    </message>
    <message>
        <source>Look whether it is the right file, or whether a newer Saksi is needed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि फ़ाइल सही है, या Saksi का नया संस्करण चाहिए।</translation>
    </message>
    <message>
        <source>A line of the template is not as it has to be: {path} ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">टेम्पलेट की एक पंक्ति वैसी नहीं है जैसी होनी चाहिए: {path} ({reason})।</translation>
    </message>
    <message>
        <source>Correct it in the file, then bring it in again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे फ़ाइल में सुधारें, फिर यहाँ लाएँ। जो काम में है वह बना रहता है।</translation>
    </message>
    <message>
        <source>A recorded reading of the template cannot be used: {file} ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">टेम्पलेट की पढ़ी हुई रिकॉर्डिंग काम में नहीं ली जा सकती: {file} ({reason})।</translation>
    </message>
    <message>
        <source>Put the file beside the template, with its own SHA-256 in it, then bring the template in again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल को टेम्पलेट के साथ रखें, और टेम्पलेट में उसका अपना SHA-256 हो, फिर टेम्पलेट दोबारा लाएँ। जो काम में है वह बना रहता है।</translation>
    </message>
    <message>
        <source>Another file called {name} was brought in before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} नाम की दूसरी फ़ाइल पहले यहाँ लाई गई थी।</translation>
    </message>
    <message>
        <source>Give the changed file a new version, then bring it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बदली हुई फ़ाइल को नया संस्करण दें, फिर यहाँ लाएँ।</translation>
    </message>
    <message>
        <source>The numbers were not released.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संख्याएँ जारी नहीं की गईं।</translation>
    </message>
    <message>
        <source>Fewer than {number} cases are in no release yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{number} से कम मामले हैं जो अभी किसी प्रकाशन में नहीं हैं।</translation>
    </message>
    <message>
        <source>Wait until there are more: a release of a few could be compared with the one before, and would tell of them. What was released stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">और मामले होने तक रुकें: थोड़े-से मामलों का प्रकाशन पिछले से मिलाया जा सकता है, और उससे उन लोगों का पता चल सकता है। जो जारी हुआ वह बना रहता है।</translation>
    </message>
    <message>
        <source>No numbers are released yet, so nothing was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी कोई संख्या जारी नहीं हुई, इसलिए कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Release them first. Each case is counted in one release only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले उन्हें जारी करें। हर मामला केवल एक प्रकाशन में गिना जाता है।</translation>
    </message>
    <message>
        <source>One of these cases is in a release already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इनमें से एक मामला पहले से किसी प्रकाशन में है।</translation>
    </message>
    <message>
        <source>Count again, then release what is new.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर से गिनें, फिर जो नया है उसे जारी करें।</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Nothing is in it yet. Record something or add a file first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसमें अभी कुछ नहीं है। पहले कुछ रिकॉर्ड करें या फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>Its recording is still running. Stop it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी रिकॉर्डिंग अभी चल रही है। पहले उसे रोकें।</translation>
    </message>
    <message>
        <source>Its recording is not sealed yet. Lock the vault and unlock it again; then it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी रिकॉर्डिंग अभी सील नहीं हुई। तिजोरी पर ताला लगाएँ और फिर खोलें; तब हो जाएगी।</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी चाबियाँ नष्ट की गईं: अब यहाँ इसे कोई नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>It was sealed to headquarters, and none of the chosen offices can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह मुख्यालय के लिए सील हुई थी, और चुना हुआ कोई कार्यालय इसे नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>A part of it is damaged on this disk. Check the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका एक हिस्सा इस डिस्क पर ख़राब है। तिजोरी जाँचें।</translation>
    </message>
    <message>
        <source>It is larger than a bundle can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह पुलिंदे के संभव आकार से बड़ी है।</translation>
    </message>
    <message>
        <source>It is a masked copy that was not proved as it is now. Open it and prove it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह ढकी हुई प्रति है, जो अभी जैसी है वैसी परखी नहीं गई। पहले इसे खोलें और परखें।</translation>
    </message>
    <message>
        <source>What was masked was heard again in this masked copy. Open it to see where, and mask it anew.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस ढकी हुई प्रति में ढकी बात फिर सुनाई दी। कहाँ, यह देखने के लिए इसे खोलें, और फिर से ढकें।</translation>
    </message>
    <message>
        <source>Something in it cannot be written in the format of bundles. Tell the person who looks after Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसमें कुछ ऐसा है जो पुलिंदों के प्रारूप में नहीं लिखा जा सकता। Saksi की देखभाल करने वाले व्यक्ति को बताएँ।</translation>
    </message>
    <message>
        <source>The person did not agree to this. Ask them, or leave it here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने इसकी सहमति नहीं दी। उनसे पूछें, या इसे यहीं रहने दें।</translation>
    </message>
    <message>
        <source>Not to {office}: {reason}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{office} को नहीं: {reason}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The key file {subject} is damaged or missing; its copy is used. It is repaired at the next opening.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चाबी फ़ाइल {subject} ख़राब है या नहीं है; उसकी प्रति काम आ रही है। अगली बार खुलने पर ठीक हो जाएगी।</translation>
    </message>
    <message>
        <source>Page {subject} of the database is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डेटाबेस का पन्ना {subject} ख़राब है।</translation>
    </message>
    <message>
        <source>The database is damaged inside.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डेटाबेस भीतर से ख़राब है।</translation>
    </message>
    <message>
        <source>Entries of the table {subject} point to nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तालिका {subject} की प्रविष्टियाँ किसी चीज़ से नहीं जुड़तीं।</translation>
    </message>
    <message>
        <source>The custody log does not fit from entry {subject} on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभिरक्षा बही प्रविष्टि {subject} से आगे मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Answers about consent of the testimony {subject} are other than the custody log tells.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">गवाही {subject} की सहमति के जवाब वैसे नहीं हैं जैसे अभिरक्षा बही बताती है।</translation>
    </message>
    <message>
        <source>Sound of the recording {subject} is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग {subject} की आवाज़ नहीं है या बदली गई है।</translation>
    </message>
    <message>
        <source>The sealed file of part {subject} is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भाग {subject} की सील फ़ाइल नहीं है या बदली गई है।</translation>
    </message>
    <message>
        <source>The bundle {subject} that was sealed to headquarters is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय के लिए सील किया गया पुलिंदा {subject} नहीं है या बदला गया है।</translation>
    </message>
    <message>
        <source>The file {subject} belongs to nothing; it is removed at the next opening.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ाइल {subject} किसी चीज़ की नहीं है; अगली बार खुलने पर हटा दी जाएगी।</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>the same letters come again and again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वही अक्षर बार-बार आते हैं</translation>
    </message>
    <message>
        <source>the same words come again and again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वही शब्द बार-बार आते हैं</translation>
    </message>
    <message>
        <source>the text was cut off before the speech ended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बोली समाप्त होने से पहले पाठ कट गया</translation>
    </message>
    <message>
        <source>more text than anyone can speak in this time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इतने समय में कोई जितना बोल सकता है उससे अधिक पाठ</translation>
    </message>
    <message>
        <source>less text than was spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जितना बोला गया उससे कम पाठ</translation>
    </message>
    <message>
        <source>probably nobody spoke here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शायद यहाँ कोई नहीं बोला</translation>
    </message>
    <message>
        <source>a sentence that models invent where nobody spoke</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ऐसा वाक्य जो मॉडल वहाँ गढ़ते हैं जहाँ कोई नहीं बोला</translation>
    </message>
    <message>
        <source>the words that were given as a help, not the words that were said</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मदद के लिए दिए गए शब्द, कहे गए शब्द नहीं</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरी भाषा के अक्षर</translation>
    </message>
    <message>
        <source>a voice in only a small part of this stretch</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस हिस्से के थोड़े ही भाग में आवाज़</translation>
    </message>
    <message>
        <source>a voice was heard, and no text was written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ सुनी गई, और कोई पाठ नहीं लिखा गया</translation>
    </message>
    <message>
        <source>transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप बना</translation>
    </message>
    <message>
        <source>nobody speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई नहीं बोलता</translation>
    </message>
    <message>
        <source>two people speak at once</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दो लोग एक साथ बोलते हैं</translation>
    </message>
    <message>
        <source>text to be checked by listening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुनकर जाँचने योग्य पाठ</translation>
    </message>
    <message>
        <source>could not be transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप नहीं बन सका</translation>
    </message>
    <message>
        <source>not transcribed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप अभी नहीं बना</translation>
    </message>
    <message>
        <source>the recording was paused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग विराम पर थी</translation>
    </message>
    <message>
        <source>the microphone was lost</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">माइक्रोफ़ोन छूट गया</translation>
    </message>
    <message>
        <source>the machine was too slow to keep the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मशीन आवाज़ रखने के लिए बहुत धीमी थी</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डिस्क ने जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>the sound could not be read here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ आवाज़ पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>the program ended unexpectedly</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रोग्राम अचानक बंद हो गया</translation>
    </message>
    <message>
        <source>survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सर्वाइवर</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दुभाषिया</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">साक्षात्कारकर्ता</translation>
    </message>
    <message>
        <source>another person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई और व्यक्ति</translation>
    </message>
    <message>
        <source>written by the machine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मशीन का लिखा</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी व्यक्ति का सुधारा</translation>
    </message>
    <message>
        <source>written by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी व्यक्ति का लिखा</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Engage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जुड़ाव</translation>
    </message>
    <message>
        <source>Account</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपबीती</translation>
    </message>
    <message>
        <source>Closure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">समापन</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मूल्यांकन</translation>
    </message>
    <message>
        <source>Make it safe to talk, and safe to say no.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बोलना सुरक्षित बनाएँ, और मना करना भी।</translation>
    </message>
    <message>
        <source>Let the account come freely: open questions, never leading ones. Silence is fine.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपबीती को अपने आप आने दें: खुले सवाल, जवाब सुझाने वाले कभी नहीं। चुप्पी भी ठीक है।</translation>
    </message>
    <message>
        <source>Read back, correct, and say what happens next. Promise nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पढ़कर सुनाएँ, सुधारें, और बताएँ कि आगे क्या होगा। कोई वादा न करें।</translation>
    </message>
    <message>
        <source>How the person is now, and what they need.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति अब कैसा है, और उसे क्या चाहिए।</translation>
    </message>
    <message>
        <source>Are you comfortable here? Is there anything you need before we begin?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या आप यहाँ सहज हैं? शुरू करने से पहले क्या आपको किसी चीज़ की ज़रूरत है?</translation>
    </message>
    <message>
        <source>You can stop, take a break or leave out a question at any time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आप कभी भी रुक सकते हैं, विराम ले सकते हैं या कोई सवाल छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Are you at ease with everybody who is in the room, the interpreter too?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या आप कमरे में मौजूद सभी लोगों के साथ सहज हैं, दुभाषिए के साथ भी?</translation>
    </message>
    <message>
        <source>Please tell me in your own words what this recording is for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कृपया अपने शब्दों में बताएँ कि यह रिकॉर्डिंग किसलिए है।</translation>
    </message>
    <message>
        <source>Is there anything you want to ask me first?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या आप पहले मुझसे कुछ पूछना चाहेंगे?</translation>
    </message>
    <message>
        <source>Please tell me what happened, from wherever you want to begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कृपया बताएँ कि क्या हुआ, जहाँ से आप शुरू करना चाहें।</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर क्या हुआ?</translation>
    </message>
    <message>
        <source>Can you tell me more about that?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या आप उसके बारे में और बता सकते हैं?</translation>
    </message>
    <message>
        <source>Please describe the place for me.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कृपया मुझे उस जगह के बारे में बताएँ कि वह कैसी थी।</translation>
    </message>
    <message>
        <source>Who else was there, and what did they do?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वहाँ और कौन था, और उन्होंने क्या किया?</translation>
    </message>
    <message>
        <source>What was an ordinary day like?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक आम दिन कैसा होता था?</translation>
    </message>
    <message>
        <source>You said “…”. What does that word mean to you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आपने कहा “…”। आपके लिए उस शब्द का क्या मतलब है?</translation>
    </message>
    <message>
        <source>Is there anything important that I have not asked about?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या कोई ज़रूरी बात है जो मैंने नहीं पूछी?</translation>
    </message>
    <message>
        <source>Did I understand anything wrongly?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या मुझसे समझने में कोई ग़लती हुई?</translation>
    </message>
    <message>
        <source>Shall we listen to a part of it together?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या हम इसका एक हिस्सा साथ में सुनें?</translation>
    </message>
    <message>
        <source>Is there a part that you want nobody else to hear?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या कोई ऐसा हिस्सा है जो आप चाहते हैं कि कोई और न सुने?</translation>
    </message>
    <message>
        <source>This is what happens with the recording now, and how you can reach us.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब इस रिकॉर्डिंग का यह होगा, और आप हम तक इस तरह पहुँच सकते हैं।</translation>
    </message>
    <message>
        <source>How was it for you to talk about this?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस बारे में बात करना आपके लिए कैसा रहा?</translation>
    </message>
    <message>
        <source>Do you feel safe where you are going now?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब आप जहाँ जा रहे हैं, क्या वहाँ आप सुरक्षित महसूस करते हैं?</translation>
    </message>
    <message>
        <source>Would you like to speak with somebody who can help?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या आप किसी ऐसे व्यक्ति से बात करना चाहेंगे जो मदद कर सके?</translation>
    </message>
    <message>
        <source>What should we do differently next time?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अगली बार हमें क्या अलग करना चाहिए?</translation>
    </message>
    <message>
        <source>The person is in distress</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति बहुत परेशान हैं</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation type="unfinished">कोई भीतर आया</translation>
    </message>
    <message>
        <source>Somebody needs a doctor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी को डॉक्टर की ज़रूरत है</translation>
    </message>
    <message>
        <source>The computer has to go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कंप्यूटर हटाना पड़ेगा</translation>
    </message>
    <message>
        <source>Stop asking. Press P: the recording pauses.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूछना बंद करें। P दबाएँ: रिकॉर्डिंग विराम लेती है।</translation>
    </message>
    <message>
        <source>Say where you both are, and that nothing has to be told.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बताएँ कि आप दोनों कहाँ हैं, और यह कि कुछ बताना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Offer water, air, somebody they trust. They choose what comes next.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पानी, खुली हवा, या किसी भरोसे के व्यक्ति का साथ दें। आगे क्या हो, यह वे चुनते हैं।</translation>
    </message>
    <message>
        <source>If it does not pass, stop for today. Give the number of a service.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ठीक न लगे तो आज के लिए रुक जाएँ। किसी सेवा का नंबर दें।</translation>
    </message>
    <message>
        <source>Press F9: the screen is hidden, and the recording goes on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">F9 दबाएँ: स्क्रीन छिप जाती है, और रिकॉर्डिंग चलती रहती है।</translation>
    </message>
    <message>
        <source>Speak about something else. Never say what this meeting is for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ और बात करें। यह मुलाक़ात किसलिए है, कभी न बताएँ।</translation>
    </message>
    <message>
        <source>Once you are alone, ask whether it is safe to go on, and where.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अकेले होने पर पूछें कि आगे बढ़ना सुरक्षित है या नहीं, और कहाँ।</translation>
    </message>
    <message>
        <source>Get help first. Call the number that is right for this place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले मदद बुलाएँ। इस जगह के लिए जो सही नंबर है उस पर फ़ोन करें।</translation>
    </message>
    <message>
        <source>Ask the person what may be said to the helpers, if they can answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति जवाब दे सकें तो पूछें कि मदद करने वालों को क्या बताया जाए।</translation>
    </message>
    <message>
        <source>Stop the recording. What was said is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग रोकें। जो कहा गया वह सहेजा है।</translation>
    </message>
    <message>
        <source>Lock it, or hold the power button down. What was said is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ताला लगाएँ, या पावर बटन दबाए रखें। जो कहा गया वह सहेजा है।</translation>
    </message>
    <message>
        <source>Do not fight for it: without the passphrase it stays closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसके लिए झगड़ें नहीं: गुप्त वाक्य के बिना यह बंद रहता है।</translation>
    </message>
    <message>
        <source>Tell headquarters as soon as you can, and by a safe way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जितनी जल्दी हो सके, सुरक्षित रास्ते से मुख्यालय को बताएँ।</translation>
    </message>
    <message>
        <source>How are you now? What stays with you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अब आप कैसे हैं? क्या आपके मन में रह गया है?</translation>
    </message>
    <message>
        <source>What do you need before the next interview?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अगले साक्षात्कार से पहले आपको क्या चाहिए?</translation>
    </message>
    <message>
        <source>What would you do differently next time?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अगली बार आप क्या अलग करना चाहेंगे?</translation>
    </message>
    <message>
        <source>How was it for the interpreter? Do they need a rest, or to talk?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दुभाषिए के लिए यह कैसा रहा? क्या उन्हें आराम चाहिए, या बात करनी है?</translation>
    </message>
    <message>
        <source>Which words were hard to carry over?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किन शब्दों का अनुवाद करना मुश्किल था?</translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message>
        <source>Not said yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी नहीं बताया</translation>
    </message>
    <message>
        <source>The interview was held</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">साक्षात्कार हुआ</translation>
    </message>
    <message>
        <source>The interview was stopped</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">साक्षात्कार रोका गया</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">अभी नहीं</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Khmer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">खमेर</translation>
    </message>
    <message>
        <source>Thai</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">थाई</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वियतनामी</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चीनी</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इंडोनेशियाई</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हिन्दी</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बंगाली</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उर्दू</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़िलिपीनो</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Lao</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लाओ</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बर्मी</translation>
    </message>
    <message>
        <source>Malay</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मलय</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नेपाली</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तमिल</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्वाहिली</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अम्हारिक</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जापानी</translation>
    </message>
    <message>
        <source>Korean</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोरियाई</translation>
    </message>
    <message>
        <source>French</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़्रेंच</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हुए: {all} में से {done}</translation>
    </message>
    <message>
        <source>Saksi: lesson of the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi: डेमो का अभ्यास</translation>
    </message>
    <message>
        <source>Everything in the demo is invented.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डेमो में सब कुछ काल्पनिक है।</translation>
    </message>
    <message>
        <source>What is called done was seen in its vaults.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिसे “हुआ” कहा गया है, वह उसकी तिजोरियों में देखा गया।</translation>
    </message>
    <message>
        <source>not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं हुआ</translation>
    </message>
    <message>
        <source>done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हुआ: {facts}</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Press New in the rail, choose English, and ask for consent: nothing is recorded before that. Then the demo voice speaks by itself. Let it speak for some seconds, then stop. The recording is sealed at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किनारे की पट्टी में “नई” दबाएँ, अंग्रेज़ी चुनें, और सहमति माँगें: उससे पहले कुछ रिकॉर्ड नहीं होता। फिर डेमो की आवाज़ अपने आप बोलती है। उसे कुछ सेकंड बोलने दें, फिर रोकें। रिकॉर्डिंग तुरंत सील हो जाती है।</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्क्रीन छिपाएँ</translation>
    </message>
    <message>
        <source>Somebody comes in. While a recording runs, press the key for hiding, F9: only a clock is left. Wait a moment, press it again, and see that the recording went on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई भीतर आता है। रिकॉर्डिंग चलते समय छिपाने की कुंजी F9 दबाएँ: केवल एक घड़ी रह जाती है। थोड़ा रुकें, उसे फिर दबाएँ, और देखें कि रिकॉर्डिंग चलती रही।</translation>
    </message>
    <message>
        <source>Lose the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">माइक्रोफ़ोन छूटना</translation>
    </message>
    <message>
        <source>While a recording runs, pull the cable here. See what the screen says, then plug it in again, let the voice go on for some seconds, and stop. The gap stays visible in the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग चलते समय यहाँ तार खींचें। देखें कि स्क्रीन क्या कहती है, फिर उसे वापस लगाएँ, आवाज़ को कुछ सेकंड और चलने दें, और रोकें। ख़ाली जगह गवाही में दिखती रहती है।</translation>
    </message>
    <message>
        <source>Recover from a crash</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अचानक बंद होने के बाद सँभलना</translation>
    </message>
    <message>
        <source>While a recording runs, cut the power here. The vault is let go in the middle of a word, as when a battery is empty. Then unlock it with the words below: the recording is finished, to the second.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग चलते समय यहाँ बिजली काटें। तिजोरी शब्द के बीच में ही छूट जाती है, जैसे बैटरी ख़त्म होने पर। फिर उसे नीचे के शब्दों से खोलें: रिकॉर्डिंग ठीक सेकंड तक पूरी हो जाती है।</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप बनाएँ</translation>
    </message>
    <message>
        <source>Open a testimony in English that has no text yet, one of yours for example, and transcribe it with the demo model. It understands the demo voices and nothing else.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अंग्रेज़ी की कोई गवाही खोलें जिसका अभी पाठ नहीं है, जैसे अपनी कोई, और डेमो मॉडल से उसका लिखित रूप बनाएँ। वह केवल डेमो की आवाज़ें समझता है, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>Correct</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुधारें</translation>
    </message>
    <message>
        <source>Open a testimony with text, listen to a sentence, and change a word of it. What the machine wrote stays beneath your correction.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पाठ वाली कोई गवाही खोलें, एक वाक्य सुनें, और उसका एक शब्द बदलें। मशीन का लिखा आपके सुधार के नीचे बना रहता है।</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">निर्यात</translation>
    </message>
    <message>
        <source>Choose a testimony in the library, export it for Demo headquarters, and write it to the demo stick, the folder that is named below.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संग्रह में कोई गवाही चुनें, उसे डेमो मुख्यालय (“Demo headquarters”) के लिए निर्यात करें, और डेमो स्टिक पर लिखें, यानी उस फ़ोल्डर में जिसका नाम नीचे है।</translation>
    </message>
    <message>
        <source>Receive as headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय के रूप में प्राप्त करें</translation>
    </message>
    <message>
        <source>Go over to headquarters. Press Receive in the rail, take a bundle from the demo stick, read its checks, and adopt it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय में जाएँ। किनारे की पट्टी में “प्राप्त करें” दबाएँ, डेमो स्टिक से एक पुलिंदा लें, उसकी जाँचें पढ़ें, और उसे अपनाएँ।</translation>
    </message>
    <message>
        <source>Spot the changed bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बदला हुआ पुलिंदा पहचानें</translation>
    </message>
    <message>
        <source>One bundle on the demo stick was changed on its way: one bit of it. As headquarters, receive what lies there until one is refused, and read why. Nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डेमो स्टिक का एक पुलिंदा रास्ते में बदला गया: उसका एक बिट। मुख्यालय के रूप में, वहाँ जो है उसे तब तक प्राप्त करें जब तक एक अस्वीकार न हो, और पढ़ें कि क्यों। उसका कुछ भी नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>case {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामला {code}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{seconds} से॰</translation>
    </message>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्षेत्रीय केंद्र</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>check by listening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुनकर जाँचें</translation>
    </message>
    <message>
        <source>No sound yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी कोई आवाज़ नहीं</translation>
    </message>
    <message>
        <source>Recording now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी रिकॉर्ड हो रही है</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्ड हुई</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सील हुई</translation>
    </message>
    <message>
        <source>Transcribed {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप बना {percent} %</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">समीक्षा हो गई</translation>
    </message>
    <message>
        <source>Sealed to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय के लिए सील</translation>
    </message>
    <message>
        <source>Keys destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चाबियाँ नष्ट की गईं</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति वापस ली गई</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति से इनकार</translation>
    </message>
    <message>
        <source>To be erased: its last day is over</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिटाना है: इसका आख़िरी दिन बीत गया</translation>
    </message>
    <message>
        <source>Transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखित रूप बना</translation>
    </message>
    <message>
        <source>exported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">निर्यात हुई</translation>
    </message>
    <message>
        <source>to look at: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखना है: {count}</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी सील नहीं</translation>
    </message>
    <message>
        <source>Sealed, no text yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सील हुई, अभी पाठ नहीं</translation>
    </message>
    <message>
        <source>Partly transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ लिखित रूप बना</translation>
    </message>
    <message>
        <source>With places to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखने की जगहों वाली</translation>
    </message>
    <message>
        <source>Exported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">निर्यात हुई</translation>
    </message>
    <message>
        <source>Has to go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिटानी है</translation>
    </message>
    <message>
        <source>Only here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">केवल यहाँ</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उसके बाद बदली</translation>
    </message>
    <message>
        <source>Carried</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ले जाई गई</translation>
    </message>
    <message>
        <source>Received</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्राप्त हुई</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुष्टि हुई</translation>
    </message>
    <message>
        <source>It is on this computer alone: if the computer is lost, the testimony is lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह केवल इस कंप्यूटर पर है: कंप्यूटर खो गया तो गवाही भी खो जाएगी।</translation>
    </message>
    <message>
        <source>An earlier state of it was carried. What changed since is on this computer alone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका पहले का रूप ले जाया गया। उसके बाद जो बदला वह केवल इस कंप्यूटर पर है।</translation>
    </message>
    <message>
        <source>It left in a bundle as it is now. Nobody has confirmed yet that it arrived.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह जैसी अभी है वैसी ही पुलिंदे में गई। पहुँचने की पुष्टि अभी किसी ने नहीं की।</translation>
    </message>
    <message>
        <source>It came from another office, which has it as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह दूसरे कार्यालय से आई, जिसके पास भी यह है।</translation>
    </message>
    <message>
        <source>Headquarters has confirmed that it is there as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय ने पुष्टि की है कि यह जैसी अभी है वैसी ही वहाँ है।</translation>
    </message>
    <message>
        <source>Case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामला</translation>
    </message>
    <message>
        <source>Languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भाषाएँ</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अवधि</translation>
    </message>
    <message>
        <source>Date</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तारीख़</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्थिति</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कहाँ है</translation>
    </message>
    <message>
        <source>Sort by this ({keys})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसके हिसाब से क्रम दें ({keys})</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ रिकॉर्ड हुई</translation>
    </message>
</context>
<context>
    <name>masking</name>
    <message>
        <source>not proved yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी परखी नहीं गई</translation>
    </message>
    <message>
        <source>proved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">परख में सही</translation>
    </message>
    <message>
        <source>masked words are still heard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ढके हुए शब्द अब भी सुनाई देते हैं</translation>
    </message>
    <message>
        <source>A tone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक ध्वनि</translation>
    </message>
    <message>
        <source>Silence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ख़ामोशी</translation>
    </message>
    <message>
        <source>Their own voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उनकी अपनी आवाज़</translation>
    </message>
    <message>
        <source>An altered voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बदली हुई आवाज़</translation>
    </message>
    <message>
        <source>No voice, the text alone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ नहीं, केवल पाठ</translation>
    </message>
    <message>
        <source>Making the masked copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">ढकी हुई प्रति बन रही है</translation>
    </message>
    <message>
        <source>Transcribing again and searching</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर लिखित रूप बनाकर खोजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>The microphone is there: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">माइक्रोफ़ोन मौजूद है: {name}</translation>
    </message>
    <message>
        <source>This computer shows no microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर पर कोई माइक्रोफ़ोन नहीं दिखता।</translation>
    </message>
    <message>
        <source>Connect one; it appears here by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक जोड़ें; वह यहाँ अपने आप दिखेगा।</translation>
    </message>
    <message>
        <source>The chosen microphone is not there: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">चुना हुआ माइक्रोफ़ोन मौजूद नहीं है: {name}</translation>
    </message>
    <message>
        <source>Connect it again, or choose another one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उसे फिर जोड़ें, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The sound was not tried yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ अभी आज़माई नहीं गई।</translation>
    </message>
    <message>
        <source>Let somebody say a sentence from the chair of the person, then hear it back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति की कुर्सी से किसी से एक वाक्य कहलवाएँ, फिर उसे सुनें।</translation>
    </message>
    <message>
        <source>The sound is good.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ अच्छी है।</translation>
    </message>
    <message>
        <source>The sound is too quiet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ बहुत धीमी है।</translation>
    </message>
    <message>
        <source>Put the microphone nearer to the person, or raise its level.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">माइक्रोफ़ोन व्यक्ति के पास लाएँ, या उसका स्तर बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The sound is too loud and breaks up.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ बहुत तेज़ है और फट रही है।</translation>
    </message>
    <message>
        <source>Put the microphone further away, or lower its level.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">माइक्रोफ़ोन दूर करें, या उसका स्तर घटाएँ।</translation>
    </message>
    <message>
        <source>Nothing at all was heard.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ भी सुनाई नहीं दिया।</translation>
    </message>
    <message>
        <source>Is the microphone switched off, or is another one chosen?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या माइक्रोफ़ोन बंद है, या दूसरा चुना हुआ है?</translation>
    </message>
    <message>
        <source>Room on the disk for {length} of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डिस्क पर {length} की रिकॉर्डिंग की जगह है।</translation>
    </message>
    <message>
        <source>Room on the disk for {length} of recording only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डिस्क पर केवल {length} की रिकॉर्डिंग की जगह है।</translation>
    </message>
    <message>
        <source>Free some space if the talk may last longer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बातचीत लंबी चल सकती हो तो कुछ जगह ख़ाली करें।</translation>
    </message>
    <message>
        <source>The disk has room for {length} of recording: too little to begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डिस्क पर {length} की रिकॉर्डिंग की जगह है: शुरू करने के लिए बहुत कम।</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिजोरी वाली डिस्क पर कुछ जगह ख़ाली करें।</translation>
    </message>
    <message>
        <source>The disk does not say how much room it has.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डिस्क नहीं बताती कि उस पर कितनी जगह है।</translation>
    </message>
    <message>
        <source>Check that the disk that holds the vault is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">देखें कि तिजोरी वाली डिस्क जुड़ी है।</translation>
    </message>
    <message>
        <source>Connected to power; the battery holds {number} %.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बिजली से जुड़ा है; बैटरी में {number} % है।</translation>
    </message>
    <message>
        <source>The battery holds {number} %{lasts}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बैटरी में {number} % है{lasts}।</translation>
    </message>
    <message>
        <source>The battery holds only {number} %{lasts}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बैटरी में केवल {number} % है{lasts}।</translation>
    </message>
    <message>
        <source>Connect the computer to power if you can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हो सके तो कंप्यूटर को बिजली से जोड़ें।</translation>
    </message>
    <message>
        <source>This computer runs without a battery.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह कंप्यूटर बिना बैटरी के चलता है।</translation>
    </message>
    <message>
        <source>The clock can be believed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">घड़ी पर विश्वास किया जा सकता है।</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस कंप्यूटर की घड़ी ग़लत है।</translation>
    </message>
    <message>
        <source>Set date and time: they become part of the record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तारीख़ और समय ठीक करें: वे रिकॉर्ड का हिस्सा बनते हैं।</translation>
    </message>
    <message>
        <source>The clock shows an earlier time than the last entry of this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">घड़ी इस तिजोरी की पिछली प्रविष्टि से पहले का समय दिखाती है।</translation>
    </message>
    <message>
        <source>It can be sealed to: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसके लिए सील हो सकती है: {name}</translation>
    </message>
    <message>
        <source>This office is headquarters itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह कार्यालय ख़ुद मुख्यालय है।</translation>
    </message>
    <message>
        <source>No headquarters is trusted yet: the testimony could be sealed to nobody.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी किसी मुख्यालय पर भरोसा नहीं है: गवाही किसी के लिए सील नहीं हो सकेगी।</translation>
    </message>
    <message>
        <source>Add the card of your headquarters under People.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“लोग” में अपने मुख्यालय का कार्ड जोड़ें।</translation>
    </message>
    <message>
        <source>The screen locks by itself after {number} min.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्क्रीन पर {number} मि॰ बाद अपने आप ताला लगता है।</translation>
    </message>
    <message>
        <source>The screen does not lock by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्क्रीन पर अपने आप ताला नहीं लगता।</translation>
    </message>
    <message>
        <source>Switch the lock on in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सेटिंग में ताला चालू करें।</translation>
    </message>
    <message>
        <source>Nobody interprets.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई दुभाषिया नहीं है।</translation>
    </message>
    <message>
        <source>{name} interprets: briefed, bound to secrecy, on no other side, accepted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} दुभाषिया हैं: समझाया गया, गुप्त रखने के वचन में, किसी और पक्ष के नहीं, स्वीकार।</translation>
    </message>
    <message>
        <source>Somebody interprets, and it is not written down who.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई अनुवाद कर रहा है, और लिखा नहीं है कि कौन।</translation>
    </message>
    <message>
        <source>Give them a short code, and answer the four questions.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उन्हें छोटा कोड दें, और चारों सवालों के जवाब दें।</translation>
    </message>
    <message>
        <source>The interpreter was not briefed yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दुभाषिए को अभी समझाया नहीं गया।</translation>
    </message>
    <message>
        <source>Tell them first what this is about and how to interpret it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले उन्हें बताएँ कि यह किस बारे में है और अनुवाद कैसे करना है।</translation>
    </message>
    <message>
        <source>The interpreter has not promised secrecy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दुभाषिए ने गुप्त रखने का वचन नहीं दिया।</translation>
    </message>
    <message>
        <source>Nothing is said before they did.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उससे पहले कुछ नहीं कहा जाता।</translation>
    </message>
    <message>
        <source>The interpreter was not asked whether they may be on another side.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दुभाषिए से नहीं पूछा गया कि क्या वे किसी और पक्ष के हो सकते हैं।</translation>
    </message>
    <message>
        <source>Ask whether they know anybody who is involved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूछें कि क्या वे इससे जुड़े किसी व्यक्ति को जानते हैं।</translation>
    </message>
    <message>
        <source>The interpreter may be on another side.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हो सकता है दुभाषिया किसी और पक्ष के हों।</translation>
    </message>
    <message>
        <source>Take another interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरा दुभाषिया लें।</translation>
    </message>
    <message>
        <source>The person was not asked whether they accept the interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति से नहीं पूछा गया कि क्या उन्हें दुभाषिया स्वीकार है।</translation>
    </message>
    <message>
        <source>Ask them, best without the interpreter in the room.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उनसे पूछें, बेहतर है कि दुभाषिया कमरे में न हो।</translation>
    </message>
    <message>
        <source>The person does not want this interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति यह दुभाषिया नहीं चाहते।</translation>
    </message>
    <message>
        <source>Take another one. They need not say why.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरा लें। उन्हें कारण बताना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>A break is suggested after {length}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} बाद विराम का सुझाव मिलेगा।</translation>
    </message>
    <message>
        <source>With a child: {length} at most, with a break in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चे के साथ: अधिक से अधिक {length}, बीच में एक विराम के साथ।</translation>
    </message>
    <message>
        <source>A child rests between two sessions: {length} are left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चा दो सत्रों के बीच आराम करता है: {length} बाक़ी।</translation>
    </message>
    <message>
        <source>Take the break together, without questions.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">साथ में विराम लें, बिना सवालों के।</translation>
    </message>
    <message>
        <source>There were as many sessions with this child as a day takes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस बच्चे के साथ एक दिन में जितने सत्र हो सकते हैं, उतने हो चुके।</translation>
    </message>
    <message>
        <source>The next one may begin in {length}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अगला {length} बाद शुरू हो सकता है।</translation>
    </message>
    <message>
        <source>The person agreed to be recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने रिकॉर्ड किए जाने की सहमति दी।</translation>
    </message>
    <message>
        <source>The person was not asked for consent yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति से अभी सहमति नहीं माँगी गई।</translation>
    </message>
    <message>
        <source>It is asked on the next page, before anything is recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह अगले पन्ने पर पूछी जाती है, कुछ भी रिकॉर्ड होने से पहले।</translation>
    </message>
    <message>
        <source>The person said no to being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने रिकॉर्ड किए जाने से इनकार किया।</translation>
    </message>
    <message>
        <source>Respect it. Ask again only if the person wishes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसका सम्मान करें। तभी फिर पूछें जब व्यक्ति चाहें।</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{hours} घं॰ {minutes} मि॰</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{minutes} मि॰</translation>
    </message>
    <message>
        <source>, which lasts about {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">, जो लगभग {length} चलेगी</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Waiting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इंतज़ार में</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">आवाज़ें खोजी जा रही हैं</translation>
    </message>
    <message>
        <source>Writing down {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिखा जा रहा है {percent} %</translation>
    </message>
    <message>
        <source>Stops after this passage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस अंश के बाद रुकेगा</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हो गया</translation>
    </message>
    <message>
        <source>Not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं हुआ</translation>
    </message>
    <message>
        <source>Done; speech without text: {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हो गया; बिना पाठ की बोली: {time}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">एक मिनट से कम बाक़ी</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लगभग {minutes} मि॰ बाक़ी</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लगभग {hours} घं॰ {minutes} मि॰ बाक़ी</translation>
    </message>
    <message>
        <source>Recording {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{count} में से रिकॉर्डिंग {number}</translation>
    </message>
    <message>
        <source>{model} (demo voices only)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{model} (केवल डेमो की आवाज़ें)</translation>
    </message>
</context>
<context>
    <name>recall</name>
    <message>
        <source>Done: nobody opens it there any more, and nothing of it left that office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हो गया: वहाँ अब इसे कोई नहीं खोलता, और उस कार्यालय से इसका कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>Closed there, but this could not be called back: {what}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वहाँ बंद है, पर यह वापस नहीं मँगाया जा सका: {what}</translation>
    </message>
    <message>
        <source>handed on to {name} ({kind})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} ({kind}) को आगे दी गई</translation>
    </message>
    <message>
        <source>printed on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">काग़ज़ पर छपी</translation>
    </message>
    <message>
        <source>published</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">प्रकाशित हुई</translation>
    </message>
    <message>
        <source>something else: {note}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ और: {note}</translation>
    </message>
</context>
<context>
    <name>receive</name>
    <message>
        <source>New here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ नई</translation>
    </message>
    <message>
        <source>A newer revision of what was here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ की गवाही का नया संशोधन</translation>
    </message>
    <message>
        <source>The same as was here already</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वही जो यहाँ पहले से थी</translation>
    </message>
    <message>
        <source>Older than what is here; the newer one stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ वाली से पुरानी; नई वाली रहती है</translation>
    </message>
    <message>
        <source>Not taken: it says the same revision and has other content. Ask the office by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं ली गई: संशोधन वही बताती है और सामग्री अलग है। किसी और रास्ते से कार्यालय से पूछें।</translation>
    </message>
    <message>
        <source>Not taken: it came here from another office before, and only that one can bring more of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं ली गई: यह पहले दूसरे कार्यालय से यहाँ आई थी, और केवल वही इसका और हिस्सा ला सकता है।</translation>
    </message>
    <message>
        <source>Not taken: something that the person had said about consent is missing or was changed in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं ली गई: व्यक्ति ने सहमति के बारे में जो कहा था, उसका कुछ हिस्सा इसमें नहीं है या बदला गया है।</translation>
    </message>
    <message>
        <source>The person took something back. What does not hold any more is closed here from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने कोई सहमति वापस ली। जो अब मान्य नहीं, वह अब से यहाँ बंद है।</translation>
    </message>
    <message>
        <source>What the person took back was known here already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने जो सहमति वापस ली, वह यहाँ पहले से मालूम थी।</translation>
    </message>
    <message>
        <source>The person took something back. The testimony is not here; should it come, that holds at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने कोई सहमति वापस ली। गवाही यहाँ नहीं है; आए तो यह तुरंत लागू होगा।</translation>
    </message>
    <message>
        <source>Not taken: it says something else than what was said before. Ask the office by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं ली गई: यह पहले कही बात से अलग कहती है। किसी और रास्ते से कार्यालय से पूछें।</translation>
    </message>
    <message>
        <source>Waits</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इंतज़ार में</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जाँच हो रही है</translation>
    </message>
    <message>
        <source>Every check holds; not adopted yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हर जाँच सही निकली; अभी अपनाया नहीं गया</translation>
    </message>
    <message>
        <source>Being adopted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अपनाया जा रहा है</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अपनाया गया</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अस्वीकार</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं जाँचा गया</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रसीद ले ली गई</translation>
    </message>
    <message>
        <source>Answer taken in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जवाब ले लिया गया</translation>
    </message>
    <message>
        <source>Bundle {number} of “{station}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{station}” का पुलिंदा {number}</translation>
    </message>
    <message>
        <source>Receipt for bundle {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पुलिंदे {number} की रसीद</translation>
    </message>
    <message>
        <source>Answer of “{signer}” to a withdrawal</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति वापसी पर “{signer}” का जवाब</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>Survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सर्वाइवर</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दुभाषिया</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">साक्षात्कारकर्ता</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">भरोसे का व्यक्ति</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभिभावक</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वकील</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">स्वास्थ्यकर्मी</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सामाजिक कार्यकर्ता</translation>
    </message>
    <message>
        <source>Official</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अधिकारी</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई और</translation>
    </message>
    <message>
        <source>A break</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विराम</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई भीतर आया</translation>
    </message>
    <message>
        <source>The interpreter needs a moment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दुभाषिए को थोड़ा समय चाहिए</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने कहा</translation>
    </message>
    <message>
        <source>The memory is full too: from {at} on, sound is not kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मेमोरी भी भर गई: {at} से आगे आवाज़ नहीं रखी जा रही।</translation>
    </message>
    <message>
        <source>Free some space on the disk now. What was saved is safe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी डिस्क पर कुछ जगह ख़ाली करें। जो सहेजा गया वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>At {at} the microphone stopped. What was heard is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{at} पर माइक्रोफ़ोन रुक गया। जो सुना गया वह सहेजा है।</translation>
    </message>
    <message>
        <source>Connect it again: the recording then goes on by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उसे फिर जोड़ें: रिकॉर्डिंग अपने आप आगे चलेगी।</translation>
    </message>
    <message>
        <source>At {at} the disk stopped taking sound. It is kept in memory and tried again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{at} पर डिस्क ने आवाज़ लेना बंद कर दिया। वह मेमोरी में रखी है और फिर कोशिश हो रही है।</translation>
    </message>
    <message>
        <source>Free some space on the disk. Nothing is lost so far ({code}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डिस्क पर कुछ जगह ख़ाली करें। अब तक कुछ नहीं खोया ({code})।</translation>
    </message>
    <message>
        <source>At {at} the microphone went silent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{at} पर माइक्रोफ़ोन चुप हो गया।</translation>
    </message>
    <message>
        <source>Is it switched off? Look for a switch on it, or in the sound settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्या वह बंद है? उस पर स्विच देखें, या आवाज़ की सेटिंग में।</translation>
    </message>
    <message>
        <source>At {at} a moment of sound was missed; the place is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{at} पर आवाज़ का एक क्षण छूट गया; उस जगह पर निशान लगा है।</translation>
    </message>
    <message>
        <source>Close other programs if it happens again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर ऐसा हो तो दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>A place at {at} could not be read; it is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{at} पर एक जगह पढ़ी नहीं जा सकी; उस पर निशान लगा है।</translation>
    </message>
    <message>
        <source>At {at} consent to record was taken back. Nothing after that was taken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{at} पर रिकॉर्ड करने की सहमति वापस ली गई। उसके बाद का कुछ नहीं लिया गया।</translation>
    </message>
    <message>
        <source>Ask the person what is to become of what was heard before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति से पूछें कि पहले जो सुना गया उसका क्या किया जाए।</translation>
    </message>
    <message>
        <source>At {at} it was paused: nothing is recorded through this interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{at} पर विराम दिया गया: इस दुभाषिए के ज़रिए कुछ रिकॉर्ड नहीं होता।</translation>
    </message>
    <message>
        <source>Take another interpreter, answer what is open, or go on without one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दूसरा दुभाषिया लें, बाक़ी सवालों के जवाब दें, या दुभाषिए के बिना जारी रखें।</translation>
    </message>
    <message>
        <source>The recording of the consent itself ended at {at}: it gets ten minutes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति की रिकॉर्डिंग {at} पर ख़त्म हुई: उसके लिए दस मिनट मिलते हैं।</translation>
    </message>
    <message>
        <source>Keep the answers that were given, and go on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जो जवाब दिए गए उन्हें रखें, और जारी रखें।</translation>
    </message>
    <message>
        <source>The microphone is back; the recording goes on from {at}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">माइक्रोफ़ोन लौट आया; रिकॉर्डिंग {at} से आगे चल रही है।</translation>
    </message>
    <message>
        <source>The disk takes sound again; everything is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">डिस्क फिर आवाज़ ले रही है; सब सहेजा गया है।</translation>
    </message>
    <message>
        <source>The microphone gives sound again from {at}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">माइक्रोफ़ोन {at} से फिर आवाज़ दे रहा है।</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>To decide: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फ़ैसला करना है: {count}</translation>
    </message>
    <message>
        <source>Kept: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रखी गईं: {count}</translation>
    </message>
    <message>
        <source>Destroyed: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नष्ट की गईं: {count}</translation>
    </message>
    <message>
        <source>Nothing has to go, and no last day is near.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कुछ मिटाना नहीं है, और किसी का आख़िरी दिन पास नहीं है।</translation>
    </message>
    <message>
        <source>No testimony here may be kept beyond the next thirty days.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ कोई गवाही अगले तीस दिनों के बाद नहीं रखी जा सकती।</translation>
    </message>
    <message>
        <source>No keys were destroyed in this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इस तिजोरी में कोई चाबी नष्ट नहीं की गई।</translation>
    </message>
    <message>
        <source>Has to go: consent was taken back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिटानी है: सहमति वापस ली गई</translation>
    </message>
    <message>
        <source>Has to go: keeping it was refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिटानी है: इसे रखने से इनकार किया गया</translation>
    </message>
    <message>
        <source>Has to go: its last day is over</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मिटानी है: इसका आख़िरी दिन बीत गया</translation>
    </message>
    <message>
        <source>To ask: nobody agreed that it is kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूछना है: इसे रखने की सहमति किसी ने नहीं दी</translation>
    </message>
    <message>
        <source>To ask: its last day is near</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पूछना है: इसका आख़िरी दिन पास है</translation>
    </message>
    <message>
        <source>May be kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रखी जा सकती है</translation>
    </message>
    <message>
        <source>The person took their consent back. Nothing may be done with it any more but to destroy it, whether headquarters have it or not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने अपनी सहमति वापस ली। अब इसे नष्ट करने के सिवा इसके साथ कुछ नहीं किया जा सकता, चाहे यह मुख्यालय के पास हो या न हो।</translation>
    </message>
    <message>
        <source>The person said no to keeping it. It has to be destroyed here, whether headquarters have it or not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने इसे रखने से इनकार किया। इसे यहाँ नष्ट करना होगा, चाहे यह मुख्यालय के पास हो या न हो।</translation>
    </message>
    <message>
        <source>The person agreed that it is kept until a day, and that day is over. Ask them anew, or destroy it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने एक दिन तक इसे रखने की सहमति दी थी, और वह दिन बीत गया। उनसे नए सिरे से पूछें, या इसे नष्ट करें।</translation>
    </message>
    <message>
        <source>Nobody who has to agree said that it may be kept. Ask now, and write the answer down in its consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जिनकी सहमति ज़रूरी है, उनमें से किसी ने नहीं कहा कि इसे रखा जा सकता है। अभी पूछें, और जवाब इसकी सहमति में लिखें।</translation>
    </message>
    <message>
        <source>The person agreed that it is kept until a day, and that day is less than a month away. Ask them in time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने एक दिन तक इसे रखने की सहमति दी है, और उस दिन में एक महीने से कम बचा है। समय रहते उनसे पूछें।</translation>
    </message>
    <message>
        <source>The person agreed that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ने इसे रखने की सहमति दी।</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वापस लेने की तारीख़</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इनकार की तारीख़</translation>
    </message>
    <message>
        <source>Due since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कब से बाक़ी है</translation>
    </message>
    <message>
        <source>Here since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ कब से है</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति की तारीख़</translation>
    </message>
    <message>
        <source>It may not be kept any longer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसे अब और नहीं रखा जा सकता</translation>
    </message>
    <message>
        <source>Headquarters have it, and it is not needed here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह मुख्यालय के पास है, और यहाँ इसकी ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>The person asks for it, though they had agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति ऐसा चाहते हैं, हालाँकि उन्होंने सहमति दी थी</translation>
    </message>
    <message>
        <source>Headquarters confirmed that they have it as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय ने पुष्टि की कि यह अभी जैसी है वैसी उसके पास है।</translation>
    </message>
    <message>
        <source>Headquarters have not confirmed that they have it as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय ने पुष्टि नहीं की कि यह अभी जैसी है वैसी उसके पास है।</translation>
    </message>
    <message>
        <source>No day was named</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई दिन नहीं बताया गया</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{day} तक</translation>
    </message>
    <message>
        <source>at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय में</translation>
    </message>
    <message>
        <source>not confirmed at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय में पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>Recordings: {count}, together {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">रिकॉर्डिंग: {count}, कुल {length}</translation>
    </message>
    <message>
        <source>Every transcript and every correction</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">हर लिखित रूप और हर सुधार</translation>
    </message>
    <message>
        <source>The facts of the case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामले के तथ्य</translation>
    </message>
    <message>
        <source>Name and contact of the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">व्यक्ति का नाम और संपर्क</translation>
    </message>
    <message>
        <source>Attachments with their file names: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">संलग्न फ़ाइलें, उनके फ़ाइल नामों के साथ: {count}</translation>
    </message>
    <message>
        <source>Masked copies of it: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इसकी ढकी हुई प्रतियाँ: {count}</translation>
    </message>
    <message>
        <source>The bundle that only headquarters can open; it cannot be carried any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वह पुलिंदा जिसे केवल मुख्यालय खोल सकता है; उसे अब ले जाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>Bookmarks, marks, notes around the interview, and who was in the room</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बुकमार्क, निशान, साक्षात्कार से जुड़ी टिप्पणियाँ, और कमरे में कौन था</translation>
    </message>
    <message>
        <source>The custody log, with one more entry: that the keys were destroyed, when, and for which reason</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभिरक्षा बही, एक और प्रविष्टि के साथ: कि चाबियाँ नष्ट की गईं, कब, और किस कारण से</translation>
    </message>
    <message>
        <source>What the person answered about consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहमति के बारे में व्यक्ति के जवाब</translation>
    </message>
    <message>
        <source>Case code, languages, lengths, times and fingerprints, without a word of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मामला कोड, भाषाएँ, अवधियाँ, समय और फ़िंगरप्रिंट, इसके एक भी शब्द के बिना</translation>
    </message>
    <message>
        <source>The testimony that this masked copy was made from</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वह गवाही जिससे यह ढकी हुई प्रति बनी</translation>
    </message>
    <message>
        <source>It calls no copy back. Copies of this testimony went to: {offices}. Only a withdrawal tells them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इससे कोई प्रति वापस नहीं आती। इस गवाही की प्रतियाँ इन्हें गईं: {offices}। केवल सहमति वापसी से उन्हें पता चलता है।</translation>
    </message>
    <message>
        <source>It reaches no copy elsewhere: of the vault, of bundles, or of a sound file that was brought in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यह कहीं और की किसी प्रति तक नहीं पहुँचता: तिजोरी की, पुलिंदों की, या बाहर से लाई गई आवाज़ की फ़ाइल की।</translation>
    </message>
    <message>
        <source>It does not scrub the disk: what is left there is encrypted, and its key is gone. Whoever copied the whole vault before, and knows the passphrase, can still open that copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">इससे डिस्क साफ़ नहीं होती: वहाँ जो बचा है वह एन्क्रिप्ट है, और उसकी चाबी नहीं रही। जिसने पहले पूरी तिजोरी की प्रति बनाई और जिसे गुप्त वाक्य मालूम है, वह उस प्रति को अब भी खोल सकता है।</translation>
    </message>
    <message>
        <source>Nobody can open it here again: not you, not headquarters, not us who make Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">यहाँ इसे फिर कोई नहीं खोल सकता: न आप, न मुख्यालय, न हम जो Saksi बनाते हैं।</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">क्षेत्रीय केंद्र</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुख्यालय</translation>
    </message>
    <message>
        <source>Partner</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सहयोगी</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>No services are listed yet. Your organisation puts them into its template, which Settings bring in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी कोई सेवा सूची में नहीं है। आपकी संस्था उन्हें अपने टेम्पलेट में रखती है, जो सेटिंग से लाया जाता है।</translation>
    </message>
    <message>
        <source>No service on the list is said to be safe for children.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सूची की किसी सेवा को बच्चों के लिए सुरक्षित नहीं बताया गया है।</translation>
    </message>
    <message>
        <source>Show services that are not said to be safe for children: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वे सेवाएँ दिखाएँ जिन्हें बच्चों के लिए सुरक्षित नहीं बताया गया: {count}</translation>
    </message>
    <message>
        <source>Not said to be safe for children. Ask there first, and let no child go there alone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चों के लिए सुरक्षित नहीं बताया गया। पहले वहाँ पूछें, और किसी बच्चे को वहाँ अकेले न जाने दें।</translation>
    </message>
    <message>
        <source>Left out, since they are not said to be safe for children: {count}. The person counts as a child until they are known to be an adult.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नहीं दिखाई गईं, क्योंकि इन्हें बच्चों के लिए सुरक्षित नहीं बताया गया: {count}। जब तक पता न चले कि व्यक्ति वयस्क हैं, उन्हें बच्चा माना जाएगा।</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मुफ़्त</translation>
    </message>
    <message>
        <source>safe for children</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बच्चों के लिए सुरक्षित</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>Gender</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">लिंग</translation>
    </message>
    <message>
        <source>Age</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उम्र</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">नागरिकता</translation>
    </message>
    <message>
        <source>Place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">जगह</translation>
    </message>
    <message>
        <source>Time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">समय</translation>
    </message>
    <message>
        <source>What they were made to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उनसे क्या करवाया गया</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उनके साथ क्या किया गया</translation>
    </message>
    <message>
        <source>How they were recruited</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">उन्हें कैसे भर्ती किया गया</translation>
    </message>
    <message>
        <source>How they got out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वे कैसे बाहर निकले</translation>
    </message>
    <message>
        <source>By month</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">महीने के हिसाब से</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">तिमाही के हिसाब से</translation>
    </message>
    <message>
        <source>By year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">वर्ष के हिसाब से</translation>
    </message>
    <message>
        <source>All others, each too few to be named</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बाक़ी सभी, हर एक इतने कम कि नाम नहीं दिया जा सकता</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">मालूम नहीं</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{number} से कम</translation>
    </message>
    <message>
        <source>{what}, by place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{what}, जगह के हिसाब से</translation>
    </message>
</context>
<context>
    <name>testimony</name>
    <message>
        <source>Survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सर्वाइवर</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">दुभाषिया</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">साक्षात्कारकर्ता</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">कोई और</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पाठ सुधारा गया</translation>
    </message>
    <message>
        <source>Speaker set</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">बोलने वाला तय किया गया</translation>
    </message>
    <message>
        <source>Listened, right as it stands</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">सुन लिया, जैसा है सही है</translation>
    </message>
    <message>
        <source>Text added</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पाठ जोड़ा गया</translation>
    </message>
    <message>
        <source>Paragraph divided</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अनुच्छेद बाँटा गया</translation>
    </message>
    <message>
        <source>Paragraphs joined</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अनुच्छेद जोड़े गए</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">शब्द बदले गए</translation>
    </message>
    <message>
        <source>Undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">पहले जैसा किया गया</translation>
    </message>
    <message>
        <source>Done again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">फिर से किया गया</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">समीक्षा हो गई का निशान लगा</translation>
    </message>
    <message>
        <source>Review opened again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">समीक्षा फिर खोली गई</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">अभी समीक्षा नहीं हुई</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">समीक्षा शुरू हुई</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">समीक्षा हो गई</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">समीक्षा के बाद बदला गया</translation>
    </message>
    <message>
        <source>It plays now. When you have heard it, press once more.</source>
        <translation type="unfinished">यह अब चल रहा है। सुन लेने के बाद एक बार और दबाएँ।</translation>
    </message>
    <message>
        <source>Everything in this recording was checked.</source>
        <translation type="unfinished">इस रिकॉर्डिंग में सब कुछ जाँच लिया गया।</translation>
    </message>
    <message>
        <source>Places replaced: {count}. One undo takes all of them back.</source>
        <translation type="unfinished">बदली गई जगहें: {count}। एक बार “पहले जैसा करें” से सब लौट आती हैं।</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation type="unfinished">बदलने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Listen before you believe this: {reasons}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">विश्वास करने से पहले सुनें: {reasons}</translation>
    </message>
    <message>
        <source>No text for {length} of speech</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} की बोली का कोई पाठ नहीं</translation>
    </message>
    <message>
        <source>Added by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी व्यक्ति का जोड़ा</translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">किसी व्यक्ति का सुधारा</translation>
    </message>
</context>
</TS>
