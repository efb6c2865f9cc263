# SPDX-FileCopyrightText: 2026 The Jianli authors
# SPDX-License-Identifier: MIT
"""Hosts for cluster_test.py: machines of a network on this one, or what looks like them."""
import os
import pathlib
import shutil
import signal
import subprocess
import time


class LocalHosts:
    """Hosts without a network: their `ssh` is a shell on this machine."""

    def __init__(self, folder, count):
        self.folder = folder
        self.names = [f"host{k + 1}" for k in range(count)]
        self.ssh = str(folder / "ssh")
        script = pathlib.Path(self.ssh)
        # A host that is down refuses, as ssh does; what it runs is one group of processes. The
        # shell is the host's own, whatever the caller's is.
        script.write_text(f"""#!/bin/sh
export SHELL=/bin/sh
while case $1 in -*) true;; *) false;; esac; do shift; done
host=$1; shift; [ "$1" = -- ] && shift
[ -e {folder}/$host.down ] && {{ echo "$host is down" >&2; exit 255; }}
exec setsid --wait sh -c 'echo $$ >>{folder}/'$host'.groups; eval "$0"' "$*"
""")
        script.chmod(0o755)

    def kill(self, host):
        (self.folder / f"{host}.down").touch()
        for group in (self.folder / f"{host}.groups").read_text().split():
            try:
                os.killpg(int(group), signal.SIGKILL)
            except ProcessLookupError:
                pass

    def close(self):
        pass


def run(*command):
    subprocess.run(command, check=True, capture_output=True)


class NamespaceHosts:
    """Hosts with an address and an sshd each, in network namespaces of this machine. With
    `own`, a folder, every host has another folder in its place."""

    @staticmethod
    def missing():
        """Why there can be none here; empty if there can."""
        for tool in ("ip", "sshd", "ssh", "ssh-keygen"):
            if not shutil.which(tool, path=os.environ["PATH"] + ":/usr/sbin:/sbin"):
                return f"{tool} is not installed: scripts/setup hosts"
        if os.geteuid() != 0:
            return "only root makes network namespaces"
        probe = f"jianli-{os.getpid()}"
        made = subprocess.run(["ip", "netns", "add", probe], capture_output=True)
        if made.returncode != 0:
            return "this machine allows no network namespaces: " + made.stderr.decode().strip()
        run("ip", "netns", "delete", probe)
        return ""

    def __init__(self, folder, count, own=None):
        self.folder = folder
        self.sshd, self.spaces, self.names = [], [], []
        key = folder / "key"
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key)
        shutil.copy(f"{key}.pub", folder / "authorized")
        # Where sshd locks itself in before it knows the user.
        os.makedirs("/run/sshd", exist_ok=True)
        config = folder / "sshd_config"
        config.write_text(f"HostKey {key}\nAuthorizedKeysFile {folder}/authorized\nUsePAM no\n"
                          "PidFile none\nStrictModes no\nPermitRootLogin prohibit-password\n"
                          "MaxStartups 100\n")
        for k in range(count):
            self.add(k, config, own)
        (folder / "ssh_config").write_text(
            f"Host *\nIdentityFile {key}\nIdentitiesOnly yes\nBatchMode yes\nConnectTimeout 5\n"
            f"StrictHostKeyChecking no\nUserKnownHostsFile {folder}/known\nLogLevel ERROR\n")
        self.ssh = f"ssh -F {folder}/ssh_config"
        for address in self.names:
            self.await_answer(address)

    def add(self, k, config, own):
        space, link = f"jianli-{os.getpid()}-{k}", f"jl{os.getpid()}n{k}"
        # A network for tests (RFC 2544, C.2.2); other runs take another part of it.
        near, far = (f"198.18.{os.getpid() % 256}.{4 * k + end}" for end in (1, 2))
        run("ip", "netns", "add", space)
        self.spaces.append(space)
        run("ip", "link", "add", link, "type", "veth", "peer", "name", "up0", "netns", space)
        run("ip", "address", "add", f"{near}/30", "dev", link)
        run("ip", "link", "set", link, "up")
        inside = ("ip", "netns", "exec", space)
        run(*inside, "ip", "address", "add", f"{far}/30", "dev", "up0")
        run(*inside, "ip", "link", "set", "up0", "up")
        run(*inside, "ip", "link", "set", "lo", "up")
        program = shutil.which("sshd", path="/usr/sbin:/usr/local/sbin")
        start = f"exec {program} -D -e -f {config} -o ListenAddress={far}"
        if own:
            copy = self.folder / f"disk{k}"
            shutil.copytree(own, copy)
            start = f"mount --bind {copy} {own} && {start}"
        log = open(self.folder / f"sshd{k}.log", "wb")
        self.sshd.append(subprocess.Popen([*inside, "unshare", "--mount", "sh", "-c", start],
                                          stdin=subprocess.DEVNULL, stdout=log, stderr=log))
        log.close()
        self.names.append(far)

    def await_answer(self, address):
        for _ in range(50):
            asked = subprocess.run([*self.ssh.split(), address, "true"], capture_output=True)
            if asked.returncode == 0:
                return
            time.sleep(0.1)
        raise RuntimeError(f"{address} does not answer: {asked.stderr.decode()}")

    def kill(self, host):
        """Ends everything that runs on a host at once, its sshd included."""
        space = self.spaces[self.names.index(host)]
        inside = subprocess.run(["ip", "netns", "pids", space], capture_output=True, text=True)
        for process in inside.stdout.split():
            try:
                os.kill(int(process), signal.SIGKILL)
            except ProcessLookupError:
                pass

    def close(self):
        for host in self.names:
            self.kill(host)
        for process in self.sshd:
            process.wait()
        for space in self.spaces:
            # The pair of links goes with its end inside.
            run("ip", "netns", "delete", space)
