<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未知</translation>
    </message>
    <message>
        <source>Copied. It holds no testimony and no name of a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已复制。其中没有证词，也没有人名。</translation>
    </message>
    <message>
        <source>The vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保险库</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型</translation>
    </message>
    <message>
        <source>The program</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">程序</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">关于与诊断</translation>
    </message>
    <message>
        <source>Saksi is free software under the GNU GPL, version 3 or later. It opens no connection.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi 是自由软件，采用 GNU GPL 第 3 版或更新版本。它不建立任何网络连接。</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">再看一次</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全部复制</translation>
    </message>
    <message>
        <source>What protects this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑有哪些保护</translation>
    </message>
    <message>
        <source>Versions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">版本</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">各类文件的位置</translation>
    </message>
</context>
<context>
    <name>AloudBar</name>
    <message>
        <source>Stop  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止  (R)</translation>
    </message>
    <message>
        <source>Read aloud  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">朗读  (R)</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 {number} 句，共 {count} 句</translation>
    </message>
    <message>
        <source>Recorded: {voice}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音：{voice}</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones. Connect one, or read it aloud yourself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑没有扬声器或耳机。请接上一个，或自己念出来。</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>not asked yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">尚未询问</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Approved as it is now, for: {kinds}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已按现在的样子批准，用于：{kinds}</translation>
    </message>
    <message>
        <source>A second person has to approve. Nobody may do that here yet: add somebody in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">必须由第二个人批准。目前这里没有人有权批准：请在设置中添加一位。</translation>
    </message>
    <message>
        <source>It does not leave before a second person has looked at it and types their own passphrase.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在第二个人看过并输入自己的口令之前，它不会带出。</translation>
    </message>
    <message>
        <source>Nothing waits for a second person. What changes later has to be approved again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有需要第二个人批准的内容。之后如有改动，必须重新批准。</translation>
    </message>
    <message>
        <source>{case} as it is now: recordings {recordings} ({length}), texts {texts}, photos and documents {attachments}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} 现在的样子：录音 {recordings}（{length}），文字 {texts}，照片和文件 {attachments}。</translation>
    </message>
    <message>
        <source>A second person approves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由第二个人批准</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由谁批准</translation>
    </message>
    <message>
        <source>Their own passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">批准人自己的口令</translation>
    </message>
    <message>
        <source>I approve that this leaves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">我批准将其带出</translation>
    </message>
</context>
<context>
    <name>ApprovalWays</name>
    <message>
        <source>Let a second person approve {case}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">让第二个人批准 {case}…</translation>
    </message>
</context>
<context>
    <name>ApproversCard</name>
    <message>
        <source>Shall “{code}” approve nothing more? What was approved stands.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不再让“{code}”批准吗？已批准的仍然有效。</translation>
    </message>
    <message>
        <source>Take “{code}” away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">移除“{code}”</translation>
    </message>
    <message>
        <source>Second persons</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第二人</translation>
    </message>
    <message>
        <source>The testimony of a child leaves only when one of them approves, with a passphrase of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">儿童的证词只有在其中一人用自己的密码短语批准后才能离开。</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">添加人员…</translation>
    </message>
    <message>
        <source>Their short code, no name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">他们的简短代号，不是姓名</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">暂不进行</translation>
    </message>
    <message>
        <source>Let them approve</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">让他们批准</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">保持不变</translation>
    </message>
    <message>
        <source>Take away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">移除</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Question {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 {number} 个问题，共 {count} 个</translation>
    </message>
    <message>
        <source>The child answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由儿童回答</translation>
    </message>
    <message>
        <source>The guardian answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由监护人回答</translation>
    </message>
    <message>
        <source>The independent person answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由独立人士回答</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{years} 年</translation>
    </message>
    <message>
        <source>One year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一年</translation>
    </message>
    <message>
        <source>Yes  (Y)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">是  (Y)</translation>
    </message>
    <message>
        <source>No  (N)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">否  (N)</translation>
    </message>
    <message>
        <source>Or until another day</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">或到另一个日期</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">到这一天</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Only the beginning is shown; an export carries all of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里只显示开头；导出时会带上全部内容。</translation>
    </message>
    <message>
        <source>Page before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">放大</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">图片</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文字</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在打开…</translation>
    </message>
    <message>
        <source>Files of this kind are not opened here. It is kept as it is, and leaves unchanged with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这类文件不在此处打开。它会原样保存，并随证词一起原样带出。</translation>
    </message>
</context>
<context>
    <name>AttachmentsScreen</name>
    <message>
        <source>This testimony is sealed to headquarters: nobody can open its files here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此证词已封存给总部：在这里谁也打不开它的文件。</translation>
    </message>
    <message>
        <source>Choose a file to look at it. File names travel too: let no person's name stand in one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">选择一个文件来查看。文件名也会一起带出：文件名中不要出现人名。</translation>
    </message>
    <message>
        <source>Add photos or documents of this testimony, or drop them here. They are sealed like the sound. File names travel too: let no person's name stand in one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">添加此证词的照片或文件，或拖放到这里。它们会像录音一样被封存。文件名也会一起带出：文件名中不要出现人名。</translation>
    </message>
    <message>
        <source>Add files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">添加文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">附件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">添加文件…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Sealing files into the testimony…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在把文件封存到证词中…</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">封存进度</translation>
    </message>
</context>
<context>
    <name>BeforeCard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">再看一次</translation>
    </message>
    <message>
        <source>Think it through</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">先想一想</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">开始之前</translation>
    </message>
    <message>
        <source>Is it safe, is it needed, what would help? Nothing has to be answered. No names, please.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">是否安全，是否需要，怎样会有帮助？不必每项都回答。请不要写名字。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">暂不进行</translation>
    </message>
    <message>
        <source>No interview today. Only the day is kept, no words and no sound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">今天不做访谈。只记下日期，没有文字，也没有声音。</translation>
    </message>
    <message>
        <source>Can nobody else hear you here?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这里，别人都听不到你们说话吗？</translation>
    </message>
    <message>
        <source>Is the person held somewhere, or watched?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者是否被关押在某处，或被监视？</translation>
    </message>
    <message>
        <source>Did they tell this to somebody before?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者以前对别人讲过这些吗？</translation>
    </message>
    <message>
        <source>To whom: an office or a kind of person, and roughly when</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">对谁讲过：某个机构或哪类人，大约什么时候</translation>
    </message>
    <message>
        <source>To whom they told it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">对谁讲过</translation>
    </message>
    <message>
        <source>What could put them at risk, as you see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在您看来，什么可能给讲述者带来风险</translation>
    </message>
    <message>
        <source>How they see it, in their own words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者自己怎么看，用其原话</translation>
    </message>
    <message>
        <source>What would help them to take part</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">怎样能帮助讲述者参与</translation>
    </message>
    <message>
        <source>More about it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">补充说明</translation>
    </message>
    <message>
        <source>More about what would help</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">关于所需帮助的补充说明</translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>This was the last session of the day. Say what was good, and stop the recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这是今天的最后一场访谈。说一说做得好的地方，然后停止录音。</translation>
    </message>
    <message>
        <source>A break for the child: it may go on in {minutes} min, or be stopped now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">让儿童休息：{minutes} 分钟后可以继续，也可以现在停止。</translation>
    </message>
    <message>
        <source>Time for a break. The recording pauses by itself in {time}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">该休息了。录音将在 {time} 后自动暂停。</translation>
    </message>
    <message>
        <source>A break would be good now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">现在休息一下会比较好。</translation>
    </message>
    <message>
        <source>Next break in {minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{minutes} 分钟后休息</translation>
    </message>
    <message>
        <source>Finish the sentence  (E)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">先把话说完  (E)</translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>No file chosen yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">尚未选择文件</translation>
    </message>
    <message>
        <source>Reading and saving: {done}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">读取并保存：{done}</translation>
    </message>
    <message>
        <source>Reading and saving: {done} of {total}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">读取并保存：{done} / {total}</translation>
    </message>
    <message>
        <source>Sealing the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在封存声音</translation>
    </message>
    <message>
        <source>Sealing the file itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在封存原文件</translation>
    </message>
    <message>
        <source>{code}: {length} of sound is in the vault and sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{code}：{length} 的声音已存入保险库并封存。</translation>
    </message>
    <message>
        <source>You stopped it there; the rest of the file was not read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您在那里停止了；文件其余部分没有读取。</translation>
    </message>
    <message>
        <source>The file is damaged at {places}; these places are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件在 {places} 有损坏；这些位置已标记。</translation>
    </message>
    <message>
        <source>The file itself is sealed beside it, as it came.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">原文件也一并原样封存。</translation>
    </message>
    <message>
        <source>The file itself was left where it is: keep it safe, or delete it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">原文件留在原处：请妥善保管，或将其删除。</translation>
    </message>
    <message>
        <source>From a phone, a recorder or a stick: nearly every kind of sound or video is read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">来自手机、录音机或 U 盘：几乎所有类型的音频或视频都能读取。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">选择文件…</translation>
    </message>
    <message>
        <source>Keep the file itself too</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">同时保留原文件</translation>
    </message>
    <message>
        <source>It is sealed beside the sound, so that what came can always be compared.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">原文件与声音一并封存，以便随时与收到时的样子比对。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止读取</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">当前进度</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开证词</translation>
    </message>
    <message>
        <source>Transcribe it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">转写</translation>
    </message>
    <message>
        <source>A recording made elsewhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在别处录制的录音</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Copying the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在复制保险库</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在检查保险库</translation>
    </message>
    <message>
        <source>The copy is whole: every byte was read back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">副本完整：每个字节都已回读。</translation>
    </message>
    <message>
        <source>It lies in {folder} and opens in the same ways as this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它在 {folder} 中，打开方式与此保险库相同。</translation>
    </message>
    <message>
        <source>And more: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还有：{count}</translation>
    </message>
    <message>
        <source>Not everything is as it was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">并非所有内容都与写入时一致。</translation>
    </message>
    <message>
        <source>Copy the vault to another disk now. If it does not open any more, the page that asks for the passphrase offers to save what can be saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请现在就把保险库复制到另一个磁盘。如果它再也打不开，要求输入口令的页面上可以抢救还能保存的内容。</translation>
    </message>
    <message>
        <source>Everything in the vault is as it was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保险库中的所有内容都与写入时一致。</translation>
    </message>
    <message>
        <source>Care of the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保险库的维护</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一切都完整吗？</translation>
    </message>
    <message>
        <source>Reads every recording and every entry and compares it with what was written. Nothing is changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">读取每段录音和每个条目，并与写入时的内容比对。不会改动任何内容。</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">检查保险库</translation>
    </message>
    <message>
        <source>A copy on another disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在另一个磁盘上的副本</translation>
    </message>
    <message>
        <source>The copy is locked like the vault itself, and is read back before it counts. Keep it in another place than this laptop. What is recorded later is not in it: copy again into a new folder then.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">副本像保险库本身一样上锁，回读无误后才算数。请把它放在与这台电脑不同的地方。之后录下的内容不在其中：届时请再复制到一个新文件夹。</translation>
    </message>
    <message>
        <source>New folder for the copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">存放副本的新文件夹</translation>
    </message>
    <message>
        <source>Copy the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">复制保险库</translation>
    </message>
    <message>
        <source>How long testimonies are kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">证词保存多久</translation>
    </message>
    <message>
        <source>What has to go, what may be kept until when, and what was destroyed. Nothing is destroyed by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">哪些必须删除，哪些可以保存到何时，哪些已销毁。没有任何内容会自动销毁。</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存与删除…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">新密钥</translation>
    </message>
    <message>
        <source>If somebody may have had the passphrase, the recovery code or this laptop in hand: everything is locked anew, and the old passphrase, the old code and copies of the old keys open nothing any more. Copies of the vault made before stay open to them: destroy those.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果可能有人拿到过口令、恢复码或这台电脑：所有内容都会重新上锁，旧口令、旧恢复码和旧密钥的副本再也打不开任何内容。但它们仍能打开以前制作的保险库副本：请销毁那些副本。</translation>
    </message>
    <message>
        <source>Lock and make new keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">锁定保险库并生成新密钥…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
</context>
<context>
    <name>CaseEventView</name>
    <message>
        <source>Event {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">事件 {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">移除</translation>
    </message>
    <message>
        <source>Remove event {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">移除事件 {number}</translation>
    </message>
    <message>
        <source>Place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">地点</translation>
    </message>
    <message>
        <source>Any name of the place, in any script</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个地点的任何名称，用任何文字都可以</translation>
    </message>
    <message>
        <source>Places that may be meant</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可能指的地点</translation>
    </message>
    <message>
        <source>Press to choose another place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">点按以选择另一个地点</translation>
    </message>
    <message>
        <source>When it began</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">何时开始</translation>
    </message>
    <message>
        <source>2025, 2025-03 or 2025-03-17</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">2025、2025-03 或 2025-03-17</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">何时结束</translation>
    </message>
    <message>
        <source>country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">国家</translation>
    </message>
    <message>
        <source>area</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">地区</translation>
    </message>
    <message>
        <source>town</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">城镇</translation>
    </message>
    <message>
        <source>compound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">园区</translation>
    </message>
</context>
<context>
    <name>CaseFilesScreen</name>
    <message>
        <source>Case data in files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件中的个案数据</translation>
    </message>
    <message>
        <source>Back to patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回规律</translation>
    </message>
    <message>
        <source>Write out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">写出</translation>
    </message>
    <message>
        <source>Take in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">收入</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">页面</translation>
    </message>
</context>
<context>
    <name>CaseLineView</name>
    <message>
        <source>Search the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">搜索列表</translation>
    </message>
    <message>
        <source>What else, in a few words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他情况，请简短写明</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message>
        <source>Case {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">个案 {code}</translation>
    </message>
    <message>
        <source>Back to the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回证词</translation>
    </message>
    <message>
        <source>Write nothing here that tells who the person is: name and contact are kept apart, under “Person”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要在这里写能看出讲述者是谁的内容：姓名和联系方式单独保存在“个人”中。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Throw changes away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">放弃改动</translation>
    </message>
    <message>
        <source>All fields of the standard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">标准的全部字段</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">地点与时间</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">添加事件</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">正在保存…</translation>
    </message>
    <message>
        <source>Some answers cannot be kept as they are.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有些回答不能照现在的样子保存。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">尚未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已保存</translation>
    </message>
    <message>
        <source>Only a newer version of Saksi knows these answers. They stay as they are: {answers}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">只有较新版本的 Saksi 才认识这些回答。它们保持原样：{answers}</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Events: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">事件：{count}</translation>
    </message>
    <message>
        <source>Nothing is known of the case yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">对这个个案还没有任何了解。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开个案</translation>
    </message>
</context>
<context>
    <name>CasesInScreen</name>
    <message>
        <source>Taken in: {cases}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已收入：{cases}</translation>
    </message>
    <message>
        <source>What was known before stays beside it, as an earlier state of the case.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">以前已知的内容仍保留在旁边，作为个案的较早状态。</translation>
    </message>
    <message>
        <source>Nothing of this file is taken in: answers that cannot be kept: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此文件的内容都没有收入：无法保存的回答：{count}。</translation>
    </message>
    <message>
        <source>Correct the rows below in the file, then choose it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在文件中更正下面的行，然后重新选择文件。</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在读取 {name}…</translation>
    </message>
    <message>
        <source>{name} · Cases: {cases}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} · 个案：{cases}</translation>
    </message>
    <message>
        <source>Columns that nobody here knows, not kept: {names}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里不认识的列，未保存：{names}。</translation>
    </message>
    <message>
        <source>Columns that tell who the person is, not kept: {names}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">会透露讲述者是谁的列，未保存：{names}。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">正在保存…</translation>
    </message>
    <message>
        <source>Two cases are said to belong to the same testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有两个个案被写成属于同一份证词。</translation>
    </message>
    <message>
        <source>Say which testimony each case belongs to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请说明每个个案属于哪份证词。</translation>
    </message>
    <message>
        <source>Come in: {coming}. Stay out: {staying}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">收入：{coming}。不收入：{staying}。</translation>
    </message>
    <message>
        <source>A table (CSV) or JSON of HTCDS that somebody wrote elsewhere. It is read and shown first; nothing comes into the vault before you say so, and then all of it or nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">他人在别处写的 HTCDS 表格（CSV）或 JSON。会先读取并显示；在您同意之前，任何内容都不会进入保险库；您同意之后，要么全部收入，要么全部不收入。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">选择文件…</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">收入这些个案</translation>
    </message>
    <message>
        <source>Choose case data</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">选择个案数据</translation>
    </message>
</context>
<context>
    <name>CasesOutScreen</name>
    <message>
        <source>Testimonies in the file: {count}. It is here: {path}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件中的证词：{count}。文件在这里：{path}</translation>
    </message>
    <message>
        <source>Give it to its reader alone, and delete it where it is not needed any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请只把它交给它的读者；在不再需要的地方，请删除它。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在写入…</translation>
    </message>
    <message>
        <source>Reading what each person agreed to…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在读取每个人同意了什么…</translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translation type="unfinished">请至少选择一份证词。</translation>
    </message>
    <message>
        <source>Go into the file: {going}. Stay here: {staying}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">写入文件：{going}。留在这里：{staying}。</translation>
    </message>
    <message>
        <source>A case goes into the file only where the person agreed to this reader. Name and contact are not in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">只有讲述者同意给这个读者时，个案才会写入文件。文件中没有姓名和联系方式。</translation>
    </message>
    <message>
        <source>Who will read the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">谁会阅读这个文件</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">以什么形式写出</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">个案</translation>
    </message>
    <message>
        <source>For this reader</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">给这个读者</translation>
    </message>
    <message>
        <source>Testimonies whose case can be written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可以写出个案的证词</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全选</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished">全部不选</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">写出文件…</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此文件没有加密：谁拿到它，谁就能读。</translation>
    </message>
    <message>
        <source>Write case data</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">写出个案数据</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Step 6 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 6 步，共 6 步</translation>
    </message>
    <message>
        <source>What protects this laptop, and what does not</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">什么在保护这台笔记本电脑，什么没有</translation>
    </message>
    <message>
        <source>Look again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">再看一次</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开保险库</translation>
    </message>
    <message>
        <source>A locked vault protects what is in it. It cannot protect against somebody who sees you type, who makes you open it, or who had this laptop in hand and changed it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">锁上的保险库能保护其中的内容。但如果有人看见您输入、逼您打开它，或拿到过这台电脑并做了改动，它就无能为力。</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>Looking…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在查看…</translation>
    </message>
    <message>
        <source>In order: {ok}  ·  Not in order: {open}  ·  Could not be looked at: {unseen}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正常：{ok}  ·  有问题：{open}  ·  无法查看：{unseen}</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有问题</translation>
    </message>
    <message>
        <source>In order</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正常</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未受保护</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">无法查看</translation>
    </message>
    <message>
        <source>Disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">磁盘</translation>
    </message>
    <message>
        <source>Swap</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">交换空间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">内存</translation>
    </message>
    <message>
        <source>Keys in memory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">内存中的密钥</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">时钟</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">磁盘空间</translation>
    </message>
    <message>
        <source>The disk under the vault is encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保险库所在的磁盘已加密。</translation>
    </message>
    <message>
        <source>Switch the laptop off before a checkpoint: while it sleeps, the disk is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">过检查站之前请关机：电脑睡眠时，磁盘是打开的。</translation>
    </message>
    <message>
        <source>No encryption of this disk was found. The vault is encrypted, all else is not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有发现此磁盘的加密。保险库是加密的，其他内容都没有加密。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this laptop to encrypt the whole disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请负责这台电脑的人给整个磁盘加密。</translation>
    </message>
    <message>
        <source>This folder lies in memory only: it is gone when the laptop is switched off.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此文件夹只在内存中：电脑一关机就没有了。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk or an encrypted stick.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请选择磁盘上或加密 U 盘上的文件夹。</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这里无法查看此磁盘是否加密。</translation>
    </message>
    <message>
        <source>Look in the settings of the system: on Windows for BitLocker, on macOS for FileVault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在系统设置中查看：Windows 看 BitLocker，macOS 看 FileVault。</translation>
    </message>
    <message>
        <source>This system writes no memory to the disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此系统不会把内存内容写到磁盘上。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">无需操作。</translation>
    </message>
    <message>
        <source>What the system takes out of memory stays encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">系统从内存移出的内容始终是加密的。</translation>
    </message>
    <message>
        <source>The system may write parts of memory to the disk in the clear, words and keys among them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">系统可能会把部分内存内容不加密地写到磁盘上，包括文字和密钥。</translation>
    </message>
    <message>
        <source>Ask for encrypted swap, or switch it off; until then shut down and never hibernate.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请让人加密交换空间，或将其关闭；在此之前请关机，切勿休眠。</translation>
    </message>
    <message>
        <source>Whether memory is written to the disk in the clear could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这里无法查看内存内容是否会不加密地写到磁盘上。</translation>
    </message>
    <message>
        <source>Ask the person who looks after this laptop whether its swap is encrypted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请问负责这台电脑的人，交换空间是否加密。</translation>
    </message>
    <message>
        <source>Other programs cannot read the memory of Saksi, and no crash file of it is written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他程序读不到 Saksi 的内存，也不会写出它的崩溃文件。</translation>
    </message>
    <message>
        <source>Other programs of this user could read the memory of Saksi while a vault is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保险库打开时，此用户的其他程序可能读到 Saksi 的内存。</translation>
    </message>
    <message>
        <source>Close other programs while you work, and tell the person who looks after this laptop.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">工作时请关闭其他程序，并告诉负责这台电脑的人。</translation>
    </message>
    <message>
        <source>Whether other programs can read the memory of Saksi could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这里无法查看其他程序能否读到 Saksi 的内存。</translation>
    </message>
    <message>
        <source>Close other programs while a vault is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保险库打开时，请关闭其他程序。</translation>
    </message>
    <message>
        <source>Saksi may keep its keys out of swap.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi 可以不让密钥进入交换空间。</translation>
    </message>
    <message>
        <source>Keys need not be kept out of swap here: swap is off or protected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这里无需防止密钥进入交换空间：它已关闭或受到保护。</translation>
    </message>
    <message>
        <source>The system lets Saksi keep only a little memory out of swap, and swap is not protected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">系统只允许 Saksi 把少量内存留在交换空间之外，而交换空间没有保护。</translation>
    </message>
    <message>
        <source>Ask for encrypted swap, or for a higher limit of locked memory.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请让人加密交换空间，或提高可锁定内存的上限。</translation>
    </message>
    <message>
        <source>Whether keys can be kept out of swap could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这里无法查看能否不让密钥进入交换空间。</translation>
    </message>
    <message>
        <source>It says {time} (UTC), which is plausible.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">显示为 {time}（UTC），看来合理。</translation>
    </message>
    <message>
        <source>Compare it with your watch: the time goes into every record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请与您的手表核对：时间会写入每一条记录。</translation>
    </message>
    <message>
        <source>It says {time} (UTC), earlier than what was written here before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">显示为 {time}（UTC），早于此前在这里写入的内容。</translation>
    </message>
    <message>
        <source>Set date and time before you record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音之前请先设置日期和时间。</translation>
    </message>
    <message>
        <source>It says {time} (UTC), which lies far in the future.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">显示为 {time}（UTC），在很远的将来。</translation>
    </message>
    <message>
        <source>It says {time} (UTC), but the clock inside the computer says another day.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">显示为 {time}（UTC），但电脑内部的时钟是另一天。</translation>
    </message>
    <message>
        <source>{gigabytes} GB are free, enough for about {hours} hours of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">剩余 {gigabytes} GB，大约够录音 {hours} 小时。</translation>
    </message>
    <message>
        <source>Only {gigabytes} GB are free, enough for about {hours} hours of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">只剩 {gigabytes} GB，大约够录音 {hours} 小时。</translation>
    </message>
    <message>
        <source>Free some space before you record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音之前请腾出一些空间。</translation>
    </message>
    <message>
        <source>How much room is left could not be looked at here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这里无法查看还剩多少空间。</translation>
    </message>
    <message>
        <source>Check that the disk or stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查磁盘或 U 盘是否已连接。</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Needs that were noted before: {needs}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">之前记下的需要：{needs}</translation>
    </message>
    <message>
        <source>Write it down for them now: it is shown only here, and it says nothing about them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请现在为对方写下来：它只在这里显示，并且不透露对方的任何信息。</translation>
    </message>
    <message>
        <source>With a code on paper they can take consent back later without giving a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有了纸上的撤回码，他们以后可以撤回同意，而不必说出姓名。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已保存</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">接下来会怎样</translation>
    </message>
    <message>
        <source>Tell the person: where it is kept, who may hear it by what they answered, that they can change that any day, and how they reach you. Promise nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请告诉讲述者：它保存在哪里，按照其回答谁可以听，可以随时改变回答，以及怎样联系您。不作任何承诺。</translation>
    </message>
    <message>
        <source>Services you gave them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您提供给对方的服务</translation>
    </message>
    <message>
        <source>How was it for you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您自己感觉怎么样？</translation>
    </message>
    <message>
        <source>For you and the interpreter; nothing of what was told, no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">写给您和口译员；不写讲述的内容，不写名字</translation>
    </message>
    <message>
        <source>Make a code on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">生成纸上的撤回码</translation>
    </message>
</context>
<context>
    <name>CodeBackPage</name>
    <message>
        <source>Step 5 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 5 步，共 6 步</translation>
    </message>
    <message>
        <source>Type the code back from the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">照着纸把恢复码再输入一遍</translation>
    </message>
    <message>
        <source>So that the paper is surely right. Capitals, spaces and hyphens do not matter; O counts as 0, and I and L count as 1.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这样能确定纸上写得没错。大小写、空格和连字符都没关系；O 算作 0，I 和 L 算作 1。</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">再次显示恢复码</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 {number} 行</translation>
    </message>
    <message>
        <source>Right so far</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">目前正确</translation>
    </message>
    <message>
        <source>A slip: compare the last letters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有笔误：请核对最后几个字符</translation>
    </message>
    <message>
        <source>Right</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正确</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Print it instead…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">改为打印…</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>The print service may keep a copy of the page for a while; paper and pen keep none.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打印服务可能会把这一页保留一段时间；纸和笔不会留下副本。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: take pen and paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑没有设置打印机：请用纸和笔。</translation>
    </message>
    <message>
        <source>Step 4 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 4 步，共 6 步</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">恢复码</translation>
    </message>
    <message>
        <source>The new recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">新的恢复码</translation>
    </message>
    <message>
        <source>The vault is made. This code is the second way in when the passphrase is lost. It is shown this once and kept nowhere.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保险库已建好。忘记口令时，恢复码是第二种打开的方法。它只显示这一次，不会保存在任何地方。</translation>
    </message>
    <message>
        <source>The vault has new keys. The old passphrase and the old code open it no more. This code is the second way in when the passphrase is lost. It is shown this once and kept nowhere.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保险库已有新密钥。旧口令和旧恢复码再也打不开它。忘记口令时，这个恢复码是第二种打开的方法。它只显示这一次，不会保存在任何地方。</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">我已记在纸上</translation>
    </message>
    <message>
        <source>Write all four lines on paper. Keep it far from this laptop, where only your office gets at it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请把四行全部写在纸上。把它放在远离这台电脑、只有您的机构能拿到的地方。</translation>
    </message>
    <message>
        <source>The code counts from now on. If Saksi ends before it is on paper, nobody has it: then open the vault with its passphrase and “Make new keys after opening”, and another code is made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">恢复码从现在起有效。如果在写到纸上之前 Saksi 就关闭了，那就没有人有它：这时请用口令打开保险库，并勾选“打开后生成新密钥”，就会生成另一个恢复码。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打印机</translation>
    </message>
    <message>
        <source>A recovery code. Keep it far from the computer that it opens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">恢复码。请放在远离它所能打开的电脑的地方。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">恢复码</translation>
    </message>
    <message>
        <source>The page was given to the printer. Take it from there at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">页面已交给打印机。请马上去取。</translation>
    </message>
    <message>
        <source>The printer did not take the page. Write the code by hand.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打印机没有接收页面。请手写恢复码。</translation>
    </message>
</context>
<context>
    <name>CodeWay</name>
    <message>
        <source>The four lines of the recovery code, from the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">纸上恢复码的四行内容</translation>
    </message>
    <message>
        <source>Line {number} of the recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">恢复码第 {number} 行</translation>
    </message>
    <message>
        <source>Unlock with the code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用恢复码解锁</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Another office told that something was taken back. It waits for your answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">另一个机构告知有内容被撤回。正等待您的答复。</translation>
    </message>
    <message>
        <source>Another office told that something was taken back. It was answered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">另一个机构告知有内容被撤回。已经答复。</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">答复</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">查看答复</translation>
    </message>
    <message>
        <source>Counts as a child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按儿童对待</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存到 {day}</translation>
    </message>
    <message>
        <source>Outside: {limits}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">对外：{limits}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未询问</translation>
    </message>
    <message>
        <source>Take back: {use}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">撤回：{use}</translation>
    </message>
    <message>
        <source>another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他机构</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重新询问</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存与删除…</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全部撤回</translation>
    </message>
    <message>
        <source>What was said, newest first</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">作过的回答，最新的在前</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <source>The consent is being recorded  {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在录下同意过程  {length}</translation>
    </message>
    <message>
        <source>Sealing the consent…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在封存同意录音…</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation type="unfinished">正在打开麦克风…</translation>
    </message>
    <message>
        <source>The consent is still being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">同意过程仍在录音。</translation>
    </message>
    <message>
        <source>Go on with the questions, or press “Not now”: then nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请继续提问，或点“暂不进行”：那样就什么都不保留。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Record the consent and ask</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录下同意过程并提问</translation>
    </message>
    <message>
        <source>Ask the questions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">开始提问</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存回答</translation>
    </message>
    <message>
        <source>Keep the answers and bring it in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存回答并导入录音</translation>
    </message>
    <message>
        <source>Keep the answers and record</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存回答并录音</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回证词库</translation>
    </message>
    <message>
        <source>Keep the no</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存这次拒绝</translation>
    </message>
    <message>
        <source>The answers are being kept…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在保存回答…</translation>
    </message>
    <message>
        <source>Y or N answers, Backspace goes back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按 Y 或 N 回答，按 Backspace 返回。</translation>
    </message>
    <message>
        <source>Say how old the person is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请说明讲述者的年龄。</translation>
    </message>
    <message>
        <source>Say whether there is a guardian.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请说明是否有监护人。</translation>
    </message>
    <message>
        <source>Say whether the guardian may be involved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请说明监护人是否可能牵涉其中。</translation>
    </message>
    <message>
        <source>Say who speaks for the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请说明谁代表儿童。</translation>
    </message>
    <message>
        <source>Write down your code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请写下您的代号。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">同意</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">声音大小</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">暂不进行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>{role}. Not trusted any more; its bundles count up to number {last}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}。已不再信任；其密封包到第 {last} 号为止有效。</translation>
    </message>
    <message>
        <source>{role}. Trusted since {since}; newest bundle here: number {received}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}。自 {since} 起信任；这里最新的密封包：第 {received} 号。</translation>
    </message>
    <message>
        <source>{role}. Trusted since {since}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}。自 {since} 起信任。</translation>
    </message>
    <message>
        <source>Save its key header…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存其密钥头…</translation>
    </message>
    <message>
        <source>For an office whose vault lost its key files. It opens nothing by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用于保险库丢失了密钥文件的机构。它本身打不开任何东西。</translation>
    </message>
    <message>
        <source>Take trust back…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">撤销信任…</translation>
    </message>
    <message>
        <source>Save the key header of {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存 {name} 的密钥头</translation>
    </message>
    <message>
        <source>Take trust back from {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">撤销对 {name} 的信任</translation>
    </message>
    <message>
        <source>Save the key header</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存密钥头</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口令</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">时钟</translation>
    </message>
</context>
<context>
    <name>CustodyView</name>
    <message>
        <source>The log is whole.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">记录完整。</translation>
    </message>
    <message>
        <source>Every entry of this vault was compared with the one before: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此保险库的每个条目都与前一条比对过：{count}。</translation>
    </message>
    <message>
        <source>The log does not fit from entry {number} of this vault on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">记录从此保险库的第 {number} 条起对不上。</translation>
    </message>
    <message>
        <source>Somebody or something changed it. Copy the vault and tell headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有人或有什么改动了它。请复制保险库并告诉总部。</translation>
    </message>
    <message>
        <source>Comparing the log…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在比对记录…</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保管记录</translation>
    </message>
    <message>
        <source>this office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">本机构</translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{when}，{who}</translation>
    </message>
    <message>
        <source>Begun, as {case_code}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已开始，编号 {case_code}。</translation>
    </message>
    <message>
        <source>A recording began.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一段录音开始。</translation>
    </message>
    <message>
        <source>The recording was ended.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音已结束。</translation>
    </message>
    <message>
        <source>The sound was sealed and read back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">声音已封存并回读。</translation>
    </message>
    <message>
        <source>After an interruption, what had been heard was recovered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">中断之后，已录到的声音已恢复。</translation>
    </message>
    <message>
        <source>A file was sealed into it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一个文件已封存到其中。</translation>
    </message>
    <message>
        <source>Transcribed by the machine.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已由机器转写。</translation>
    </message>
    <message>
        <source>Left in bundle {sequence}, revision {revision}, for {other}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已随第 {sequence} 号密封包带出，修订版 {revision}，送往 {other}。</translation>
    </message>
    <message>
        <source>Came in bundle {sequence}, revision {revision}, from {other}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已随第 {sequence} 号密封包到达，修订版 {revision}，来自 {other}。</translation>
    </message>
    <message>
        <source>Corrected: {paragraphs} paragraphs.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已更正：{paragraphs} 段。</translation>
    </message>
    <message>
        <source>Marked as reviewed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已标为已复核。</translation>
    </message>
    <message>
        <source>Opened again for review.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已重新打开复核。</translation>
    </message>
    <message>
        <source>Sealed to {other}: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已封存给 {other}：在这里谁也打不开它了。</translation>
    </message>
    <message>
        <source>Its arrival was confirmed by a receipt, revision {revision}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">回执已确认它到达，修订版 {revision}。</translation>
    </message>
    <message>
        <source>{other} confirmed revision {revision}, copies: {copies}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} 已确认修订版 {revision}，副本数：{copies}。</translation>
    </message>
    <message>
        <source>Name and contact were written down or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">姓名和联系方式已写下或更改。</translation>
    </message>
    <message>
        <source>Name and contact were forgotten.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">姓名和联系方式已清除。</translation>
    </message>
    <message>
        <source>Case data was written down or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">个案数据已写下或更改。</translation>
    </message>
    <message>
        <source>Marks on passages were set or lifted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">片段的标记已设置或取消。</translation>
    </message>
    <message>
        <source>A masked copy of it was made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已制作它的遮蔽副本。</translation>
    </message>
    <message>
        <source>Made as a masked copy, places masked: {places}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">作为遮蔽副本制作，遮蔽的位置：{places}。</translation>
    </message>
    <message>
        <source>Transcribed again and searched for what was masked, places heard: {heard}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已重新转写并搜索被遮蔽的内容，仍能听到的位置：{heard}。</translation>
    </message>
    <message>
        <source>An answer about consent was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已保存一个关于同意的回答。</translation>
    </message>
    <message>
        <source>Notes around the interview were kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已保存访谈前后的备注。</translation>
    </message>
    <message>
        <source>A second person ({approver}) approved that revision {revision} may leave.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第二个人（{approver}）已批准带出修订版 {revision}。</translation>
    </message>
    <message>
        <source>The recording of a spoken consent was destroyed: nobody agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口头同意的录音已销毁：没有人同意。</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它的密钥已销毁：在这里谁也打不开它了。</translation>
    </message>
    <message>
        <source>What is known of the person's age was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已保存所知的讲述者年龄情况。</translation>
    </message>
    <message>
        <source>{other} told what the person had said about consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} 告知了讲述者关于同意的回答。</translation>
    </message>
    <message>
        <source>{other} was told what does not hold any more, in bundle {sequence}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已在第 {sequence} 号密封包中告知 {other} 哪些同意不再有效。</translation>
    </message>
    <message>
        <source>We answered {other} what became of our copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">我们已答复 {other}，说明我们那份副本的处理结果。</translation>
    </message>
    <message>
        <source>{other} answered what became of their copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{other} 已答复，说明他们那份副本的处理结果。</translation>
    </message>
    <message>
        <source>The person got a paper code to withdraw with.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者已拿到纸上的撤回码。</translation>
    </message>
</context>
<context>
    <name>DemoScreen</name>
    <message>
        <source>Two offices are being made, with eight invented testimonies…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在建立两个机构和八份虚构的证词…</translation>
    </message>
    <message>
        <source>Opening: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在打开：{office}</translation>
    </message>
    <message>
        <source>Both offices are ready.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">两个机构都准备好了。</translation>
    </message>
    <message>
        <source>The demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">演示</translation>
    </message>
    <message>
        <source>Making everything anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在重新建立所有内容</translation>
    </message>
    <message>
        <source>A field station and its headquarters, with invented testimonies in synthetic voices. A lesson beside the screens leads through the whole work and looks whether it was really done. Nothing here is real; no real vault and no real office takes anything from it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一个外勤站点和它的总部，配有合成语音的虚构证词。画面旁的课程带您走完全部工作，并查看每一步是否真的完成。这里没有任何真实内容；真实的保险库和机构也不会接收其中的任何东西。</translation>
    </message>
    <message>
        <source>These words open both offices. They are no secret, and open nothing else:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这些词能打开两个机构。它们不是秘密，也打不开别的东西：</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重新开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">离开演示</translation>
    </message>
    <message>
        <source>Begin at the field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">从外勤站点开始</translation>
    </message>
    <message>
        <source>Open headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开总部</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose bundles or receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">选择密封包或回执</translation>
    </message>
    <message>
        <source>Drop bundles or receipts here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">把密封包或回执拖放到这里</translation>
    </message>
    <message>
        <source>Every file is checked before anything of it is believed. Nothing comes into the vault until you adopt it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">每个文件都会先检查，然后才会采信。在您纳入之前，没有任何内容进入保险库。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">选择文件…</translation>
    </message>
</context>
<context>
    <name>EnterPage</name>
    <message>
        <source>Unlock the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">解锁保险库</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在打开保险库</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">使用口令</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">使用恢复码</translation>
    </message>
    <message>
        <source>Use what headquarters sent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">使用总部发来的内容</translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">抢救可以保存的内容…</translation>
    </message>
    <message>
        <source>Another vault, or a new one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">另一个保险库，或新建一个</translation>
    </message>
    <message>
        <source>Make new keys after opening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开后生成新密钥</translation>
    </message>
    <message>
        <source>Open it as always; then everything is locked anew.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">照常打开即可；之后所有内容都会重新上锁。</translation>
    </message>
    <message>
        <source>For when somebody may have had the passphrase, the code or this laptop in hand.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用于可能有人拿到过口令、恢复码或这台电脑的情况。</translation>
    </message>
    <message>
        <source>Finishing a recording that was interrupted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在完成一段中断的录音</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait: {seconds} s.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">多次输错后，下一次需要等待：{seconds} 秒。</translation>
    </message>
    <message>
        <source>Nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">任何内容都不会被删除。</translation>
    </message>
    <message>
        <source>The key header is back in its place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密钥头已放回原处。</translation>
    </message>
    <message>
        <source>Now open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">现在请打开保险库。</translation>
    </message>
    <message>
        <source>The copy of the key header</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密钥头的副本</translation>
    </message>
</context>
<context>
    <name>ExportDone</name>
    <message>
        <source>The name of the file tells nothing: it is random, its date is the same for every bundle, and its size is rounded up. Whoever finds the stick sees that there is an encrypted file, and no more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件名不透露任何信息：它是随机的，所有密封包的日期都相同，大小也向上取整。捡到 U 盘的人只看得出有一个加密文件，仅此而已。</translation>
    </message>
    <message>
        <source>Second copy on another stick…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在另一个 U 盘上再存一份…</translation>
    </message>
    <message>
        <source>Export more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">继续导出</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Copying</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在复制</translation>
    </message>
    <message>
        <source>Where should the second copy go?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第二份副本放在哪里？</translation>
    </message>
</context>
<context>
    <name>ExportNames</name>
    <message>
        <source>This leaves too: {who}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这也会带出：{who}</translation>
    </message>
    <message>
        <source>Name, birth, papers, numbers, address and note. Whoever opens the bundle there can read them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">姓名、出生信息、证件、号码、地址和备注。在那里打开密封包的人可以读到它们。</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">姓名和联系方式</translation>
    </message>
    <message>
        <source>Your passphrase, once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请再输入一次您的口令</translation>
    </message>
    <message>
        <source>Passphrase, once more, for name and contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请再输入一次口令，以带出姓名和联系方式</translation>
    </message>
    <message>
        <source>Of all others, name and contact stay here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他所有人的姓名和联系方式都留在这里。</translation>
    </message>
    <message>
        <source>They stay here. These persons agreed to be named; tick whose name has to leave.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">姓名和联系方式留在这里。这些人同意写明姓名；请勾选必须带出谁的姓名。</translation>
    </message>
    <message>
        <source>They stay here: nobody of those chosen agreed to be named there, or nothing is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">姓名和联系方式留在这里：所选的人中没有人同意在那里写明姓名，或者没有保存任何信息。</translation>
    </message>
    <message>
        <source>{case} to “{office}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} 给“{office}”</translation>
    </message>
    <message>
        <source>who the person of {case} is, to “{office}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} 的讲述者是谁，给“{office}”</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">导出</translation>
    </message>
    <message>
        <source>Puts testimonies into an encrypted file that only the chosen offices can open, not even you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">把证词放入加密文件，只有选定的机构能打开，连您也不能。</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">带出什么</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">谁能打开</translation>
    </message>
    <message>
        <source>Where to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">放到哪里</translation>
    </message>
    <message>
        <source>Choose what is only here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">选择只存在于这里的</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全部不选</translation>
    </message>
    <message>
        <source>There is no testimony yet. Record one first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有证词。请先录制一份。</translation>
    </message>
    <message>
        <source>No office is trusted yet. Get the card of headquarters and compare its words with them first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有信任任何机构。请先取得总部的联系卡，并与他们核对上面的词。</translation>
    </message>
    <message>
        <source>Go to people and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">前往“人员与密钥”</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">写入密封包</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Leave the stick where it is. If you stop, nothing of this bundle stays on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要拔出 U 盘。如果您停止，U 盘上不会留下这个密封包的任何内容。</translation>
    </message>
    <message>
        <source>Testimonies that can leave</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可以带出的证词</translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密封包的文件夹</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在写入密封包</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已选择：{count}</translation>
    </message>
    <message>
        <source>Give your passphrase once more: who the person is leaves with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请再输入一次您的口令：讲述者是谁也会一起带出。</translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请至少选择一份证词。</translation>
    </message>
    <message>
        <source>Choose at least one office that can open the bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请至少选择一个能打开密封包的机构。</translation>
    </message>
    <message>
        <source>Choose a stick or a folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请选择 U 盘或文件夹。</translation>
    </message>
    <message>
        <source>Withdrawals that the chosen offices do not know: {count}. They go, also if nothing else does.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">所选机构还不知道的撤回：{count}。即使没有其他内容带出，它们也会带出。</translation>
    </message>
    <message>
        <source>Sealing and writing the bundle…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在封存并写入密封包…</translation>
    </message>
    <message>
        <source>Reading what leaves, to be sure that it is whole…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在回读要带出的内容，以确保完整…</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing of the bundle stayed behind.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">导出已停止。没有留下密封包的任何内容。</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Take off the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">从列表中移除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Check again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">再检查一次</translation>
    </message>
    <message>
        <source>Go to people and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">前往“人员与密钥”</translation>
    </message>
    <message>
        <source>Adopt into the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">纳入保险库</translation>
    </message>
    <message>
        <source>Show the checks, which all hold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">显示各项检查，全部通过</translation>
    </message>
    <message>
        <source>Progress</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">进度</translation>
    </message>
    <message>
        <source>Bundles of this office that never came here: {numbers}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此机构从未到达这里的密封包：{numbers}。</translation>
    </message>
    <message>
        <source>They may be for others, on their way, or lost. Ask the office what was in them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它们可能是给别人的、还在路上，或者丢失了。请询问该机构其中有什么。</translation>
    </message>
    <message>
        <source>It tells what persons took back, of testimonies that are not inside: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它告知人们撤回了什么，所涉证词不在其中：{count}。</translation>
    </message>
    <message>
        <source>It had been taken in before; nothing has changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">以前已经收入过；没有任何变化。</translation>
    </message>
    <message>
        <source>“{signer}” confirm: what bundle {number} brought lies there, read back, in {copies} copies or more. Testimonies: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{signer}”确认：第 {number} 号密封包带来的内容已在那里，经回读核对，至少有 {copies} 份副本。证词：{count}。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在此证词中查找</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">要查找的词</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">替换为</translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用来替换的词</translation>
    </message>
    <message>
        <source>Place before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">下一处</translation>
    </message>
    <message>
        <source>Close find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">关闭查找</translation>
    </message>
    <message>
        <source>Same capitals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">整词匹配</translation>
    </message>
    <message>
        <source>Replace</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全部替换</translation>
    </message>
    <message>
        <source>Not found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未找到</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{number} / {count}</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>The folder of a vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保险库的文件夹</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">选择文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">浏览…</translation>
    </message>
</context>
<context>
    <name>GazetteerScreen</name>
    <message>
        <source>Places: {places}, in countries: {countries}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">地点：{places}，所在国家：{countries}</translation>
    </message>
    <message>
        <source>This list was not taken in. {why}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此列表没有收入。{why}</translation>
    </message>
    <message>
        <source>Correct the file, then bring it in again. The list from before stays.</source>
        <translation type="unfinished">请更正文件，然后重新导入。以前的列表保持不变。</translation>
    </message>
    <message>
        <source>It is in use from now on.</source>
        <translation type="unfinished">从现在起使用它。</translation>
    </message>
    <message>
        <source>Places are chosen from one list, by any of their names in any script, so that the same place is always the same. Your organisation can bring its own list, as JSON.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">地点从同一份列表中选择，可用任何文字的任何名称，这样同一个地点始终一致。您的组织可以导入自己的列表，格式为 JSON。</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">导入列表…</translation>
    </message>
    <message>
        <source>Look for a place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">查找地点</translation>
    </message>
    <message>
        <source>No place has a name like this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有名称像这样的地点。</translation>
    </message>
    <message>
        <source>Choose a list of places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">选择地点列表</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>The person comes first, the recording second.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">人优先，录音其次。</translation>
    </message>
    <message>
        <source>Say what there is and promise nothing. The person decides.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如实说明有什么，不作任何承诺。由讲述者决定。</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">紧急情况</translation>
    </message>
    <message>
        <source>Services</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">服务</translation>
    </message>
</context>
<context>
    <name>HeaderWay</name>
    <message>
        <source>The two small files that hold the locks of this vault are lost. A copy went with every bundle: headquarters can save it from “People and keys” and send it to you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">存放此保险库各把锁的两个小文件丢失了。每个密封包都带有一份副本：总部可以从“人员与密钥”中保存它，再发给您。</translation>
    </message>
    <message>
        <source>Choose the copy…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">选择副本…</translation>
    </message>
</context>
<context>
    <name>HeadquartersWay</name>
    <message>
        <source>Headquarters can open its lock of this vault. Type or paste the four lines that it sent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部可以打开它在此保险库上的那把锁。请输入或粘贴它发来的四行内容。</translation>
    </message>
    <message>
        <source>The text that headquarters sent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部发来的文字</translation>
    </message>
    <message>
        <source>Unlock with this text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用这段文字解锁</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished">正在打开…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Names, papers and telephone numbers lie apart, under a key of their own. They are in no export, unless the person agreed to be named to whoever gets it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">姓名、证件和电话号码单独存放，用自己的密钥锁住。除非讲述者同意向接收者说出姓名，否则任何导出都不包含它们。</translation>
    </message>
    <message>
        <source>Open name and contact…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开姓名和联系方式…</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">再输入一次口令</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>What was written is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">写下的内容已保存</translation>
    </message>
    <message>
        <source>Forget all of it…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全部清除…</translation>
    </message>
    <message>
        <source>Name and contact are then gone from this computer. Nobody can bring them back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">姓名和联系方式将从这台电脑上消失。谁也无法找回。</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">清除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已保存。</translation>
    </message>
    <message>
        <source>Name and contact are forgotten here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">姓名和联系方式已在这里清除。</translation>
    </message>
    <message>
        <source>Closed, because nobody used it for a while. All is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">因一段时间无人使用，已关闭。全部已保存。</translation>
    </message>
    <message>
        <source>Something is written down for this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此证词已写下一些信息。</translation>
    </message>
    <message>
        <source>Nothing is written down for this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此证词没有写下任何信息。</translation>
    </message>
    <message>
        <source>Closes by itself in {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{time} 后自动关闭</translation>
    </message>
</context>
<context>
    <name>IdentityForm</name>
    <message>
        <source>Given name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">姓</translation>
    </message>
    <message>
        <source>Other names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他名字</translation>
    </message>
    <message>
        <source>Name in the person's own script</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用讲述者自己的文字写的姓名</translation>
    </message>
    <message>
        <source>Date of birth, or the year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">出生日期或年份</translation>
    </message>
    <message>
        <source>Address</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>Who that is to the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">与讲述者的关系</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">号码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">备注</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">怎样联系讲述者</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">紧急情况下</translation>
    </message>
    <message>
        <source>Papers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">证件</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">添加联系方式</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">添加证件</translation>
    </message>
</context>
<context>
    <name>InterpreterCard</name>
    <message>
        <source>Another interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">另一位口译员</translation>
    </message>
    <message>
        <source>They interpret from now on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">从现在起由其口译</translation>
    </message>
    <message>
        <source>The person does not want the interpreter  (R)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者不要这位口译员  (R)</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不用口译员，继续</translation>
    </message>
    <message>
        <source>I  Interpreter {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I  口译员 {code}</translation>
    </message>
    <message>
        <source>I  Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">I  口译员</translation>
    </message>
</context>
<context>
    <name>InterpreterForm</name>
    <message>
        <source>Code of the interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口译员的代号</translation>
    </message>
    <message>
        <source>such as K2, no name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">例如 K2，不写名字</translation>
    </message>
    <message>
        <source>They were briefed for this talk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已为这次谈话向其说明情况。</translation>
    </message>
    <message>
        <source>They promised to keep everything secret.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已承诺对一切保密。</translation>
    </message>
    <message>
        <source>Asked whether they know anybody involved: there is no conflict.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已问过是否认识任何相关的人：没有利益冲突。</translation>
    </message>
    <message>
        <source>The person was asked, and accepts them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已问过讲述者，讲述者接受。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">否</translation>
    </message>
</context>
<context>
    <name>KeepersPage</name>
    <message>
        <source>Step 3 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 3 步，共 6 步</translation>
    </message>
    <message>
        <source>Shall headquarters be able to open this vault?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">是否让总部也能打开这个保险库？</translation>
    </message>
    <message>
        <source>If you add the card of headquarters, the vault gets one more lock, made for it. When passphrase and recovery code are lost, headquarters can still open the vault with its own key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果您添加总部的联系卡，保险库就会多一把为总部而设的锁。口令和恢复码都丢失时，总部仍能用自己的密钥打开保险库。</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">建立保险库</translation>
    </message>
    <message>
        <source>It means too that whoever holds the key of headquarters and gets this laptop can read all of it. Decide it together with headquarters. You can go on without.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这也意味着：谁持有总部的密钥又拿到这台电脑，就能读到全部内容。请与总部一起决定。您也可以不添加，直接继续。</translation>
    </message>
    <message>
        <source>Add a card of headquarters…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">添加总部的联系卡…</translation>
    </message>
    <message>
        <source>The card or key file of headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部的联系卡或密钥文件</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Stayed here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">留在这里</translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>Keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按键</translation>
    </message>
    <message>
        <source>Press any key to go back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按任意键返回。</translation>
    </message>
    <message>
        <source>Hide everything, or show it again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">隐藏全部内容，或再次显示</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">锁定</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">显示这些按键</translation>
    </message>
    <message>
        <source>Close Saksi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">关闭 Saksi</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">下一个输入框或按钮</translation>
    </message>
    <message>
        <source>Press the button that has the frame</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按下有边框的按钮</translation>
    </message>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">证词库</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">新证词</translation>
    </message>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">接收</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">人员与密钥</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Patterns, at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">规律，仅限总部</translation>
    </message>
    <message>
        <source>Sort the library by its columns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按列给证词库排序</translation>
    </message>
    <message>
        <source>Open what is marked there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开在那里选中的内容</translation>
    </message>
    <message>
        <source>Who speaks: survivor, interpreter, interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">谁在说话：幸存者、口译员、访谈员</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">暂停，或继续</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">书签</translation>
    </message>
    <message>
        <source>Somebody is not well: pause, and what to do now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有人不舒服：暂停，以及现在该做什么</translation>
    </message>
    <message>
        <source>Finish the sentence before a break</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">说完这句话再休息</translation>
    </message>
    <message>
        <source>Another interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">另一位口译员</translation>
    </message>
    <message>
        <source>The person does not want the interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者不要这位口译员</translation>
    </message>
    <message>
        <source>Keep what is said apart, or what is said about others; again: until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">把所说的内容或涉及他人的内容单独保存；再按一次：到此为止</translation>
    </message>
    <message>
        <source>Write a note; Esc leaves it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">写备注；Esc 离开</translation>
    </message>
    <message>
        <source>Next part of the guide</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">提纲的下一部分</translation>
    </message>
    <message>
        <source>Part of the guide before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">提纲的上一部分</translation>
    </message>
    <message>
        <source>What to do in an emergency</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">紧急情况下怎么做</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">播放或暂停</translation>
    </message>
    <message>
        <source>Back a little</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">后退一点</translation>
    </message>
    <message>
        <source>On a little</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">前进一点</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">放慢</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">加快</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">更正文字</translation>
    </message>
    <message>
        <source>Say that it was listened to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">标明已听过</translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">下一处待核对</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">查找</translation>
    </message>
    <message>
        <source>Replace</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">替换</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>Divide a paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">拆分段落</translation>
    </message>
    <message>
        <source>Join paragraphs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">合并段落</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重新执行</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">各处通用</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">页面</translation>
    </message>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音</translation>
    </message>
    <message>
        <source>Listening and correcting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">听录音与更正</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Read back and whole. The custody log of each testimony tells of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已回读，内容完整。每份证词的保管记录都记下了此事。</translation>
    </message>
    <message>
        <source>File</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">大小</translation>
    </message>
    <message>
        <source>Holds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">内容</translation>
    </message>
    <message>
        <source>Name and contact of</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">谁的姓名和联系方式</translation>
    </message>
    <message>
        <source>Tells of what was withdrawn</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">告知撤回了什么</translation>
    </message>
    <message>
        <source>Opens for</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可由谁打开</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第二份副本</translation>
    </message>
    <message>
        <source>Bundle {number} has left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 {number} 号密封包已带出</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已完成：{done} / {all}</translation>
    </message>
    <message>
        <source>done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已完成</translation>
    </message>
    <message>
        <source>Not seen yet. This is ticked when it has really happened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有看到。真正做到之后，这里才会打勾。</translation>
    </message>
    <message>
        <source>Done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已完成：{facts}</translation>
    </message>
    <message>
        <source>See the results</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">查看成果</translation>
    </message>
    <message>
        <source>Next step</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">下一步</translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">插上线缆</translation>
    </message>
    <message>
        <source>Pull the cable</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">拔掉线缆</translation>
    </message>
    <message>
        <source>Go to: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">前往：{office}</translation>
    </message>
    <message>
        <source>No office is open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有打开任何机构。</translation>
    </message>
    <message>
        <source>You are here: {office}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您在这里：{office}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">课程</translation>
    </message>
    <message>
        <source>Unfold the lesson</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">展开课程</translation>
    </message>
    <message>
        <source>Fold the lesson away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">收起课程</translation>
    </message>
    <message>
        <source>Cut the power</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">切断电源</translation>
    </message>
    <message>
        <source>Once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">再来一次</translation>
    </message>
    <message>
        <source>Words that open both offices:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开两个机构的词：</translation>
    </message>
    <message>
        <source>The demo stick:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">演示 U 盘：</translation>
    </message>
    <message>
        <source>Folder of the demo stick</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">演示 U 盘的文件夹</translation>
    </message>
    <message>
        <source>Results to print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可打印的成果</translation>
    </message>
    <message>
        <source>Start the demo anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重新开始演示</translation>
    </message>
    <message>
        <source>Everything in the demo is removed and made again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">演示中的一切都会移除并重新建立。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重新开始</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保留</translation>
    </message>
</context>
<context>
    <name>LessonScreen</name>
    <message>
        <source>No printer is known here. Save the page instead.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里没有可用的打印机。请改为保存页面。</translation>
    </message>
    <message>
        <source>{date} · done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{date} · 已完成：{done} / {all}</translation>
    </message>
    <message>
        <source>not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未完成</translation>
    </message>
    <message>
        <source>done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已完成：{facts}</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">页面已保存。</translation>
    </message>
    <message>
        <source>The printer took the page.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打印机已接收页面。</translation>
    </message>
    <message>
        <source>What you have done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您完成了什么</translation>
    </message>
    <message>
        <source>Every tick was looked up in the vaults of the demo. The page carries no name unless you type one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">每一个勾都在演示的保险库中核实过。页面上没有名字，除非您输入一个。</translation>
    </message>
    <message>
        <source>A name for the page, if you like:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果愿意，可以为页面写个名字：</translation>
    </message>
    <message>
        <source>Printer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打印机</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>Save as PDF on the demo stick</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">以 PDF 格式保存到演示 U 盘</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>State</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">所在位置</translation>
    </message>
    <message>
        <source>Origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全部显示</translation>
    </message>
    <message>
        <source>Any state</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">任何状态</translation>
    </message>
    <message>
        <source>Any language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">任何语言</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">任何位置</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">任何来源</translation>
    </message>
    <message>
        <source>Found: {count} and more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">找到：{count} 处或更多</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">找到：{count}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{shown} / {total}</translation>
    </message>
    <message>
        <source>Testimonies: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">证词：{count}</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Choose a testimony to see what is known of it and what can be done with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">选择一份证词，查看已知的情况和可以做的事。</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">转写</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">导出</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">附加文件</translation>
    </message>
    <message>
        <source>Keeping and erasing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存与删除…</translation>
    </message>
    <message>
        <source>Sealing the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在封存文件</translation>
    </message>
    <message>
        <source>Sealed into the testimony: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已封存到证词中：{count}</translation>
    </message>
    <message>
        <source>{text} of {speech}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{text} / {speech}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Begun</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">开始时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">时长</translation>
    </message>
    <message>
        <source>Speech with text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已有文字的语音</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">需要查看的位置</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">附件</translation>
    </message>
    <message>
        <source>Origin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>Testimonies: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">证词：{count}</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Reading the vault …</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在读取保险库 …</translation>
    </message>
    <message>
        <source>There is no testimony here yet: begin with the first one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里还没有证词：请从第一份开始。</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">新证词</translation>
    </message>
    <message>
        <source>Type two letters or more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请输入两个或更多字符。</translation>
    </message>
    <message>
        <source>Nothing was found. Only what was transcribed can be searched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有找到。只能搜索已转写的内容。</translation>
    </message>
    <message>
        <source>No testimony fits these choices.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有证词符合这些条件。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全部显示</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">附加文件</translation>
    </message>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">证词库</translation>
    </message>
    <message>
        <source>Search words or a case code ({keys})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">搜索词语或个案编号（{keys}）</translation>
    </message>
    <message>
        <source>Search in everything that was transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在所有已转写的内容中搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">清空搜索</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">证词</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">找到的位置</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音仍在进行。</translation>
    </message>
    <message>
        <source>Stop it first; then the window closes without losing anything.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先停止录音；之后关闭窗口就不会丢失任何内容。</translation>
    </message>
    <message>
        <source>The consent is still being recorded.</source>
        <translation type="unfinished">同意过程仍在录音。</translation>
    </message>
    <message>
        <source>Go on with the questions, or press “Not now”; then the window can be closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请继续提问，或点“暂不进行”；之后就可以关闭窗口。</translation>
    </message>
    <message>
        <source>The recording has ended, and is being sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音已结束，正在封存。</translation>
    </message>
    <message>
        <source>Wait until that is done; then the window can be closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请等到完成；之后就可以关闭窗口。</translation>
    </message>
    <message>
        <source>A recording is being brought in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在导入一段录音。</translation>
    </message>
    <message>
        <source>DEMO: nothing here is real, and nothing of it leaves this demo.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">演示：这里没有任何真实内容，也没有任何内容会离开演示。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">时钟</translation>
    </message>
    <message>
        <source>{name}, demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name}，演示</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Making the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在建立保险库</translation>
    </message>
    <message>
        <source>It takes some seconds on purpose: the same work makes every guess slow.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">特意要花几秒钟：同样的运算会让每一次猜测都变慢。</translation>
    </message>
</context>
<context>
    <name>MarkChips</name>
    <message>
        <source>The mark was not kept. Press again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">标记没有保存。请再按一次。</translation>
    </message>
    <message>
        <source>Keeps what is said apart from everything that goes to authorities.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">把所说的内容单独保存，不放进交给当局的任何内容。</translation>
    </message>
    <message>
        <source>Keeps what is said about people who were not asked apart.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">把涉及未被询问者的内容单独保存。</translation>
    </message>
    <message>
        <source>M  Keep apart</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">M  单独保存</translation>
    </message>
    <message>
        <source>M  Keep apart until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">M  单独保存到此为止</translation>
    </message>
    <message>
        <source>O  About others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">O  涉及他人</translation>
    </message>
    <message>
        <source>O  About others until here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">O  涉及他人到此为止</translation>
    </message>
</context>
<context>
    <name>MaskedCopyPage</name>
    <message>
        <source>A masked copy, made {when}. Places masked: {places}. In their place: {cover}. Heard: {voice}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">遮蔽副本，制作于 {when}。遮蔽的位置：{places}。代替内容：{cover}。听到的声音：{voice}。</translation>
    </message>
    <message>
        <source>may go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可以带出</translation>
    </message>
    <message>
        <source>It was not proved as it is now, and stays here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它现在的样子没有经过验证，留在这里。</translation>
    </message>
    <message>
        <source>Prove it: the copy is transcribed again and searched for everything that was masked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">验证：重新转写副本，并搜索所有被遮蔽的内容。</translation>
    </message>
    <message>
        <source>What was masked is still heard. This copy stays here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被遮蔽的内容仍能听到。此副本留在这里。</translation>
    </message>
    <message>
        <source>Listen to the places below, then make another copy that masks them as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请听下面的位置，然后另做一份副本，把这些也遮蔽。</translation>
    </message>
    <message>
        <source>Proved: nothing that was masked is heard, and nothing of it is in the text.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已验证：被遮蔽的内容听不到，文字中也没有。</translation>
    </message>
    <message>
        <source>Searched with {model}, {when}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用 {model} 搜索，{when}。</translation>
    </message>
    <message>
        <source>Nobody can say what is heard here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有人能说出这里听到的是什么</translation>
    </message>
    <message>
        <source>Gaps that the machine filled with a masked word by itself: {count}. No sound of it is there, but what stands around a gap may let people guess as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由机器自行填入被遮蔽词语的空缺：{count}。那里没有它的声音，但空缺前后的内容也可能让人猜到。</translation>
    </message>
    <message>
        <source>Masked is not anonymous: a voice, a way of speaking and what is left can still say who it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">遮蔽不等于匿名：声音、说话方式和留下的内容仍可能透露是谁。</translation>
    </message>
    <message>
        <source>Where something was heard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">仍能听到内容的位置</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">验证</translation>
    </message>
    <message>
        <source>To the testimony it was made of</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">前往原来的证词</translation>
    </message>
    <message>
        <source>Where consent lets it go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按同意可以发给谁</translation>
    </message>
</context>
<context>
    <name>MaskingCard</name>
    <message>
        <source>The masked copy {case} is made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">遮蔽副本 {case} 已做好。</translation>
    </message>
    <message>
        <source>It stays here until it is proved. Open it below.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">验证之前它留在这里。请在下面打开它。</translation>
    </message>
    <message>
        <source>Nothing is marked. Choose a paragraph, then say what it is about.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有任何标记。请选择一段，然后说明它涉及什么。</translation>
    </message>
    <message>
        <source>Passages marked: {count}. Authorities get none of them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已标记的片段：{count}。当局不会得到其中任何内容。</translation>
    </message>
    <message>
        <source>Transcribe it first: only then is it known when a word is said.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先转写：这样才知道每个词在什么时候说出。</translation>
    </message>
    <message>
        <source>Words that stand nowhere have to be taken off the list, or corrected in the transcript.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">哪里都找不到的词，必须从列表中去掉，或在转写文字中更正。</translation>
    </message>
    <message>
        <source>Would be masked: {places} places, {length}. Speech that nobody could read is masked too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">将遮蔽：{places} 处，{length}。没有人能听懂的语音也会遮蔽。</translation>
    </message>
    <message>
        <source>not found</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未找到</translation>
    </message>
    <message>
        <source>Do not mask {words}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不遮蔽 {words}</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已标记的片段</translation>
    </message>
    <message>
        <source>What to mask</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">要遮蔽什么</translation>
    </message>
    <message>
        <source>What is heard instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">改为听到什么</translation>
    </message>
    <message>
        <source>Masked copies of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它的遮蔽副本</translation>
    </message>
    <message>
        <source>Could be used against them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可能对讲述者不利</translation>
    </message>
    <message>
        <source>About other people</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">涉及其他人</translation>
    </message>
    <message>
        <source>Marks the chosen paragraph; pressed again, lifts the mark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">标记所选段落；再按一次取消标记</translation>
    </message>
    <message>
        <source>A name or word</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一个名字或词</translation>
    </message>
    <message>
        <source>A name or word to mask wherever it stands</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一个名字或词，出现在哪里都遮蔽</translation>
    </message>
    <message>
        <source>Add</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">添加</translation>
    </message>
    <message>
        <source>Choose words by pressing them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">点按词语来选择</translation>
    </message>
    <message>
        <source>Whole paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">整段</translation>
    </message>
    <message>
        <source>Everything that is marked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">所有已标记的</translation>
    </message>
    <message>
        <source>In place of words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">代替词语的声音</translation>
    </message>
    <message>
        <source>Voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">声音</translation>
    </message>
    <message>
        <source>Masked is not anonymous: a voice, a way of speaking and what is left can still say who it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">遮蔽不等于匿名：声音、说话方式和留下的内容仍可能透露是谁。</translation>
    </message>
    <message>
        <source>Make the masked copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">制作遮蔽副本</translation>
    </message>
</context>
<context>
    <name>MaskingProgress</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型</translation>
    </message>
    <message>
        <source>A model turns sound into text, on this computer alone. Saksi brings in no model by itself: somebody carries a pack here, and every byte of it is checked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型只在这台电脑上把声音变成文字。Saksi 自己不会引入任何模型：由人把模型包带到这里，并检查其中的每一个字节。</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">导入模型包…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Reading every byte of {name}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在读取 {name} 的每一个字节…</translation>
    </message>
    <message>
        <source>Looking at what lies in the folder…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在查看文件夹中的内容…</translation>
    </message>
    <message>
        <source>Copying and checking: {done} of {total} MB</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">复制并检查：{done} / {total} MB</translation>
    </message>
    <message>
        <source>{name} is here and can be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} 已在这里，可以使用。</translation>
    </message>
    <message>
        <source>No model for real voices is here yet. You can record, and transcribe later.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里还没有用于真实语音的模型。您可以先录音，以后再转写。</translation>
    </message>
    <message>
        <source>Ask headquarters for a model pack on a stick; then press “Import a pack” and choose its folder there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请向总部索取存在 U 盘上的模型包；然后点“导入模型包”，选择其中的文件夹。</translation>
    </message>
    <message>
        <source>The folder of a model pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型包的文件夹</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>New keys: choose a new passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">新密钥：请选择新的口令</translation>
    </message>
    <message>
        <source>Everything is locked anew under it, and a new recovery code follows. Take your time, and let nobody look on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">所有内容都会用它重新上锁，随后会给出新的恢复码。请慢慢来，不要让任何人在旁边看。</translation>
    </message>
    <message>
        <source>Leave the keys as they are</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密钥保持不变</translation>
    </message>
    <message>
        <source>Locking anew…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在重新上锁…</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">生成新密钥</translation>
    </message>
    <message>
        <source>The vault is open. Choose a new passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保险库已打开。请设一个新口令</translation>
    </message>
    <message>
        <source>It takes the place of the one that is lost. The recovery code stays as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它将代替丢失的口令。恢复码保持不变。</translation>
    </message>
    <message>
        <source>Leave the passphrase as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口令保持不变</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">使用这个口令</translation>
    </message>
</context>
<context>
    <name>NewPassphraseView</name>
    <message>
        <source>Drawing six words…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在抽取六个词…</translation>
    </message>
    <message>
        <source>Take six words by chance instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">改用随机抽取的六个词</translation>
    </message>
    <message>
        <source>Use a passphrase of my own instead</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">改用我自己的口令</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">再输入一次</translation>
    </message>
    <message>
        <source>Type the six words once more, with spaces</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">再输入一次这六个词，用空格隔开</translation>
    </message>
    <message>
        <source>Other words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">换一组词</translation>
    </message>
    <message>
        <source>Your passphrase: several words that belong to nobody's life are best</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您的口令：最好是几个与任何人的生活无关的词</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您的口令</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">再输入一次口令</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口令强度</translation>
    </message>
    <message>
        <source>How long it would withstand guessing is estimated as you type.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您输入时，会估算它能经受多久的猜测。</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">足够强。</translation>
    </message>
    <message>
        <source>It could be guessed. Add another word or two.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可能会被猜到。请再加一两个词。</translation>
    </message>
    <message>
        <source>So you know that you can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这样就能确定您输得对。</translation>
    </message>
    <message>
        <source>Right so far.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">目前正确。</translation>
    </message>
    <message>
        <source>This is not the same yet. Look at the last letters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还不一致。请看看最后几个字符。</translation>
    </message>
    <message>
        <source>The same.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一致。</translation>
    </message>
</context>
<context>
    <name>NewTestimonyScreen</name>
    <message>
        <source>Ask for consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">征求同意</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">开始录音</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">导入录音</translation>
    </message>
    <message>
        <source>Nothing can be recorded yet. {reasons}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还不能录音。{reasons}</translation>
    </message>
    <message>
        <source>No language is chosen yet. Choose those that are spoken, so that it can be transcribed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有选择语言。请选择所说的语言，以便转写。</translation>
    </message>
    <message>
        <source>Consent comes first. It takes about two minutes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">先征求同意。大约需要两分钟。</translation>
    </message>
    <message>
        <source>New testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">新证词</translation>
    </message>
    <message>
        <source>Record here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这里录音</translation>
    </message>
    <message>
        <source>Bring in a recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">导入已有的录音</translation>
    </message>
</context>
<context>
    <name>NotNowCard</name>
    <message>
        <source>Kept: the code {code}, the day, and that it was not now. No words, no sound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已保存：编号 {code}、日期，以及当时暂不进行。没有文字，没有声音。</translation>
    </message>
    <message>
        <source>Not now is a good answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“暂不进行”也是好的回答</translation>
    </message>
    <message>
        <source>Nothing was lost, and help does not depend on it. The person can come back whenever they want to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有失去什么，能否得到帮助与此无关。讲述者想来时可以随时再来。</translation>
    </message>
    <message>
        <source>Whom they can turn to</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可以向谁求助</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回证词库</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Words for the bookmark at {at}, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{at} 处书签的文字，但不写名字</translation>
    </message>
    <message>
        <source>Write a note, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">写一条备注，但不写名字</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">书签</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">备注与书签</translation>
    </message>
    <message>
        <source>Nothing noted yet. A bookmark needs no words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有备注。书签可以不写文字。</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">备注</translation>
    </message>
    <message>
        <source>Saved while you write. N to write, Enter for the next note.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">边写边保存。按 N 书写，按 Enter 写下一条。</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>There is a vault in this folder already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件夹里已经有一个保险库。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请打开它，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Step 1 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 1 步，共 6 步</translation>
    </message>
    <message>
        <source>Where the vault will be, and whose it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保险库放在哪里，属于谁</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Folder of the vault: a new or an empty one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保险库的文件夹：新的或空的</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保险库的文件夹</translation>
    </message>
    <message>
        <source>Open the vault in this folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开此文件夹中的保险库</translation>
    </message>
    <message>
        <source>Name of your office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您的机构名称</translation>
    </message>
    <message>
        <source>It stands on the card that others see. Name an office, such as “River station”, never a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它会写在别人看到的联系卡上。请写机构名，例如“河边站点”，不要写人名。</translation>
    </message>
    <message>
        <source>What this office does</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个机构的工作</translation>
    </message>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">外勤站点</translation>
    </message>
    <message>
        <source>Records testimonies, sends them to headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录制证词，送往总部。</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部</translation>
    </message>
    <message>
        <source>Receives, checks and keeps what stations send.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">接收、检查并保管各站点送来的内容。</translation>
    </message>
    <message>
        <source>Partner</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">合作伙伴</translation>
    </message>
    <message>
        <source>Receives what an office has chosen to share with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">接收某个机构选择与其分享的内容。</translation>
    </message>
</context>
<context>
    <name>OwnCardView</name>
    <message>
        <source>No name yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有名称</translation>
    </message>
    <message>
        <source>Station {station}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">站点 {station}</translation>
    </message>
    <message>
        <source>Our card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">本机构的联系卡</translation>
    </message>
    <message>
        <source>Read these eight words aloud to an office that has our card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">把这八个词念给持有我们联系卡的机构听。</translation>
    </message>
    <message>
        <source>Save our card to a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">把我们的联系卡存为文件…</translation>
    </message>
    <message>
        <source>Change name or role…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">更改名称或角色…</translation>
    </message>
    <message>
        <source>New name of our office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">本机构的新名称</translation>
    </message>
    <message>
        <source>New role of our office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">本机构的新角色</translation>
    </message>
    <message>
        <source>The card is signed anew and gets other words. Offices that have the old one go on trusting us.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">联系卡会重新签名，上面的词也会改变。持有旧卡的机构会继续信任我们。</translation>
    </message>
    <message>
        <source>Sign the new card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">签署新联系卡</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存我们的联系卡</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>many languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">多种语言</translation>
    </message>
    <message>
        <source>Understands {languages}  ·  {size} MB</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">能听懂 {languages}  ·  {size} MB</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">核验 {name}</translation>
    </message>
    <message>
        <source>Demo only</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">仅供演示</translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型包的指纹</translation>
    </message>
    <message>
        <source>Read whole just now: every byte is as its fingerprint says.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">刚刚完整读取：每个字节都与指纹相符。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">核验</translation>
    </message>
    <message>
        <source>Came with Saksi. It understands the voices of the demo and nobody else.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">随 Saksi 一起提供。它只听得懂演示中的声音，别人的都听不懂。</translation>
    </message>
    <message>
        <source>Is byte for byte a published model: {evidence}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">与公开发布的模型逐字节一致：{evidence}</translation>
    </message>
    <message>
        <source>A person on this computer compared its fingerprint and said yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑上有人核对过它的指纹，并予以确认。</translation>
    </message>
    <message>
        <source>Nobody vouches for it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有人为它担保。</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <source>The passphrase was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口令已更改。</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在更改…</translation>
    </message>
    <message>
        <source>Change</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">更改</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口令</translation>
    </message>
    <message>
        <source>The other ways into the vault stay as they are.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开保险库的其他方法保持不变。</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">更改口令…</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">现在的口令</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保持不变</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Step 2 of 6</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 2 步，共 6 步</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口令</translation>
    </message>
    <message>
        <source>Six words chosen by chance cannot be guessed. Learn them by heart: make a small story of them. Whoever knows them can open the vault, and nobody can look them up for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">随机抽取的六个词是猜不到的。请牢牢记在心里：可以编成一个小故事。谁知道这些词就能打开保险库，而且没有人能替您查到它们。</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">继续</translation>
    </message>
</context>
<context>
    <name>PassphraseWay</name>
    <message>
        <source>Passphrase</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口令</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">解锁</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Fewer languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">较少语言</translation>
    </message>
    <message>
        <source>More languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">更多语言</translation>
    </message>
    <message>
        <source>One more recording of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">为此证词再录一段。</translation>
    </message>
    <message>
        <source>Chosen by chance. It stands for the person everywhere: write it down instead of a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">随机产生。它在各处代表这个人：请写它，不要写名字。</translation>
    </message>
    <message>
        <source>Case code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">个案编号</translation>
    </message>
    <message>
        <source>Another code</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">换一个编号</translation>
    </message>
    <message>
        <source>Languages that are spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">所说的语言</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">谁在房间里</translation>
    </message>
    <message>
        <source>Roles only, besides the person who speaks. No names.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">除了讲述者之外，只写角色。不写名字。</translation>
    </message>
    <message>
        <source>With the interpreter, the interviewer speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">与口译员交谈时，访谈员说</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">尚未选择</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People and keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">人员与密钥</translation>
    </message>
    <message>
        <source>Trust another office…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">信任另一个机构…</translation>
    </message>
    <message>
        <source>Offices that we trust</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">我们信任的机构</translation>
    </message>
    <message>
        <source>Nobody yet. Ask headquarters for its card, then press “Trust another office”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有。请向总部索取联系卡，然后点“信任另一个机构”。</translation>
    </message>
    <message>
        <source>“{name}” is trusted from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">从现在起信任“{name}”。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已保存：{file}</translation>
    </message>
    <message>
        <source>It holds no secret: hand it on in any way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中没有秘密：可以用任何方式转交。</translation>
    </message>
    <message>
        <source>The card of another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">另一个机构的联系卡</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Back 2 seconds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">后退 2 秒</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">前进 5 秒</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">放慢</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">加快</translation>
    </message>
    <message>
        <source>Esc play · F1 back · F2 forward · F3 F4 speed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Esc 播放 · F1 后退 · F2 前进 · F3 F4 速度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">播放</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">共 {length}</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">速度 {speed}</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones. Connect one, then press play.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑没有扬声器或耳机。请接上一个，再按播放。</translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">听一听</translation>
    </message>
    <message>
        <source>Listening: {seconds} s left. Speak now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在听：还剩 {seconds} 秒。请说话。</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker to hear it with. Connect one, or headphones.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑没有可以播放的扬声器。请接上扬声器或耳机。</translation>
    </message>
    <message>
        <source>Five seconds, kept in memory only and then forgotten.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">五秒钟，只留在内存中，之后就忘掉。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">麦克风</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">声音大小</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">试一试声音</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在查看这台电脑…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件夹</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">升高(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">降低(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">查看：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件类型：</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">目录：</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">另存为</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">选择(&amp;C)</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">查找目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">前进</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">前进</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">父目录</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">转到父目录</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">新建文件夹</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">新建一个文件夹</translation>
    </message>
    <message>
        <source>List View</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">列表视图</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">更改为列表视图模式</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">详情视图</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">更改为详情视图模式</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">侧边栏</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">位置和书签列表</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">删除(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">新建文件夹</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">移除</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">我的电脑</translation>
    </message>
    <message>
        <source>Drive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">驱动器</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">%1
文件未找到。
请检查指定的文件名是否正确。</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">%1
目录未找到。
请检查指定的目录名是否正确。</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">类型</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">修改日期</translation>
    </message>
    <message>
        <source>Computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">计算机</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">否(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">关闭</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全选</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>Progress of {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} 的进度</translation>
    </message>
    <message>
        <source>Earlier: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">提前：{case}</translation>
    </message>
    <message>
        <source>Later: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">推后：{case}</translation>
    </message>
    <message>
        <source>Take out of the queue: {case}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">移出队列：{case}</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>These testimonies have their text already, or are still being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这些证词已经有文字，或者仍在录音。</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">转写</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型</translation>
    </message>
    <message>
        <source>The largest that is here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里最大的模型</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">清除已完成的</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开证词库</translation>
    </message>
    <message>
        <source>Models…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型…</translation>
    </message>
    <message>
        <source>Nothing waits to be written down. Choose testimonies in the library and press Transcribe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有等待转写的内容。请在证词库中选择证词，然后点“转写”。</translation>
    </message>
    <message>
        <source>Paused. What is done is kept, and nothing is heard meanwhile.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已暂停。已完成的会保留，其间不会听任何声音。</translation>
    </message>
    <message>
        <source>Still to do: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还要处理：{count}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Library</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">证词库</translation>
    </message>
    <message>
        <source>New</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">新建</translation>
    </message>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">接收</translation>
    </message>
    <message>
        <source>People</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">人员</translation>
    </message>
    <message>
        <source>Models</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">规律</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">锁定</translation>
    </message>
    <message>
        <source>Places</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">页面</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Read this aloud, or let the interpreter read it. Ask whether it was understood.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请念出来，或让口译员念。问一问是否听懂了。</translation>
    </message>
    <message>
        <source>A draft that no speaker of the language has checked yet: let the interpreter correct it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这是草稿，还没有讲这种语言的人核对过：请让口译员更正。</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用来做什么</translation>
    </message>
    <message>
        <source>The person decides</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由讲述者决定</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">谁能得到它</translation>
    </message>
    <message>
        <source>Stop at any time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">随时可以停下</translation>
    </message>
    <message>
        <source>Help in any case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">无论如何都有帮助</translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">什么无法挽回</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Open the testimony</source>
        <translation type="unfinished">打开证词</translation>
    </message>
    <message>
        <source>What does not hold any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不再有效的内容</translation>
    </message>
    <message>
        <source>What we answered</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">我们的答复</translation>
    </message>
    <message>
        <source>What others answered us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">他人给我们的答复</translation>
    </message>
    <message>
        <source>“{station}” told of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{station}”告知了此事</translation>
    </message>
    <message>
        <source>It is said in the answer, until these offices answer that it is done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这些机构答复说已完成之前，答复中会写明此事。</translation>
    </message>
    <message>
        <source>The answer for “{station}” is written: {file}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">给“{station}”的答复已写好：{file}</translation>
    </message>
    <message>
        <source>Carry it to them: only they can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请带给他们：只有他们能打开。</translation>
    </message>
    <message>
        <source>This vault knows what is out of reach: {what}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此保险库知道有哪些内容已无法收回：{what}</translation>
    </message>
</context>
<context>
    <name>RecallForm</name>
    <message>
        <source>Not possible here: something of it left this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这里不可能：其中有内容已离开本机构。</translation>
    </message>
    <message>
        <source>Nobody here opens it any more, and nothing of it left this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里谁也打不开它了，其中没有任何内容离开过本机构。</translation>
    </message>
    <message>
        <source>What became of the copies here?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里的副本现在怎么样了？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Not everything could be called back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有全部收回</translation>
    </message>
    <message>
        <source>It is closed here. Say what is out of reach, and why.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这里它已关闭。请说明哪些内容无法收回，以及为什么。</translation>
    </message>
    <message>
        <source>It was printed, and the paper is not here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它已打印，而纸张不在这里。</translation>
    </message>
    <message>
        <source>It was published.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它已公开。</translation>
    </message>
    <message>
        <source>It was handed on, to this office or organisation:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它已转交给这个机构或组织：</translation>
    </message>
    <message>
        <source>Name of the office or organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">机构或组织的名称</translation>
    </message>
    <message>
        <source>What kind of office that is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它是哪类机构</translation>
    </message>
    <message>
        <source>Something else:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他：</translation>
    </message>
    <message>
        <source>Something else that could not be called back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他无法收回的内容</translation>
    </message>
    <message>
        <source>One line, at most {count} signs. Never a name of a person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一行，最多 {count} 个字符。绝不要写人名。</translation>
    </message>
    <message>
        <source>This is what you sign</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这是您要签名的内容</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished">放到哪里</translation>
    </message>
    <message>
        <source>Folder for the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">答复的文件夹</translation>
    </message>
    <message>
        <source>Sign and write the answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">签名并写出答复</translation>
    </message>
</context>
<context>
    <name>RecallScreen</name>
    <message>
        <source>Withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">撤回</translation>
    </message>
    <message>
        <source>Persons took something back, and another office told of it. It holds here already. Answer what became of the copies, so that the person can be told the truth.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有人撤回了某项内容，另一个机构已告知此事。它在这里已经生效。请答复副本的处理结果，以便如实告诉本人。</translation>
    </message>
    <message>
        <source>Back to Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回接收</translation>
    </message>
    <message>
        <source>No office has told of a withdrawal.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有机构告知过撤回。</translation>
    </message>
    <message>
        <source>Told of testimonies that are not here: {offices}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">告知的证词不在这里：{offices}</translation>
    </message>
    <message>
        <source>Nothing is to be answered. Should one come, what was taken back holds from the first moment.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有需要答复的内容。如有撤回到来，被撤回的内容从第一刻起就生效。</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">等待答复</translation>
    </message>
    <message>
        <source>answered</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已答复</translation>
    </message>
</context>
<context>
    <name>RecallsCard</name>
    <message>
        <source>Something was taken back. It holds here already; the office that told of it waits for your word.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有内容被撤回。它在这里已经生效；告知此事的机构正等待您的答复。</translation>
    </message>
    <message>
        <source>Answer withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">答复撤回</translation>
    </message>
    <message>
        <source>Withdrawals to answer: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">待答复的撤回：{count}</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>With a receipt the station knows that its work is safe here, and may delete its own copy. Everything is read back before it is signed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有了回执，站点就知道自己的工作成果在这里是安全的，可以删除自己的副本。签名之前，所有内容都会回读核对。</translation>
    </message>
    <message>
        <source>Copies of this vault, backups counted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此保险库的份数，备份也算在内</translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">回执的文件夹</translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">写回执</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在写回执</translation>
    </message>
    <message>
        <source>Receipts to write: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">要写的回执：{count}</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">回执</translation>
    </message>
    <message>
        <source>Bundle {number} of “{station}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{station}”的第 {number} 号密封包</translation>
    </message>
    <message>
        <source>Receipts written: {count}. Hand the stick back to the station.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已写好的回执：{count}。请把 U 盘交还给站点。</translation>
    </message>
    <message>
        <source>Testimonies that could not be confirmed: {count}. See the custody log.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">无法确认的证词：{count}。请看保管记录。</translation>
    </message>
</context>
<context>
    <name>ReceiveScreen</name>
    <message>
        <source>Receive</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">接收</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">添加文件…</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">撤回</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Adopt all that hold: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">纳入所有通过的：{count}</translation>
    </message>
</context>
<context>
    <name>RecordingControls</name>
    <message>
        <source>Stop the recording? The {length} so far are kept and sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止录音吗？到现在为止的 {length} 会保留并封存。</translation>
    </message>
    <message>
        <source>Bookmark  (B)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">书签  (B)</translation>
    </message>
    <message>
        <source>Hide screen  (F9)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">隐藏屏幕  (F9)</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止…</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">继续录音</translation>
    </message>
    <message>
        <source>Stop and seal</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止并封存</translation>
    </message>
    <message>
        <source>Why is it paused?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">为什么暂停？</translation>
    </message>
    <message>
        <source>Choose or write, but no names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可以选择或填写，但不写名字</translation>
    </message>
    <message>
        <source>Go on  (P)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">继续  (P)</translation>
    </message>
    <message>
        <source>Pause  (P)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">暂停  (P)</translation>
    </message>
</context>
<context>
    <name>RecordingEnd</name>
    <message>
        <source>Sealing the recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在封存录音</translation>
    </message>
    <message>
        <source>Heard {heard}, saved {saved}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已听到 {heard}，已保存 {saved}。</translation>
    </message>
    <message>
        <source>The end is kept in memory and tried again every few seconds. Leave this open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">末尾部分留在内存中，每隔几秒重试一次。请不要关闭。</translation>
    </message>
    <message>
        <source>This takes a moment. The sound is already saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这需要一点时间。声音已经保存。</translation>
    </message>
    <message>
        <source>The recording is sealed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音已封存</translation>
    </message>
    <message>
        <source>{length} of sound is in the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} 的声音已存入保险库。</translation>
    </message>
    <message>
        <source>Some sound is missing in it; the places are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中缺少一些声音；这些位置已标记。</translation>
    </message>
    <message>
        <source>Now it can be made readable, on this computer alone. That can also wait.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">现在可以把它转写成文字，只在这台电脑上进行。也可以以后再做。</translation>
    </message>
    <message>
        <source>The recording could not be finished</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音未能完成</translation>
    </message>
    <message>
        <source>The recording did not begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音没有开始</translation>
    </message>
    <message>
        <source>What was saved is kept; it is sealed when the vault is next unlocked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已保存的都会保留；下次解锁保险库时会封存。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有录到任何内容。</translation>
    </message>
    <message>
        <source>How far the sealing is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">封存的进度</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开证词</translation>
    </message>
    <message>
        <source>Transcribe now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">现在转写</translation>
    </message>
</context>
<context>
    <name>RecordingScreen</name>
    <message>
        <source>Opening the microphone…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在打开麦克风…</translation>
    </message>
    <message>
        <source>Paused for {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已暂停 {length}</translation>
    </message>
    <message>
        <source>Waiting for the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在等待麦克风</translation>
    </message>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音</translation>
    </message>
    <message>
        <source>heard {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已听到 {time}</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已保存 {time}</translation>
    </message>
    <message>
        <source>Too loud: move the microphone away a little.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">太响了：请把麦克风移远一点。</translation>
    </message>
    <message>
        <source>Very quiet for some time. Is the microphone near enough?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">声音很小已有一段时间。麦克风够近吗？</translation>
    </message>
    <message>
        <source>The recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音仍在进行。</translation>
    </message>
    <message>
        <source>Stop it first, or hide the screen with F9: then it goes on behind a clock.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先停止录音，或用 F9 隐藏屏幕：录音会在时钟画面后面继续。</translation>
    </message>
    <message>
        <source>Length so far</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">到目前的时长</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">声音大小</translation>
    </message>
    <message>
        <source>Sign of the recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音标志</translation>
    </message>
    <message>
        <source>Who speaks:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">谁在说话：</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>The no is kept. What was recorded earlier stays as it was agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">拒绝已保存。以前录下的内容仍按当时同意的处理。</translation>
    </message>
    <message>
        <source>Nothing of this is kept, and what was recorded of the answers is destroyed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这些内容都不保留，回答的录音已销毁。</translation>
    </message>
    <message>
        <source>Nothing of this is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这些内容都不保留。</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有录音。</translation>
    </message>
    <message>
        <source>Help does not depend on it: the person gets the same help as before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">能否得到帮助与此无关：讲述者得到的帮助和以前一样。</translation>
    </message>
    <message>
        <source>It can be asked again on another day, if the person wishes. There is no hurry.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果讲述者愿意，可以改天再问。不用着急。</translation>
    </message>
</context>
<context>
    <name>ReleaseCard</name>
    <message>
        <source>Cases that are released now: {count}. Each is counted once and for good: what is told of it later does not change these numbers, and new cases wait for the next release. The more cases a release has, the fewer numbers are held back in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">现在发布的个案：{count}。每个个案只计一次，不再更改：之后补充的内容不会改变这些数字，新个案等到下一次发布。一次发布的个案越多，其中不显示的数字就越少。</translation>
    </message>
    <message>
        <source>Counted as it is today, for this screen alone. Compared with the numbers of another day, these would tell of the one case that came in between; so only released numbers are saved or printed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按今天的情况计数，只显示在这个画面上。如果与另一天的数字比较，会透露其间新增的那一个个案；所以只有已发布的数字才会保存或打印。</translation>
    </message>
    <message>
        <source>Added up from releases, each of other cases than the ones before, so that comparing what left on different days tells of no few. A number leaves out the releases in which it was held back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由各次发布相加而成，每次发布的个案都与以前的不同，所以比较不同日期带出的数字，不会透露少数几个人的情况。某个数字在哪次发布中没有显示，就不计入那次发布。</translation>
    </message>
    <message>
        <source>Nothing is released yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有发布过。</translation>
    </message>
    <message>
        <source>Releases: {count}, the last on {date}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">发布次数：{count}，最近一次在 {date}。</translation>
    </message>
    <message>
        <source>Cases that are in no release yet: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">尚未进入任何发布的个案：{count}。</translation>
    </message>
    <message>
        <source>Releases that may not leave any more, since somebody in them took consent back: {count}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">因其中有人撤回同意而不能再带出的发布：{count}。</translation>
    </message>
    <message>
        <source>Now, on this screen</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">现在，在这个画面上</translation>
    </message>
    <message>
        <source>Released</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已发布</translation>
    </message>
    <message>
        <source>Release what is new…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">发布新的内容…</translation>
    </message>
    <message>
        <source>Release now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">现在发布</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">暂不</translation>
    </message>
</context>
<context>
    <name>ReportBackCard</name>
    <message>
        <source>The person has not been told yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有告知讲述者。</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">后续情况</translation>
    </message>
    <message>
        <source>What you told the person today, in one line</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您今天告诉讲述者的内容，用一行写明</translation>
    </message>
    <message>
        <source>What you told the person today</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您今天告诉讲述者的内容</translation>
    </message>
    <message>
        <source>They were told</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已告知</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Saksi was interrupted the last time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi 上次被中断了</translation>
    </message>
    <message>
        <source>A file of this vault was mended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">本保险库的一个文件已修复</translation>
    </message>
    <message>
        <source>This is what was found, before you go on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在您继续之前，这是查到的情况。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>A file with the keys of this vault was damaged or missing. It was written again from its copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">本保险库的一个密钥文件损坏或缺失。已用它的副本重新写好。</translation>
    </message>
    <message>
        <source>A power failure can do that. If it comes again, the disk may be failing: then copy the vault to another disk, in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">断电可能造成这种情况。如果再次出现，磁盘可能快要坏了：请在设置中把保险库复制到另一个磁盘。</translation>
    </message>
    <message>
        <source>An interrupted recording could not be sealed yet. Its sound is kept, and it is tried again each time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一段中断的录音还不能封存。它的声音已保留，每次都会重试。</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>A new folder for what is saved, best on another disk</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">存放抢救内容的新文件夹，最好在另一个磁盘上</translation>
    </message>
    <message>
        <source>Folder for what is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">存放抢救内容的文件夹</translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在抢救可以保存的内容</translation>
    </message>
    <message>
        <source>The new vault opens in the same ways. Keep the damaged one until somebody has seen it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">新保险库的打开方式与原来相同。损坏的那个请保留，直到有人看过为止。</translation>
    </message>
    <message>
        <source>Saksi reads the damaged vault, changes nothing in it, and puts all that can be read into a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi 读取损坏的保险库，不改动其中任何内容，并把能读到的全部放入新的保险库。</translation>
    </message>
    <message>
        <source>Saved what could be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已抢救可以保存的内容</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">抢救可以保存的内容</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Open the saved vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开抢救出来的保险库</translation>
    </message>
    <message>
        <source>Begin</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">开始</translation>
    </message>
    <message>
        <source>Entries saved: {rows}. Sealed files saved: {files}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已保存的条目：{rows}。已保存的封存文件：{files}。</translation>
    </message>
    <message>
        <source>Not readable any more: pages {pages}, entries {entries}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已无法读取：数据页 {pages}，条目 {entries}。</translation>
    </message>
</context>
<context>
    <name>RetentionAsk</name>
    <message>
        <source>Destroy the keys of {case}?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">要销毁 {case} 的密钥吗？</translation>
    </message>
    <message>
        <source>Nobody can open this here any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这里谁也打不开这些内容了</translation>
    </message>
    <message>
        <source>This stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这些会保留</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它做不到的事</translation>
    </message>
    <message>
        <source>Destroying the keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在销毁密钥…</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在检查口令…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">为什么？</translation>
    </message>
    <message>
        <source>The passphrase, once more</source>
        <translation type="unfinished">再输入一次口令</translation>
    </message>
    <message>
        <source>Destroying the keys</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">销毁密钥</translation>
    </message>
    <message>
        <source>Destroy the keys now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">现在销毁密钥</translation>
    </message>
    <message>
        <source>Go back, destroy nothing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回，不销毁任何内容</translation>
    </message>
</context>
<context>
    <name>RetentionDetail</name>
    <message>
        <source>May be kept until</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可以保存到</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished">所在位置</translation>
    </message>
    <message>
        <source>What is here of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里有它的什么</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translation type="unfinished">它的密钥已销毁：在这里谁也打不开它了。</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">销毁日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">原因</translation>
    </message>
    <message>
        <source>What stayed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保留了什么</translation>
    </message>
    <message>
        <source>Destroy its keys…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">销毁它的密钥…</translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translation type="unfinished">打开证词</translation>
    </message>
    <message>
        <source>Export to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">导出给总部</translation>
    </message>
</context>
<context>
    <name>RetentionDone</name>
    <message>
        <source>The keys of {case} are destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case} 的密钥已销毁</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">原因：{reason}</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已销毁</translation>
    </message>
    <message>
        <source>This stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这些会保留</translation>
    </message>
    <message>
        <source>What it could not do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它没能做到的事</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回列表</translation>
    </message>
</context>
<context>
    <name>RetentionScreen</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">正在查看…</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存与删除</translation>
    </message>
    <message>
        <source>How long a testimony may be kept follows from what the person agreed to. Nothing is destroyed by itself: a person decides, one testimony at a time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一份证词可以保存多久，取决于讲述者同意了什么。没有任何内容会自动销毁：由人决定，一次一份证词。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished">证词</translation>
    </message>
</context>
<context>
    <name>RevokeView</name>
    <message>
        <source>Take trust back from “{name}”?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">撤销对“{name}”的信任？</translation>
    </message>
    <message>
        <source>The newest bundle that was received here has number {received}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里收到的最新密封包是第 {received} 号。</translation>
    </message>
    <message>
        <source>No bundle of this office was received here: 0 refuses all of them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里没有收到过此机构的密封包：填 0 表示全部拒绝。</translation>
    </message>
    <message>
        <source>Do this when the laptop or the keys of the office may be in other hands. From now on nothing is sealed for it, and its later bundles are refused. These keys can never be trusted again; the office needs a new vault. What it can read already it can still read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果该机构的电脑或密钥可能落入他人之手，请这样做。从现在起不再为它封存任何内容，它以后的密封包也会被拒绝。这些密钥永远不能再被信任；该机构需要一个新的保险库。它已经能读到的内容，仍然能读到。</translation>
    </message>
    <message>
        <source>Number of the last bundle that was surely its own</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">确定是它自己所发的最后一个密封包的编号</translation>
    </message>
    <message>
        <source>Go on trusting it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">继续信任它</translation>
    </message>
    <message>
        <source>Take trust back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">撤销信任</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Go back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">现在封存</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在封存</translation>
    </message>
    <message>
        <source>The sealed testimony stays on this computer until you carry it out with an export. Listen and correct before, if you still wish to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">封存后的证词留在这台电脑上，直到您用导出把它带出去。如果还想听或更正，请先做完。</translation>
    </message>
    <message>
        <source>Sealed to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已封存给总部</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在封存…</translation>
    </message>
    <message>
        <source>Seal this testimony to headquarters?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">把这份证词封存给总部吗？</translation>
    </message>
    <message>
        <source>From then on nobody can hear or read it on this computer: not you, and not anybody who takes the computer or makes you open it. Only headquarters can open it. Name and contact that were written down here are forgotten. This cannot be undone here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">从此以后，在这台电脑上谁也听不到、读不到它：您不能，拿走电脑或逼您打开它的人也不能。只有总部能打开。在这里写下的姓名和联系方式会清除。在这里无法反悔。</translation>
    </message>
    <message>
        <source>Masked copies of it that can still be opened here: {count}. Seal each of them as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里仍能打开的遮蔽副本：{count}。请把它们也逐一封存。</translation>
    </message>
    <message>
        <source>Nobody can hear or read it on this computer any more. Headquarters can. You can still see its entry in the library, and its custody log.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这台电脑上谁也听不到、读不到它了。总部可以。您仍能看到它在证词库中的条目和它的保管记录。</translation>
    </message>
    <message>
        <source>It was carried out on {date}, and an export can carry it out again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它已于 {date} 带出，还可以通过导出再次带出。</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">显示</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">隐藏输入的内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">显示输入的内容</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">大写锁定似乎已打开。</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>The usual one of this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑平常用的那个</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name}（未连接）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Try it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">试一试</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">关于与诊断</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">语言与外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">颜色</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文字大小</translation>
    </message>
    <message>
        <source>Lock</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">锁定</translation>
    </message>
    <message>
        <source>Lock without being asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">自动锁定</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse. A recording goes on behind the lock.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这么久没有按键或动鼠标之后锁定。录音会在锁定画面后面继续。</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">记住保险库的位置</translation>
    </message>
    <message>
        <source>The next start then asks for its passphrase at once. The passphrase is never remembered.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">下次启动时会直接询问它的口令。口令从不会被记住。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">声音</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">麦克风</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">声音有多大</translation>
    </message>
    <message>
        <source>Speak as you will in the room. Nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请像平时在房间里那样说话。不会保留任何内容。</translation>
    </message>
    <message>
        <source>Remember</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">记住</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">麦克风音量</translation>
    </message>
    <message>
        <source>As the system</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">跟随系统</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Minutes: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">分钟：{count}</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">高对比度，深色</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Last kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">最近保存</translation>
    </message>
    <message>
        <source>Nothing was written down before the interview, or it has not come with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">访谈前没有写下任何内容，或者没有随证词一起到来。</translation>
    </message>
    <message>
        <source>It may not be opened here any more: see Consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这里不能再打开它：请看“同意”。</translation>
    </message>
    <message>
        <source>Around the interview</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">访谈前后的情况</translation>
    </message>
    <message>
        <source>Risk, as we see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">我们看到的风险</translation>
    </message>
    <message>
        <source>Risk, as they see it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者看到的风险</translation>
    </message>
    <message>
        <source>Held or watched by somebody</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被人关押或监视</translation>
    </message>
    <message>
        <source>Private place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">私密的地点</translation>
    </message>
    <message>
        <source>Interviewed before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">以前接受过访谈</translation>
    </message>
    <message>
        <source>Needs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">需要</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口译员</translation>
    </message>
    <message>
        <source>What came of the meeting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">会面的结果</translation>
    </message>
    <message>
        <source>nobody interprets from then on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此后没有人口译</translation>
    </message>
    <message>
        <source>{code}, briefed, bound to secrecy, accepted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{code}，已了解情况，已承诺保密，讲述者接受</translation>
    </message>
    <message>
        <source>not briefed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有向其说明情况</translation>
    </message>
    <message>
        <source>not bound to secrecy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有承诺保密</translation>
    </message>
    <message>
        <source>may be on another side</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可能站在另一方</translation>
    </message>
    <message>
        <source>not asked about another side</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有问过是否站在另一方</translation>
    </message>
    <message>
        <source>refused by the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者拒绝</translation>
    </message>
    <message>
        <source>not accepted by the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者没有接受</translation>
    </message>
    <message>
        <source>Risk as it was seen {when}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{when} 看到的风险</translation>
    </message>
</context>
<context>
    <name>StatisticsScreen</name>
    <message>
        <source>{name} was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} 已写好。</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">规律</translation>
    </message>
    <message>
        <source>A case is counted only where the person agreed to anonymous statistics. Where it says “fewer than {number}”, the number is smaller, or kept back so that a smaller one cannot be worked out.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">只有讲述者同意用于匿名统计的个案才会计入。显示“少于 {number}”时，实际数字更小，或者是为了不让人推算出更小的数字而隐去。</translation>
    </message>
    <message>
        <source>Count by</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">统计依据</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">搜索列表</translation>
    </message>
    <message>
        <source>For each place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按地点分开</translation>
    </message>
    <message>
        <source>How finely time is told</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">时间的细分程度</translation>
    </message>
    <message>
        <source>Count again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重新统计</translation>
    </message>
    <message>
        <source>Save all tables…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存全部表格…</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">存为图片…</translation>
    </message>
    <message>
        <source>Save as a drawing…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">存为矢量图…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>Case data in files…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件中的个案数据…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished">打印机</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在统计…</translation>
    </message>
    <message>
        <source>Fewer than {number} cases may be counted, so that no number is shown.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可以计入的个案少于 {number} 个，因此不显示任何数字。</translation>
    </message>
    <message>
        <source>Cases in all releases: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">所有发布中的个案：{count}</translation>
    </message>
    <message>
        <source>Cases that may be counted: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可以计入的个案：{count}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">个案</translation>
    </message>
    <message>
        <source>All</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>Save all tables</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存全部表格</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存图表</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Everything is saved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全部已保存</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在保存</translation>
    </message>
    <message>
        <source>Disk nearly full: {free} left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">磁盘快满了：还剩 {free}</translation>
    </message>
    <message>
        <source>Disk: {free} left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">磁盘：还剩 {free}</translation>
    </message>
    <message>
        <source>Plugged in, {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已接电源，{percent} %</translation>
    </message>
    <message>
        <source>Battery low: {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">电量低：{percent} %</translation>
    </message>
    <message>
        <source>Battery: {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">电池：{percent} %</translation>
    </message>
    <message>
        <source>On a network, not used</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">连着网络，但不使用</translation>
    </message>
    <message>
        <source>Offline</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">离线</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">状态</translation>
    </message>
</context>
<context>
    <name>StayedCard</name>
    <message>
        <source>Not in the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不在文件中</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Kept until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存到 {day}</translation>
    </message>
    <message>
        <source>The person did not agree that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者不同意保存。</translation>
    </message>
    <message>
        <source>It can be recorded, but nothing more can be done with it. Think of listening only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可以录音，但之后不能再用它做任何事。可以考虑只听不录。</translation>
    </message>
    <message>
        <source>The rules for children hold.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">适用儿童规则。</translation>
    </message>
    <message>
        <source>Before anything leaves, a second trained person has to approve it. It is never used for media or for training.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">带出任何内容之前，必须由另一位受过培训的人批准。它绝不用于媒体或培训。</translation>
    </message>
    <message>
        <source>recorded: {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已录音：{length}</translation>
    </message>
    <message>
        <source>with an interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有口译员</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">同意</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不同意</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有拒绝任何一项。</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>of the program itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">程序自带</translation>
    </message>
    <message>
        <source>In use: {name}, {whose}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">使用中：{name}，{whose}</translation>
    </message>
    <message>
        <source>Questions: {questions}. Own wordings of consent: {wordings}. Services: {services}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">问题：{questions}。自己的征求同意用语：{wordings}。服务：{services}。</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已写入：{path}</translation>
    </message>
    <message>
        <source>Give it a version of its own when you change it, then bring it in here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">改动后请给它一个新的版本，然后在这里导入。</translation>
    </message>
    <message>
        <source>It is in use from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">从现在起使用它。</translation>
    </message>
    <message>
        <source>Guide and services of your organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您的组织的提纲与服务</translation>
    </message>
    <message>
        <source>One file: questions of the guide, wordings of consent, services, what to do in an emergency, debriefing, limits of a session.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一个文件：提纲问题、征求同意的用语、服务、紧急情况下怎么做、事后谈话、访谈时限。</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">导入文件…</translation>
    </message>
    <message>
        <source>Write it out to edit it…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">导出以便编辑…</translation>
    </message>
    <message>
        <source>Use an earlier one again:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重新使用以前的：</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">选择模板</translation>
    </message>
    <message>
        <source>Write the template</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">写出模板</translation>
    </message>
</context>
<context>
    <name>TestimonyHeader</name>
    <message>
        <source>Recording</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重新转写</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">附件</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">导出</translation>
    </message>
    <message>
        <source>Seal to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">封存给总部</translation>
    </message>
    <message>
        <source>Recording {number} · {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音 {number} · {length}</translation>
    </message>
</context>
<context>
    <name>TestimonyScreen</name>
    <message>
        <source>{time} of {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{time} / {length}</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">声音</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">转写文字</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">查找</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重做</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">编辑</translation>
    </message>
    <message>
        <source>Listened, it is right</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已听过，无误</translation>
    </message>
    <message>
        <source>Text of this paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此段文字</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Enter saves, Ctrl+Enter divides, Esc plays and pauses</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Enter 保存，Ctrl+Enter 拆分，Esc 播放和暂停</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在打开…</translation>
    </message>
    <message>
        <source>This testimony has no recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此证词没有录音。</translation>
    </message>
    <message>
        <source>There is no text yet. You can listen now, and have it transcribed when you wish.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有文字。您现在可以听，想要时再让它转写。</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这段录音中没有找到语音。</translation>
    </message>
</context>
<context>
    <name>TestimonySide</name>
    <message>
        <source>Machine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">机器</translation>
    </message>
    <message>
        <source>{when}, undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{when}，已撤销</translation>
    </message>
    <message>
        <source>To check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">待核对</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">书签</translation>
    </message>
    <message>
        <source>Changes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">改动</translation>
    </message>
    <message>
        <source>Custody</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保管</translation>
    </message>
    <message>
        <source>Consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">同意</translation>
    </message>
    <message>
        <source>Person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">个人</translation>
    </message>
    <message>
        <source>Masking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">遮蔽</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">个案</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">访谈之后</translation>
    </message>
    <message>
        <source>More about this testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此证词的更多信息</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">下一个</translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">下一处待核对</translation>
    </message>
    <message>
        <source>Place to check before</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">上一处待核对</translation>
    </message>
    <message>
        <source>Texts of the chosen paragraph</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">所选段落的各版文字</translation>
    </message>
    <message>
        <source>All changes, newest first</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全部改动，最新的在前</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">标为已复核</translation>
    </message>
    <message>
        <source>Open again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重新打开</translation>
    </message>
    <message>
        <source>Nothing is left to check here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里没有要核对的了。</translation>
    </message>
    <message>
        <source>Bookmarks set while recording stand here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音时设的书签会显示在这里。</translation>
    </message>
    <message>
        <source>What people change stands here. The machine's text is never lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">人做的改动会显示在这里。机器写的文字永远不会丢失。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在保存…</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">书签</translation>
    </message>
    <message>
        <source>, another office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">，其他机构</translation>
    </message>
</context>
<context>
    <name>TongueRow</name>
    <message>
        <source>Language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">语言</translation>
    </message>
</context>
<context>
    <name>TranscriptionPanel</name>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">转写</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重新转写</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保留这份文字</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>Models…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型…</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">显示队列</translation>
    </message>
    <message>
        <source>Progress of the transcription</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">转写进度</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型</translation>
    </message>
    <message>
        <source>Write everything down anew?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全部重新转写吗？</translation>
    </message>
    <message>
        <source>The new text takes the place of this one. What was corrected stays with the old text, hidden.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">新的文字会代替这一份。更正过的内容会随旧文字一起隐藏保留。</translation>
    </message>
    <message>
        <source>All recordings are transcribed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">所有录音都已转写。</translation>
    </message>
    <message>
        <source>A part of it is transcribed. What is done is kept; the rest is still to do.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中一部分已转写。已完成的会保留；其余还要继续。</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有文字。</translation>
    </message>
    <message>
        <source>A model on this computer writes down what it hears. Nothing leaves the computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑上的模型把听到的写下来。没有任何内容离开电脑。</translation>
    </message>
    <message>
        <source>Paused. What is done is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已暂停。已完成的会保留。</translation>
    </message>
    <message>
        <source>Recordings before it: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">排在前面的录音：{count}</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">选择模型</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Is this really “{name}”?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这真的是“{name}”吗？</translation>
    </message>
    <message>
        <source>{role}, station {station}. Call the office on a number that you know from elsewhere, and let it read the eight words of its own card to you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{role}，站点 {station}。请拨打您从别处得知的该机构电话，让他们把自己联系卡上的八个词念给您听。</translation>
    </message>
    <message>
        <source>Type the words as you hear them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">听到什么词就输入什么词</translation>
    </message>
    <message>
        <source>The words that you hear</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您听到的词</translation>
    </message>
    <message>
        <source>What this office is to us. Nothing leaves to it without consent for this:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个机构与我们的关系。没有用于此目的的同意，就不会向它带出任何内容：</translation>
    </message>
    <message>
        <source>What this office is to us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个机构与我们的关系</translation>
    </message>
    <message>
        <source>We have compared all eight words, and they are the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">我们已核对全部八个词，完全一致</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">放到一边</translation>
    </message>
    <message>
        <source>Trust this office</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">信任此机构</translation>
    </message>
    <message>
        <source>All eight words are the same.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">八个词全部一致。</translation>
    </message>
    <message>
        <source>Word {number} is another one. Ask again; if it stays so, trust nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 {number} 个词不一样。请再问一次；如果仍然如此，请什么都不要信任。</translation>
    </message>
    <message>
        <source>Words that are the same: {right} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一致的词：{right} / {all}</translation>
    </message>
</context>
<context>
    <name>UnknownPackView</name>
    <message>
        <source>Nobody vouches for “{name}” yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有人为“{name}”担保</translation>
    </message>
    <message>
        <source>Its files are {note}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它的文件：{note}。</translation>
    </message>
    <message>
        <source>A model that somebody has changed could write words that were never said. Compare this fingerprint with the one that you got by another way: by telephone, on paper, or from headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被人改动过的模型可能会写出从未说过的话。请把这个指纹与您从其他途径得到的指纹核对：电话、纸张，或总部。</translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型包的指纹</translation>
    </message>
    <message>
        <source>We have compared the whole fingerprint, and it is the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">我们已核对整个指纹，完全一致</translation>
    </message>
    <message>
        <source>Do not import it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不导入</translation>
    </message>
    <message>
        <source>Import this pack</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">导入此模型包</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>Opening…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在打开…</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Each guess at it takes {memory} MiB of memory, so that guessing stays slow.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">每猜一次都要占用 {memory} MiB 内存，所以猜测一直很慢。</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is lost. Only paper holds it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">忘记口令时，用它打开保险库。它只写在纸上。</translation>
    </message>
    <message>
        <source>There is none. New keys, below, come with one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有恢复码。下面的“新密钥”会带来一个。</translation>
    </message>
    <message>
        <source>Headquarters can open the vault with its own key when both are lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">两者都丢失时，总部可以用自己的密钥打开保险库。</translation>
    </message>
    <message>
        <source>Headquarters cannot open this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部无法打开此保险库。</translation>
    </message>
    <message>
        <source>If the passphrase is lost, nobody can open this vault any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果忘记口令，就再也没有人能打开此保险库。</translation>
    </message>
    <message>
        <source>Ways into this vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开此保险库的方法</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">口令</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">恢复码</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">总部</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Saksi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">欢迎使用 Saksi</translation>
    </message>
    <message>
        <source>Saksi records what people testify and keeps it in an encrypted vault on this laptop. It needs no internet and opens no connection.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi 记录人们的证词，并保存在这台电脑上加密的保险库里。它不需要互联网，也不建立任何网络连接。</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">新保险库</translation>
    </message>
    <message>
        <source>For an office that begins with Saksi. It takes about five minutes, a pen and a sheet of paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">适合刚开始使用 Saksi 的机构。大约需要五分钟、一支笔和一张纸。</translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">建立保险库…</translation>
    </message>
    <message>
        <source>A vault that is there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已有的保险库</translation>
    </message>
    <message>
        <source>On this laptop or on a disk that is connected. You need its passphrase or its recovery code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这台电脑上或已连接的磁盘上。您需要它的口令或恢复码。</translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开保险库…</translation>
    </message>
    <message>
        <source>The demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">演示</translation>
    </message>
    <message>
        <source>Invented testimonies and a lesson in steps. Nothing in it is real, and nothing of it leaves it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">虚构的证词和分步骤的课程。其中没有任何真实内容，也没有任何内容会离开演示。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">试用演示</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>{name} ({free} free)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name}（剩余 {free}）</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>The answers are recorded, as a short recording of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">回答会单独录成一段短录音。</translation>
    </message>
    <message>
        <source>Mark the answers here too, and keep the paper apart from the case code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在这里也记下回答，并把纸张与个案编号分开存放。</translation>
    </message>
    <message>
        <source>Not sure counts as a child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不确定时按儿童对待。</translation>
    </message>
    <message>
        <source>An adult who is safe for the child and the child both have to agree.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">对儿童安全的成年人和儿童本人都必须同意。</translation>
    </message>
    <message>
        <source>An adult who is safe for the child and the person both have to agree.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">对儿童安全的成年人和讲述者本人都必须同意。</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者多大年纪？</translation>
    </message>
    <message>
        <source>Ask nobody for papers. If you are not sure, say so.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不要向任何人要证件。如果不确定，请如实选择。</translation>
    </message>
    <message>
        <source>Is there a guardian who can be asked?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有可以询问的监护人吗？</translation>
    </message>
    <message>
        <source>May the guardian have to do with what happened?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">监护人可能与所发生的事有关吗？</translation>
    </message>
    <message>
        <source>Ask when the guardian is not in the room. If you cannot tell, choose yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在监护人不在房间时询问。如果无法判断，请选“是”。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>Who speaks for the child now?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">现在谁代表儿童？</translation>
    </message>
    <message>
        <source>Without one, stop here and choose “Not now”: a child's own word is not enough.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果没有这样的人，请就此停止并选“暂不进行”：只有儿童自己的话是不够的。</translation>
    </message>
    <message>
        <source>How is consent given?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">以什么方式表示同意？</translation>
    </message>
    <message>
        <source>Somebody interprets while it is asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">询问时有人口译</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由谁询问？</translation>
    </message>
    <message>
        <source>A short code of yours, such as F7. No name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您的简短代号，例如 F7。不写名字。</translation>
    </message>
    <message>
        <source>Code of who asks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">询问者的代号</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>Take everything back?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">全部撤回吗？</translation>
    </message>
    <message>
        <source>Take back: {use}?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">撤回：{use}？</translation>
    </message>
    <message>
        <source>No copy has left this computer so far.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">到目前为止，没有副本离开过这台电脑。</translation>
    </message>
    <message>
        <source>Copies went to: {offices}. The next bundle to each tells of it, and asks to block what they have. What was published or handed on by then may be impossible to get back: say so to the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">副本已发往：{offices}。发给各机构的下一个密封包会告知此事，并要求锁住他们手中的内容。在那之前已公开或转交的内容可能无法收回：请告诉讲述者。</translation>
    </message>
    <message>
        <source>It holds from this moment on. What was said before stays in the history.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">从此刻起生效。以前作过的回答仍留在历史记录中。</translation>
    </message>
    <message>
        <source>Who heard it? A short code of yours, no name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">谁听到的？您的简短代号，不写名字。</translation>
    </message>
    <message>
        <source>Code of who heard it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">听到者的代号</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">保持不变</translation>
    </message>
    <message>
        <source>Take it back now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">现在撤回</translation>
    </message>
</context>
<context>
    <name>_CasesCard</name>
    <message>
        <source>Row {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 {number} 行</translation>
    </message>
    <message>
        <source>Answers: {answers}, events: {events}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">回答：{answers}，事件：{events}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不收入</translation>
    </message>
    <message>
        <source>Testimony of {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{name} 的证词</translation>
    </message>
    <message>
        <source>State {number} of the case stays as an earlier one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">个案的状态 {number} 作为较早的状态保留。</translation>
    </message>
    <message>
        <source>Case in the file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件中的个案</translation>
    </message>
    <message>
        <source>It holds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中包含</translation>
    </message>
    <message>
        <source>Testimony</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">证词</translation>
    </message>
</context>
<context>
    <name>_ContactRow</name>
    <message>
        <source>Telephone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">电话</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">即时通讯</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">电子邮件</translation>
    </message>
    <message>
        <source>Another way</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他方式</translation>
    </message>
    <message>
        <source>Safe to use? Not asked yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">使用安全吗？尚未询问</translation>
    </message>
    <message>
        <source>Safe at any time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">任何时候都安全</translation>
    </message>
    <message>
        <source>Safe only at these times:</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">只在这些时间安全：</translation>
    </message>
    <message>
        <source>Not safe: do not use</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不安全：请勿使用</translation>
    </message>
    <message>
        <source>Way to reach the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">联系讲述者的方式</translation>
    </message>
    <message>
        <source>Whether it is safe to use</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">使用是否安全</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">号码或地址</translation>
    </message>
    <message>
        <source>Times at which it is safe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">安全的时间</translation>
    </message>
</context>
<context>
    <name>_CoverageCard</name>
    <message>
        <source>{text} of {total} has text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{total} 中有 {text} 已有文字</translation>
    </message>
    <message>
        <source>{length} nobody speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} 无人说话</translation>
    </message>
    <message>
        <source>{length} to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} 需要查看</translation>
    </message>
    <message>
        <source>{length} not transcribed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} 尚未转写</translation>
    </message>
</context>
<context>
    <name>_DocumentRow</name>
    <message>
        <source>Passport</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">护照</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">身份证</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">出生证明</translation>
    </message>
    <message>
        <source>Travel document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">旅行证件</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他证件</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">证件类型</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">证件号码</translation>
    </message>
    <message>
        <source>Country that issued it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">签发国家</translation>
    </message>
</context>
<context>
    <name>_EmptyScreen</name>
    <message>
        <source>There is nothing here yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里还什么都没有。</translation>
    </message>
</context>
<context>
    <name>_FlawsCard</name>
    <message>
        <source>And more: {count}</source>
        <translation type="unfinished">还有：{count}</translation>
    </message>
    <message>
        <source>Row</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">行</translation>
    </message>
    <message>
        <source>Field</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">字段</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">哪里不对</translation>
    </message>
</context>
<context>
    <name>_Inside</name>
    <message>
        <source>Open</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Revision {revision}, parts: {parts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">修订版 {revision}，部分数：{parts}</translation>
    </message>
</context>
<context>
    <name>_KeeperCard</name>
    <message>
        <source>Headquarters has read these words to us, and they are the same</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部已把这些词念给我们听，完全一致</translation>
    </message>
    <message>
        <source>Key file {key}…</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密钥文件 {key}…</translation>
    </message>
    <message>
        <source>We have this file from headquarters itself</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此文件直接来自总部</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">移除</translation>
    </message>
</context>
<context>
    <name>_RecoveredCard</name>
    <message>
        <source>Recording of {case_code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{case_code} 的录音</translation>
    </message>
    <message>
        <source>{length} of sound was recovered and sealed. It ends where the interruption was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已恢复并封存 {length} 的声音。它到中断之处为止。</translation>
    </message>
    <message>
        <source>{seconds} s of it cannot be read back; the rest is whole.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中 {seconds} 秒无法读出；其余都完整。</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Take away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">移除</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Picture</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">图片</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">PDF 文档</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文字</translation>
    </message>
    <message>
        <source>Other file</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他文件</translation>
    </message>
</context>
<context>
    <name>before</name>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不确定</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">听力</translation>
    </message>
    <message>
        <source>Sight</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">视力</translation>
    </message>
    <message>
        <source>Moving</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">行动</translation>
    </message>
    <message>
        <source>Reading</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">阅读</translation>
    </message>
    <message>
        <source>Extra calm and breaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">更安静、多休息</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用药</translation>
    </message>
    <message>
        <source>Short sessions</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">短时访谈</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他</translation>
    </message>
    <message>
        <source>Who holds or watches the person may decide what they can say.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">关押或监视讲述者的人，可能决定其能说什么。</translation>
    </message>
    <message>
        <source>A yes may not be free. Ask alone, offer not now, and let nobody else hear answers.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“同意”可能并非出于自愿。请单独询问，提出可以暂不进行，不要让别人听到回答。</translation>
    </message>
    <message>
        <source>Somebody may hear what is said.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可能有人会听到所说的话。</translation>
    </message>
    <message>
        <source>Look for another place or another day. F9 hides the screen if somebody comes in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请换一个地点或改天。如果有人进来，按 F9 隐藏屏幕。</translation>
    </message>
    <message>
        <source>The person told this before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者以前讲过这些。</translation>
    </message>
    <message>
        <source>Ask for that record first, and only for what it lacks: telling it again can hurt.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先索取那份记录，只问其中缺少的：再讲一遍可能会造成伤害。</translation>
    </message>
    <message>
        <source>A risk is written down, but not how the person sees it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已写下一项风险，但没有写讲述者自己怎么看。</translation>
    </message>
    <message>
        <source>Ask them: they know best what could happen to them and to those at home.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请问讲述者：自己和家人可能会遇到什么，本人最清楚。</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Woman or girl</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">女性或女孩</translation>
    </message>
    <message>
        <source>Man or boy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">男性或男孩</translation>
    </message>
    <message>
        <source>Transgender woman</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">跨性别女性</translation>
    </message>
    <message>
        <source>Transgender man</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">跨性别男性</translation>
    </message>
    <message>
        <source>Non-conforming</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">非常规性别</translation>
    </message>
    <message>
        <source>Not said or not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未说明或未知</translation>
    </message>
    <message>
        <source>Possible victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可能的人口贩运受害者</translation>
    </message>
    <message>
        <source>Victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">人口贩运受害者</translation>
    </message>
    <message>
        <source>Not a victim of trafficking</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不是人口贩运受害者</translation>
    </message>
    <message>
        <source>At a place of business</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在营业场所</translation>
    </message>
    <message>
        <source>At a school or university</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在学校或大学</translation>
    </message>
    <message>
        <source>At work</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在工作场所</translation>
    </message>
    <message>
        <source>Through social networks online</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">通过网上社交平台</translation>
    </message>
    <message>
        <source>Through an advertisement online</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">通过网上广告</translation>
    </message>
    <message>
        <source>Through an advertisement on television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">通过电视广告</translation>
    </message>
    <message>
        <source>Through an advertisement in a newspaper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">通过报纸广告</translation>
    </message>
    <message>
        <source>Through family</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">通过家人</translation>
    </message>
    <message>
        <source>Through friends</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">通过朋友</translation>
    </message>
    <message>
        <source>Something else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他</translation>
    </message>
    <message>
        <source>Threats of violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">以暴力威胁</translation>
    </message>
    <message>
        <source>Threats with police</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">以警察相威胁</translation>
    </message>
    <message>
        <source>Threats to children or family</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">威胁其子女或家人</translation>
    </message>
    <message>
        <source>Debt that had to be worked off</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">必须做工抵债</translation>
    </message>
    <message>
        <source>False promises</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">虚假承诺</translation>
    </message>
    <message>
        <source>Violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">暴力</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">性暴力</translation>
    </message>
    <message>
        <source>Pay was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">工钱被拿走</translation>
    </message>
    <message>
        <source>No access to money</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不能支配钱</translation>
    </message>
    <message>
        <source>No medical care</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">得不到医疗</translation>
    </message>
    <message>
        <source>Necessities were withheld</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">扣住生活必需品</translation>
    </message>
    <message>
        <source>Psychological violence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">精神暴力</translation>
    </message>
    <message>
        <source>Drugs or alcohol</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">毒品或酒精</translation>
    </message>
    <message>
        <source>Working hours without end</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">工时无休无止</translation>
    </message>
    <message>
        <source>Documents were withheld</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">扣押证件</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">强迫劳动</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">性剥削</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">童工</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">强迫婚姻</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">劳役</translation>
    </message>
    <message>
        <source>Forced to fight for an armed group</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被迫为武装团体作战</translation>
    </message>
    <message>
        <source>Removal of organs</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">摘取器官</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">强迫乞讨</translation>
    </message>
    <message>
        <source>Forced adoption</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">强迫收养</translation>
    </message>
    <message>
        <source>Surrogacy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">代孕</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">招募</translation>
    </message>
    <message>
        <source>On the way</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">途中</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">剥削</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>Forced crime, of any kind</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被迫犯罪（任何类型）</translation>
    </message>
    <message>
        <source>Romance and investment fraud</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">恋爱与投资诈骗</translation>
    </message>
    <message>
        <source>Crypto fraud</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">加密货币诈骗</translation>
    </message>
    <message>
        <source>Fraud in the name of police, banks or relatives</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">冒充警察、银行或亲属诈骗</translation>
    </message>
    <message>
        <source>Fraud with jobs or tasks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">招工或刷单任务诈骗</translation>
    </message>
    <message>
        <source>Fraud with loans</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">贷款诈骗</translation>
    </message>
    <message>
        <source>Fraud with goods or shops</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">商品或网店诈骗</translation>
    </message>
    <message>
        <source>Sexual extortion of strangers</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">对陌生人进行性勒索</translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">网络赌博</translation>
    </message>
    <message>
        <source>Moving money for others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">替他人转移资金</translation>
    </message>
    <message>
        <source>Making accounts and false profiles</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">制作账号和虚假身份资料</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">走私</translation>
    </message>
    <message>
        <source>Locked in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被锁在里面</translation>
    </message>
    <message>
        <source>Could move only with permission</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">须经允许才能走动</translation>
    </message>
    <message>
        <source>Children were used to control them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">利用子女加以控制</translation>
    </message>
    <message>
        <source>Armed guards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">武装看守</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被殴打</translation>
    </message>
    <message>
        <source>Electric shocks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被电击</translation>
    </message>
    <message>
        <source>Tied or handcuffed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被捆绑或戴手铐</translation>
    </message>
    <message>
        <source>Kept alone or in the dark</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被单独关押或关在黑暗中</translation>
    </message>
    <message>
        <source>Exercise as a punishment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用体能训练作惩罚</translation>
    </message>
    <message>
        <source>No food or water</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不给食物或水</translation>
    </message>
    <message>
        <source>No sleep</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不让睡觉</translation>
    </message>
    <message>
        <source>Made to watch others being punished</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被迫看他人受罚</translation>
    </message>
    <message>
        <source>A quota, with punishment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">定额，完不成受罚</translation>
    </message>
    <message>
        <source>Fines</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">罚款</translation>
    </message>
    <message>
        <source>Ransom was asked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被索要赎金</translation>
    </message>
    <message>
        <source>Had to pay to leave</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">必须付钱才能离开</translation>
    </message>
    <message>
        <source>Threatened with being sold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">威胁要被卖掉</translation>
    </message>
    <message>
        <source>Sold between compounds</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在园区之间被转卖</translation>
    </message>
    <message>
        <source>Made to recruit others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被迫招募他人</translation>
    </message>
    <message>
        <source>Phone was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">手机被拿走</translation>
    </message>
    <message>
        <source>Phone was watched</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">手机被监视</translation>
    </message>
    <message>
        <source>Passport was taken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">护照被拿走</translation>
    </message>
    <message>
        <source>Made to sign or confess</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被迫签字或认罪</translation>
    </message>
    <message>
        <source>Through a group in a messaging app</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">通过聊天软件中的群组</translation>
    </message>
    <message>
        <source>Through a job agency or broker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">通过职介机构或中介</translation>
    </message>
    <message>
        <source>Through another victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">通过另一名受害者</translation>
    </message>
    <message>
        <source>Through somebody who pretended love</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">通过假装恋爱的人</translation>
    </message>
    <message>
        <source>Taken by force</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被强行带走</translation>
    </message>
    <message>
        <source>They have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在本人手中</translation>
    </message>
    <message>
        <source>Those who held them still have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">仍在控制者手中</translation>
    </message>
    <message>
        <source>Authorities have it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在当局手中</translation>
    </message>
    <message>
        <source>Lost or destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">遗失或毁坏</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已失效</translation>
    </message>
    <message>
        <source>Emergency document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">应急证件</translation>
    </message>
    <message>
        <source>Never had one</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">从未有过</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未知</translation>
    </message>
    <message>
        <source>Teams by nationality</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按国籍分组</translation>
    </message>
    <message>
        <source>Teams by language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按语言分组</translation>
    </message>
    <message>
        <source>Teams by task</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按任务分组</translation>
    </message>
    <message>
        <source>Mixed teams</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">混合分组</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">逃脱</translation>
    </message>
    <message>
        <source>Helped out by others</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在他人帮助下离开</translation>
    </message>
    <message>
        <source>Came out in a police raid</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">警方突击行动时离开</translation>
    </message>
    <message>
        <source>Let go for a ransom</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">交赎金后获释</translation>
    </message>
    <message>
        <source>Let go after a debt was paid</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还债后获释</translation>
    </message>
    <message>
        <source>Let go without payment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未付钱即获释</translation>
    </message>
    <message>
        <source>Handed over to authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被移交给当局</translation>
    </message>
    <message>
        <source>Left at a hospital or by the road</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被丢在医院或路边</translation>
    </message>
    <message>
        <source>Punished after trying to get away</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">试图逃走后受罚</translation>
    </message>
    <message>
        <source>Charged with what they were forced to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">因被迫所做的事遭起诉</translation>
    </message>
    <message>
        <source>Convicted of what they were forced to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">因被迫所做的事被定罪</translation>
    </message>
    <message>
        <source>Held by immigration</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被移民部门拘留</translation>
    </message>
    <message>
        <source>Fined for overstaying</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">因逾期居留被罚款</translation>
    </message>
    <message>
        <source>Deported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被遣返</translation>
    </message>
    <message>
        <source>Still threatened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">仍受威胁</translation>
    </message>
    <message>
        <source>Still told to pay</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">仍被要求付钱</translation>
    </message>
    <message>
        <source>Recognised as a victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被认定为受害者</translation>
    </message>
    <message>
        <source>Not recognised as a victim</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未被认定为受害者</translation>
    </message>
    <message>
        <source>Compound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">园区</translation>
    </message>
    <message>
        <source>Casino</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">赌场</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">酒店</translation>
    </message>
    <message>
        <source>Apartment or house</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">公寓或住宅</translation>
    </message>
    <message>
        <source>Office building</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">办公楼</translation>
    </message>
    <message>
        <source>Special economic zone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">经济特区</translation>
    </message>
    <message>
        <source>Detention</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">拘留场所</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">庇护所</translation>
    </message>
    <message>
        <source>Border crossing</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">边境口岸</translation>
    </message>
    <message>
        <source>Airport</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">机场</translation>
    </message>
    <message>
        <source>Vehicle or boat</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">车辆或船只</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">家</translation>
    </message>
    <message>
        <source>Came with a false promise</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">因虚假承诺而来</translation>
    </message>
    <message>
        <source>Sold there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被卖到那里</translation>
    </message>
    <message>
        <source>Moved by the same group</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被同一团伙转移</translation>
    </message>
    <message>
        <source>Sent because of a debt</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">因债务被送去</translation>
    </message>
    <message>
        <source>Caught again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">再次被抓</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">自己前来</translation>
    </message>
    <message>
        <source>Brought by authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由当局送来</translation>
    </message>
    <message>
        <source>The person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者</translation>
    </message>
    <message>
        <source>What happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">发生了什么</translation>
    </message>
    <message>
        <source>How they were held</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如何被控制</translation>
    </message>
    <message>
        <source>Getting out, and afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如何脱身及之后</translation>
    </message>
    <message>
        <source>Others who took part</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他参与者</translation>
    </message>
    <message>
        <source>The case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">个案</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">支持计划</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">我们的组织</translation>
    </message>
    <message>
        <source>Gender</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">性别</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">国籍</translation>
    </message>
    <message>
        <source>Age when it began, in years</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">开始时的年龄（岁）</translation>
    </message>
    <message>
        <source>Passport or identity document</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">护照或身份证件</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>How they were recruited</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如何被招募</translation>
    </message>
    <message>
        <source>What they were made to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被迫做了什么</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">遭受了什么</translation>
    </message>
    <message>
        <source>How many times they were sold</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被卖过几次</translation>
    </message>
    <message>
        <source>How they got out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如何脱身</translation>
    </message>
    <message>
        <source>What happened afterwards</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">之后发生了什么</translation>
    </message>
    <message>
        <source>What it was</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">是什么</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">地点类型</translation>
    </message>
    <message>
        <source>How they came there</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如何到那里</translation>
    </message>
    <message>
        <source>The place in their own words</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者自己对地点的说法</translation>
    </message>
    <message>
        <source>In short</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">简述</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这不是数字。</translation>
    </message>
    <message>
        <source>Write a date as 2025, 2025-03 or 2025-03-17.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">日期请写成 2025、2025-03 或 2025-03-17。</translation>
    </message>
    <message>
        <source>Write degrees with a point, such as 13.65.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">度数请用小数点，例如 13.65。</translation>
    </message>
    <message>
        <source>Write a short code, never a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请写简短的代号，绝不写名字。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">太长了。</translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">结束时间不能早于开始时间。</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不能照现在的样子保存。</translation>
    </message>
</context>
<context>
    <name>case_files</name>
    <message>
        <source>A table for spreadsheets (CSV)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用于电子表格的表格（CSV）</translation>
    </message>
    <message>
        <source>A file for other programs (JSON)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用于其他程序的文件（JSON）</translation>
    </message>
    <message>
        <source>May leave for this reader</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可以带给这个读者</translation>
    </message>
    <message>
        <source>Nothing is known of the case yet.</source>
        <translation type="unfinished">对这个个案还没有任何了解。</translation>
    </message>
    <message>
        <source>It has answers that only a newer version of Saksi knows. Install that version, then write it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中有只有较新版本的 Saksi 才认识的回答。请先安装那个版本，再写入。</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有这样的字段。</translation>
    </message>
    <message>
        <source>This tells who the person is; it is kept apart.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这会透露讲述者是谁；它单独保存。</translation>
    </message>
    <message>
        <source>This is read from the consent, never typed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这从同意记录中读取，绝不手工输入。</translation>
    </message>
    <message>
        <source>This is answered twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这一项回答了两次。</translation>
    </message>
    <message>
        <source>This belongs to an event, not to the whole case.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这属于一个事件，不属于整个个案。</translation>
    </message>
    <message>
        <source>This belongs to the whole case, not to an event.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这属于整个个案，不属于一个事件。</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有回答。</translation>
    </message>
    <message>
        <source>The standard has no such answer here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">标准在这里没有这样的回答。</translation>
    </message>
    <message>
        <source>The same answer stands here twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">同样的回答在这里出现了两次。</translation>
    </message>
    <message>
        <source>One answer only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">只能有一个回答。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished">这不是数字。</translation>
    </message>
    <message>
        <source>Write a date as 2025-03-17.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">日期请写成 2025-03-17 的样子。</translation>
    </message>
    <message>
        <source>Write degrees with a point, such as 13.65.</source>
        <translation type="unfinished">度数请用小数点，例如 13.65。</translation>
    </message>
    <message>
        <source>Write a short code, never a name.</source>
        <translation type="unfinished">请写简短的代号，绝不写名字。</translation>
    </message>
    <message>
        <source>The list of places does not have this place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">地点列表中没有这个地点。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished">太长了。</translation>
    </message>
    <message>
        <source>There are signs in it that cannot be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中有无法保存的字符。</translation>
    </message>
    <message>
        <source>Own words need the answer “Other” beside them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">写自己的话时，旁边需要有“Other”这个回答。</translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <translation type="unfinished">结束时间不能早于开始时间。</translation>
    </message>
    <message>
        <source>There are more events than one case can have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">事件太多，超过一个个案的上限。</translation>
    </message>
    <message>
        <source>The file tells this case in two ways, and not alike.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件对这个个案有两种写法，内容不一致。</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它不是 UTF-8 编码的 JSON。</translation>
    </message>
    <message>
        <source>It does not say “saksi-gazetteer/1” in its field “format”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它的“format”字段中没有写“saksi-gazetteer/1”。</translation>
    </message>
    <message>
        <source>A field is missing, or there is one that is not known.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">缺少一个字段，或有一个不认识的字段。</translation>
    </message>
    <message>
        <source>Its “id” has other signs than small letters, digits and hyphens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它的“id”中有小写字母、数字和连字符以外的字符。</translation>
    </message>
    <message>
        <source>Another place has the same “id”.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">另一个地点有相同的“id”。</translation>
    </message>
    <message>
        <source>Its “kind” is none of country, area, town and compound.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它的“kind”不是 country、area、town 或 compound。</translation>
    </message>
    <message>
        <source>Its “country” is no two-letter code of ISO 3166.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它的“country”不是 ISO 3166 的两个字母代码。</translation>
    </message>
    <message>
        <source>One of its names is empty, too long, or has signs that are not seen.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它有一个名称是空的、太长，或含有看不见的字符。</translation>
    </message>
    <message>
        <source>The place that it lies in is not in the list, or lies in itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它所在的地点不在列表中，或它被写成在自己之内。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它无法读取。</translation>
    </message>
    <message>
        <source>Place {number} of the file: {flaw}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件中的第 {number} 个地点：{flaw}</translation>
    </message>
    <message>
        <source>Country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">国家</translation>
    </message>
    <message>
        <source>Area</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">地区</translation>
    </message>
    <message>
        <source>Town</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">城镇</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation type="unfinished">园区</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Signed by “{name}”, trusted here since {since}, not revoked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由“{name}”签名，自 {since} 起在这里受信任，未被撤销。</translation>
    </message>
    <message>
        <source>The office meant it for you; nobody passed it on in its name. Offices that it was made for: {recipients}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">该机构就是要给您的；没有人冒它的名转交。密封包的接收机构：{recipients}。</translation>
    </message>
    <message>
        <source>All {files} files inside match the fingerprints that the office signed; none is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中全部 {files} 个文件都与该机构签名的指纹相符；一个不缺。</translation>
    </message>
    <message>
        <source>The documents inside can be read and agree with one another. Testimonies: {testimonies}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中的文档可以读取，并且彼此相符。证词：{testimonies}。</translation>
    </message>
    <message>
        <source>Number 1 of this office: its first bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此机构的第 1 号：它的第一个密封包。</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; number {before_it} is here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此机构的第 {sequence} 号；第 {before_it} 号已在这里。</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; number {before_it} has not come here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此机构的第 {sequence} 号；第 {before_it} 号还没有到这里。</translation>
    </message>
    <message>
        <source>Number {sequence} of this office; it says itself that number {before_it} was never finished.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此机构的第 {sequence} 号；它自己说明第 {before_it} 号没有完成。</translation>
    </message>
    <message>
        <source>Number {sequence} of this office, which does not know all that came here from it: ask it by another way whether its vault was copied or restored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此机构的第 {sequence} 号，但它并不知道从它那里来到这里的全部内容：请通过其他途径询问它的保险库是否被复制或恢复过。</translation>
    </message>
    <message>
        <source>The file has a size that a bundle can have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件大小符合密封包的规格。</translation>
    </message>
    <message>
        <source>It is locked in the strong way only, also against future computers.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它只用了强的加锁方式，也能抵御未来的计算机。</translation>
    </message>
    <message>
        <source>It is locked for this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它是为本机构加锁的。</translation>
    </message>
    <message>
        <source>It arrived whole, and no byte was changed on the way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它完整到达，途中没有改动一个字节。</translation>
    </message>
    <message>
        <source>What is inside is packed exactly as agreed, with nothing hidden.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中的内容完全按约定打包，没有隐藏任何东西。</translation>
    </message>
    <message>
        <source>The first signature belongs to this content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第一个签名属于这份内容。</translation>
    </message>
    <message>
        <source>The second signature, which will still count in decades, belongs to this content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第二个签名（几十年后仍然有效）属于这份内容。</translation>
    </message>
    <message>
        <source>Both signatures are by an office that somebody here decided to trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">两个签名都来自这里有人决定信任的机构。</translation>
    </message>
    <message>
        <source>The description inside is the one that was signed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中的说明正是签名的那一份。</translation>
    </message>
    <message>
        <source>The office meant it for you; nobody passed it on in its name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">该机构就是要给您的；没有人冒它的名转交。</translation>
    </message>
    <message>
        <source>It has its own place in the row of bundles from this office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它在此机构的密封包序列中有自己的位置。</translation>
    </message>
    <message>
        <source>Every file inside is the one that the office signed; none is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中每个文件都是该机构签名的那一个；一个不缺。</translation>
    </message>
    <message>
        <source>The filling that hides its true size is empty.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用来隐藏真实大小的填充部分是空的。</translation>
    </message>
    <message>
        <source>The documents inside can be read and agree with one another.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中的文档可以读取，并且彼此相符。</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>Keep it until when?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存到什么时候？</translation>
    </message>
    <message>
        <source>Under which name, for others outside?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">外部的人可以用什么名字？</translation>
    </message>
    <message>
        <source>Which voice may others outside hear?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">外部的人可以听到哪种声音？</translation>
    </message>
    <message>
        <source>With us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在我们这里</translation>
    </message>
    <message>
        <source>Others who help or work with us</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">提供帮助或与我们合作的其他人</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">当局</translation>
    </message>
    <message>
        <source>The public</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">公众</translation>
    </message>
    <message>
        <source>How it may be used</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可以怎样使用</translation>
    </message>
    <message>
        <source>Record the voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录下声音</translation>
    </message>
    <message>
        <source>Write it down on this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这台电脑上写成文字</translation>
    </message>
    <message>
        <source>Keep it until a date</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存到某个日期</translation>
    </message>
    <message>
        <source>Let our own trained staff read and hear it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">让我们受过培训的工作人员读和听</translation>
    </message>
    <message>
        <source>Pass it on to people who help: doctor, shelter, lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">转给提供帮助的人：医生、庇护所、律师</translation>
    </message>
    <message>
        <source>Share it with a partner organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">与合作组织分享</translation>
    </message>
    <message>
        <source>Give it to the embassy of the home country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">交给本国大使馆</translation>
    </message>
    <message>
        <source>Give it to the police where it happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">交给事情发生地的警方</translation>
    </message>
    <message>
        <source>Give it to the police of another country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">交给其他国家的警方</translation>
    </message>
    <message>
        <source>Give it to international bodies</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">交给国际机构</translation>
    </message>
    <message>
        <source>Use it in a public report, without names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用于公开报告，不写名字</translation>
    </message>
    <message>
        <source>Quote the person word for word</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">引用讲述者的原话</translation>
    </message>
    <message>
        <source>Give it to newspapers, radio or television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">交给报纸、电台或电视</translation>
    </message>
    <message>
        <source>Count it in statistics, without names</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">计入统计，不写名字</translation>
    </message>
    <message>
        <source>Teach our own staff with it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用于培训我们自己的工作人员</translation>
    </message>
    <message>
        <source>Quote the person word for word in a public report</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在公开报告中引用讲述者的原话</translation>
    </message>
    <message>
        <source>Quote the person word for word in the media</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在媒体中引用讲述者的原话</translation>
    </message>
    <message>
        <source>Nobody: it stays on this computer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有人：留在这台电脑上</translation>
    </message>
    <message>
        <source>Our own trained staff</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">我们自己受过培训的工作人员</translation>
    </message>
    <message>
        <source>People who help: doctor, shelter, lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">提供帮助的人：医生、庇护所、律师</translation>
    </message>
    <message>
        <source>A partner organisation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">合作组织</translation>
    </message>
    <message>
        <source>An embassy or consulate</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">大使馆或领事馆</translation>
    </message>
    <message>
        <source>Police or prosecution where it happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">事情发生地的警方或检方</translation>
    </message>
    <message>
        <source>Police or prosecution of another country</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他国家的警方或检方</translation>
    </message>
    <message>
        <source>An international body</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">国际机构</translation>
    </message>
    <message>
        <source>Newspapers, radio and television</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">报纸、电台和电视</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已撤回</translation>
    </message>
    <message>
        <source>The person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者</translation>
    </message>
    <message>
        <source>The guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">监护人</translation>
    </message>
    <message>
        <source>The child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">儿童</translation>
    </message>
    <message>
        <source>An independent person for the child</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">为儿童行事的独立人士</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口头</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在纸上签名</translation>
    </message>
    <message>
        <source>Thumbprint on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在纸上按指印</translation>
    </message>
    <message>
        <source>With the name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">使用真名</translation>
    </message>
    <message>
        <source>Under another name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">使用化名</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不用任何名字</translation>
    </message>
    <message>
        <source>The voice as it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">原来的声音</translation>
    </message>
    <message>
        <source>The voice changed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">改变过的声音</translation>
    </message>
    <message>
        <source>No voice, only the text</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有声音，只有文字</translation>
    </message>
    <message>
        <source>Adult</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">成年人</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未满 18 岁</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不确定</translation>
    </message>
    <message>
        <source>A guardian, and nothing speaks against them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有监护人，没有不妥之处</translation>
    </message>
    <message>
        <source>The guardian may have to do with what happened</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">监护人可能与所发生的事有关</translation>
    </message>
    <message>
        <source>No guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有监护人</translation>
    </message>
    <message>
        <source>Not asked about the guardian yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">尚未询问监护人的情况</translation>
    </message>
    <message>
        <source>The person agreed to this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者同意了这一项。</translation>
    </message>
    <message>
        <source>The person was never asked about this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">从未就此询问过讲述者。</translation>
    </message>
    <message>
        <source>The person said no to this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者不同意这一项。</translation>
    </message>
    <message>
        <source>The person took their consent back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者撤回了同意。</translation>
    </message>
    <message>
        <source>The person did not agree to be recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者不同意录音。</translation>
    </message>
    <message>
        <source>The person did not agree that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者不同意保存。</translation>
    </message>
    <message>
        <source>The day until which it may be kept is over.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">允许保存的期限已过。</translation>
    </message>
    <message>
        <source>The person counts as a child, and no adult has agreed for them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者按儿童对待，而没有成年人代为同意。</translation>
    </message>
    <message>
        <source>The guardian may have to do with what happened, or was never asked about.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">监护人可能与所发生的事有关，或从未询问过监护人的情况。</translation>
    </message>
    <message>
        <source>The child was not asked, and has to agree too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有询问儿童，而儿童也必须同意。</translation>
    </message>
    <message>
        <source>This is never done with the testimony of a child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">儿童的证词绝不这样使用。</translation>
    </message>
    <message>
        <source>It is the testimony of a child, and no second person has approved this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这是儿童的证词，而没有第二个人批准。</translation>
    </message>
    <message>
        <source>The person did not agree that their voice is heard as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者不同意让人听到原来的声音。</translation>
    </message>
    <message>
        <source>The person did not agree that their name is given.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者不同意说出姓名。</translation>
    </message>
    <message>
        <source>It holds marked passages that could be used against the person or against others.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中有已标记的片段，可能对讲述者或他人不利。</translation>
    </message>
    <message>
        <source>Ask, and write the answer down in the consent of the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请询问，并把回答写入证词的同意记录。</translation>
    </message>
    <message>
        <source>Respect it. Whoever changes their mind can say so at any time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请尊重。谁改变主意，都可以随时说出来。</translation>
    </message>
    <message>
        <source>Respect it. Nothing more is done with it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请尊重。不再用它做任何事。</translation>
    </message>
    <message>
        <source>Ask for consent to record first, or stop here calmly.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先征求录音的同意，或平静地就此停止。</translation>
    </message>
    <message>
        <source>Ask until when it may be kept, or erase it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请问可以保存到什么时候，或将其删除。</translation>
    </message>
    <message>
        <source>Ask the person anew, or erase it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重新询问讲述者，或将其删除。</translation>
    </message>
    <message>
        <source>Ask a guardian who is safe for the child, or an independent person who acts for the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请询问对儿童安全的监护人，或为儿童行事的独立人士。</translation>
    </message>
    <message>
        <source>Ask an independent person who acts for the child, not the guardian.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请询问为儿童行事的独立人士，不要问监护人。</translation>
    </message>
    <message>
        <source>Explain it in simple words and ask the child.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请用简单的话解释，并询问儿童。</translation>
    </message>
    <message>
        <source>Nothing is left to do here: it stays so.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里没有可做的了：就这样保持不变。</translation>
    </message>
    <message>
        <source>Ask a second trained person to look at it and to approve.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请另一位受过培训的人查看并批准。</translation>
    </message>
    <message>
        <source>Make a masked copy with another voice, or with no voice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请制作换了声音或没有声音的遮蔽副本。</translation>
    </message>
    <message>
        <source>Leave the name out, or ask the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请去掉姓名，或询问讲述者。</translation>
    </message>
    <message>
        <source>Make a masked copy in which these passages are masked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请制作遮蔽了这些片段的遮蔽副本。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This sealed file cannot be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个封存文件不能使用。</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请向发送者要一份新的。</translation>
    </message>
    <message>
        <source>This is not a sealed file, or its beginning is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这不是封存文件，或者它的开头已损坏。</translation>
    </message>
    <message>
        <source>Check that it is the right file, and copy it again from where it came.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查文件是否正确，并从原处重新复制。</translation>
    </message>
    <message>
        <source>The beginning of this sealed file was changed after it was sealed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个封存文件的开头在封存之后被改动过。</translation>
    </message>
    <message>
        <source>Do not use it; ask the sender for a new copy by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要使用；通过其他途径向发送者要一份新的。</translation>
    </message>
    <message>
        <source>This file was not sealed for the key that you have.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件不是为您手中的密钥封存的。</translation>
    </message>
    <message>
        <source>Check that you chose the right key; else ask the sender to seal it for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查是否选对了密钥；如果没错，请发送者为您封存一份。</translation>
    </message>
    <message>
        <source>The text of this sealed file has a slip in line {line}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个封存文件的文字在第 {line} 行有错误。</translation>
    </message>
    <message>
        <source>Copy the whole text again, with its first and last line and nothing around it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重新复制全部文字，包括首行和末行，前后不要有别的内容。</translation>
    </message>
    <message>
        <source>This sealed file is damaged or was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个封存文件已损坏或被改动。</translation>
    </message>
    <message>
        <source>Copy it again from where it came; if it stays so, ask the sender for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请从原处重新复制；如果仍然如此，请向发送者要一份新的。</translation>
    </message>
    <message>
        <source>The end of this sealed file is missing; it was cut short.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个封存文件缺少末尾；它被截断了。</translation>
    </message>
    <message>
        <source>Copy it again to the end; if it stays so, ask the sender for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重新完整复制到末尾；如果仍然如此，请向发送者要一份新的。</translation>
    </message>
    <message>
        <source>A file cannot be sealed to these keys together.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件不能同时为这些密钥封存。</translation>
    </message>
    <message>
        <source>Choose keys of the new kind only (they begin with age1pq1), each of them once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请只选新类型的密钥（以 age1pq1 开头），每个只选一次。</translation>
    </message>
    <message>
        <source>This key has a slip or is of a kind that Saksi does not know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个密钥有错误，或是 Saksi 不认识的类型。</translation>
    </message>
    <message>
        <source>Take the key from its file again, whole, instead of typing it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请从文件中重新完整取用密钥，不要手工输入。</translation>
    </message>
    <message>
        <source>This file cannot be shown here. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此文件不能在这里显示。它已原样保存。</translation>
    </message>
    <message>
        <source>Try again; an export carries it unchanged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重试；导出时会原样带上。</translation>
    </message>
    <message>
        <source>This file is damaged, or is not what its name says. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此文件已损坏，或与其名称不符。它已原样保存。</translation>
    </message>
    <message>
        <source>Ask whoever gave it for another copy; an export carries this one unchanged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请向提供文件的人再要一份；导出时会原样带上这一份。</translation>
    </message>
    <message>
        <source>This document is locked with a password of its own. It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此文档有自己的密码。它已原样保存。</translation>
    </message>
    <message>
        <source>Ask whoever gave it for a copy without a password.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请向提供文件的人要一份没有密码的。</translation>
    </message>
    <message>
        <source>This file is too large to be shown here (above {limit_megabytes} MB). It is kept as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此文件太大，不能在这里显示（超过 {limit_megabytes} MB）。它已原样保存。</translation>
    </message>
    <message>
        <source>Export the testimony to look at it on another computer that is safe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请导出证词，在另一台安全的电脑上查看。</translation>
    </message>
    <message>
        <source>The sound could not be handled. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">声音无法处理。已保存的仍然保存着。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, use another file or another microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重试；如果仍然如此，请换一个文件或麦克风。</translation>
    </message>
    <message>
        <source>This file is not a kind of sound that Saksi can open, or its beginning is broken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件不是 Saksi 能打开的声音类型，或者开头已损坏。</translation>
    </message>
    <message>
        <source>Check that it is the right file; if it came on a stick, copy it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查文件是否正确；如果来自 U 盘，请重新复制。</translation>
    </message>
    <message>
        <source>This file opens, but there is no sound in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件可以打开，但其中没有声音。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查文件是否正确。</translation>
    </message>
    <message>
        <source>The sound breaks off or is broken inside. What comes before is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">声音中断，或内部已损坏。之前的部分已保留。</translation>
    </message>
    <message>
        <source>If there is another copy of this sound, use that copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果这段声音另有一份，请使用那一份。</translation>
    </message>
    <message>
        <source>This computer shows no microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑没有发现麦克风。</translation>
    </message>
    <message>
        <source>Connect a microphone, or check in the sound settings that it is switched on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请接上麦克风，或在声音设置中检查它是否已打开。</translation>
    </message>
    <message>
        <source>{matches} microphones have that name; one is needed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有 {matches} 个麦克风叫这个名字；需要确定是哪一个。</translation>
    </message>
    <message>
        <source>Use the whole name of one microphone, or “default” for the usual one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请写出一个麦克风的完整名称，或写“default”使用平常的那个。</translation>
    </message>
    <message>
        <source>The microphone is there but does not start.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">麦克风在，但没有启动。</translation>
    </message>
    <message>
        <source>Close other programs that may use it, or allow it in the privacy settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请关闭可能在使用它的其他程序，或在隐私设置中允许使用。</translation>
    </message>
    <message>
        <source>There is no such recording in this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个保险库里没有这样的录音。</translation>
    </message>
    <message>
        <source>Look at the list of testimonies and choose one from there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请看证词列表，从中选择一份。</translation>
    </message>
    <message>
        <source>This recording was stopped already. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这段录音已经停止。已保存的仍然保存着。</translation>
    </message>
    <message>
        <source>Start a new recording for the same testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请为同一份证词开始新的录音。</translation>
    </message>
    <message>
        <source>This recording is still running.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这段录音仍在进行。</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先停止它。</translation>
    </message>
    <message>
        <source>A second of sound came out of order and was not stored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有一秒声音顺序不对，没有保存。</translation>
    </message>
    <message>
        <source>Stop this recording; what was saved is still saved. Then start a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请停止这段录音；已保存的仍然保存着。然后开始新的录音。</translation>
    </message>
    <message>
        <source>The bundle could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密封包无法制作或读取。</translation>
    </message>
    <message>
        <source>The approval could not be given or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">批准无法作出或读取。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the person who looks after Saksi the code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重试；如果再次发生，请把代码告诉负责 Saksi 的人。</translation>
    </message>
    <message>
        <source>Nobody by this code may approve here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">使用这个代号的人都不能在这里批准。</translation>
    </message>
    <message>
        <source>Check the code, or let the person choose a code and a passphrase of their own first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查代号，或让此人先选好自己的代号和口令。</translation>
    </message>
    <message>
        <source>Somebody approves under this code already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已经有人用这个代号批准。</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请换一个代号。</translation>
    </message>
    <message>
        <source>“{code}” cannot be a code: it has 2 to 12 letters, digits and hyphens.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{code}”不能作代号：代号由 2 到 12 个字母、数字和连字符组成。</translation>
    </message>
    <message>
        <source>Choose a short code that is nobody's name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请选一个不是任何人名字的简短代号。</translation>
    </message>
    <message>
        <source>This passphrase opens the vault. Two keys in one hand are one key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个口令能打开保险库。两把钥匙在同一只手里，等于只有一把。</translation>
    </message>
    <message>
        <source>Let the second person choose a passphrase that only they know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请让第二个人选一个只有自己知道的口令。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this approver.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这不是这位批准人的口令。</translation>
    </message>
    <message>
        <source>Let them type it again, slowly. Nothing was approved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请让批准人慢慢再输入一次。没有批准任何内容。</translation>
    </message>
    <message>
        <source>The approval is not what a second person signed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这份批准与第二个人签署的不符（{reason}）。</translation>
    </message>
    <message>
        <source>Do not rely on it; ask for a new one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要依靠它；请要一份新的。</translation>
    </message>
    <message>
        <source>The bundle is not believed, and nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个密封包不可采信，其中任何内容都没有保留。</translation>
    </message>
    <message>
        <source>Ask the office that sent it to export it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请发送它的机构重新导出。</translation>
    </message>
    <message>
        <source>The file is larger than a bundle can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件比密封包的上限还大。</translation>
    </message>
    <message>
        <source>This file is not a Saksi bundle, or its beginning is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件不是 Saksi 密封包，或者开头已损坏。</translation>
    </message>
    <message>
        <source>Check that it is the right file, or copy it from the stick again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查文件是否正确，或从 U 盘重新复制。</translation>
    </message>
    <message>
        <source>The file is locked in a weaker way than Saksi bundles are, so it was not opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件的加锁方式比 Saksi 密封包弱，所以没有打开。</translation>
    </message>
    <message>
        <source>Ask the office that sent it to make the bundle with Saksi, and tell it about this message.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请发送它的机构用 Saksi 制作密封包，并告诉他们这条信息。</translation>
    </message>
    <message>
        <source>The bundle is locked for other offices; no key of this vault opens it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个密封包是为其他机构加锁的；本保险库没有密钥能打开它。</translation>
    </message>
    <message>
        <source>Ask the office that sent it whether it chose your contact card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请询问发送它的机构是否选了您的联系卡。</translation>
    </message>
    <message>
        <source>The end of the bundle is missing: it was cut while it was copied.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密封包缺少末尾：复制时被截断了。</translation>
    </message>
    <message>
        <source>Copy the file again, and wait until the stick may be removed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重新复制文件，等到可以拔出 U 盘为止。</translation>
    </message>
    <message>
        <source>The bundle was changed on its way, so nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密封包在途中被改动，所以其中任何内容都没有保留。</translation>
    </message>
    <message>
        <source>Copy the file again from where it came; if that does not help, ask for a new export.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请从原处重新复制文件；如果没有用，请要求重新导出。</translation>
    </message>
    <message>
        <source>The inside of the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密封包的内部不符合格式规则（{reason}）。</translation>
    </message>
    <message>
        <source>Do not use this file; tell the office that sent it, and the person who looks after Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要使用此文件；告诉发送它的机构和负责 Saksi 的人。</translation>
    </message>
    <message>
        <source>A signature in the bundle does not belong to its content.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密封包中有一个签名不属于其内容。</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way whether it sent it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要使用此文件；通过其他途径询问该机构是否发送过它。</translation>
    </message>
    <message>
        <source>The bundle is signed by an office that this vault does not trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">签署这个密封包的机构不受本保险库信任。</translation>
    </message>
    <message>
        <source>If you expect it, get the office's card, compare its words by voice, trust it, then receive it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果您在等它，请取得该机构的联系卡，通过通话核对上面的词，信任它，然后重新接收。</translation>
    </message>
    <message>
        <source>The office that signed the bundle lost your trust before it made bundle {sequence}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">签署这个密封包的机构，在制作第 {sequence} 号密封包之前就已失去您的信任。</translation>
    </message>
    <message>
        <source>Ask the office in person; a laptop that was lost or taken may have made this bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请当面询问该机构；这个密封包可能是用丢失或被拿走的电脑制作的。</translation>
    </message>
    <message>
        <source>The signed description in the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密封包中签名的说明不符合格式规则（{reason}）。</translation>
    </message>
    <message>
        <source>The bundle was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个密封包由较新的 Saksi 制作（格式 {version}）。</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then receive the bundle again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请更新这台电脑上的 Saksi，然后重新接收密封包。</translation>
    </message>
    <message>
        <source>The office did not address this bundle to you: somebody else locked it again for you.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">该机构不是把这个密封包发给您的：是别人重新为您加了锁。</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way for a bundle of its own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要使用此文件；通过其他途径请该机构给您自己的密封包。</translation>
    </message>
    <message>
        <source>Another bundle with number {sequence} came from this office before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此前已收到该机构另一个编号为 {sequence} 的密封包。</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way which of the two it made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要使用此文件；通过其他途径询问该机构，两个之中哪一个是它制作的。</translation>
    </message>
    <message>
        <source>Bundle {sequence} does not follow the bundle that came from this office before it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 {sequence} 号密封包与该机构此前到达的密封包接不上。</translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way whether its vault was copied or restored.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要使用此文件；通过其他途径询问该机构，其保险库是否被复制或还原过。</translation>
    </message>
    <message>
        <source>A file inside the bundle is not the one that the office signed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密封包中有一个文件不是该机构签名的那一个（{reason}）。</translation>
    </message>
    <message>
        <source>The filling of the bundle breaks the rules of its format ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密封包的填充部分不符合格式规则（{reason}）。</translation>
    </message>
    <message>
        <source>A signed document in the bundle does not say what Saksi expects ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密封包中一份签名文档的内容与 Saksi 的预期不符（{reason}）。</translation>
    </message>
    <message>
        <source>Update Saksi in both offices, then ask for a new export.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在两个机构都更新 Saksi，然后要求重新导出。</translation>
    </message>
    <message>
        <source>None of the chosen testimonies can leave now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">所选的证词现在都不能带出。</translation>
    </message>
    <message>
        <source>Look at the list of reasons, finish what is missing, then export again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请看原因列表，补上缺少的，然后重新导出。</translation>
    </message>
    <message>
        <source>A bundle needs somebody who can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密封包需要有人能打开它。</translation>
    </message>
    <message>
        <source>Choose at least one office that you trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请至少选择一个您信任的机构。</translation>
    </message>
    <message>
        <source>A bundle can be locked for {limit} offices at most.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一个密封包最多可为 {limit} 个机构加锁。</translation>
    </message>
    <message>
        <source>Choose fewer offices, or export twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请少选一些机构，或分两次导出。</translation>
    </message>
    <message>
        <source>A stored file is not what the vault says it is, so the bundle was not made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一个存储的文件与保险库的记录不符，所以没有制作密封包。</translation>
    </message>
    <message>
        <source>Check the vault, then export the other testimonies.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查保险库，然后导出其他证词。</translation>
    </message>
    <message>
        <source>The finished bundle did not read back as it was written, so it was removed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">做好的密封包回读时与写入的不一致，所以已删除。</translation>
    </message>
    <message>
        <source>Use another stick: this one may be failing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请换一个 U 盘：这个可能快坏了。</translation>
    </message>
    <message>
        <source>This bundle holds a testimony whose person did not agree to what it was sent for ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个密封包中有一份证词，讲述者不同意其发送用途（{reason}）。</translation>
    </message>
    <message>
        <source>Nothing was taken in. Call the office that made it; it has to ask the person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有收入任何内容。请致电制作它的机构；该机构必须询问讲述者。</translation>
    </message>
    <message>
        <source>This bundle was made in the demo. Nothing in it is real, so nothing of it was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个密封包是在演示中制作的。其中没有任何真实内容，所以什么都没有保留。</translation>
    </message>
    <message>
        <source>Put it aside; if you expected real testimonies, ask the office for its bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请放到一边；如果您在等真实的证词，请向该机构索取密封包。</translation>
    </message>
    <message>
        <source>This is a bundle of a real office. The demo does not open it, and kept nothing of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这是真实机构的密封包。演示不会打开它，也没有保留其中任何内容。</translation>
    </message>
    <message>
        <source>Take the stick to the real headquarters, and show nobody what is on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请把 U 盘带到真实的总部，不要让任何人看到其中的内容。</translation>
    </message>
    <message>
        <source>The key file of this vault asks for work that Saksi does not do; it was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此保险库的密钥文件要求 Saksi 做它不会做的运算；文件被改动过。</translation>
    </message>
    <message>
        <source>Do not type the passphrase again; show the vault to the person who looks after it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要再输入口令；请让负责保险库的人查看。</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault ({needed_mib} MiB).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑的可用内存太少，打不开保险库（{needed_mib} MiB）。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>This does not open with that key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">用这个密钥打不开。</translation>
    </message>
    <message>
        <source>Check that you chose the right key, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查是否选对了密钥，然后重试。</translation>
    </message>
    <message>
        <source>The encryption on this computer gives wrong answers ({primitive}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑上的加密给出了错误的结果（{primitive}）。</translation>
    </message>
    <message>
        <source>Do not record here; install Saksi again or use another computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要在这里录音；重新安装 Saksi 或换一台电脑。</translation>
    </message>
    <message>
        <source>There is a slip in line {line} of the recovery code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">恢复码第 {line} 行有错误。</translation>
    </message>
    <message>
        <source>Compare that line with the paper, letter by letter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请把那一行与纸上的逐个字符核对。</translation>
    </message>
    <message>
        <source>The recovery code has {characters} letters and digits; it should have {expected}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">恢复码有 {characters} 个字母和数字；应为 {expected} 个。</translation>
    </message>
    <message>
        <source>Type all four lines as they stand on the paper.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请照纸上的样子输入全部四行。</translation>
    </message>
    <message>
        <source>The model pack cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型包无法读取。</translation>
    </message>
    <message>
        <source>Check that the folder or stick is still there, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查文件夹或 U 盘是否还在，然后重试。</translation>
    </message>
    <message>
        <source>The model pack is not complete: {file} is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型包不完整：缺少 {file}。</translation>
    </message>
    <message>
        <source>Copy the whole pack again from where it came from, then import it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请从原处重新复制整个模型包，再重新导入。</translation>
    </message>
    <message>
        <source>The model pack was changed or damaged ({file}). It was not loaded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型包被改动或已损坏（{file}）。没有载入。</translation>
    </message>
    <message>
        <source>Import the pack again from a good copy; do not use this one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请用完好的副本重新导入；不要使用这一份。</translation>
    </message>
    <message>
        <source>This is not a model pack that Saksi can use: {file} lacks {missing}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这不是 Saksi 能用的模型包：{file} 缺少 {missing}。</translation>
    </message>
    <message>
        <source>Ask for the pack in the form that faster-whisper uses.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请索取 faster-whisper 所用格式的模型包。</translation>
    </message>
    <message>
        <source>Nobody vouches for this model pack. {note} Its fingerprint is {sha256}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有人为这个模型包担保。{note} 它的指纹是 {sha256}。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with who gave you the pack; if it is the same, confirm it (in the terminal: --trust-unknown).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请与给您模型包的人核对指纹；如果一致，请确认（在终端中：--trust-unknown）。</translation>
    </message>
    <message>
        <source>There is no model pack with the name {name} on this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑上没有名为 {name} 的模型包。</translation>
    </message>
    <message>
        <source>List the packs that are here, or import the one you need.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请列出这里的模型包，或导入您需要的那个。</translation>
    </message>
    <message>
        <source>Another model pack has the name {name} already; it was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">另一个模型包已叫 {name}；它保持原样。</translation>
    </message>
    <message>
        <source>Rename the folder of the new pack, then import it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请给新模型包的文件夹改名，再重新导入。</translation>
    </message>
    <message>
        <source>The model is not what its files say ({what}). It was not used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型与其文件所说的不符（{what}）。没有使用。</translation>
    </message>
    <message>
        <source>Import the pack again from a good copy, or choose another one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请用完好的副本重新导入模型包，或选择另一个。</translation>
    </message>
    <message>
        <source>This model is too large for the memory of this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个模型对这台电脑的内存来说太大。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <source>No model was imported yet; the demo model understands the demo voices only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有导入模型；演示模型只听得懂演示中的声音。</translation>
    </message>
    <message>
        <source>Import a model pack from a folder or a stick first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先从文件夹或 U 盘导入模型包。</translation>
    </message>
    <message>
        <source>The contact could not be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个联系机构无法使用。</translation>
    </message>
    <message>
        <source>This file is not a contact card that can be believed ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件不是可以采信的联系卡（{reason}）。</translation>
    </message>
    <message>
        <source>Ask the office for its card again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请再次向该机构索取联系卡。</translation>
    </message>
    <message>
        <source>The contact card was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这张联系卡由较新的 Saksi 制作（格式 {version}）。</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then read the card again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请更新这台电脑上的 Saksi，然后重新读取联系卡。</translation>
    </message>
    <message>
        <source>This is the contact card of this very vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这正是本保险库自己的联系卡。</translation>
    </message>
    <message>
        <source>Choose the card of another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请选择另一个机构的联系卡。</translation>
    </message>
    <message>
        <source>The words are not those of the card. The card may be forged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这些词与联系卡上的不符。联系卡可能是伪造的。</translation>
    </message>
    <message>
        <source>Do not trust it; call the office on a number that you know, and compare again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要信任它；拨打您知道的电话给该机构，再核对一次。</translation>
    </message>
    <message>
        <source>By its card this office cannot be what was chosen ({kind}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按其联系卡，这个机构不能是所选的类型（{kind}）。</translation>
    </message>
    <message>
        <source>Choose a kind for partner offices only; our own offices are our own staff.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请只为合作机构选择类型；我们自己的机构就是我们自己的工作人员。</translation>
    </message>
    <message>
        <source>No office with this name is trusted here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里没有信任叫这个名称的机构。</translation>
    </message>
    <message>
        <source>Look at the list of contacts, or trust the office's card first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请看联系机构列表，或先信任该机构的联系卡。</translation>
    </message>
    <message>
        <source>{matches} offices fit this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有 {matches} 个机构符合这个名称。</translation>
    </message>
    <message>
        <source>Give more of the name, or the beginning of the station id.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请多写一些名称，或写站点编号的开头。</translation>
    </message>
    <message>
        <source>This office is not trusted any more, so nothing is locked for it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个机构已不再受信任，所以不会为它加锁任何内容。</translation>
    </message>
    <message>
        <source>Choose another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请选择另一个机构。</translation>
    </message>
    <message>
        <source>This contact card comes from the demo. No real office stands behind it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这张联系卡来自演示。背后没有真实的机构。</translation>
    </message>
    <message>
        <source>Ask the office for its own card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请向该机构索取它自己的联系卡。</translation>
    </message>
    <message>
        <source>This contact card is of a real office. The demo does not trust real offices.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这张联系卡属于真实的机构。演示不信任真实的机构。</translation>
    </message>
    <message>
        <source>Leave the demo first, then read the card.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先离开演示，再读取联系卡。</translation>
    </message>
    <message>
        <source>The receipt could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">回执无法制作或读取。</translation>
    </message>
    <message>
        <source>This file is not a receipt ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件不是回执（{reason}）。</translation>
    </message>
    <message>
        <source>The receipt is for another office, not for this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这张回执是给另一个机构的，不是给本保险库的。</translation>
    </message>
    <message>
        <source>Ask headquarters for the receipt of the bundles that left here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请向总部索取从这里带出的密封包的回执。</translation>
    </message>
    <message>
        <source>The receipt was changed on its way, so it counts for nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">回执在途中被改动，所以不算数。</translation>
    </message>
    <message>
        <source>Copy the file again; if that does not help, ask headquarters to write it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重新复制文件；如果没有用，请总部重新写一张。</translation>
    </message>
    <message>
        <source>The receipt does not say what a receipt has to say ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">回执没有写明回执必须写明的内容（{reason}）。</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要依靠它；通过其他途径询问总部。</translation>
    </message>
    <message>
        <source>The receipt was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这张回执由较新的 Saksi 制作（格式 {version}）。</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then take the receipt in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请更新这台电脑上的 Saksi，然后重新收入回执。</translation>
    </message>
    <message>
        <source>The receipt belongs to the demo and this vault does not, or the other way round.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这张回执属于演示，而这个保险库不是，或者正好相反。</translation>
    </message>
    <message>
        <source>Take it in where the bundle left; the demo and real vaults never mix.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在带出密封包的地方收入它；演示与真实保险库从不混用。</translation>
    </message>
    <message>
        <source>A signature under the receipt does not belong to it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">回执上的一个签名不属于它。</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters by another way whether they wrote it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要依靠它；通过其他途径询问总部是否写过它。</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that this vault does not trust.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">签署这张回执的机构不受本保险库信任。</translation>
    </message>
    <message>
        <source>If you expect it, get the office's card, compare its words by voice, trust it, then take the receipt in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果您在等它，请取得该机构的联系卡，通过通话核对上面的词，信任它，然后重新收入回执。</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that is not trusted any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">签署这张回执的机构已不再受信任。</translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters in person.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要依靠它；当面询问总部。</translation>
    </message>
    <message>
        <source>The receipt is signed by an office that cannot confirm this bundle: only headquarters it was locked for can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">签署这张回执的机构不能确认这个密封包：只有密封包为其加锁的总部才能确认。</translation>
    </message>
    <message>
        <source>Ask headquarters for a receipt of their own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请向总部索取他们自己的回执。</translation>
    </message>
    <message>
        <source>The receipt speaks of something that did not leave this vault ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这张回执提到的内容并没有从这个保险库带出（{reason}）。</translation>
    </message>
    <message>
        <source>Keep what is here; ask headquarters by another way what they received.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请保留这里的内容；通过其他途径询问总部收到了什么。</translation>
    </message>
    <message>
        <source>A receipt promises at least {fewest} copies, because the station may delete its own after it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">回执承诺至少有 {fewest} 份副本，因为站点此后可以删除自己的那份。</translation>
    </message>
    <message>
        <source>Make a backup of this vault on another disk first, then write the receipt.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先在另一个磁盘上备份这个保险库，再写回执。</translation>
    </message>
    <message>
        <source>Nothing of this bundle lies here whole and as it came, so there is nothing to confirm.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个密封包的内容在这里没有一样是完整而原样的，所以没有可确认的。</translation>
    </message>
    <message>
        <source>Look at the reasons; ask the station to export again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请看原因；请站点重新导出。</translation>
    </message>
    <message>
        <source>Only headquarters write receipts, and this vault's card names another role.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">只有总部写回执，而这个保险库的联系卡写的是别的角色。</translation>
    </message>
    <message>
        <source>Write the receipt from the vault of headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请从总部的保险库写回执。</translation>
    </message>
    <message>
        <source>No single bundle that came here fits this id (found: {matches}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">到达这里的密封包中，没有唯一符合此编号的（找到：{matches}）。</translation>
    </message>
    <message>
        <source>Give the id that “saksi receive” showed, or more of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请给出“saksi receive”显示的编号，或写得更完整些。</translation>
    </message>
    <message>
        <source>It was not sealed; everything is as it was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有封存；一切保持原样。</translation>
    </message>
    <message>
        <source>Try again, or carry it to headquarters unsealed in a bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重试，或不封存，用密封包把它带到总部。</translation>
    </message>
    <message>
        <source>Saksi knows no headquarters that could open it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi 不知道有哪个总部能重新打开它。</translation>
    </message>
    <message>
        <source>Trust the contact card of your headquarters first, under People.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先在“人员”中信任您的总部的联系卡。</translation>
    </message>
    <message>
        <source>This testimony is sealed to headquarters already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这份证词已经封存给总部。</translation>
    </message>
    <message>
        <source>Export it to carry the sealed bundle.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请导出它，以带走封存的密封包。</translation>
    </message>
    <message>
        <source>This testimony came from another station; it is not sealed here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这份证词来自另一个站点；不在这里封存。</translation>
    </message>
    <message>
        <source>Names and contacts could not be opened; they are as they were.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">姓名和联系方式无法打开；它们保持原样。</translation>
    </message>
    <message>
        <source>Names and contacts were closed again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">姓名和联系方式已重新关闭。</translation>
    </message>
    <message>
        <source>Type the passphrase once more to open them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请再输入一次口令来打开。</translation>
    </message>
    <message>
        <source>What is kept of this person cannot be read: it was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">为此人保存的内容无法读取：它被改动过。</translation>
    </message>
    <message>
        <source>Look into a backup of the vault, or ask the person again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请查看保险库的备份，或重新询问讲述者。</translation>
    </message>
    <message>
        <source>No name and no contact is kept of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此证词没有保存姓名和联系方式。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不需要做什么。</translation>
    </message>
    <message>
        <source>One field ({field}) is longer than there is room for: at most {most}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有一个字段（{field}）太长，放不下：最多 {most}。</translation>
    </message>
    <message>
        <source>Make it shorter, or use the note.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请写短一些，或使用备注。</translation>
    </message>
    <message>
        <source>What was given for “{field}” does not have the form of names and contacts.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{field}”的内容不符合姓名和联系方式的格式。</translation>
    </message>
    <message>
        <source>Compare it with what “saksi identity … show --json” prints.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请与“saksi identity … show --json”的输出核对。</translation>
    </message>
    <message>
        <source>It cannot be sealed as it stands ({reason}); everything is as it was.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">目前的状态无法封存（{reason}）；一切保持原样。</translation>
    </message>
    <message>
        <source>End its recording, or check the vault, then seal it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请结束录音，或检查保险库，然后重新封存。</translation>
    </message>
    <message>
        <source>The sealed bundle of this testimony is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这份证词的密封包缺失或被改动。</translation>
    </message>
    <message>
        <source>Use the copy that was carried, or a backup of this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请使用带出的那一份，或此保险库的备份。</translation>
    </message>
    <message>
        <source>The signature does not prove who made this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个签名不能证明是谁制作的。</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the sender for a new copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要依靠它；向发送者要一份新的。</translation>
    </message>
    <message>
        <source>The signature is not written as a signature of Saksi is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个签名的写法与 Saksi 的签名不同。</translation>
    </message>
    <message>
        <source>This was signed with another key than that of the station it names.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">签名所用的密钥，不是它所写站点的密钥。</translation>
    </message>
    <message>
        <source>Do not rely on it; call the station and compare the words of its key.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要依靠它；致电该站点，核对其密钥的词。</translation>
    </message>
    <message>
        <source>The signature was made for something else and was put here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个签名是为别的内容所做，被放到了这里。</translation>
    </message>
    <message>
        <source>Do not rely on it; ask the sender for a new copy by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要依靠它；通过其他途径向发送者要一份新的。</translation>
    </message>
    <message>
        <source>The signature does not fit the content: one of the two was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">签名与内容不符：两者之一被改动过。</translation>
    </message>
    <message>
        <source>This signing key has a slip or is of a kind that Saksi does not know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个签名密钥有错误，或是 Saksi 不认识的类型。</translation>
    </message>
    <message>
        <source>Line {line} of the list of signers cannot be used.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">签名者名单的第 {line} 行不能使用。</translation>
    </message>
    <message>
        <source>Compare that line with the list that the organisation gave out.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请把那一行与组织发放的名单核对。</translation>
    </message>
    <message>
        <source>Something went wrong that Saksi did not expect. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">发生了 Saksi 没有料到的问题。已保存的仍然保存着。</translation>
    </message>
    <message>
        <source>Close Saksi, start it again, and tell the person who looks after it the code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请关闭 Saksi，重新启动，并把代码告诉负责它的人。</translation>
    </message>
    <message>
        <source>The work was stopped as you asked. What was finished is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已按您的要求停止。已完成的会保留。</translation>
    </message>
    <message>
        <source>Start it again when you want; it goes on where it stopped.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">想继续时再开始即可；会从停下的地方接着做。</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">磁盘没有完成要求的操作。</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still connected, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查磁盘或 U 盘是否仍然连接，然后重试。</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">磁盘已满。之前保存的仍然保存着。</translation>
    </message>
    <message>
        <source>Free some space on this disk, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在此磁盘上腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Saksi may not write there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi 不能写入那里。</translation>
    </message>
    <message>
        <source>Choose another folder, or remove the write protection of the stick.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请选择另一个文件夹，或解除 U 盘的写保护。</translation>
    </message>
    <message>
        <source>There is no file or folder with that name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有叫这个名称的文件或文件夹。</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查名称，以及 U 盘是否已连接。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件无法读取。</translation>
    </message>
    <message>
        <source>Check that it is a plain file and that you may read it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查它是否是普通文件，以及您是否可以读取。</translation>
    </message>
    <message>
        <source>The file is larger than such a file can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件超过了此类文件的上限。</translation>
    </message>
    <message>
        <source>Something with that name is there already; it was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已经有同名的内容；它保持原样。</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请换一个名称或文件夹。</translation>
    </message>
    <message>
        <source>Another running program is using this folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">另一个正在运行的程序在使用这个文件夹。</translation>
    </message>
    <message>
        <source>Close the other Saksi window first, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先关闭另一个 Saksi 窗口，然后重试。</translation>
    </message>
    <message>
        <source>Step {step} of the tour did not show what it promises. Do not use this copy for real work.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">导览的第 {step} 步没有显示应有的结果。请不要用这份 Saksi 做真实的工作。</translation>
    </message>
    <message>
        <source>Get a fresh copy of Saksi, run the tour again, and report it if it fails again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请取得一份新的 Saksi，重新运行导览；如果再次失败，请报告。</translation>
    </message>
    <message>
        <source>The part of Saksi that writes down speech gave an answer that makes no sense.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi 的转写部分给出了没有意义的结果。</translation>
    </message>
    <message>
        <source>Start the transcription again; it goes on where it stopped.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重新开始转写；会从停下的地方接着做。</translation>
    </message>
    <message>
        <source>The transcription did not succeed. The recording is untouched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">转写没有成功。录音没有受影响。</translation>
    </message>
    <message>
        <source>The part of Saksi that writes down speech cannot run ({stage}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi 的转写部分无法运行（{stage}）。</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model, then start it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请关闭其他程序或选择较小的模型，然后重新开始。</translation>
    </message>
    <message>
        <source>A few seconds of speech could not be written down. They are marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有几秒语音无法写下来。它们已标记。</translation>
    </message>
    <message>
        <source>Listen to the marked place, or transcribe it again with another model.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请听标记的位置，或用另一个模型重新转写。</translation>
    </message>
    <message>
        <source>This model was never taught the language {language}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个模型从未学过这种语言：{language}。</translation>
    </message>
    <message>
        <source>Choose a model that knows many languages, or another language.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请选择懂多种语言的模型，或另一种语言。</translation>
    </message>
    <message>
        <source>The transcript could not be made or shown. The recording is not touched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">转写文字无法生成或显示。录音没有受影响。</translation>
    </message>
    <message>
        <source>Try again; what was written so far is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重试；目前写下的会保留。</translation>
    </message>
    <message>
        <source>This testimony has no transcript yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这份证词还没有转写文字。</translation>
    </message>
    <message>
        <source>Transcribe it first, then look again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先转写，然后再看。</translation>
    </message>
    <message>
        <source>The sound ends earlier than it should, at second {at_seconds}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">声音比应有的更早结束，在第 {at_seconds} 秒。</translation>
    </message>
    <message>
        <source>Check the vault; what was transcribed before this place is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查保险库；此处之前转写的会保留。</translation>
    </message>
    <message>
        <source>This paragraph is not in the transcript that is shown now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这一段不在现在显示的转写文字中。</translation>
    </message>
    <message>
        <source>Open the testimony again; what was corrected before is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重新打开证词；之前更正的会保留。</translation>
    </message>
    <message>
        <source>That is too long for one paragraph.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这对一个段落来说太长。</translation>
    </message>
    <message>
        <source>Write at most {limit} letters, and the rest in another paragraph.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请最多写 {limit} 个字符，其余写到另一段。</translation>
    </message>
    <message>
        <source>That is too short to search for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">太短，无法搜索。</translation>
    </message>
    <message>
        <source>Write at least {shortest} letters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请至少写 {shortest} 个字符。</translation>
    </message>
    <message>
        <source>A passphrase or code is needed, and there is no keyboard here to type it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">需要口令或恢复码，而这里没有键盘可以输入。</translation>
    </message>
    <message>
        <source>Give it with {option}-file FILE or {option}-fd NUMBER; see --help.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请用 {option}-file FILE 或 {option}-fd NUMBER 提供；见 --help。</translation>
    </message>
    <message>
        <source>The passphrase or code could not be read from {option}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">无法从 {option} 读取口令或恢复码。</translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that it holds one line.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查它是否存在、您是否可以读取，以及其中是否只有一行。</translation>
    </message>
    <message>
        <source>The two entries are not the same. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">两次输入不一致。没有做任何改动。</translation>
    </message>
    <message>
        <source>Run the command again and type the same words twice.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重新运行命令，两次输入同样的词。</translation>
    </message>
    <message>
        <source>Nobody compared the fingerprint words of this card. It was not trusted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有人核对过这张联系卡的指纹词。没有予以信任。</translation>
    </message>
    <message>
        <source>Let its owner read the words to you, and give them with --words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请它的持有者把词念给您听，并用 --words 提供。</translation>
    </message>
    <message>
        <source>“{language}” is not the tag of a language that Saksi knows.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{language}”不是 Saksi 认识的语言标签。</translation>
    </message>
    <message>
        <source>Use a short tag such as km, th, vi, zh, id, hi, bn, ur, fil or en.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请使用简短的标签，例如 km、th、vi、zh、id、hi、bn、ur、fil 或 en。</translation>
    </message>
    <message>
        <source>No testimony was named, so nothing was done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有指明证词，所以什么都没有做。</translation>
    </message>
    <message>
        <source>Name one or more, or add --withdrawals to tell only what was taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请指明一份或几份，或加上 --withdrawals，只告知撤回的内容。</translation>
    </message>
    <message>
        <source>Nobody confirmed it, so nothing was done.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有人确认，所以什么都没有做。</translation>
    </message>
    <message>
        <source>Type the case code when asked, or add --yes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">询问时请输入个案编号，或加上 --yes。</translation>
    </message>
    <message>
        <source>The vault could not do this. What was saved is still saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保险库无法做到。已保存的仍然保存着。</translation>
    </message>
    <message>
        <source>Close the vault, open it again, and try once more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请关闭保险库，重新打开，再试一次。</translation>
    </message>
    <message>
        <source>No testimony in this vault has that name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个保险库里没有叫这个名称的证词。</translation>
    </message>
    <message>
        <source>Type its case code, such as KDM-4X7, as the list of testimonies shows it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请按证词列表所示输入个案编号，例如 KDM-4X7。</translation>
    </message>
    <message>
        <source>{matches} testimonies begin like this.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有 {matches} 份证词以此开头。</translation>
    </message>
    <message>
        <source>Type more of it, or its case code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请多输入一些，或输入个案编号。</translation>
    </message>
    <message>
        <source>This sealed file is missing or was changed on the disk. Nothing else is affected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个封存文件缺失，或在磁盘上被改动。其他内容不受影响。</translation>
    </message>
    <message>
        <source>Look for it in a copy of the vault or in a bundle that was sent, and check the disk.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在保险库的副本或发出的密封包中寻找它，并检查磁盘。</translation>
    </message>
    <message>
        <source>This part was sealed to headquarters. Nobody can open it on this computer any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这一部分已封存给总部。在这台电脑上谁也打不开它了。</translation>
    </message>
    <message>
        <source>Ask headquarters if you need to hear or see it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果您需要听或看，请询问总部。</translation>
    </message>
    <message>
        <source>The custody log does not fit together from entry {number} on: it was changed or cut.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保管记录从第 {number} 条起对不上：它被改动或截断了。</translation>
    </message>
    <message>
        <source>Leave the vault as it is, and tell headquarters the number of the entry.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请让保险库保持原样，并把条目的编号告诉总部。</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件夹里没有保险库。</translation>
    </message>
    <message>
        <source>Check the name of the folder, and that the disk or stick is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查文件夹名称，以及磁盘或 U 盘是否已连接。</translation>
    </message>
    <message>
        <source>Another running program has this vault open.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">另一个正在运行的程序打开了这个保险库。</translation>
    </message>
    <message>
        <source>Close the other window or wait until its work is done, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请关闭另一个窗口，或等它完成工作，然后重试。</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Saksi. It was left as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个保险库由较新版本的 Saksi 写入。它保持原样。</translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请用较新的版本打开。</translation>
    </message>
    <message>
        <source>The database of this vault is damaged. Nothing was written to it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个保险库的数据库已损坏。没有向其中写入任何内容。</translation>
    </message>
    <message>
        <source>Copy the whole folder to another disk first; then use a backup, or save what can be saved (in the terminal: “saksi vault rescue”).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先把整个文件夹复制到另一个磁盘；然后使用备份，或抢救可以保存的内容（在终端中：“saksi vault rescue”）。</translation>
    </message>
    <message>
        <source>The database in this folder is not encrypted, so it is not this vault's. It was not opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件夹里的数据库没有加密，所以不属于这个保险库。没有打开它。</translation>
    </message>
    <message>
        <source>Ask who had this computer, and use a copy of the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请问谁拿过这台电脑，并使用保险库的副本。</translation>
    </message>
    <message>
        <source>This does not fit what the vault holds already. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这与保险库中已有的内容不符。没有做任何改动。</translation>
    </message>
    <message>
        <source>Look at what is there, and try again if something is missing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请看看那里有什么；如果缺了什么，请重试。</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个口令打不开保险库。</translation>
    </message>
    <message>
        <source>Check the keyboard language and capital letters, and type it again; nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查键盘语言和大小写，再输入一次；任何内容都不会被删除。</translation>
    </message>
    <message>
        <source>This recovery code is well typed, but does not open this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个恢复码输入无误，但打不开这个保险库。</translation>
    </message>
    <message>
        <source>Check whether the sheet belongs to this vault, and whether a newer one was printed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查那张纸是否属于这个保险库，以及是否打印过更新的。</translation>
    </message>
    <message>
        <source>This key of headquarters does not open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部的这个密钥打不开保险库。</translation>
    </message>
    <message>
        <source>Ask headquarters which key this vault was sealed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请询问总部，这个保险库是为哪个密钥封存的。</translation>
    </message>
    <message>
        <source>This vault was made without that way to open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个保险库建立时没有设这种打开方式。</translation>
    </message>
    <message>
        <source>Use the passphrase, or another way that was set up.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请使用口令，或设过的其他方式。</translation>
    </message>
    <message>
        <source>A vault can be opened by at most three keys of headquarters.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">一个保险库最多可由总部的三个密钥打开。</translation>
    </message>
    <message>
        <source>Choose three of them or fewer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请选择三个或更少。</translation>
    </message>
    <message>
        <source>Both key files of this vault are missing or damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个保险库的两个密钥文件都缺失或损坏。</translation>
    </message>
    <message>
        <source>Ask headquarters for the copy that came with the last bundle; it brings the vault back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请向总部索取随最后一个密封包送去的副本；它能让保险库恢复。</translation>
    </message>
    <message>
        <source>These key files belong to another vault, or to an earlier key of this one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这些密钥文件属于另一个保险库，或属于本保险库以前的密钥。</translation>
    </message>
    <message>
        <source>Use the copy from the newest bundle of this computer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请使用这台电脑最新密封包中的副本。</translation>
    </message>
    <message>
        <source>This passphrase could be guessed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个口令可能会被猜到。</translation>
    </message>
    <message>
        <source>Take the six words that Saksi offers, or add more words of your own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请采用 Saksi 提供的六个词，或再加一些您自己的词。</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait {seconds} seconds.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">多次输错后，下一次需要等待 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Wait, then type the passphrase slowly; nothing is ever erased.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请等待，然后慢慢输入口令；任何内容都不会被删除。</translation>
    </message>
    <message>
        <source>The file changed while it was being sealed, so it was not taken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件在封存过程中发生了变化，所以没有收入。</translation>
    </message>
    <message>
        <source>Close the program that writes to it, then attach it again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请关闭正在写入它的程序，然后重新附加。</translation>
    </message>
    <message>
        <source>The check found {findings} things that are not as they were written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">检查发现 {findings} 处与写入时不同。</translation>
    </message>
    <message>
        <source>Export what still opens to headquarters now, then ask for help with the list above.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请现在把还能打开的导出给总部，然后拿着上面的清单求助。</translation>
    </message>
    <message>
        <source>This vault belongs to the demo. Nothing in it is real, so it was not opened here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个保险库属于演示。其中没有任何真实内容，所以没有在这里打开。</translation>
    </message>
    <message>
        <source>Choose “Try the demo” to open it, or choose the folder of your own vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请选择“试用演示”来打开它，或选择您自己保险库的文件夹。</translation>
    </message>
    <message>
        <source>This is a real vault. The demo does not open it, and did not touch it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这是真实的保险库。演示不会打开它，也没有碰它。</translation>
    </message>
    <message>
        <source>Leave the demo first, then open the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先离开演示，再打开保险库。</translation>
    </message>
    <message>
        <source>The case data could not be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">个案数据无法保存。</translation>
    </message>
    <message>
        <source>{flaws} answers cannot be kept as they are; the first is {field} ({flaw}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有 {flaws} 个回答不能照现在的样子保存；第一个是 {field}（{flaw}）。</translation>
    </message>
    <message>
        <source>Correct the answer, then save again. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请更正这个回答，然后重新保存。没有做任何改动。</translation>
    </message>
    <message>
        <source>{field} tells who the person is, so it is not kept with the case data.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{field} 会透露讲述者是谁，所以不与个案数据一起保存。</translation>
    </message>
    <message>
        <source>Put it with the identity, which is locked on its own.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请把它放到身份信息中，那里单独上锁。</translation>
    </message>
    <message>
        <source>This file cannot be read as case data ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件无法作为个案数据读取（{reason}）。</translation>
    </message>
    <message>
        <source>Save it again as CSV in UTF-8, or as JSON, with the names of HTCDS in the first row.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重新存为 UTF-8 编码的 CSV，或存为 JSON，第一行写 HTCDS 的名称。</translation>
    </message>
    <message>
        <source>{flaws} answers of the file cannot be taken in; the first is {field} in row {row} ({flaw}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件中有 {flaws} 个回答不能收入；第一个是第 {row} 行的 {field}（{flaw}）。</translation>
    </message>
    <message>
        <source>Correct the rows in the file, then bring it in again. Nothing was changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在文件中更正这些行，然后重新导入。没有做任何改动。</translation>
    </message>
    <message>
        <source>The file holds {cases} cases.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件中有 {cases} 个个案。</translation>
    </message>
    <message>
        <source>Say which of them belongs to this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请说明其中哪一个属于此证词。</translation>
    </message>
    <message>
        <source>The file holds no case of this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件中没有叫这个名称的个案。</translation>
    </message>
    <message>
        <source>Look at the first column of the file, and give the name that stands there.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请看文件的第一列，写出那里的名称。</translation>
    </message>
    <message>
        <source>None of these testimonies has case data that may leave for this recipient.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这些证词都没有可以向这个接收者带出的个案数据。</translation>
    </message>
    <message>
        <source>Look at what the person agreed to, or choose other testimonies.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请看讲述者同意了什么，或选择其他证词。</translation>
    </message>
    <message>
        <source>No place of the list has this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">列表中没有叫这个名称的地点。</translation>
    </message>
    <message>
        <source>Look for it by another spelling, or write it down in the person's own words.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请用另一种写法查找，或用讲述者自己的话写下来。</translation>
    </message>
    <message>
        <source>{matches} places have this name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有 {matches} 个地点叫这个名称。</translation>
    </message>
    <message>
        <source>Choose one of them by its id.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请按编号选择其中一个。</translation>
    </message>
    <message>
        <source>This file is no list of places that can be used ({reason}, place {place}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件不是可用的地点列表（{reason}，地点 {place}）。</translation>
    </message>
    <message>
        <source>Correct the file, then bring it in again. The list from before stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请更正文件，然后重新导入。以前的列表保持不变。</translation>
    </message>
    <message>
        <source>{places} places that cases name are not in the new list.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">个案中提到的 {places} 个地点不在新列表中。</translation>
    </message>
    <message>
        <source>Add them to the file by their ids, then bring it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请按编号把它们加入文件，然后重新导入。</translation>
    </message>
    <message>
        <source>The masked copy could not be made. The recording is not touched.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">遮蔽副本无法制作。录音没有受影响。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重试。</translation>
    </message>
    <message>
        <source>This passage is not in a recording of this testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个片段不在此证词的录音中。</translation>
    </message>
    <message>
        <source>Choose it again in the transcript.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在转写文字中重新选择。</translation>
    </message>
    <message>
        <source>There is nothing to mask: no words were chosen, and no passage is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有可遮蔽的内容：没有选择词语，也没有标记片段。</translation>
    </message>
    <message>
        <source>Choose words in the transcript, or mark a passage first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先在转写文字中选择词语，或标记片段。</translation>
    </message>
    <message>
        <source>Words that stand nowhere in the transcript: {missing}. Nothing was made.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">转写文字中找不到的词：{missing}。什么都没有制作。</translation>
    </message>
    <message>
        <source>Look how they are written in the transcript, correct it by listening, and choose them again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请看它们在转写文字中的写法，听录音更正，然后重新选择。</translation>
    </message>
    <message>
        <source>A recording of this testimony has no finished transcript to find the words in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此证词有一段录音没有完成的转写文字，无法查找这些词。</translation>
    </message>
    <message>
        <source>Transcribe it first, then make the masked copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先转写，然后制作遮蔽副本。</translation>
    </message>
    <message>
        <source>This is not a masked copy that was made here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这不是在这里制作的遮蔽副本。</translation>
    </message>
    <message>
        <source>Choose the masked copy itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请选择遮蔽副本本身。</translation>
    </message>
    <message>
        <source>What was masked is not known here any more, so this copy cannot be proved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里已不知道遮蔽了什么，所以无法验证此副本。</translation>
    </message>
    <message>
        <source>Make the masked copy again where its testimony can still be opened.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在仍能打开其证词的地方重新制作遮蔽副本。</translation>
    </message>
    <message>
        <source>Something was added to this masked copy that the proof cannot look into.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这份遮蔽副本中添加了验证无法查看的内容。</translation>
    </message>
    <message>
        <source>Make a new masked copy and leave it as it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请制作新的遮蔽副本，并让它保持原样。</translation>
    </message>
    <message>
        <source>The answers about consent could not be read or kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">关于同意的回答无法读取或保存。</translation>
    </message>
    <message>
        <source>Nobody has agreed to this yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有人同意这一项。</translation>
    </message>
    <message>
        <source>Ask for consent first, and keep the answers with the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先征求同意，并把回答与证词一起保存。</translation>
    </message>
    <message>
        <source>This was refused, or consent to it was taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这一项被拒绝，或同意已撤回。</translation>
    </message>
    <message>
        <source>Leave it at that. Only a new answer by the same person can change it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请到此为止。只有同一个人的新回答才能改变。</translation>
    </message>
    <message>
        <source>This testimony may not be kept any longer, or keeping it was never agreed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此证词不能再保存，或从未同意保存。</translation>
    </message>
    <message>
        <source>Ask the person whether it may be kept, and until when, or destroy its keys.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请问讲述者是否可以保存、保存到什么时候，或销毁它的密钥。</translation>
    </message>
    <message>
        <source>There is consent, but not to this voice, this name or these passages.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有同意，但不包括这种声音、这个名字或这些片段。</translation>
    </message>
    <message>
        <source>Make a masked copy that leaves out what was not agreed to.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请制作遮蔽副本，去掉没有同意的部分。</translation>
    </message>
    <message>
        <source>This may be a child's testimony, and not all who have to agree have agreed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这可能是儿童的证词，而必须同意的人还没有全部同意。</translation>
    </message>
    <message>
        <source>Look at its consent: the child, a guardian who is not involved or an independent person, and before it leaves a second colleague.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请看它的同意记录：需要儿童、未牵涉其中的监护人或独立人士同意，带出之前还需要另一位同事批准。</translation>
    </message>
    <message>
        <source>Ten minutes were recorded for the consent itself, and no answer was kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">同意过程已录了十分钟，还没有保存任何回答。</translation>
    </message>
    <message>
        <source>Keep the answers that were given, or go on without a recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请保存已作的回答，或不录音继续。</translation>
    </message>
    <message>
        <source>This recording is no spoken consent, or answers rest on it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这段录音不是口头同意，或有回答以它为依据。</translation>
    </message>
    <message>
        <source>Leave it where it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请让它留在原处。</translation>
    </message>
    <message>
        <source>This answer cannot be kept as it is ({field}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个回答不能照现在的样子保存（{field}）。</translation>
    </message>
    <message>
        <source>Check it: codes are short and without spaces, and the last day to keep it lies ahead.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查：代号要短、没有空格，保存的最后日期要在今天之后。</translation>
    </message>
    <message>
        <source>There is a slip in the code: it is not one that Saksi gives.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">撤回码有误：它不是 Saksi 给出的。</translation>
    </message>
    <message>
        <source>Read it again from the paper, sixteen letters and digits in groups of four.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请照着纸再读一遍：十六个字母和数字，每四个一组。</translation>
    </message>
    <message>
        <source>No testimony here has this code.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里没有证词使用这个撤回码。</translation>
    </message>
    <message>
        <source>Ask where it was given; another of our offices can take consent back too.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请问它是在哪里给出的；我们的其他机构也可以撤回同意。</translation>
    </message>
    <message>
        <source>Nothing that was agreed to stands any more, so there is nothing to take back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已没有任何有效的同意，所以没有可撤回的。</translation>
    </message>
    <message>
        <source>Look at the consent of the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请看此证词的同意记录。</translation>
    </message>
    <message>
        <source>This file does not hold answers about consent ({field}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件中没有关于同意的回答（{field}）。</translation>
    </message>
    <message>
        <source>Compare it with the example in the help of this command.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请与此命令帮助中的示例核对。</translation>
    </message>
    <message>
        <source>The keys of this testimony were not destroyed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此证词的密钥没有销毁。</translation>
    </message>
    <message>
        <source>The keys of this testimony were destroyed before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此证词的密钥以前已经销毁。</translation>
    </message>
    <message>
        <source>There is nothing left to do here. Its custody log and its answers stay.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里没有可做的了。它的保管记录和回答仍然保留。</translation>
    </message>
    <message>
        <source>Headquarters have not confirmed yet that they have this testimony as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部还没有确认拥有此证词现在的样子。</translation>
    </message>
    <message>
        <source>Export it and take their receipt first. If the person insists, say so as the reason; then no copy may be left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先导出并收入总部的回执。如果讲述者坚持，请写明为理由；那样可能一份副本也不剩。</translation>
    </message>
    <message>
        <source>Consent to keep this testimony has neither ended nor been taken back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保存此证词的同意既没有到期，也没有撤回。</translation>
    </message>
    <message>
        <source>Keep the new answer first, or give another reason.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先保存新的回答，或写明其他理由。</translation>
    </message>
    <message>
        <source>The keys of this testimony were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此证词的密钥已销毁：在这里谁也打不开它了。</translation>
    </message>
    <message>
        <source>Look in its custody log for the reason. Headquarters may still have a copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在它的保管记录中查看原因。总部可能仍有一份。</translation>
    </message>
    <message>
        <source>What is known of the interpreter could not be kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">所知的口译员情况无法保存。</translation>
    </message>
    <message>
        <source>Nothing is recorded through this interpreter yet ({lack}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还不能通过这位口译员录音（{lack}）。</translation>
    </message>
    <message>
        <source>Brief them, let them promise secrecy, ask whether they may be on another side, and ask the person whether they accept them. Or choose another interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请向口译员说明情况，请其承诺保密，问其是否可能站在另一方，并问讲述者是否接受。或选择另一位口译员。</translation>
    </message>
    <message>
        <source>This is no code of an interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这不是口译员的代号。</translation>
    </message>
    <message>
        <source>Type up to twelve letters, digits or dashes, never a name.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请输入最多十二个字母、数字或短横线，绝不写名字。</translation>
    </message>
    <message>
        <source>Ask the office to write its answer again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请该机构重新写一份答复。</translation>
    </message>
    <message>
        <source>The answer to a withdrawal could not be made or read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">对撤回的答复无法制作或读取。</translation>
    </message>
    <message>
        <source>This file is no answer to a withdrawal ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件不是对撤回的答复（{reason}）。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请选择另一个文件。</translation>
    </message>
    <message>
        <source>This answer is for another office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这份答复是给另一个机构的。</translation>
    </message>
    <message>
        <source>Hand it on to the office that it is for, or choose another file.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请转交给它所属的机构，或选择另一个文件。</translation>
    </message>
    <message>
        <source>This answer was damaged on its way. Nothing of it was taken in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这份答复在途中损坏。没有收入其中任何内容。</translation>
    </message>
    <message>
        <source>This answer does not say what such an answer has to say ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这份答复没有写明必须写明的内容（{reason}）。</translation>
    </message>
    <message>
        <source>This answer was made by a newer Saksi (format {version}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这份答复由较新的 Saksi 制作（格式 {version}）。</translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then take it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请更新这台电脑上的 Saksi，然后重新收入。</translation>
    </message>
    <message>
        <source>This answer belongs to the demo, or to real offices, and not to where it is read.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这份答复属于演示，或属于真实机构，而不属于读取它的地方。</translation>
    </message>
    <message>
        <source>Take it in where it belongs.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在它所属的地方收入。</translation>
    </message>
    <message>
        <source>A signature under this answer is not right: it may be forged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这份答复上的一个签名不对：它可能是伪造的。</translation>
    </message>
    <message>
        <source>Do not believe it; call the office on a number that you know.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请不要采信；拨打您知道的电话给该机构。</translation>
    </message>
    <message>
        <source>This answer is signed by an office that nobody here trusts.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">签署这份答复的机构不受这里任何人信任。</translation>
    </message>
    <message>
        <source>Compare the words of its card first, if you expected it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果您在等它，请先核对其联系卡上的词。</translation>
    </message>
    <message>
        <source>This answer is signed by an office that is not trusted any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">签署这份答复的机构已不再受信任。</translation>
    </message>
    <message>
        <source>This answer names another office than the one that signed it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这份答复写的机构与签署它的机构不同。</translation>
    </message>
    <message>
        <source>This answer is about something that this office was not told from here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这份答复所涉的事，这里没有告知过该机构。</translation>
    </message>
    <message>
        <source>Call the office and ask what it means.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请致电该机构，询问是什么意思。</translation>
    </message>
    <message>
        <source>No withdrawal waits for an answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有等待答复的撤回。</translation>
    </message>
    <message>
        <source>Receive the newest bundles first, then try again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先接收最新的密封包，然后重试。</translation>
    </message>
    <message>
        <source>What could not be called back is not said as it has to be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">无法收回的内容没有按要求写明。</translation>
    </message>
    <message>
        <source>Give the name and kind of the office, or a note of one line.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请写出机构的名称和类型，或一行说明。</translation>
    </message>
    <message>
        <source>This session cannot begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这场访谈不能开始。</translation>
    </message>
    <message>
        <source>A child rests between two sessions: {minutes} min are left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">两场访谈之间儿童要休息：还剩 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Take the break together, without questions. Who may be a child counts as one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请一起休息，不要提问。可能是儿童的人，也按儿童对待。</translation>
    </message>
    <message>
        <source>There were as many sessions with this child as a day takes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">与这名儿童的访谈已达到一天的上限。</translation>
    </message>
    <message>
        <source>Go on tomorrow, in {minutes} min at the earliest.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请明天再继续，最早在 {minutes} 分钟后。</translation>
    </message>
    <message>
        <source>There is no such template here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里没有这样的模板。</translation>
    </message>
    <message>
        <source>Choose one of the list, or bring in its file again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请从列表中选择，或重新导入它的文件。</translation>
    </message>
    <message>
        <source>This file cannot be read as a template: it is no JSON in UTF-8.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件无法作为模板读取：它不是 UTF-8 编码的 JSON。</translation>
    </message>
    <message>
        <source>Open it in the editor that wrote it and save it again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在写它的编辑器中打开并重新保存。正在使用的保持不变。</translation>
    </message>
    <message>
        <source>This file is no template that this version of Saksi reads.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这个文件不是此版本 Saksi 能读取的模板。</translation>
    </message>
    <message>
        <source>Look whether it is the right file, or whether a newer Saksi is needed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请看文件是否正确，或是否需要较新的 Saksi。</translation>
    </message>
    <message>
        <source>A line of the template is not as it has to be: {path} ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模板中有一行不符合要求：{path}（{reason}）。</translation>
    </message>
    <message>
        <source>Correct it in the file, then bring it in again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在文件中更正，然后重新导入。正在使用的保持不变。</translation>
    </message>
    <message>
        <source>A recorded reading of the template cannot be used: {file} ({reason}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模板的一段朗读录音无法使用：{file}（{reason}）。</translation>
    </message>
    <message>
        <source>Put the file beside the template, with its own SHA-256 in it, then bring the template in again. The one in use stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请把该文件放在模板旁边，并在模板中写上它自己的 SHA-256，然后重新导入模板。正在使用的模板保持不变。</translation>
    </message>
    <message>
        <source>Another file called {name} was brought in before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">以前已导入过另一个名为 {name} 的文件。</translation>
    </message>
    <message>
        <source>Give the changed file a new version, then bring it in again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请给改动过的文件一个新版本，然后重新导入。</translation>
    </message>
    <message>
        <source>The numbers were not released.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">数字没有发布。</translation>
    </message>
    <message>
        <source>Fewer than {number} cases are in no release yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">尚未进入任何发布的个案少于 {number} 个。</translation>
    </message>
    <message>
        <source>Wait until there are more: a release of a few could be compared with the one before, and would tell of them. What was released stays.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请等到更多个案：只有少数个案的发布可能被拿来与上一次比较，从而透露他们的情况。已发布的保持不变。</translation>
    </message>
    <message>
        <source>No numbers are released yet, so nothing was written.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有发布过数字，所以什么都没有写出。</translation>
    </message>
    <message>
        <source>Release them first. Each case is counted in one release only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先发布。每个个案只计入一次发布。</translation>
    </message>
    <message>
        <source>One of these cases is in a release already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中有一个个案已经在一次发布中。</translation>
    </message>
    <message>
        <source>Count again, then release what is new.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重新计数，然后发布新的内容。</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Nothing is in it yet. Record something or add a file first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中还没有内容。请先录音或添加文件。</translation>
    </message>
    <message>
        <source>Its recording is still running. Stop it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音仍在进行。请先停止。</translation>
    </message>
    <message>
        <source>Its recording is not sealed yet. Lock the vault and unlock it again; then it is.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音尚未封存。请锁定保险库再解锁；之后就会封存。</translation>
    </message>
    <message>
        <source>Its keys were destroyed: nobody can open it here any more.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它的密钥已销毁：在这里谁也打不开它了。</translation>
    </message>
    <message>
        <source>It was sealed to headquarters, and none of the chosen offices can open it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它已封存给总部，而所选的机构都打不开它。</translation>
    </message>
    <message>
        <source>A part of it is damaged on this disk. Check the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它有一部分在此磁盘上损坏了。请检查保险库。</translation>
    </message>
    <message>
        <source>It is larger than a bundle can be.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它超过了密封包的大小上限。</translation>
    </message>
    <message>
        <source>It is a masked copy that was not proved as it is now. Open it and prove it first.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这是遮蔽副本，它现在的样子没有经过验证。请先打开并验证。</translation>
    </message>
    <message>
        <source>What was masked was heard again in this masked copy. Open it to see where, and mask it anew.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这份遮蔽副本中又听到了被遮蔽的内容。请打开查看位置，然后重新遮蔽。</translation>
    </message>
    <message>
        <source>Something in it cannot be written in the format of bundles. Tell the person who looks after Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其中有些内容无法按密封包的格式写入。请告诉负责 Saksi 的人。</translation>
    </message>
    <message>
        <source>The person did not agree to this. Ask them, or leave it here.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者不同意这一项。请询问，或把它留在这里。</translation>
    </message>
    <message>
        <source>Not to {office}: {reason}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不发给 {office}：{reason}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The key file {subject} is damaged or missing; its copy is used. It is repaired at the next opening.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密钥文件 {subject} 损坏或缺失；已使用它的副本。下次打开时会修复。</translation>
    </message>
    <message>
        <source>Page {subject} of the database is damaged.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">数据库的第 {subject} 页已损坏。</translation>
    </message>
    <message>
        <source>The database is damaged inside.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">数据库内部已损坏。</translation>
    </message>
    <message>
        <source>Entries of the table {subject} point to nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">表 {subject} 中有条目指向不存在的内容。</translation>
    </message>
    <message>
        <source>The custody log does not fit from entry {subject} on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保管记录从第 {subject} 条起对不上。</translation>
    </message>
    <message>
        <source>Answers about consent of the testimony {subject} are other than the custody log tells.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">证词 {subject} 的同意回答与保管记录所载不一致。</translation>
    </message>
    <message>
        <source>Sound of the recording {subject} is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音 {subject} 的声音缺失或被改动。</translation>
    </message>
    <message>
        <source>The sealed file of part {subject} is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 {subject} 部分的封存文件缺失或被改动。</translation>
    </message>
    <message>
        <source>The bundle {subject} that was sealed to headquarters is missing or changed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">封存给总部的密封包 {subject} 缺失或被改动。</translation>
    </message>
    <message>
        <source>The file {subject} belongs to nothing; it is removed at the next opening.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文件 {subject} 不属于任何内容；下次打开时会移除。</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>the same letters come again and again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">同样的字符一再重复</translation>
    </message>
    <message>
        <source>the same words come again and again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">同样的词一再重复</translation>
    </message>
    <message>
        <source>the text was cut off before the speech ended</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">语音还没结束，文字就断了</translation>
    </message>
    <message>
        <source>more text than anyone can speak in this time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文字多于这段时间内能说出的</translation>
    </message>
    <message>
        <source>less text than was spoken</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文字少于所说的</translation>
    </message>
    <message>
        <source>probably nobody spoke here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里很可能没有人说话</translation>
    </message>
    <message>
        <source>a sentence that models invent where nobody spoke</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">模型在无人说话处编出的句子</translation>
    </message>
    <message>
        <source>the words that were given as a help, not the words that were said</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">写的是作为提示给出的词，而不是说出的话</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他语言的文字</translation>
    </message>
    <message>
        <source>a voice in only a small part of this stretch</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这一段里只有一小部分有人声</translation>
    </message>
    <message>
        <source>a voice was heard, and no text was written</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">听到了人声，却没有写出文字</translation>
    </message>
    <message>
        <source>transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已转写</translation>
    </message>
    <message>
        <source>nobody speaks</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">无人说话</translation>
    </message>
    <message>
        <source>two people speak at once</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">两个人同时说话</translation>
    </message>
    <message>
        <source>text to be checked by listening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文字需要听录音核对</translation>
    </message>
    <message>
        <source>could not be transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">无法转写</translation>
    </message>
    <message>
        <source>not transcribed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">尚未转写</translation>
    </message>
    <message>
        <source>the recording was paused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音曾暂停</translation>
    </message>
    <message>
        <source>the microphone was lost</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">麦克风断开了</translation>
    </message>
    <message>
        <source>the machine was too slow to keep the sound</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">电脑太慢，来不及保存声音</translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">磁盘没有响应</translation>
    </message>
    <message>
        <source>the sound could not be read here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此处的声音无法读取</translation>
    </message>
    <message>
        <source>the program ended unexpectedly</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">程序意外结束</translation>
    </message>
    <message>
        <source>survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">幸存者</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口译员</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">访谈员</translation>
    </message>
    <message>
        <source>another person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他人</translation>
    </message>
    <message>
        <source>written by the machine</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由机器写下</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由人更正</translation>
    </message>
    <message>
        <source>written by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由人写下</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Engage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">建立关系</translation>
    </message>
    <message>
        <source>Account</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述</translation>
    </message>
    <message>
        <source>Closure</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">收尾</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">评估</translation>
    </message>
    <message>
        <source>Make it safe to talk, and safe to say no.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">让对方可以安心说话，也可以安心说不。</translation>
    </message>
    <message>
        <source>Let the account come freely: open questions, never leading ones. Silence is fine.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">让对方自由讲述：只用开放式问题，绝不诱导。沉默也没关系。</translation>
    </message>
    <message>
        <source>Read back, correct, and say what happens next. Promise nothing.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">念给对方听，更正，并说明接下来会怎样。不作任何承诺。</translation>
    </message>
    <message>
        <source>How the person is now, and what they need.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">对方现在怎么样，需要什么。</translation>
    </message>
    <message>
        <source>Are you comfortable here? Is there anything you need before we begin?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您在这里感觉还好吗？开始之前，您需要什么吗？</translation>
    </message>
    <message>
        <source>You can stop, take a break or leave out a question at any time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您可以随时停下、休息，或跳过某个问题。</translation>
    </message>
    <message>
        <source>Are you at ease with everybody who is in the room, the interpreter too?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">房间里的每个人，包括口译员，您都觉得放心吗？</translation>
    </message>
    <message>
        <source>Please tell me in your own words what this recording is for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请用您自己的话告诉我，这段录音是做什么用的。</translation>
    </message>
    <message>
        <source>Is there anything you want to ask me first?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您有什么想先问我的吗？</translation>
    </message>
    <message>
        <source>Please tell me what happened, from wherever you want to begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请告诉我发生了什么，从您想开始的地方讲起。</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">后来发生了什么？</translation>
    </message>
    <message>
        <source>Can you tell me more about that?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">关于这一点，能多告诉我一些吗？</translation>
    </message>
    <message>
        <source>Please describe the place for me.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请为我描述一下那个地方。</translation>
    </message>
    <message>
        <source>Who else was there, and what did they do?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还有谁在那里，他们做了什么？</translation>
    </message>
    <message>
        <source>What was an ordinary day like?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">平常的一天是什么样的？</translation>
    </message>
    <message>
        <source>You said “…”. What does that word mean to you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您说到“…”。这个词对您来说是什么意思？</translation>
    </message>
    <message>
        <source>Is there anything important that I have not asked about?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有什么重要的事是我没有问到的吗？</translation>
    </message>
    <message>
        <source>Did I understand anything wrongly?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">我有没有理解错的地方？</translation>
    </message>
    <message>
        <source>Shall we listen to a part of it together?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">我们一起听其中一段好吗？</translation>
    </message>
    <message>
        <source>Is there a part that you want nobody else to hear?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有没有哪一部分，您不希望别人听到？</translation>
    </message>
    <message>
        <source>This is what happens with the recording now, and how you can reach us.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">接下来录音会这样处理，您可以这样联系我们。</translation>
    </message>
    <message>
        <source>How was it for you to talk about this?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">谈这些事，您感觉怎么样？</translation>
    </message>
    <message>
        <source>Do you feel safe where you are going now?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您现在要去的地方，您觉得安全吗？</translation>
    </message>
    <message>
        <source>Would you like to speak with somebody who can help?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您想和能帮助您的人谈谈吗？</translation>
    </message>
    <message>
        <source>What should we do differently next time?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">下一次我们该有什么不同的做法？</translation>
    </message>
    <message>
        <source>The person is in distress</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者情绪痛苦</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation type="unfinished">有人进来了</translation>
    </message>
    <message>
        <source>Somebody needs a doctor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有人需要医生</translation>
    </message>
    <message>
        <source>The computer has to go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">电脑要被拿走</translation>
    </message>
    <message>
        <source>Stop asking. Press P: the recording pauses.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止提问。按 P：录音暂停。</translation>
    </message>
    <message>
        <source>Say where you both are, and that nothing has to be told.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">说一说你们在哪里，并说明什么都不必讲。</translation>
    </message>
    <message>
        <source>Offer water, air, somebody they trust. They choose what comes next.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">提供水、新鲜空气、信任的人。接下来怎么做由讲述者选择。</translation>
    </message>
    <message>
        <source>If it does not pass, stop for today. Give the number of a service.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果没有缓解，今天就到此为止。给出一项服务的电话。</translation>
    </message>
    <message>
        <source>Press F9: the screen is hidden, and the recording goes on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按 F9：屏幕会隐藏，录音继续。</translation>
    </message>
    <message>
        <source>Speak about something else. Never say what this meeting is for.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">谈别的事。绝不说这次见面的目的。</translation>
    </message>
    <message>
        <source>Once you are alone, ask whether it is safe to go on, and where.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">等到只有你们时，问是否可以安全地继续，以及在哪里。</translation>
    </message>
    <message>
        <source>Get help first. Call the number that is right for this place.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">先求助。拨打适合这个地方的电话。</translation>
    </message>
    <message>
        <source>Ask the person what may be said to the helpers, if they can answer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果讲述者能回答，问可以对救助人员说什么。</translation>
    </message>
    <message>
        <source>Stop the recording. What was said is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">停止录音。所说的已保存。</translation>
    </message>
    <message>
        <source>Lock it, or hold the power button down. What was said is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">锁定它，或按住电源键。所说的已保存。</translation>
    </message>
    <message>
        <source>Do not fight for it: without the passphrase it stays closed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">不要为它争抢：没有口令就打不开。</translation>
    </message>
    <message>
        <source>Tell headquarters as soon as you can, and by a safe way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">尽快用安全的方式告诉总部。</translation>
    </message>
    <message>
        <source>How are you now? What stays with you?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">您现在怎么样？什么还留在心里？</translation>
    </message>
    <message>
        <source>What do you need before the next interview?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">下次访谈之前，您需要什么？</translation>
    </message>
    <message>
        <source>What would you do differently next time?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">下一次您会有什么不同的做法？</translation>
    </message>
    <message>
        <source>How was it for the interpreter? Do they need a rest, or to talk?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口译员感觉怎么样？需要休息，或找人谈谈吗？</translation>
    </message>
    <message>
        <source>Which words were hard to carry over?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">哪些词难以翻译？</translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message>
        <source>Not said yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有说明</translation>
    </message>
    <message>
        <source>The interview was held</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">访谈已进行</translation>
    </message>
    <message>
        <source>The interview was stopped</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">访谈已停止</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">暂不进行</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Khmer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">高棉语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">泰语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">越南语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">中文</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">印度尼西亚语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">印地语</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">孟加拉语</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">乌尔都语</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">菲律宾语</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">英语</translation>
    </message>
    <message>
        <source>Lao</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">老挝语</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">缅甸语</translation>
    </message>
    <message>
        <source>Malay</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">马来语</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">尼泊尔语</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">泰米尔语</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">斯瓦希里语</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">阿姆哈拉语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">韩语</translation>
    </message>
    <message>
        <source>French</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">法语</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Done: {done} of {all}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已完成：{done} / {all}</translation>
    </message>
    <message>
        <source>Saksi: lesson of the demo</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">Saksi：演示课程</translation>
    </message>
    <message>
        <source>Everything in the demo is invented.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">演示中的一切都是虚构的。</translation>
    </message>
    <message>
        <source>What is called done was seen in its vaults.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">标为已完成的，都在演示的保险库中看到了。</translation>
    </message>
    <message>
        <source>not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未完成</translation>
    </message>
    <message>
        <source>done: {facts}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已完成：{facts}</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音</translation>
    </message>
    <message>
        <source>Press New in the rail, choose English, and ask for consent: nothing is recorded before that. Then the demo voice speaks by itself. Let it speak for some seconds, then stop. The recording is sealed at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在侧栏点“新建”，选择英语，并征求同意：在此之前什么都不录。然后演示语音会自己说话。让它说几秒钟，然后停止。录音会立即封存。</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">隐藏屏幕</translation>
    </message>
    <message>
        <source>Somebody comes in. While a recording runs, press the key for hiding, F9: only a clock is left. Wait a moment, press it again, and see that the recording went on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有人进来了。录音进行时，按隐藏键 F9：屏幕上只剩一个时钟。稍等一会儿，再按一次，看看录音一直在继续。</translation>
    </message>
    <message>
        <source>Lose the microphone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">麦克风断开</translation>
    </message>
    <message>
        <source>While a recording runs, pull the cable here. See what the screen says, then plug it in again, let the voice go on for some seconds, and stop. The gap stays visible in the testimony.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音进行时，在这里拔掉线缆。看看屏幕怎么说，然后重新插上，让语音再说几秒钟，再停止。证词中会一直看得到这段空缺。</translation>
    </message>
    <message>
        <source>Recover from a crash</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">从意外中断中恢复</translation>
    </message>
    <message>
        <source>While a recording runs, cut the power here. The vault is let go in the middle of a word, as when a battery is empty. Then unlock it with the words below: the recording is finished, to the second.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音进行时，在这里切断电源。保险库会在一个词的中间突然放开，就像电池没电一样。然后用下面的词解锁：录音会补完，精确到秒。</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">转写</translation>
    </message>
    <message>
        <source>Open a testimony in English that has no text yet, one of yours for example, and transcribe it with the demo model. It understands the demo voices and nothing else.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开一份还没有文字的英语证词，例如您自己录的，用演示模型转写。它只听得懂演示中的声音。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">更正</translation>
    </message>
    <message>
        <source>Open a testimony with text, listen to a sentence, and change a word of it. What the machine wrote stays beneath your correction.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">打开一份有文字的证词，听一句话，改动其中一个词。机器写的内容仍留在您的更正下面。</translation>
    </message>
    <message>
        <source>Export</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">导出</translation>
    </message>
    <message>
        <source>Choose a testimony in the library, export it for Demo headquarters, and write it to the demo stick, the folder that is named below.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在证词库中选择一份证词，导出给演示总部，写到演示 U 盘，也就是下面写明的文件夹。</translation>
    </message>
    <message>
        <source>Receive as headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">作为总部接收</translation>
    </message>
    <message>
        <source>Go over to headquarters. Press Receive in the rail, take a bundle from the demo stick, read its checks, and adopt it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">转到总部。在侧栏点“接收”，从演示 U 盘取一个密封包，看各项检查，然后纳入。</translation>
    </message>
    <message>
        <source>Spot the changed bundle</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">找出被改动的密封包</translation>
    </message>
    <message>
        <source>One bundle on the demo stick was changed on its way: one bit of it. As headquarters, receive what lies there until one is refused, and read why. Nothing of it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">演示 U 盘上有一个密封包在途中被改动了：只改了一个比特。请以总部的身份接收那里的内容，直到有一个被拒绝，并读一读原因。其中任何内容都不会保留。</translation>
    </message>
    <message>
        <source>case {code}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">个案 {code}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{seconds} 秒</translation>
    </message>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">外勤站点</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>check by listening</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">听录音核对</translation>
    </message>
    <message>
        <source>No sound yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有声音</translation>
    </message>
    <message>
        <source>Recording now</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在录音</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已录音</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已封存</translation>
    </message>
    <message>
        <source>Transcribed {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已转写 {percent} %</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已复核</translation>
    </message>
    <message>
        <source>Sealed to headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已封存给总部</translation>
    </message>
    <message>
        <source>Keys destroyed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">密钥已销毁</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">同意已撤回</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已拒绝同意</translation>
    </message>
    <message>
        <source>To be erased: its last day is over</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">应删除：保存期限已过</translation>
    </message>
    <message>
        <source>Transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已转写</translation>
    </message>
    <message>
        <source>exported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已导出</translation>
    </message>
    <message>
        <source>to look at: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">需要查看：{count}</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">尚未封存</translation>
    </message>
    <message>
        <source>Sealed, no text yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已封存，还没有文字</translation>
    </message>
    <message>
        <source>Partly transcribed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">部分转写</translation>
    </message>
    <message>
        <source>With places to look at</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有需要查看的位置</translation>
    </message>
    <message>
        <source>Exported</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已导出</translation>
    </message>
    <message>
        <source>Has to go</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">必须删除</translation>
    </message>
    <message>
        <source>Only here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">只在这里</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">之后有改动</translation>
    </message>
    <message>
        <source>Carried</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已带出</translation>
    </message>
    <message>
        <source>Received</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已接收</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已确认</translation>
    </message>
    <message>
        <source>It is on this computer alone: if the computer is lost, the testimony is lost.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">只有这台电脑上有：电脑丢了，证词就丢了。</translation>
    </message>
    <message>
        <source>An earlier state of it was carried. What changed since is on this computer alone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">带出的是它较早的状态。之后的改动只在这台电脑上。</translation>
    </message>
    <message>
        <source>It left in a bundle as it is now. Nobody has confirmed yet that it arrived.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它已按现在的样子装在密封包中带出。还没有人确认到达。</translation>
    </message>
    <message>
        <source>It came from another office, which has it as well.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它来自另一个机构，那里也有一份。</translation>
    </message>
    <message>
        <source>Headquarters has confirmed that it is there as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部已确认，那里有它现在的样子。</translation>
    </message>
    <message>
        <source>Case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">个案</translation>
    </message>
    <message>
        <source>Languages</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Length</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">时长</translation>
    </message>
    <message>
        <source>Date</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">日期</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">所在位置</translation>
    </message>
    <message>
        <source>Sort by this ({keys})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按此排序（{keys}）</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这里录制</translation>
    </message>
</context>
<context>
    <name>masking</name>
    <message>
        <source>not proved yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">尚未验证</translation>
    </message>
    <message>
        <source>proved</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已验证</translation>
    </message>
    <message>
        <source>masked words are still heard</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">仍能听到被遮蔽的词</translation>
    </message>
    <message>
        <source>A tone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">提示音</translation>
    </message>
    <message>
        <source>Silence</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">静音</translation>
    </message>
    <message>
        <source>Their own voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">本人的声音</translation>
    </message>
    <message>
        <source>An altered voice</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">改变过的声音</translation>
    </message>
    <message>
        <source>No voice, the text alone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有声音，只有文字</translation>
    </message>
    <message>
        <source>Making the masked copy</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在制作遮蔽副本</translation>
    </message>
    <message>
        <source>Transcribing again and searching</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在重新转写并搜索</translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>The microphone is there: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">麦克风已就绪：{name}</translation>
    </message>
    <message>
        <source>This computer shows no microphone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑没有发现麦克风。</translation>
    </message>
    <message>
        <source>Connect one; it appears here by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请接上一个；它会自动出现在这里。</translation>
    </message>
    <message>
        <source>The chosen microphone is not there: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">所选的麦克风不在：{name}</translation>
    </message>
    <message>
        <source>Connect it again, or choose another one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重新连接，或选择另一个。</translation>
    </message>
    <message>
        <source>The sound was not tried yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有试过声音。</translation>
    </message>
    <message>
        <source>Let somebody say a sentence from the chair of the person, then hear it back.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请人从讲述者的椅子上说一句话，然后回放听听。</translation>
    </message>
    <message>
        <source>The sound is good.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">声音很好。</translation>
    </message>
    <message>
        <source>The sound is too quiet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">声音太小。</translation>
    </message>
    <message>
        <source>Put the microphone nearer to the person, or raise its level.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请把麦克风放得离讲述者近一些，或调高音量。</translation>
    </message>
    <message>
        <source>The sound is too loud and breaks up.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">声音太大，出现破音。</translation>
    </message>
    <message>
        <source>Put the microphone further away, or lower its level.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请把麦克风放远一些，或调低音量。</translation>
    </message>
    <message>
        <source>Nothing at all was heard.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">什么都没有听到。</translation>
    </message>
    <message>
        <source>Is the microphone switched off, or is another one chosen?</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">麦克风关着吗，还是选了另一个？</translation>
    </message>
    <message>
        <source>Room on the disk for {length} of recording.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">磁盘空间可录音 {length}。</translation>
    </message>
    <message>
        <source>Room on the disk for {length} of recording only.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">磁盘空间只够录音 {length}。</translation>
    </message>
    <message>
        <source>Free some space if the talk may last longer.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果谈话可能更久，请腾出一些空间。</translation>
    </message>
    <message>
        <source>The disk has room for {length} of recording: too little to begin.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">磁盘空间只够录音 {length}：太少，不能开始。</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在存放保险库的磁盘上腾出一些空间。</translation>
    </message>
    <message>
        <source>The disk does not say how much room it has.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">磁盘没有报告还有多少空间。</translation>
    </message>
    <message>
        <source>Check that the disk that holds the vault is connected.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请检查存放保险库的磁盘是否已连接。</translation>
    </message>
    <message>
        <source>Connected to power; the battery holds {number} %.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已接电源；电池电量 {number} %。</translation>
    </message>
    <message>
        <source>The battery holds {number} %{lasts}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">电池电量 {number} %{lasts}。</translation>
    </message>
    <message>
        <source>The battery holds only {number} %{lasts}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">电池电量只有 {number} %{lasts}。</translation>
    </message>
    <message>
        <source>Connect the computer to power if you can.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果可以，请给电脑接上电源。</translation>
    </message>
    <message>
        <source>This computer runs without a battery.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑没有电池。</translation>
    </message>
    <message>
        <source>The clock can be believed.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">时钟可信。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这台电脑的时钟不对。</translation>
    </message>
    <message>
        <source>Set date and time: they become part of the record.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请设置日期和时间：它们会成为记录的一部分。</translation>
    </message>
    <message>
        <source>The clock shows an earlier time than the last entry of this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">时钟显示的时间早于此保险库的最后一条记录。</translation>
    </message>
    <message>
        <source>It can be sealed to: {name}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可以封存给：{name}</translation>
    </message>
    <message>
        <source>This office is headquarters itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">本机构就是总部。</translation>
    </message>
    <message>
        <source>No headquarters is trusted yet: the testimony could be sealed to nobody.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有信任任何总部：证词无法封存给任何人。</translation>
    </message>
    <message>
        <source>Add the card of your headquarters under People.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在“人员”中添加您的总部的联系卡。</translation>
    </message>
    <message>
        <source>The screen locks by itself after {number} min.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">屏幕会在 {number} 分钟后自动锁定。</translation>
    </message>
    <message>
        <source>The screen does not lock by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">屏幕不会自动锁定。</translation>
    </message>
    <message>
        <source>Switch the lock on in the settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在设置中打开锁定。</translation>
    </message>
    <message>
        <source>Nobody interprets.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有人口译。</translation>
    </message>
    <message>
        <source>{name} interprets: briefed, bound to secrecy, on no other side, accepted.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口译员 {name}：已了解情况，已承诺保密，不站在另一方，讲述者接受。</translation>
    </message>
    <message>
        <source>Somebody interprets, and it is not written down who.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有人口译，但没有写下是谁。</translation>
    </message>
    <message>
        <source>Give them a short code, and answer the four questions.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请给口译员一个简短的代号，并回答四个问题。</translation>
    </message>
    <message>
        <source>The interpreter was not briefed yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有向口译员说明情况。</translation>
    </message>
    <message>
        <source>Tell them first what this is about and how to interpret it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请先说明这次要谈什么，以及怎样口译。</translation>
    </message>
    <message>
        <source>The interpreter has not promised secrecy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口译员还没有承诺保密。</translation>
    </message>
    <message>
        <source>Nothing is said before they did.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在承诺之前什么都不说。</translation>
    </message>
    <message>
        <source>The interpreter was not asked whether they may be on another side.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有问过口译员是否可能站在另一方。</translation>
    </message>
    <message>
        <source>Ask whether they know anybody who is involved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请问口译员是否认识任何相关的人。</translation>
    </message>
    <message>
        <source>The interpreter may be on another side.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口译员可能站在另一方。</translation>
    </message>
    <message>
        <source>Take another interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请换一位口译员。</translation>
    </message>
    <message>
        <source>The person was not asked whether they accept the interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有问过讲述者是否接受这位口译员。</translation>
    </message>
    <message>
        <source>Ask them, best without the interpreter in the room.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请询问讲述者，口译员最好不在房间里。</translation>
    </message>
    <message>
        <source>The person does not want this interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者不要这位口译员。</translation>
    </message>
    <message>
        <source>Take another one. They need not say why.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请换一位。讲述者不必说明原因。</translation>
    </message>
    <message>
        <source>A break is suggested after {length}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">建议在 {length} 后休息。</translation>
    </message>
    <message>
        <source>With a child: {length} at most, with a break in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">与儿童访谈：最多 {length}，中间休息一次。</translation>
    </message>
    <message>
        <source>A child rests between two sessions: {length} are left.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">两场访谈之间儿童要休息：还剩 {length}。</translation>
    </message>
    <message>
        <source>Take the break together, without questions.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请一起休息，不要提问。</translation>
    </message>
    <message>
        <source>There were as many sessions with this child as a day takes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">与这名儿童的访谈已达到一天的上限。</translation>
    </message>
    <message>
        <source>The next one may begin in {length}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} 后可以开始下一场。</translation>
    </message>
    <message>
        <source>The person agreed to be recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者同意录音。</translation>
    </message>
    <message>
        <source>The person was not asked for consent yet.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有征求讲述者的同意。</translation>
    </message>
    <message>
        <source>It is asked on the next page, before anything is recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">会在下一页询问，在录音之前。</translation>
    </message>
    <message>
        <source>The person said no to being recorded.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者不同意录音。</translation>
    </message>
    <message>
        <source>Respect it. Ask again only if the person wishes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请尊重。只有讲述者愿意时才再问。</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{minutes} 分钟</translation>
    </message>
    <message>
        <source>, which lasts about {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">，大约可用 {length}</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Waiting</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">等待中</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在寻找人声</translation>
    </message>
    <message>
        <source>Writing down {percent} %</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在写下 {percent} %</translation>
    </message>
    <message>
        <source>Stops after this passage</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">写完这一段后停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>Not done</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未完成</translation>
    </message>
    <message>
        <source>Done; speech without text: {time}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">完成；没有文字的语音：{time}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">剩余不到一分钟</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">大约还剩 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">大约还剩 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Recording {number} of {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音 {number} / {count}</translation>
    </message>
    <message>
        <source>{model} (demo voices only)</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{model}（仅演示语音）</translation>
    </message>
</context>
<context>
    <name>recall</name>
    <message>
        <source>Done: nobody opens it there any more, and nothing of it left that office.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已完成：那里谁也打不开它了，其中没有任何内容离开过该机构。</translation>
    </message>
    <message>
        <source>Closed there, but this could not be called back: {what}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">那里已关闭，但以下内容无法收回：{what}</translation>
    </message>
    <message>
        <source>handed on to {name} ({kind})</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已转交给 {name}（{kind}）</translation>
    </message>
    <message>
        <source>printed on paper</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已打印在纸上</translation>
    </message>
    <message>
        <source>published</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已公开</translation>
    </message>
    <message>
        <source>something else: {note}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他：{note}</translation>
    </message>
</context>
<context>
    <name>receive</name>
    <message>
        <source>New here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里新增的</translation>
    </message>
    <message>
        <source>A newer revision of what was here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">比这里原有的更新的修订版</translation>
    </message>
    <message>
        <source>The same as was here already</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">与这里已有的相同</translation>
    </message>
    <message>
        <source>Older than what is here; the newer one stays</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">比这里的旧；较新的保留</translation>
    </message>
    <message>
        <source>Not taken: it says the same revision and has other content. Ask the office by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有收入：修订版相同，内容却不同。请通过其他途径询问该机构。</translation>
    </message>
    <message>
        <source>Not taken: it came here from another office before, and only that one can bring more of it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有收入：它此前来自另一个机构，只有那个机构能带来更多内容。</translation>
    </message>
    <message>
        <source>Not taken: something that the person had said about consent is missing or was changed in it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有收入：其中缺少或改动了讲述者关于同意的某个回答。</translation>
    </message>
    <message>
        <source>The person took something back. What does not hold any more is closed here from now on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者撤回了某项同意。不再有效的内容从现在起在这里关闭。</translation>
    </message>
    <message>
        <source>What the person took back was known here already.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者撤回的内容这里已经知道。</translation>
    </message>
    <message>
        <source>The person took something back. The testimony is not here; should it come, that holds at once.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者撤回了某项同意。证词不在这里；一旦到达，立即生效。</translation>
    </message>
    <message>
        <source>Not taken: it says something else than what was said before. Ask the office by another way.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有收入：它与以前的回答不同。请通过其他途径询问该机构。</translation>
    </message>
    <message>
        <source>Waits</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">等待</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在检查</translation>
    </message>
    <message>
        <source>Every check holds; not adopted yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">每项检查都通过；尚未纳入</translation>
    </message>
    <message>
        <source>Being adopted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">正在纳入</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已纳入</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已拒绝</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未检查</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">回执已收入</translation>
    </message>
    <message>
        <source>Answer taken in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">答复已收入</translation>
    </message>
    <message>
        <source>Bundle {number} of “{station}”</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{station}”的第 {number} 号密封包</translation>
    </message>
    <message>
        <source>Receipt for bundle {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">第 {number} 号密封包的回执</translation>
    </message>
    <message>
        <source>Answer of “{signer}” to a withdrawal</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">“{signer}”对撤回的答复</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>Survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">幸存者</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口译员</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">访谈员</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">受信任的陪同者</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">监护人</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">律师</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">医护人员</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">社工</translation>
    </message>
    <message>
        <source>Official</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">官员</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他人</translation>
    </message>
    <message>
        <source>A break</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">休息</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">有人进来了</translation>
    </message>
    <message>
        <source>The interpreter needs a moment</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口译员需要一点时间</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者要求的</translation>
    </message>
    <message>
        <source>The memory is full too: from {at} on, sound is not kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">内存也满了：从 {at} 起，声音没有保留。</translation>
    </message>
    <message>
        <source>Free some space on the disk now. What was saved is safe.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请现在就在磁盘上腾出一些空间。已保存的都安全。</translation>
    </message>
    <message>
        <source>At {at} the microphone stopped. What was heard is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在 {at} 麦克风停了。听到的都已保存。</translation>
    </message>
    <message>
        <source>Connect it again: the recording then goes on by itself.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请重新连接：录音随后会自动继续。</translation>
    </message>
    <message>
        <source>At {at} the disk stopped taking sound. It is kept in memory and tried again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在 {at} 磁盘不再接收声音。声音留在内存中，并会重试。</translation>
    </message>
    <message>
        <source>Free some space on the disk. Nothing is lost so far ({code}).</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请在磁盘上腾出一些空间。目前没有丢失任何内容（{code}）。</translation>
    </message>
    <message>
        <source>At {at} the microphone went silent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在 {at} 麦克风没有声音了。</translation>
    </message>
    <message>
        <source>Is it switched off? Look for a switch on it, or in the sound settings.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它关了吗？请看看麦克风上的开关，或声音设置。</translation>
    </message>
    <message>
        <source>At {at} a moment of sound was missed; the place is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在 {at} 漏掉了片刻声音；该位置已标记。</translation>
    </message>
    <message>
        <source>Close other programs if it happens again.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如果再次发生，请关闭其他程序。</translation>
    </message>
    <message>
        <source>A place at {at} could not be read; it is marked.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{at} 有一处无法读取；已标记。</translation>
    </message>
    <message>
        <source>At {at} consent to record was taken back. Nothing after that was taken.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在 {at} 撤回了录音的同意。此后没有录下任何内容。</translation>
    </message>
    <message>
        <source>Ask the person what is to become of what was heard before.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请问讲述者，之前录到的内容要怎么处理。</translation>
    </message>
    <message>
        <source>At {at} it was paused: nothing is recorded through this interpreter.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在 {at} 已暂停：不通过这位口译员录音。</translation>
    </message>
    <message>
        <source>Take another interpreter, answer what is open, or go on without one.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请换一位口译员，回答尚未回答的问题，或不用口译员继续。</translation>
    </message>
    <message>
        <source>The recording of the consent itself ended at {at}: it gets ten minutes.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">同意过程的录音在 {at} 结束：最多十分钟。</translation>
    </message>
    <message>
        <source>Keep the answers that were given, and go on.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">请保存已作的回答，然后继续。</translation>
    </message>
    <message>
        <source>The microphone is back; the recording goes on from {at}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">麦克风恢复了；录音从 {at} 继续。</translation>
    </message>
    <message>
        <source>The disk takes sound again; everything is saved.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">磁盘又能接收声音了；全部已保存。</translation>
    </message>
    <message>
        <source>The microphone gives sound again from {at}.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">麦克风从 {at} 起又有声音了。</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>To decide: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">待决定：{count}</translation>
    </message>
    <message>
        <source>Kept: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已保存：{count}</translation>
    </message>
    <message>
        <source>Destroyed: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已销毁：{count}</translation>
    </message>
    <message>
        <source>Nothing has to go, and no last day is near.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有必须删除的内容，也没有临近的最后日期。</translation>
    </message>
    <message>
        <source>No testimony here may be kept beyond the next thirty days.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">这里没有可以保存超过未来三十天的证词。</translation>
    </message>
    <message>
        <source>No keys were destroyed in this vault.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">此保险库中没有销毁过密钥。</translation>
    </message>
    <message>
        <source>Has to go: consent was taken back</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">必须删除：同意已撤回</translation>
    </message>
    <message>
        <source>Has to go: keeping it was refused</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">必须删除：已拒绝保存</translation>
    </message>
    <message>
        <source>Has to go: its last day is over</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">必须删除：最后日期已过</translation>
    </message>
    <message>
        <source>To ask: nobody agreed that it is kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">需要询问：没有人同意保存它</translation>
    </message>
    <message>
        <source>To ask: its last day is near</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">需要询问：最后日期临近</translation>
    </message>
    <message>
        <source>May be kept</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">可以保存</translation>
    </message>
    <message>
        <source>The person took their consent back. Nothing may be done with it any more but to destroy it, whether headquarters have it or not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者撤回了同意。除了销毁它，不能再对它做任何事，不管总部是否已有。</translation>
    </message>
    <message>
        <source>The person said no to keeping it. It has to be destroyed here, whether headquarters have it or not.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者不同意保存它。它必须在这里销毁，不管总部是否已有。</translation>
    </message>
    <message>
        <source>The person agreed that it is kept until a day, and that day is over. Ask them anew, or destroy it.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者同意保存到某一天，而那一天已过。请重新询问，或将其销毁。</translation>
    </message>
    <message>
        <source>Nobody who has to agree said that it may be kept. Ask now, and write the answer down in its consent.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">必须同意的人中，没有人说可以保存它。请现在询问，并把回答写入它的同意记录。</translation>
    </message>
    <message>
        <source>The person agreed that it is kept until a day, and that day is less than a month away. Ask them in time.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者同意保存到某一天，而那一天距今不到一个月。请及时询问。</translation>
    </message>
    <message>
        <source>The person agreed that it is kept.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者同意保存它。</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">撤回日期</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">拒绝日期</translation>
    </message>
    <message>
        <source>Due since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">到期日期</translation>
    </message>
    <message>
        <source>Here since</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">来到这里的日期</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">同意日期</translation>
    </message>
    <message>
        <source>It may not be kept any longer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它不能再保存了</translation>
    </message>
    <message>
        <source>Headquarters have it, and it is not needed here</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部已有，这里不需要</translation>
    </message>
    <message>
        <source>The person asks for it, though they had agreed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者要求这样做，虽然曾经同意过</translation>
    </message>
    <message>
        <source>Headquarters confirmed that they have it as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部已确认，他们有它现在的样子。</translation>
    </message>
    <message>
        <source>Headquarters have not confirmed that they have it as it is now.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部还没有确认他们有它现在的样子。</translation>
    </message>
    <message>
        <source>No day was named</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有指明日期</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">到 {day}</translation>
    </message>
    <message>
        <source>at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在总部</translation>
    </message>
    <message>
        <source>not confirmed at headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部尚未确认</translation>
    </message>
    <message>
        <source>Recordings: {count}, together {length}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">录音：{count}，共 {length}</translation>
    </message>
    <message>
        <source>Every transcript and every correction</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">每份转写文字和每处更正</translation>
    </message>
    <message>
        <source>The facts of the case</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">个案事实</translation>
    </message>
    <message>
        <source>Name and contact of the person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者的姓名和联系方式</translation>
    </message>
    <message>
        <source>Attachments with their file names: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">附件及其文件名：{count}</translation>
    </message>
    <message>
        <source>Masked copies of it: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它的遮蔽副本：{count}</translation>
    </message>
    <message>
        <source>The bundle that only headquarters can open; it cannot be carried any more</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">只有总部能打开的密封包；它不能再带出了</translation>
    </message>
    <message>
        <source>Bookmarks, marks, notes around the interview, and who was in the room</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">书签、标记、访谈前后的备注，以及在场的人</translation>
    </message>
    <message>
        <source>The custody log, with one more entry: that the keys were destroyed, when, and for which reason</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">保管记录，并增加一条：密钥已销毁、何时销毁、因何原因</translation>
    </message>
    <message>
        <source>What the person answered about consent</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">讲述者关于同意的回答</translation>
    </message>
    <message>
        <source>Case code, languages, lengths, times and fingerprints, without a word of it</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">个案代号、语言、长度、时间和指纹，不含其中任何一句话</translation>
    </message>
    <message>
        <source>The testimony that this masked copy was made from</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">制作此遮蔽副本所用的证词</translation>
    </message>
    <message>
        <source>It calls no copy back. Copies of this testimony went to: {offices}. Only a withdrawal tells them.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它不会收回任何副本。此证词的副本已送往：{offices}。只有撤回才会告知他们。</translation>
    </message>
    <message>
        <source>It reaches no copy elsewhere: of the vault, of bundles, or of a sound file that was brought in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它影响不到别处的副本：保险库的、密封包的，或已导入的声音文件的副本。</translation>
    </message>
    <message>
        <source>It does not scrub the disk: what is left there is encrypted, and its key is gone. Whoever copied the whole vault before, and knows the passphrase, can still open that copy.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">它不会擦除磁盘：留在那里的内容是加密的，其密钥已不存在。但以前复制过整个保险库、又知道口令的人，仍能打开那个副本。</translation>
    </message>
    <message>
        <source>Nobody can open it here again: not you, not headquarters, not us who make Saksi.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">在这里谁也无法再打开它：您不能，总部不能，制作 Saksi 的我们也不能。</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Field station</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">外勤站点</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">总部</translation>
    </message>
    <message>
        <source>Partner</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">合作伙伴</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>No services are listed yet. Your organisation puts them into its template, which Settings bring in.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">还没有列出服务。由您的组织写入模板，并在“设置”中导入。</translation>
    </message>
    <message>
        <source>No service on the list is said to be safe for children.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">列表中没有注明对儿童安全的服务。</translation>
    </message>
    <message>
        <source>Show services that are not said to be safe for children: {count}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">显示没有注明对儿童安全的服务：{count}</translation>
    </message>
    <message>
        <source>Not said to be safe for children. Ask there first, and let no child go there alone.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">没有注明对儿童安全。请先向那里询问，不要让儿童独自前往。</translation>
    </message>
    <message>
        <source>Left out, since they are not said to be safe for children: {count}. The person counts as a child until they are known to be an adult.</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">因没有注明对儿童安全而未列出：{count}。在确知讲述者是成年人之前，按儿童对待。</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">免费</translation>
    </message>
    <message>
        <source>safe for children</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">对儿童安全</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>Gender</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">年龄</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">国籍</translation>
    </message>
    <message>
        <source>Place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">地点</translation>
    </message>
    <message>
        <source>Time</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>What they were made to do</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">被迫做了什么</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">遭受了什么</translation>
    </message>
    <message>
        <source>How they were recruited</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如何被招募</translation>
    </message>
    <message>
        <source>How they got out</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">如何脱身</translation>
    </message>
    <message>
        <source>By month</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按月</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按季度</translation>
    </message>
    <message>
        <source>By year</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">按年</translation>
    </message>
    <message>
        <source>All others, each too few to be named</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他所有，各自太少，不单独列出</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">未知</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">少于 {number}</translation>
    </message>
    <message>
        <source>{what}, by place</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{what}，按地点</translation>
    </message>
</context>
<context>
    <name>testimony</name>
    <message>
        <source>Survivor</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">幸存者</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">口译员</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">访谈员</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">其他人</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">文字已更正</translation>
    </message>
    <message>
        <source>Speaker set</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已设定说话人</translation>
    </message>
    <message>
        <source>Listened, right as it stands</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已听过，原样无误</translation>
    </message>
    <message>
        <source>Text added</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已添加文字</translation>
    </message>
    <message>
        <source>Paragraph divided</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">段落已拆分</translation>
    </message>
    <message>
        <source>Paragraphs joined</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">段落已合并</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">词语已替换</translation>
    </message>
    <message>
        <source>Undone</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已撤销</translation>
    </message>
    <message>
        <source>Done again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已重做</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已标为已复核</translation>
    </message>
    <message>
        <source>Review opened again</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">复核已重新打开</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">尚未复核</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">复核已开始</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">已复核</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">复核之后有改动</translation>
    </message>
    <message>
        <source>It plays now. When you have heard it, press once more.</source>
        <translation type="unfinished">正在播放。听完之后，请再按一次。</translation>
    </message>
    <message>
        <source>Everything in this recording was checked.</source>
        <translation type="unfinished">这段录音已全部核对。</translation>
    </message>
    <message>
        <source>Places replaced: {count}. One undo takes all of them back.</source>
        <translation type="unfinished">已替换的位置：{count}。撤销一次即可全部恢复。</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation type="unfinished">没有可以替换的内容。</translation>
    </message>
    <message>
        <source>Listen before you believe this: {reasons}</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">采信之前请先听：{reasons}</translation>
    </message>
    <message>
        <source>No text for {length} of speech</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">{length} 的语音没有文字</translation>
    </message>
    <message>
        <source>Added by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由人添加</translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translatorcomment>needs a native reader</translatorcomment>
        <translation type="unfinished">由人更正</translation>
    </message>
</context>
</TS>
