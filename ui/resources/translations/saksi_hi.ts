<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It holds no testimony and no name of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saksi is free software under the GNU GPL, version 3 or later. It opens no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protects this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Only the beginning is shown; an export carries all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind are not opened here. It is kept as it is, and leaves unchanged with the testimony.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsScreen</name>
    <message>
        <source>This testimony is sealed to headquarters: nobody can open its files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos or documents of this testimony, or drop them here. They are sealed like the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing files into the testimony…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringInCard</name>
    <message>
        <source>No file chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and saving: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and saving: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: {length} of sound is in the vault and sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it there; the rest of the file was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged at {places}; these places are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is sealed beside it, as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself was left where it is: keep it safe, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a phone, a recorder or a stick: nearly every kind of sound or video is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file itself too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed beside the sound, so that what came can always be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording made elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Step 6 of 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protects this laptop, and what does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked vault protects what is in it. It cannot protect against somebody who sees you type, who makes you open it, or who had this laptop in hand and changed it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order: {ok}  ·  Not in order: {open}  ·  Could not be looked at: {unseen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk under the vault is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the laptop off before a checkpoint: while it sleeps, the disk is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encryption of this disk was found. The vault is encrypted, all else is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after this laptop to encrypt the whole disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder lies in memory only: it is gone when the laptop is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a disk or an encrypted stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this disk is encrypted could not be looked at here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the settings of the system: on Windows for BitLocker, on macOS for FileVault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system writes no memory to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system takes out of memory stays encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system may write parts of memory to the disk in the clear, words and keys among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for encrypted swap, or switch it off; until then shut down and never hibernate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether memory is written to the disk in the clear could not be looked at here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after this laptop whether its swap is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs cannot read the memory of Saksi, and no crash file of it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs of this user could read the memory of Saksi while a vault is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs while you work, and tell the person who looks after this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether other programs can read the memory of Saksi could not be looked at here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs while a vault is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saksi may keep its keys out of swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys need not be kept out of swap here: swap is off or protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system lets Saksi keep only a little memory out of swap, and swap is not protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for encrypted swap, or for a higher limit of locked memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether keys can be kept out of swap could not be looked at here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says {time} (UTC), which is plausible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with your watch: the time goes into every record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says {time} (UTC), earlier than what was written here before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date and time before you record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says {time} (UTC), which lies far in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says {time} (UTC), but the clock inside the computer says another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gigabytes} GB are free, enough for about {hours} hours of recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {gigabytes} GB are free, enough for about {hours} hours of recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space before you record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much room is left could not be looked at here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk or stick is connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeBackPage</name>
    <message>
        <source>Step 5 of 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code back from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that the paper is surely right. Capitals, spaces and hyphens do not matter; O counts as 0, and I and L count as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slip: compare the last letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Print it instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print service may keep a copy of the page for a while; paper and pen keep none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer: take pen and paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 4 of 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is made. This code is the second way in when the passphrase is lost. It is shown this once and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all four lines on paper. Keep it far from this laptop, where only your office gets at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code. Keep it far from the computer that it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was given to the printer. Take it from there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the page. Write the code by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeWay</name>
    <message>
        <source>The four lines of the recovery code, from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>{role}. Not trusted any more; its bundles count up to number {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}. Trusted since {since}; newest bundle here: number {received}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}. Trusted since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its key header…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an office whose vault lost its key files. It opens nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take trust back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the key header of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take trust back from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the key header</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoScreen</name>
    <message>
        <source>Two offices are being made, with eight invented testimonies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening: {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both offices are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field station and its headquarters, with invented testimonies in synthetic voices. A lesson beside the screens leads through the whole work and looks whether it was really done. Nothing here is real; no real vault and no real office takes anything from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words open both offices. They are no secret, and open nothing else:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin at the field station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open headquarters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose bundles or receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop bundles or receipts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is checked before anything of it is believed. Nothing comes into the vault until you adopt it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnterPage</name>
    <message>
        <source>Unlock the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what headquarters sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another vault, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing a recording that was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait: {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ever erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key header is back in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the key header</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDone</name>
    <message>
        <source>The name of the file tells nothing: it is random, its date is the same for every bundle, and its size is rounded up. Whoever finds the stick sees that there is an encrypted file, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy on another stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the second copy go?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts testimonies into an encrypted file that only the chosen offices can open, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no testimony yet. Record one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office is trusted yet. Get the card of headquarters and compare its words with them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to people and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the stick where it is. If you stop, nothing of this bundle stays on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies that can leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one testimony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one office that can open the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stick or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing and writing the bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what leaves, to be sure that it is whole…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped. Nothing of the bundle stayed behind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to people and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt into the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the checks, which all hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles of this office that never came here: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be for others, on their way, or lost. Ask the office what was in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{signer}” confirm: what bundle {number} brought lies there, read back, in {copies} copies or more. Testimonies: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>The folder of a vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderWay</name>
    <message>
        <source>The two small files that hold the locks of this vault are lost. A copy went with every bundle: headquarters can save it from “People and keys” and send it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the copy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadquartersWay</name>
    <message>
        <source>Headquarters can open its lock of this vault. Type or paste the four lines that it sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that headquarters sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepersPage</name>
    <message>
        <source>Step 3 of 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall headquarters be able to open this vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you add the card of headquarters, the vault gets one more lock, made for it. When passphrase and recovery code are lost, headquarters can still open the vault with its own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means too that whoever holds the key of headquarters and gets this laptop can read all of it. Decide it together with headquarters. You can go on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a card of headquarters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card or key file of headquarters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Stayed here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysOverview</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press any key to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything, or show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Saksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button that has the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the library by its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is marked there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks: survivor, interpreter, interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note; Esc leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the guide before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it was listened to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening and correcting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Read back and whole. The custody log of each testimony tells of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {number} has left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Done: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen yet. This is ticked when it has really happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the cable in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here: {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the lesson away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that open both offices:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo stick:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the demo stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the demo is removed and made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonScreen</name>
    <message>
        <source>No printer is known here. Save the page instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} · done: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tick was looked up in the vaults of the demo. The page carries no name unless you type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for the page, if you like:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF on the demo stick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {count} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Choose a testimony to see what is known of it and what can be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed into the testimony: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} of {speech}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech with text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>Reading the vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no testimony here yet: begin with the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two letters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. Only what was transcribed can be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No testimony fits these choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search words or a case code ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in everything that was transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The recording is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first; then the window closes without losing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO: nothing here is real, and nothing of it leaves this demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes some seconds on purpose: the same work makes every guess slow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model turns sound into text, on this computer alone. Saksi brings in no model by itself: somebody carries a pack here, and every byte of it is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every byte of {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what lies in the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and checking: {done} of {total} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here and can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model for real voices is here yet. You can record, and transcribe later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask headquarters for a model pack on a stick; then press “Import a pack” and choose its folder there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a model pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>The vault is open. Choose a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the one that is lost. The recovery code stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the passphrase as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphraseView</name>
    <message>
        <source>Drawing six words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take six words by chance instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passphrase of my own instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the six words once more, with spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase: several words that belong to nobody&apos;s life are best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it would withstand guessing is estimated as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be guessed. Add another word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So you know that you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same yet. Look at the last letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTestimonyScreen</name>
    <message>
        <source>Start recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be recorded yet. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language is chosen yet; it can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Words for the bookmark at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet. A bookmark needs no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved while you write. N to write, Enter for the next note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the vault will be, and whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the vault: a new or an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the card that others see. Name an office, such as “River station”, never a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this office does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records testimonies, sends them to headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives, checks and keeps what stations send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives what an office has chosen to share with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCardView</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station {station}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these eight words aloud to an office that has our card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save our card to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name or role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of our office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role of our office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is signed anew and gets other words. Offices that have the old one go on trusting us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>many languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understands {languages}  ·  {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read whole just now: every byte is as its fingerprint says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with Saksi. It understands the voices of the demo and nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is byte for byte a published model: {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person on this computer compared its fingerprint and said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code and headquarters can still open the vault after a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Step 2 of 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six words chosen by chance cannot be guessed. Learn them by heart: make a small story of them. Whoever knows them can open the vault, and nobody can look them up for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseWay</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Fewer languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more recording of this testimony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by chance. It stands for the person everywhere: write it down instead of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages that are spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles only, besides the person who speaks. No names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the interpreter, the interviewer speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust another office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices that we trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Ask headquarters for its card, then press “Trust another office”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is trusted from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no secret: hand it on in any way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of another office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Back 2 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc play · F1 back · F2 forward · F3 F4 speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones. Connect one, then press play.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening: {seconds} s left. Speak now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no loudspeaker to hear it with. Connect one, or headphones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five seconds, kept in memory only and then forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier: {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the queue: {case}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>These testimonies have their text already, or are still being recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest that is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be written down. Choose testimonies in the library and press Transcribe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. What is done is kept, and nothing is heard meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>With a receipt the station knows that its work is safe here, and may delete its own copy. Everything is read back before it is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of this vault, backups counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts to write: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {number} of “{station}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts written: {count}. Hand the stick back to the station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonies that could not be confirmed: {count}. See the custody log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiveScreen</name>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt all that hold: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingControls</name>
    <message>
        <source>Stop the recording? The {length} so far are kept and sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark  (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide screen  (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it paused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or write, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on  (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause  (P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingEnd</name>
    <message>
        <source>Sealing the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard {heard}, saved {saved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is kept in memory and tried again every few seconds. Leave this open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment. The sound is already saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of sound is in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sound is missing in it; the places are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it can be made readable, on this computer alone. That can also wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording could not be finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording did not begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is kept; it is sealed when the vault is next unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the sealing is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingScreen</name>
    <message>
        <source>Opening the microphone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too loud: move the microphone away a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very quiet for some time. Is the microphone near enough?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first, or hide the screen with F9: then it goes on behind a clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Saksi was interrupted the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what was found, before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted recording could not be sealed yet. Its sound is kept, and it is tried again each time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>A new folder for what is saved, best on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for what is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new vault opens in the same ways. Keep the damaged one until somebody has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saksi reads the damaged vault, changes nothing in it, and puts all that can be read into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved what could be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the saved vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries saved: {rows}. Sealed files saved: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable any more: pages {pages}, entries {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevokeView</name>
    <message>
        <source>Take trust back from “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest bundle that was received here has number {received}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle of this office was received here: 0 refuses all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this when the laptop or the keys of the office may be in other hands. From now on nothing is sealed for it, and its later bundles are refused. These keys can never be trusted again; the office needs a new vault. What it can read already it can still read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the last bundle that was surely its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on trusting it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take trust back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed testimony stays on this computer until you carry it out with an export. Listen and correct before, if you still wish to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed to headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal this testimony to headquarters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on nobody can hear or read it on this computer: not you, and not anybody who takes the computer or makes you open it. Only headquarters can open it. This cannot be undone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can hear or read it on this computer any more. Headquarters can.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>The usual one of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock without being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so long without a key or the mouse. A recording goes on behind the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start then asks for its passphrase at once. The passphrase is never remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak as you will in the room. Nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk nearly full: {free} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk: {free} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugged in, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery low: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a network, not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestimonyHeader</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal to headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {number} · {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestimonyScreen</name>
    <message>
        <source>{time} of {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listened, it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves, Esc plays and pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This testimony has no recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text yet. You can listen now, and have it transcribed when you wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It plays now. When you have heard it, press once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this recording was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places replaced: {count}. One undo takes all of them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestimonySide</name>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place to check before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the chosen paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to check here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks set while recording stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people change stands here. The machine&apos;s text is never lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, another office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TongueRow</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptionPanel</name>
    <message>
        <source>Transcribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the transcription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything down anew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new text takes the place of this one. What was corrected stays with the old text, hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All recordings are transcribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it is transcribed. What is done is kept; the rest is still to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model on this computer writes down what it hears. Nothing leaves the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. What is done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings before it: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Is this really “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, station {station}. Call the office on a number that you know from elsewhere, and let it read the eight words of its own card to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words as you hear them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that you hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have compared all eight words, and they are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All eight words are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number} is another one. Ask again; if it stays so, trust nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are the same: {right} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnknownPackView</name>
    <message>
        <source>Nobody vouches for “{name}” yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are {note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that somebody has changed could write words that were never said. Compare this fingerprint with the one that you got by another way: by telephone, on paper, or from headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have compared the whole fingerprint, and it is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import this pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Saksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saksi records what people testify and keeps it in an encrypted vault on this laptop. It needs no internet and opens no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an office that begins with Saksi. It takes about five minutes, a pen and a sheet of paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this laptop or on a disk that is connected. You need its passphrase or its recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented testimonies and a lesson in steps. Nothing in it is real, and nothing of it leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>{name} ({free} free)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CoverageCard</name>
    <message>
        <source>{text} of {total} has text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} nobody speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} not transcribed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EmptyScreen</name>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Inside</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {revision}, parts: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_KeeperCard</name>
    <message>
        <source>Headquarters has read these words to us, and they are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file {key}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have this file from headquarters itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RecoveredCard</name>
    <message>
        <source>Recording of {case_code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} of sound was recovered and sealed. It ends where the interruption was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s of it cannot be read back; the rest is whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Signed by “{name}”, trusted here since {since}, not revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office meant it for you; nobody passed it on in its name. Offices that it was made for: {recipients}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {files} files inside match the fingerprints that the office signed; none is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents inside can be read and agree with one another. Testimonies: {testimonies}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number 1 of this office: its first bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {sequence} of this office; number {before_it} is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {sequence} of this office; number {before_it} has not come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {sequence} of this office; it says itself that number {before_it} was never finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a size that a bundle can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked in the strong way only, also against future computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked for this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived whole, and no byte was changed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is inside is packed exactly as agreed, with nothing hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first signature belongs to this content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second signature, which will still count in decades, belongs to this content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both signatures are by an office that somebody here decided to trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description inside is the one that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office meant it for you; nobody passed it on in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has its own place in the row of bundles from this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file inside is the one that the office signed; none is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filling that hides its true size is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents inside can be read and agree with one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This sealed file cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a sealed file, or its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file, and copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of this sealed file was changed after it was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it; ask the sender for a new copy by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not sealed for the key that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you chose the right key; else ask the sender to seal it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this sealed file has a slip in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole text again, with its first and last line and nothing around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sealed file is damaged or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came; if it stays so, ask the sender for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this sealed file is missing; it was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again to the end; if it stays so, ask the sender for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be sealed to these keys together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose keys of the new kind only (they begin with age1pq1), each of them once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has a slip or is of a kind that Saksi does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key from its file again, whole, instead of typing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be shown here. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; an export carries it unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged, or is not what its name says. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever gave it for another copy; an export carries this one unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is locked with a password of its own. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever gave it for a copy without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be shown here (above {limit_megabytes} MB). It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the testimony to look at it on another computer that is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound could not be handled. What was saved is still saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, use another file or another microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a kind of sound that Saksi can open, or its beginning is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file; if it came on a stick, copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file opens, but there is no sound in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound breaks off or is broken inside. What comes before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is another copy of this sound, use that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer shows no microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a microphone, or check in the sound settings that it is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matches} microphones have that name; one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole name of one microphone, or “default” for the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is there but does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that may use it, or allow it in the privacy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such recording in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of testimonies and choose one from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording was stopped already. What was saved is still saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new recording for the same testimony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second of sound came out of order and was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this recording; what was saved is still saved. Then start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle could not be made or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the person who looks after Saksi the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is not believed, and nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office that sent it to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than a bundle can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Saksi bundle, or its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file, or copy it from the stick again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is locked in a weaker way than Saksi bundles are, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office that sent it to make the bundle with Saksi, and tell it about this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is locked for other offices; no key of this vault opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office that sent it whether it chose your contact card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the bundle is missing: it was cut while it was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again, and wait until the stick may be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was changed on its way, so nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again from where it came; if that does not help, ask for a new export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inside of the bundle breaks the rules of its format ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this file; tell the office that sent it, and the person who looks after Saksi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature in the bundle does not belong to its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way whether it sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is signed by an office that this vault does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you expect it, get the office&apos;s card, compare its words by voice, trust it, then receive it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office that signed the bundle lost your trust before it made bundle {sequence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office in person; a laptop that was lost or taken may have made this bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed description in the bundle breaks the rules of its format ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was made by a newer Saksi (format {version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then receive the bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office did not address this bundle to you: somebody else locked it again for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way for a bundle of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another bundle with number {sequence} came from this office before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way which of the two it made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {sequence} does not follow the bundle that came from this office before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this file; ask the office by another way whether its vault was copied or restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file inside the bundle is not the one that the office signed ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filling of the bundle breaks the rules of its format ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed document in the bundle does not say what Saksi expects ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Saksi in both offices, then ask for a new export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen testimonies can leave now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of reasons, finish what is missing, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle needs somebody who can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one office that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle can be locked for {limit} offices at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer offices, or export twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored file is not what the vault says it is, so the bundle was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the vault, then export the other testimonies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished bundle did not read back as it was written, so it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another stick: this one may be failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was made in the demo. Nothing in it is real, so nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it aside; if you expected real testimonies, ask the office for its bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bundle of a real office. The demo does not open it, and kept nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the stick to the real headquarters, and show nobody what is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of this vault asks for work that Saksi does not do; it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not type the passphrase again; show the vault to the person who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault ({needed_mib} MiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not open with that key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you chose the right key, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption on this computer gives wrong answers ({primitive}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not record here; install Saksi again or use another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a slip in line {line} of the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare that line with the paper, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has {characters} letters and digits; it should have {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all four lines as they stand on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder or stick is still there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack is not complete: {file} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole pack again from where it came from, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack was changed or damaged ({file}). It was not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the pack again from a good copy; do not use this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a model pack that Saksi can use: {file} lacks {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the pack in the form that faster-whisper uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody vouches for this model pack. {note} Its fingerprint is {sha256}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with who gave you the pack; if it is the same, confirm it (in the terminal: --trust-unknown).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model pack with the name {name} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the packs that are here, or import the one you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model pack has the name {name} already; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the folder of the new pack, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not what its files say ({what}). It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the pack again from a good copy, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is too large for the memory of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was imported yet; the demo model understands the demo voices only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model pack from a folder or a stick first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a contact card that can be believed ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office for its card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact card was made by a newer Saksi (format {version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then read the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the contact card of this very vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the card of another office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are not those of the card. The card may be forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust it; call the office on a number that you know, and compare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office with this name is trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of contacts, or trust the office&apos;s card first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matches} offices fit this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of the name, or the beginning of the station id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is not trusted any more, so nothing is locked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact card comes from the demo. No real office stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office for its own card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact card is of a real office. The demo does not trust real offices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the demo first, then read the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt could not be made or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a receipt ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is for another office, not for this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask headquarters for the receipt of the bundles that left here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was changed on its way, so it counts for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again; if that does not help, ask headquarters to write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt does not say what a receipt has to say ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was made by a newer Saksi (format {version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Saksi on this computer, then take the receipt in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt belongs to the demo and this vault does not, or the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in where the bundle left; the demo and real vaults never mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature under the receipt does not belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters by another way whether they wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is signed by an office that this vault does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you expect it, get the office&apos;s card, compare its words by voice, trust it, then take the receipt in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is signed by an office that is not trusted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it; ask headquarters in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is signed by an office that cannot confirm this bundle: only headquarters it was locked for can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask headquarters for a receipt of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt speaks of something that did not leave this vault ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is here; ask headquarters by another way what they received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt promises at least {fewest} copies, because the station may delete its own after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup of this vault on another disk first, then write the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this bundle lies here whole and as it came, so there is nothing to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the reasons; ask the station to export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only headquarters write receipts, and this vault&apos;s card names another role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the receipt from the vault of headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single bundle that came here fits this id (found: {matches}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the id that “saksi receive” showed, or more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sealed; everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or carry it to headquarters unsealed in a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saksi knows no headquarters that could open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the contact card of your headquarters first, under People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This testimony is sealed to headquarters already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it to carry the sealed bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This testimony came from another station; it is not sealed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be sealed as it stands ({reason}); everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End its recording, or check the vault, then seal it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed bundle of this testimony is missing or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the copy that was carried, or a backup of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not prove who made this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it; ask the sender for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not written as a signature of Saksi is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was signed with another key than that of the station it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it; call the station and compare the words of its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was made for something else and was put here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it; ask the sender for a new copy by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit the content: one of the two was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signing key has a slip or is of a kind that Saksi does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the list of signers cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare that line with the list that the organisation gave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that Saksi did not expect. What was saved is still saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Saksi, start it again, and tell the person who looks after it the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped as you asked. What was finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you want; it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk or stick is still connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is still saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on this disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saksi may not write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or remove the write protection of the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder with that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, and that the stick is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a plain file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than such a file can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something with that name is there already; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another running program is using this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other Saksi window first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of the tour did not show what it promises. Do not use this copy for real work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a fresh copy of Saksi, run the tour again, and report it if it fails again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Saksi that writes down speech gave an answer that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the transcription again; it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcription did not succeed. The recording is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Saksi that writes down speech cannot run ({stage}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few seconds of speech could not be written down. They are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the marked place, or transcribe it again with another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was never taught the language {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model that knows many languages, or another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript could not be made or shown. The recording is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; what was written so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This testimony has no transcript yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe it first, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound ends earlier than it should, at second {at_seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the vault; what was transcribed before this place is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript is not written as it should be (at {field}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for a new copy; the recording itself can still be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph is not in the transcript that is shown now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the testimony again; what was corrected before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long for one paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at most {limit} letters, and the rest in another paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too short to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least {shortest} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase or code is needed, and there is no keyboard here to type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with {option}-file FILE or {option}-fd NUMBER; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase or code could not be read from {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that it holds one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two entries are not the same. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the command again and type the same words twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody compared the fingerprint words of this card. It was not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let its owner read the words to you, and give them with --words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{language}” is not the tag of a language that Saksi knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a short tag such as km, th, vi, zh, id, hi, bn, ur, fil or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody confirmed it, so nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the case code when asked, or add --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not do this. What was saved is still saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the vault, open it again, and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No testimony in this vault has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its case code, such as KDM-4X7, as the list of testimonies shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matches} testimonies begin like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type more of it, or its case code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sealed file is missing or was changed on the disk. Nothing else is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in a copy of the vault or in a bundle that was sent, and check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part was sealed to headquarters. Nobody can open it on this computer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask headquarters if you need to hear or see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log does not fit together from entry {number} on: it was changed or cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the vault as it is, and tell headquarters the number of the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the folder, and that the disk or stick is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another running program has this vault open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window or wait until its work is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Saksi. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of this vault is damaged. Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole folder to another disk first; then use a backup, or save what can be saved (in the terminal: “saksi vault rescue”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in this folder is not encrypted, so it is not this vault&apos;s. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who had this computer, and use a copy of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit what the vault holds already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is there, and try again if something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keyboard language and capital letters, and type it again; nothing is ever erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code is well typed, but does not open this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the sheet belongs to this vault, and whether a newer one was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key of headquarters does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask headquarters which key this vault was sealed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made without that way to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase, or another way that was set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault can be opened by at most three keys of headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose three of them or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both key files of this vault are missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask headquarters for the copy that came with the last bundle; it brings the vault back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These key files belong to another vault, or to an earlier key of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the copy from the newest bundle of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase could be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the six words that Saksi offers, or add more words of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, then type the passphrase slowly; nothing is ever erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was being sealed, so it was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that writes to it, then attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check found {findings} things that are not as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what still opens to headquarters now, then ask for help with the list above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault belongs to the demo. Nothing in it is real, so it was not opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Try the demo” to open it, or choose the folder of your own vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a real vault. The demo does not open it, and did not touch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the demo first, then open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Nothing is in it yet. Record something or add a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its recording is still running. Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its recording is not sealed yet. Lock the vault and unlock it again; then it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sealed to headquarters, and none of the chosen offices can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it is damaged on this disk. Check the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than a bundle can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it cannot be written in the format of bundles. Tell the person who looks after Saksi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The key file {subject} is damaged or missing; its copy is used. It is repaired at the next opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {subject} of the database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the table {subject} point to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log does not fit from entry {subject} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound of the recording {subject} is missing or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file of part {subject} is missing or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle {subject} that was sealed to headquarters is missing or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {subject} belongs to nothing; it is removed at the next opening.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>the same letters come again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same words come again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text was cut off before the speech ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more text than anyone can speak in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less text than was spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably nobody spoke here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence that models invent where nobody spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words that were given as a help, not the words that were said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a voice in only a small part of this stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a voice was heard, and no text was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two people speak at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text to be checked by listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not transcribed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording was paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine was too slow to keep the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound could not be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Engage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it safe to talk, and safe to say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the account come freely: open questions, never leading ones. Silence is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back, correct, and say what happens next. Promise nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the person is now, and what they need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you comfortable here? Is there anything you need before we begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can stop, take a break or leave out a question at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you at ease with everybody who is in the room, the interpreter too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell me in your own words what this recording is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there anything you want to ask me first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell me what happened, from wherever you want to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you tell me more about that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please describe the place for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else was there, and what did they do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was an ordinary day like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said “…”. What does that word mean to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there anything important that I have not asked about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did I understand anything wrongly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall we listen to a part of it together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a part that you want nobody else to hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what happens with the recording now, and how you can reach us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it for you to talk about this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you feel safe where you are going now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you like to speak with somebody who can help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should we do differently next time?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Done: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saksi: lesson of the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the demo is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is called done was seen in its vaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press New in the rail, choose English, and begin. The demo voice speaks by itself. Let it speak for some seconds, then stop. The recording is sealed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody comes in. While a recording runs, press the key for hiding, F9: only a clock is left. Wait a moment, press it again, and see that the recording went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lose the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a recording runs, pull the cable here. See what the screen says, then plug it in again, let the voice go on for some seconds, and stop. The gap stays visible in the testimony.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover from a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a recording runs, cut the power here. The vault is let go in the middle of a word, as when a battery is empty. Then unlock it with the words below: the recording is finished, to the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a testimony in English that has no text yet, one of yours for example, and transcribe it with the demo model. It understands the demo voices and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a testimony with text, listen to a sentence, and change a word of it. What the machine wrote stays beneath your correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a testimony in the library, export it for Demo headquarters, and write it to the demo stick, the folder that is named below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive as headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go over to headquarters. Press Receive in the rail, take a bundle from the demo stick, read its checks, and adopt it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot the changed bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bundle on the demo stick was changed on its way: one bit of it. As headquarters, receive what lies there until one is refused, and read why. Nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>check by listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribed {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed to headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, no text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With places to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on this computer alone: if the computer is lost, the testimony is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier state of it was carried. What changed since is on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left in a bundle as it is now. Nobody has confirmed yet that it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from another office, which has it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters has confirmed that it is there as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>The microphone is there: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer shows no microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one; it appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen microphone is not there: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound was not tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody say a sentence from the chair of the person, then hear it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is too quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the microphone nearer to the person, or raise its level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is too loud and breaks up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the microphone further away, or lower its level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at all was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the microphone switched off, or is another one chosen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on the disk for {length} of recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on the disk for {length} of recording only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space if the talk may last longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has room for {length} of recording: too little to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not say how much room it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk that holds the vault is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to power; the battery holds {number} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery holds {number} %{lasts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery holds only {number} %{lasts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the computer to power if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer runs without a battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock can be believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date and time: they become part of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock shows an earlier time than the last entry of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be sealed to: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is headquarters itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headquarters is trusted yet: the testimony could be sealed to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the card of your headquarters under People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen locks by itself after {number} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen does not lock by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the lock on in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which lasts about {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing down {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; speech without text: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} (demo voices only)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>receive</name>
    <message>
        <source>New here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer revision of what was here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as was here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than what is here; the newer one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: it says the same revision and has other content. Ask the office by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: it came here from another office before, and only that one can bring more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every check holds; not adopted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {number} of “{station}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt for bundle {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>Survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter needs a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory is full too: from {at} on, sound is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk now. What was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} the microphone stopped. What was heard is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it again: the recording then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} the disk stopped taking sound. It is kept in memory and tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk. Nothing is lost so far ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} the microphone went silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it switched off? Look for a switch on it, or in the sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} a moment of sound was missed; the place is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place at {at} could not be read; it is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is back; the recording goes on from {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk takes sound again; everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone gives sound again from {at}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Field station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._screen</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self.widget</name>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>testimony</name>
    <message>
        <source>Survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listened, right as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen before you believe this: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text for {length} of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
