// Node 18, which Debian 12 has, keeps the random numbers of the Web Cryptography API out of the global scope. To be
// imported before any library that looks for them there.

import { webcrypto } from "node:crypto";

globalThis.crypto ??= webcrypto;
