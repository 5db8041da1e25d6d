import type datagrams from "node:dgram";
import type fileSystem from "node:fs";
import type network from "node:net";
import type system from "node:os";

/** What is outside of the box, for code inside to reach. */
export interface Scene {
  readonly secret: string;
  readonly port: number;
  readonly udpPort: number;
  readonly socket: string;
  readonly abstractSocket: string;
  readonly file: string;
  readonly folder: string;
  readonly home: string;
  /** A process outside. */
  readonly pid: number;
}

export type Escape = (scene: Scene, tools: Tools) => unknown;

/** Runs inside; what it needs comes as `tools`, since its text is all that gets there. */
export interface Tools {
  readonly fs: typeof fileSystem;
  readonly net: typeof network;
  readonly dgram: typeof datagrams;
  readonly os: typeof system;
  /** Standard output of a shell line. */
  readonly shell: (line: string) => string;
  readonly connects: (to: object) => Promise<boolean>;
  /** True once it is done. */
  readonly done: (act: () => void) => true;
  /** Numbers of the processes that can be seen, but for its own. */
  readonly others: () => readonly string[];
}

/** Each comes to something truthy where it gets out; an error is a closed door. */
export const escapes: Readonly<Record<string, Escape>> = {
  "environment: its own": ({ secret }) => Object.values(process.env).includes(secret),
  "environment: /proc/self": ({ secret }, { fs }) => fs.readFileSync("/proc/self/environ", "latin1").includes(secret),
  "environment: the first process": ({ secret }, { fs }) => fs.readFileSync("/proc/1/environ", "latin1").includes(secret),
  "environment: the parent": ({ secret }, { fs }) => fs.readFileSync(`/proc/${process.ppid}/environ`, "latin1").includes(secret),
  "environment: a process outside by its number": ({ pid }, { fs }) => fs.readFileSync(`/proc/${pid}/cmdline`, "latin1").includes("jest"),
  "environment: any process": ({ secret }, { others, shell }) => others().length > 1 || shell("cat /proc/[0-9]*/environ").includes(secret),
  "environment: ps": ({ secret }, { shell }) => shell("ps eww").includes(secret),
  "memory: the parent's": (_, { fs }) => process.ppid !== 0 && fs.openSync(`/proc/${process.ppid}/mem`, "r+"),
  "memory: that of a process outside": ({ pid }, { fs }) => pid !== process.pid && fs.openSync(`/proc/${pid}/mem`, "r"),
  "memory: /dev/mem": (_, { fs }) => fs.openSync("/dev/mem", "r"),
  "memory: /proc/kcore": (_, { fs }) => fs.readSync(fs.openSync("/proc/kcore", "r"), Buffer.alloc(64)),
  "files of others: /proc/1/root": ({ folder }, { fs, done }) => done(() => { fs.writeFileSync(`/proc/1/root${folder}/new`, "x"); }),
  "files of others: open ones": ({ pid }, { fs }) => pid !== process.pid && fs.readdirSync(`/proc/${pid}/fd`).length > 3,
  "network: loopback": ({ port }, { connects }) => connects({ port, host: "127.0.0.1" }),
  "network: loopback, version 6": ({ port }, { connects }) => connects({ port, host: "::1" }),
  "network: all addresses": ({ port }, { connects }) => connects({ port, host: "0.0.0.0" }),
  "network: by name": ({ port }, { connects }) => connects({ port, host: "localhost" }),
  "network: fetch": ({ port }) => fetch(`http://127.0.0.1:${port}`),
  "network: shell": ({ port }, { shell }) => shell(`bash -c 'exec 3<>/dev/tcp/127.0.0.1/${port} && echo out'`).includes("out"),
  "network: datagram": ({ udpPort }, { dgram }) =>
    new Promise((resolve) => {
      const socket = dgram.createSocket("udp4");
      socket.once("message", () => { resolve(true); });
      socket.send("out", udpPort, "127.0.0.1", (error) => { if (error !== null) resolve(false); });
      setTimeout(() => { socket.close(); resolve(false); }, 300);
    }),
  "network: a card": (_, { os }) => Object.values(os.networkInterfaces()).flat().some((card) => !card?.internal),
  "network: the cloud's own address": (_, { connects }) => connects({ port: 80, host: "169.254.169.254" }),
  "network: the loopback brought up for others": (_, { shell }) => shell("ip link set lo up && echo out").includes("out"),
  "socket: by its path": ({ socket }, { connects }) => connects({ path: socket }),
  "socket: through the first process": ({ socket }, { connects }) => connects({ path: `/proc/1/root${socket}` }),
  "socket: abstract": ({ abstractSocket }, { connects }) => connects({ path: abstractSocket }),
  "socket: Docker": (_, { connects }) => connects({ path: "/var/run/docker.sock" }),
  "socket: the system bus": (_, { connects }) => connects({ path: "/run/dbus/system_bus_socket" }),
  "disk: the working folder": (_, { fs, done }) => done(() => { fs.writeFileSync("escaped", "x"); }),
  "disk: a file that is there": ({ file }, { fs, done }) => done(() => { fs.appendFileSync(file, "x"); }),
  "disk: cut short": ({ file }, { fs, done }) => done(() => { fs.truncateSync(file, 0); }),
  "disk: taken away": ({ file }, { fs, done }) => done(() => { fs.unlinkSync(file); }),
  "disk: renamed": ({ file }, { fs, done }) => done(() => { fs.renameSync(file, `${file}-2`); }),
  "disk: rights": ({ file }, { fs, done }) => done(() => { fs.chmodSync(file, 0o777); }),
  "disk: times": ({ file }, { fs, done }) => done(() => { fs.utimesSync(file, 1, 1); }),
  "disk: /tmp": (_, { fs }) => fs.mkdtempSync("/tmp/escaped-"),
  "disk: /dev/shm": (_, { fs, done }) => done(() => { fs.writeFileSync("/dev/shm/escaped", "x"); }),
  "disk: the home": ({ home }, { fs, done }) => done(() => { fs.writeFileSync(`${home}/.bashrc`, "x"); }),
  "disk: /etc": (_, { fs, done }) => done(() => { fs.appendFileSync("/etc/hosts", ""); }),
  "disk: a shell": ({ folder }, { shell }) => shell(`echo x > ${folder}/new && echo out`).includes("out"),
  "disk: a device made anew": ({ folder }, { shell }) => shell(`mknod ${folder}/null c 1 3 && echo out`).includes("out"),
  "symlink: into a folder that may be written": ({ file, folder }, { fs }) => {
    fs.symlinkSync(file, `${folder}/link`);
    fs.appendFileSync(`${folder}/link`, "x");
    return true;
  },
  "symlink: a hard one": ({ file, folder }, { fs, done }) => done(() => { fs.linkSync(file, `${folder}/hard`); }),
  "symlink: back through /proc/self": ({ file }, { fs, done }) => done(() => { fs.appendFileSync(`/proc/self/root${file}`, "x"); }),
  "secrets: a key in the home": ({ home }, { fs }) => fs.readFileSync(`${home}/.ssh/key`, "utf8").includes("key"),
  "secrets: npm's token": ({ home }, { fs }) => fs.readFileSync(`${home}/.npmrc`, "utf8").includes("token"),
  "secrets: git's token": ({ folder }, { fs }) => fs.readFileSync(`${folder}/.git/config`, "utf8").includes("token"),
  "secrets: uncovered again": ({ home }, { shell }) => shell(`umount ${home}/.ssh; cat ${home}/.ssh/key`).includes("key"),
  "signals: to a process outside": ({ pid }) => pid !== process.pid && process.kill(pid, 0),
  "signals: to all": () => { process.kill(-1, 0); return false; },
  "rights: sudo": (_, { shell }) => shell("sudo -n id -u").startsWith("0"),
  "rights: mounts written again": ({ folder }, { shell }) => shell(`mount -o remount,rw / ; echo x > ${folder}/new && echo out`).includes("out"),
  "rights: root of a namespace of its own": ({ folder }, { shell }) => shell(`unshare --user --map-root-user --mount sh -c 'mount -o remount,rw,bind / ; echo x > ${folder}/new && echo out'`).includes("out"),
  "rights: another's namespace": ({ port }, { shell }) => shell(`nsenter --target 1 --net bash -c 'exec 3<>/dev/tcp/127.0.0.1/${port} && echo out'`).includes("out"),
  "rights: the kernel's settings": (_, { fs }) => fs.openSync("/proc/sys/kernel/core_pattern", "r+"),
  "rights: the kernel's panic button": (_, { fs }) => fs.openSync("/proc/sysrq-trigger", "w"),
  "rights: control groups": (_, { fs }) => fs.readdirSync("/sys/fs/cgroup").length > 0,
}; // prettier-ignore

/** Those that take, each in a process of its own; they come to an end by what the box allows. */
export const greedy: Readonly<Record<string, Escape>> = {
  "memory: eight gigabytes": () => {
    const held: Buffer[] = [];
    for (let at = 0; at < 64; at++) held.push(Buffer.alloc(128 * 1024 ** 2, 1));
    return held.length === 64;
  },
  "disk: ten megabytes into a file that was given": (_, { fs }) => {
    for (let at = 0; at < 10; at++) fs.writeSync(1, Buffer.alloc(1024 ** 2, "x"));
    return true;
  },
  "time: no end": () => {
    for (const start = Date.now(); Date.now() - start < 60_000;);
    return true;
  },
};
