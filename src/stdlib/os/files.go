
func stat(name string, fd int, follow bool) (size, mode, sec, nsec, dev, ino, e int)
func readDir(name string) (names []string, e int)
func changePath(what int, name, other string, perm int) (e int)
func seek(fd, offset, whence int) (at, e int)
func readAt(fd int, p []byte, off int) (n, e int)
func writeAt(fd int, p []byte, off int) (n, e int)
func truncate(fd, size int) int
func place(what int) string
func number(what int) int

// What changePath does.
const (
	doMkdir = iota
	doRename
	doRemoveAll
	doChdir
	doChmod
	doMkdirAll
	doLink
	doSymlink
)

const (
	placeWorking = iota
	placeHost
	placeProgram
)

const (
	SEEK_SET = 0
	SEEK_CUR = 1
	SEEK_END = 2
)

type (
	// FileInfo describes a file.
	FileInfo = fs.FileInfo

	// DirEntry is an entry of a folder.
	DirEntry = fs.DirEntry
)

// The bits of modes.
const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

type fileStat struct {
	name      string
	size      int64
	mode      FileMode
	sec, nsec int
	dev, ino  int
}

func (s *fileStat) Name() string       { return s.name }
func (s *fileStat) Size() int64        { return s.size }
func (s *fileStat) Mode() FileMode     { return s.mode }
func (s *fileStat) IsDir() bool        { return s.mode.IsDir() }
func (s *fileStat) ModTime() time.Time { return time.Unix(int64(s.sec), int64(s.nsec)) }
func (s *fileStat) Sys() any           { return nil }

// baseName is a path's last element.
func baseName(name string) string {
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == '/' && i+1 < len(name) {
			return name[i+1:]
		}
	}
	return name
}

func statFile(op, name string, fd int, follow bool) (FileInfo, error) {
	size, bits, sec, nsec, dev, ino, e := stat(name, fd, follow)
	if e != 0 {
		return nil, &PathError{op, name, errno(e)}
	}
	mode := FileMode(bits & 0777)
	switch bits & 0170000 {
	case 0040000:
		mode |= ModeDir
	case 0120000:
		mode |= ModeSymlink
	case 0010000:
		mode |= ModeNamedPipe
	case 0140000:
		mode |= ModeSocket
	case 0020000:
		mode |= ModeDevice | ModeCharDevice
	case 0060000:
		mode |= ModeDevice
	}
	if bits&04000 != 0 {
		mode |= ModeSetuid
	}
	if bits&02000 != 0 {
		mode |= ModeSetgid
	}
	if bits&01000 != 0 {
		mode |= ModeSticky
	}
	return &fileStat{baseName(name), int64(size), mode, sec, nsec, dev, ino}, nil
}

// Stat describes a file.
func Stat(name string) (FileInfo, error) { return statFile("stat", name, -1, true) }

// Lstat describes a file, or a symbolic link itself.
func Lstat(name string) (FileInfo, error) { return statFile("lstat", name, -1, false) }

// Stat describes the file.
func (f *File) Stat() (FileInfo, error) {
	if err := f.check("stat"); err != nil {
		return nil, err
	}
	return statFile("stat", f.name, f.fd, true)
}

// Seek sets where the next Read or Write is.
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	if err := f.check("seek"); err != nil {
		return 0, err
	}
	at, e := seek(f.fd, int(offset), whence)
	if e != 0 {
		return 0, f.fail("seek", e)
	}
	// A folder is listed from there on.
	f.listed = nil
	return int64(at), nil
}

// ReadAt reads from an offset on.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{"readat", f.name, errors.New("negative offset")}
	}
	for len(b) > 0 {
		m, e := readAt(f.fd, b, int(off))
		if e != 0 {
			return n, f.fail("read", e)
		}
		if m == 0 {
			return n, io.EOF
		}
		n += m
		b = b[m:]
		off += int64(m)
	}
	return n, nil
}

// WriteAt writes from an offset on.
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	if off < 0 {
		return 0, &PathError{"writeat", f.name, errors.New("negative offset")}
	}
	for len(b) > 0 {
		m, e := writeAt(f.fd, b, int(off))
		if e != 0 {
			return n, f.fail("write", e)
		}
		n += m
		b = b[m:]
		off += int64(m)
	}
	return n, nil
}

// Truncate sets the file's size.
func (f *File) Truncate(size int64) error {
	if err := f.check("truncate"); err != nil {
		return err
	}
	if e := truncate(f.fd, int(size)); e != 0 {
		return f.fail("truncate", e)
	}
	return nil
}

func change(op string, what int, name string, perm FileMode) error {
	if e := changePath(what, name, "", int(perm.Perm())); e != 0 {
		return &PathError{op, name, errno(e)}
	}
	return nil
}

// Mkdir makes a folder.
func Mkdir(name string, perm FileMode) error { return change("mkdir", doMkdir, name, perm) }

// MkdirAll makes a folder and those that it lies in.
func MkdirAll(path string, perm FileMode) error { return change("mkdir", doMkdirAll, path, perm) }

// RemoveAll removes a file or a folder with all that is in it.
func RemoveAll(path string) error { return change("unlinkat", doRemoveAll, path, 0) }

// Chdir changes the working folder.
func Chdir(dir string) error { return change("chdir", doChdir, dir, 0) }

// Chmod changes a file's permission bits.
func Chmod(name string, mode FileMode) error { return change("chmod", doChmod, name, mode) }

// LinkError is an operation with two paths that failed.
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (e *LinkError) Error() string { return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error() }
func (e *LinkError) Unwrap() error { return e.Err }

// Rename gives a file another path.
func Rename(oldpath, newpath string) error {
	// The system would replace an empty folder.
	if to, err := Lstat(newpath); err == nil && to.IsDir() {
		from, err := Lstat(oldpath)
		if err != nil {
			return &LinkError{"rename", oldpath, newpath, cause(err)}
		}
		if newpath == oldpath || !SameFile(to, from) {
			return &LinkError{"rename", oldpath, newpath, errno(17)}
		}
	}
	if e := changePath(doRename, oldpath, newpath, 0); e != 0 {
		return &LinkError{"rename", oldpath, newpath, errno(e)}
	}
	return nil
}

// Getwd is the working folder.
func Getwd() (dir string, err error) { return found("getwd", placeWorking) }

// Hostname is the machine's name.
func Hostname() (name string, err error) { return found("hostname", placeHost) }

// Executable is the path of the program that runs.
func Executable() (string, error) { return found("executable", placeProgram) }

func found(what string, which int) (string, error) {
	s := place(which)
	if s == "" {
		return "", &SyscallError{what, errno(2)}
	}
	return s, nil
}

func Getpid() int      { return number(0) }
func Getppid() int     { return number(1) }
func Getuid() int      { return number(2) }
func Getgid() int      { return number(3) }
func Geteuid() int     { return number(4) }
func Getegid() int     { return number(5) }
func Getpagesize() int { return 4096 }

// IsPathSeparator says whether c separates the elements of a path.
func IsPathSeparator(c uint8) bool { return c == PathSeparator }

// IsTimeout says whether err is one of taking too long.
func IsTimeout(err error) bool {
	t, ok := cause(err).(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// TempDir is the folder for files that don't last.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// UserHomeDir is the user's own folder.
func UserHomeDir() (string, error) {
	if dir := Getenv("HOME"); dir != "" {
		return dir, nil
	}
	return "", errors.New("$HOME is not defined")
}

var tempNumber uint32

// temporary tries names until make agrees to one.
func temporary(op, dir, pattern string, make func(name string) error) error {
	if dir == "" {
		dir = TempDir()
	}
	before, after := pattern, ""
	for i := len(pattern) - 1; i >= 0; i-- {
		if pattern[i] == '/' {
			return &PathError{op, pattern, errors.New("pattern contains path separator")}
		}
		if pattern[i] == '*' && before == pattern {
			before, after = pattern[:i], pattern[i+1:]
		}
	}
	for try := 0; ; try++ {
		tempNumber = tempNumber*1664525 + 1013904223 + uint32(time.Now().UnixNano())
		err := make(dir + "/" + before + decimal(tempNumber) + after)
		if err == nil || !IsExist(err) || try > 10000 {
			return err
		}
	}
}

func decimal(n uint32) string {
	s := ""
	for ; n > 0 || s == ""; n /= 10 {
		s = string(rune('0'+n%10)) + s
	}
	return s
}

// CreateTemp makes a file of a name that nobody has.
func CreateTemp(dir, pattern string) (f *File, err error) {
	err = temporary("createtemp", dir, pattern, func(name string) (err error) {
		f, err = OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0600)
		return err
	})
	return f, err
}

// MkdirTemp makes a folder of a name that nobody has.
func MkdirTemp(dir, pattern string) (path string, err error) {
	err = temporary("mkdirtemp", dir, pattern, func(name string) error {
		path = name
		return Mkdir(name, 0700)
	})
	if err != nil {
		return "", err
	}
	return path, nil
}

// Clearenv removes all environment variables.
func Clearenv() {
	for _, pair := range environ() {
		for i := range len(pair) {
			if pair[i] == '=' && i > 0 {
				unsetenv(pair[:i])
				break
			}
		}
	}
}

// ExpandEnv puts environment variables in place of $name and ${name}.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand puts what mapping says in place of $name and ${name}.
func Expand(s string, mapping func(string) string) string {
	out, from := "", 0
	for i := 0; i+1 < len(s); i++ {
		if s[i] != '$' {
			continue
		}
		out += s[from:i]
		name, n := variable(s[i+1:])
		switch {
		case name != "":
			out += mapping(name)
		case n == 0:
			// A dollar sign that nothing follows stays.
			out += "$"
		}
		i += n
		from = i + 1
	}
	return out + s[from:]
}

// variable is the name behind a dollar sign, and how many bytes it takes.
func variable(s string) (name string, n int) {
	special := func(c byte) bool {
		switch c {
		case '*', '#', '$', '@', '!', '?', '-':
			return true
		}
		return '0' <= c && c <= '9'
	}
	switch {
	case s[0] == '{':
		if len(s) > 2 && special(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2
				}
				return s[1:i], i + 1
			}
		}
		return "", 1
	case special(s[0]):
		return s[:1], 1
	}
	for n < len(s) && (s[n] == '_' || '0' <= s[n] && s[n] <= '9' || 'a' <= s[n]|0x20 && s[n]|0x20 <= 'z') {
		n++
	}
	return s[:n], n
}
