// A second implementation of age, as a tiny command, for tests alone. Everything goes through files and pipes:
//
//   node age.mjs keygen [hybrid|x25519]                 prints an identity
//   node age.mjs recipient IDENTITY_FILE                prints its recipient
//   node age.mjs encrypt RECIPIENTS_FILE [--armor]      standard input to standard output
//   node age.mjs encrypt-passphrase PASSPHRASE_FILE [LOGN]
//   node age.mjs decrypt IDENTITY_FILE                  armored input is recognised
//   node age.mjs decrypt-passphrase PASSPHRASE_FILE
//
// Exit status 1 and one line on standard error when it cannot be done.

import "./webcrypto.mjs";
import { readFileSync } from "node:fs";
import * as age from "age-encryption";

const keyLines = (path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("#"));

const passphrase = (path) => readFileSync(path, "utf8").replace(/\n$/, "");

async function input() {
  const pieces = [];
  for await (const piece of process.stdin) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

async function sealedInput() {
  const bytes = await input();
  const text = Buffer.from(bytes.subarray(0, 4096)).toString("latin1").trimStart();
  return text.startsWith("-----BEGIN") ? age.armor.decode(Buffer.from(bytes).toString("latin1")) : bytes;
}

async function encrypt(encrypter, armored) {
  const sealed = await encrypter.encrypt(await input());
  process.stdout.write(armored ? age.armor.encode(sealed) : sealed);
}

const commands = {
  async keygen(kind = "hybrid") {
    const identity = kind === "x25519" ? await age.generateX25519Identity() : await age.generateHybridIdentity();
    process.stdout.write(identity + "\n");
  },
  async recipient(path) {
    for (const identity of keyLines(path)) {
      process.stdout.write((await age.identityToRecipient(identity)) + "\n");
    }
  },
  async encrypt(path, option) {
    const encrypter = new age.Encrypter();
    for (const recipient of keyLines(path)) encrypter.addRecipient(recipient);
    await encrypt(encrypter, option === "--armor");
  },
  async "encrypt-passphrase"(path, workFactor = "10") {
    const encrypter = new age.Encrypter();
    encrypter.setPassphrase(passphrase(path));
    encrypter.setScryptWorkFactor(Number(workFactor));
    await encrypt(encrypter, false);
  },
  async decrypt(path) {
    const decrypter = new age.Decrypter();
    for (const identity of keyLines(path)) decrypter.addIdentity(identity);
    process.stdout.write(await decrypter.decrypt(await sealedInput(), "uint8array"));
  },
  async "decrypt-passphrase"(path) {
    const decrypter = new age.Decrypter();
    decrypter.addPassphrase(passphrase(path));
    process.stdout.write(await decrypter.decrypt(await sealedInput(), "uint8array"));
  },
};

const [command, ...rest] = process.argv.slice(2);
if (!Object.hasOwn(commands, command ?? "")) {
  console.error(`usage: age.mjs ${Object.keys(commands).join("|")}`);
  process.exit(2);
}
try {
  await commands[command](...rest);
} catch (error) {
  console.error(String(error.message ?? error));
  process.exitCode = 1;
}
