#!/bin/sh
# Signs and notarises Saksi.app, on a Mac with Xcode's command line tools:
#   macos/sign.sh DIST/Saksi.app "Developer ID Application: NAME (TEAM)" KEYCHAIN-PROFILE
set -eu
app=${1:?usage: sign.sh APP IDENTITY PROFILE}
identity=${2:?usage: sign.sh APP IDENTITY PROFILE}
profile=${3:?usage: sign.sh APP IDENTITY PROFILE}
here=$(cd "$(dirname "$0")" && pwd)

# From the inside out: a signature covers what lies in it.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$identity"
for program in saksi-worker saksi-verify saksi; do
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$identity" "$app/Contents/MacOS/$program"
done
codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
codesign --verify --deep --strict --verbose=2 "$app"
ditto -c -k --keepParent "$app" "$app.zip"
xcrun notarytool submit "$app.zip" --keychain-profile "$profile" --wait
xcrun stapler staple "$app"
