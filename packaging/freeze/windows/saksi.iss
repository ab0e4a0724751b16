; Inno Setup 6: an installer for one user, without administrator rights.
;   iscc /DVersion=0.1.0 /DFolder=..\..\..\dist\saksi saksi.iss
[Setup]
AppId={{6C0B6B0E-58A5-4E0B-9D0C-5A4B5341534B}
AppName=Saksi
AppVersion={#Version}
DefaultDirName={localappdata}\Programs\Saksi
DefaultGroupName=Saksi
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
OutputBaseFilename=saksi-{#Version}-windows-x86_64
Compression=lzma2/max
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
UninstallDisplayIcon={app}\saksi.exe
LicenseFile=..\..\..\LICENSE
; No line in the registry says more than that Saksi is installed; recent documents and associations are not touched.

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{userprograms}\Saksi"; Filename: "{app}\saksi.exe"

[UninstallDelete]
Type: filesandordirs; Name: "{app}"
