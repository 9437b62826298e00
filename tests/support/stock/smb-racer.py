# smb-racer.py CONFIGURATION WHO WAY COUNT: puts numbers on a share with the requests that Windows sends for a hard link and for
# the rename of a folder; one line of JSON per number on stdout, for each line on stdin.
import json, os, pty, subprocess, sys, tempfile, termios

configuration, who, way, count = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
user, password, port = os.environ['SMB_USER'], os.environ['SMB_PASSWORD'], os.environ['SMB_PORT']
here = tempfile.mkdtemp(dir=os.path.dirname(configuration))

# smbclient answers line by line on a terminal only
master, terminal = pty.openpty()
attributes = termios.tcgetattr(terminal)
attributes[3] &= ~termios.ECHO
termios.tcsetattr(terminal, termios.TCSANOW, attributes)
subprocess.Popen(
    ['smbclient', '-s', configuration, '-p', port, '-U', f'{user}%{password}', '//127.0.0.1/log'],
    stdin=terminal, stdout=terminal, stderr=terminal, close_fds=True, cwd=here)

def answer():
    text = b''
    while not text.endswith(b'> '):
        text += os.read(master, 65536)
    return text

def ask(line):
    os.write(master, line.encode() + b'\n')
    return answer()

def read(name):
    place = os.path.join(here, 'read')
    if os.path.exists(place):
        os.unlink(place)
    ask(f'get {name} read')
    if not os.path.exists(place):
        return None
    with open(place, 'rb') as file:
        return file.read()

answer()
print('ready', flush=True)
for number in range(1, count + 1):
    content = f'{who} {number} '.encode() + os.urandom(16).hex().encode() * 40
    with open(os.path.join(here, 'own'), 'wb') as file:
        file.write(content)
    temporary = f't{who}.{number}'
    if way == 'link':
        ask(f'put own {temporary}')
    else:
        ask(f'mkdir {temporary}')
        ask(f'put own {temporary}\\seg')
    print('set', flush=True)
    sys.stdin.readline()
    said = ask(f'{"hardlink" if way == "link" else "rename"} {temporary} {way}{number}')
    there = read(f'{way}{number}' if way == 'link' else f'{way}{number}\\seg')
    won = b'NT_STATUS' not in said
    owner = there.split(b' ')[0].decode() if there is not None and len(there) > 1000 else None
    print(json.dumps(dict(number=number, won=won, owner=owner, mine=there == content)), flush=True)
