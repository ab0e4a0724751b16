; NSIS 3: an installer for one user, without administrator rights. Builds on Windows, Linux and macOS:
;   makensis -DVERSION=0.1.0 -DFOLDER=/absolute/dist/saksi -DICON=/absolute/saksi.ico -DOUT=/absolute/saksi-0.1.0-windows-x86_64.exe ["-DSIGN=COMMAND"] saksi.nsi
Unicode true
Name "Saksi"
OutFile "${OUT}"
Icon "${ICON}"
UninstallIcon "${ICON}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Saksi"
SetCompressor /SOLID lzma
; The same folder gives the same installer.
SetDateSave off
ShowInstDetails nevershow
LicenseData "..\..\..\LICENSE"

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Saksi"

!ifdef SIGN
    ; The uninstaller is written by makensis and never lies in the folder: only here can it be signed.
    !uninstfinalize '${SIGN} "%1"' = 0
!endif

Page license
Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section "Saksi"
    ; What an older version left would be found by the newer one.
    RMDir /r "$INSTDIR\_internal"
    SetOutPath "$INSTDIR"
    ; On Windows makensis finds the end of the folder's name at a backslash only; elsewhere it turns it round.
    File /r "${FOLDER}\*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Saksi.lnk" "$INSTDIR\saksi.exe"
    ; The list of installed programs says that Saksi is there, and nothing else is written to the registry.
    WriteRegStr HKCU "${ENTRY}" "DisplayName" "Saksi"
    WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\saksi.exe"
    WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
    WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    ; Only what was installed: a vault that somebody made in this folder stays.
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\LICENCES"
    Delete "$INSTDIR\saksi.exe"
    Delete "$INSTDIR\saksi-terminal.exe"
    Delete "$INSTDIR\saksi-worker.exe"
    Delete "$INSTDIR\saksi-verify.exe"
    Delete "$INSTDIR\README.md"
    Delete "$INSTDIR\SHA256SUMS"
    Delete "$INSTDIR\sbom.cdx.json"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Saksi.lnk"
    DeleteRegKey HKCU "${ENTRY}"
SectionEnd
