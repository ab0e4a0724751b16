# Signs the programs and the installer on Windows, with a certificate in the user's store:
#   .\sign.ps1 -Folder DIST\saksi -Installer saksi-0.1.0-windows-x86_64.exe -Thumbprint ... -TimestampServer ...
param(
    [Parameter(Mandatory)] [string] $Folder,
    [Parameter(Mandatory)] [string] $Installer,
    [Parameter(Mandatory)] [string] $Thumbprint,
    [Parameter(Mandatory)] [string] $TimestampServer
)
$ErrorActionPreference = "Stop"
foreach ($file in @("$Folder\saksi.exe", "$Folder\saksi-worker.exe", "$Folder\saksi-verify.exe", $Installer)) {
    & signtool sign /sha1 $Thumbprint /fd SHA256 /td SHA256 /tr $TimestampServer $file
    if ($LASTEXITCODE -ne 0) { throw "signtool refused $file" }
    & signtool verify /pa $file
    if ($LASTEXITCODE -ne 0) { throw "the signature of $file does not hold" }
}
