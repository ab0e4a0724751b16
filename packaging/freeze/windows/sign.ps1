# Signs on Windows what `build.py --folder-only` made, and packs it, with a certificate in the user's store:
#   .\sign.ps1 -Dist DIST -Thumbprint ... -TimestampServer ...
# First the programs, for they are packed; then the installer, for its sum is written; then the sums.
param(
    [Parameter(Mandatory)] [string] $Dist,
    [Parameter(Mandatory)] [string] $Thumbprint,
    [Parameter(Mandatory)] [string] $TimestampServer
)
$ErrorActionPreference = "Stop"
$root = "$PSScriptRoot\..\..\.."
$python = "$root\.venv-build\Scripts\python.exe"
$build = "$root\packaging\freeze\build.py"
$words = @("sign", "/sha1", $Thumbprint, "/fd", "SHA256", "/td", "SHA256", "/tr", $TimestampServer)

function Set-Signature([string] $file) {
    & signtool @words $file
    if ($LASTEXITCODE -ne 0) { throw "signtool refused $file" }
    & signtool verify /pa $file
    if ($LASTEXITCODE -ne 0) { throw "the signature of $file does not hold" }
}

foreach ($name in @("saksi.exe", "saksi-terminal.exe", "saksi-worker.exe", "saksi-verify.exe")) {
    Set-Signature "$Dist\saksi\$name"
}
& $python $build --out $Dist --pack-only --sign-uninstaller "signtool $words"
if ($LASTEXITCODE -ne 0) { throw "the signed programs could not be packed" }
$installers = @(Get-ChildItem "$Dist\saksi-*-windows-x86_64.exe")
if ($installers.Count -ne 1) { throw "there is not one installer in $Dist but $($installers.Count)" }
Set-Signature $installers[0].FullName
& $python $build --out $Dist --sums-only
if ($LASTEXITCODE -ne 0) { throw "the sums could not be written" }
