// The composite SSH signature made and checked by another implementation of ML-DSA-44 and Ed25519, for tests alone.
//
//   node sshsig.mjs public SEED_HEX                          prints the public key as hex (1344 bytes)
//   node sshsig.mjs sign SEED_HEX NAMESPACE                  message on standard input, armored signature out
//   node sshsig.mjs verify PUBLIC_HEX NAMESPACE SIGNATURE_FILE   message on standard input, prints true or false
//
// SEED_HEX is 32 bytes for ML-DSA, then 32 bytes for Ed25519. These are keys of tests, so they may be arguments.

import "./webcrypto.mjs";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { ed25519 } from "@noble/curves/ed25519.js";
import { ml_dsa44 } from "@noble/post-quantum/ml-dsa.js";

const ALGORITHM = "ssh-mldsa44-ed25519";
const LABEL = Buffer.from("COMPSIG-MLDSA44-Ed25519-SHA512");
const ML_DSA_SIGNATURE_BYTES = 2420;
const ML_DSA_PUBLIC_BYTES = 1312;

const sha512 = (...parts) => createHash("sha512").update(Buffer.concat(parts)).digest();

function string(content) {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function represented(namespace, message) {
  const signed = Buffer.concat([
    Buffer.from("SSHSIG"),
    string(namespace),
    string(""),
    string("sha512"),
    string(sha512(message)),
  ]);
  return Buffer.concat([Buffer.from("CompositeAlgorithmSignatures2025"), LABEL, Buffer.from([0]), sha512(signed)]);
}

function keys(seedHex) {
  const seed = Buffer.from(seedHex, "hex");
  const mldsa = ml_dsa44.keygen(Uint8Array.from(seed.subarray(0, 32)));
  const edSecret = Uint8Array.from(seed.subarray(32));
  return { mldsa, edSecret, publicKey: Buffer.concat([mldsa.publicKey, ed25519.getPublicKey(edSecret)]) };
}

function armor(publicKey, namespace, signature) {
  const blob = Buffer.concat([
    Buffer.from("SSHSIG"),
    Buffer.from([0, 0, 0, 1]),
    string(Buffer.concat([string(ALGORITHM), string(publicKey)])),
    string(namespace),
    string(""),
    string("sha512"),
    string(Buffer.concat([string(ALGORITHM), string(signature)])),
  ]);
  const lines = blob.toString("base64").match(/.{1,70}/g).join("\n");
  return `-----BEGIN SSH SIGNATURE-----\n${lines}\n-----END SSH SIGNATURE-----\n`;
}

function rawSignature(path) {
  const blob = Buffer.from(readFileSync(path, "utf8").replace(/-----.*-----/g, ""), "base64");
  return Uint8Array.from(blob.subarray(blob.length - ML_DSA_SIGNATURE_BYTES - 64));
}

const [command, key, namespace, path] = process.argv.slice(2);
if (command === "public") {
  process.stdout.write(keys(key).publicKey.toString("hex") + "\n");
} else if (command === "sign") {
  const { mldsa, edSecret, publicKey } = keys(key);
  const message = Uint8Array.from(represented(namespace, readFileSync(0)));
  const signature = Buffer.concat([
    ml_dsa44.sign(message, mldsa.secretKey, { context: Uint8Array.from(LABEL) }),
    ed25519.sign(message, edSecret),
  ]);
  process.stdout.write(armor(publicKey, namespace, signature));
} else if (command === "verify") {
  const publicKey = Uint8Array.from(Buffer.from(key, "hex"));
  const message = Uint8Array.from(represented(namespace, readFileSync(0)));
  const signature = rawSignature(path);
  const fine =
    ml_dsa44.verify(
      signature.subarray(0, ML_DSA_SIGNATURE_BYTES),
      message,
      publicKey.subarray(0, ML_DSA_PUBLIC_BYTES),
      { context: Uint8Array.from(LABEL) },
    ) && ed25519.verify(signature.subarray(ML_DSA_SIGNATURE_BYTES), message, publicKey.subarray(ML_DSA_PUBLIC_BYTES));
  process.stdout.write(`${fine}\n`);
} else {
  console.error("usage: sshsig.mjs public|sign|verify ...");
  process.exitCode = 2;
}
