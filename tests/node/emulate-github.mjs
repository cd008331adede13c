// An emulator of GitHub's REST by others, on loopback, until the standard input ends.
//
//   node emulate-github.mjs SEED
//
// SEED is JSON with users, organisations, repositories and tokens, as the emulator has them.
// The first line that is written is its address.

import { readFileSync } from "node:fs";
import { createServer, Server } from "node:net";
import { createEmulator } from "emulate";

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

// The emulator listens on every interface of the machine, and is given back before it listens;
// neither can be told it otherwise.
function onLoopback() {
  const { listen } = Server.prototype;
  return new Promise((resolve) => {
    Server.prototype.listen = function (port) {
      return listen.call(this, port, "127.0.0.1", resolve);
    };
  });
}

const seed = JSON.parse(readFileSync(process.argv[2], "utf-8"));
const port = await freePort();
const listening = onLoopback();
const baseUrl = `http://127.0.0.1:${port}`;
const emulator = await createEmulator({ service: "github", port, baseUrl, seed });
await listening;
console.log(emulator.url);
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
