// Package os is the operating system: arguments, environment, files.
package os

import (
	"errors"
	"io"
	"io/fs"
	"time"
)

var (
	ErrInvalid    = fs.ErrInvalid
	ErrPermission = fs.ErrPermission
	ErrExist      = fs.ErrExist
	ErrNotExist   = fs.ErrNotExist
	ErrClosed     = fs.ErrClosed

	ErrNoDeadline             = errors.New("file type does not support deadline")
	ErrDeadlineExceeded error = &timeoutError{}
	ErrProcessDone            = errors.New("os: process already finished")
)

type timeoutError struct{}

func (*timeoutError) Error() string   { return "i/o timeout" }
func (*timeoutError) Timeout() bool   { return true }
func (*timeoutError) Temporary() bool { return true }

const (
	O_RDONLY int = 0
	O_WRONLY int = 1
	O_RDWR   int = 2
	O_APPEND int = 1024
	O_CREATE int = 64
	O_EXCL   int = 128
	O_SYNC   int = 1052672
	O_TRUNC  int = 512
)

const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"
)

// FileMode are a file's mode and permission bits.
type FileMode = fs.FileMode

// PathError is an operation on a file that failed.
type PathError = fs.PathError

type errno uintptr

func (e errno) Error() string { return errnoText(int(e)) }

func (e errno) Is(target error) bool {
	switch target {
	case ErrPermission:
		return e == 1 || e == 13
	case ErrExist:
		return e == 17 || e == 39
	case ErrNotExist:
		return e == 2
	}
	return false
}

func errnoText(e int) string
func args() []string
func environ() []string
func lookup(key string) (value string, found bool)
func setenv(key, value string)
func unsetenv(key string)
func exit(code int)
func read(fd int, p []byte) (n int, e int)
func write(fd int, p []byte) (n int, e int)
func writeText(fd int, s string) (n int, e int)
func open(name string, flag int, perm int) (fd int, e int)
func closeFd(fd int) int
func remove(name string) int

// Args are the program's name and its arguments.
var Args = args()

var (
	Stdin  = &File{fd: 0, name: "/dev/stdin"}
	Stdout = &File{fd: 1, name: "/dev/stdout"}
	Stderr = &File{fd: 2, name: "/dev/stderr"}
)

// Exit ends the program at once, without deferred calls.
func Exit(code int) { exit(code) }

// Getenv is the value of an environment variable; "" if there is none.
func Getenv(key string) string {
	v, _ := lookup(key)
	return v
}

// LookupEnv is the value of an environment variable, and whether there is one.
func LookupEnv(key string) (string, bool) { return lookup(key) }

// Environ are the environment variables as "key=value".
func Environ() []string { return environ() }

// Setenv sets an environment variable.
func Setenv(key, value string) error {
	wrong := key == ""
	for i := 0; i < len(key); i++ {
		wrong = wrong || key[i] == '=' || key[i] == 0
	}
	for i := 0; i < len(value); i++ {
		wrong = wrong || value[i] == 0
	}
	if wrong {
		return &SyscallError{"setenv", errno(22)}
	}
	setenv(key, value)
	return nil
}

// Unsetenv removes an environment variable.
func Unsetenv(key string) error {
	unsetenv(key)
	return nil
}

// SyscallError is a call of the system that failed.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }
func (e *SyscallError) Unwrap() error { return e.Err }

// Timeout says whether it took too long.
func (e *SyscallError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// NewSyscallError is a SyscallError, or nil if err is.
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

// File is an open file.
type File struct {
	fd     int
	name   string
	listed *listing
}

// NewFile is a file that is open already.
func NewFile(fd uintptr, name string) *File {
	if int(fd) < 0 {
		return nil
	}
	return &File{fd: int(fd), name: name}
}

// Name is the name by which the file was opened.
func (f *File) Name() string { return f.name }

// Fd is the file's descriptor.
func (f *File) Fd() uintptr { return uintptr(f.fd) }

func (f *File) fail(op string, e int) error {
	if f.fd < 0 {
		// Another goroutine closed it meanwhile.
		return &PathError{op, f.name, ErrClosed}
	}
	return &PathError{op, f.name, errno(e)}
}

func (f *File) check(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if f.fd < 0 {
		return &PathError{op, f.name, ErrClosed}
	}
	return nil
}

func (f *File) Read(p []byte) (n int, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	n, e := read(f.fd, p)
	if e != 0 {
		return 0, f.fail("read", e)
	}
	if n == 0 && len(p) > 0 {
		return 0, io.EOF
	}
	return n, nil
}

func (f *File) Write(p []byte) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	n, e := write(f.fd, p)
	if e != 0 {
		return n, f.fail("write", e)
	}
	return n, nil
}

func (f *File) WriteString(s string) (n int, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	n, e := writeText(f.fd, s)
	if e != 0 {
		return n, f.fail("write", e)
	}
	return n, nil
}

// Sync writes what the system holds back.
func (f *File) Sync() error { return f.check("sync") }

// Close closes the file.
func (f *File) Close() error {
	if err := f.check("close"); err != nil {
		return err
	}
	fd := f.fd
	f.fd = -1
	if e := closeFd(fd); e != 0 {
		return &PathError{"close", f.name, errno(e)}
	}
	return nil
}

// Open opens a file to read.
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

// Create makes an empty file, or empties it.
func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666) }

// OpenFile opens a file as flag says.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	fd, e := open(name, flag, int(perm))
	if e != 0 {
		return nil, &PathError{"open", name, errno(e)}
	}
	return NewFile(uintptr(fd), name), nil
}

// Remove removes a file or an empty folder.
func Remove(name string) error {
	if e := remove(name); e != 0 {
		return &PathError{"remove", name, errno(e)}
	}
	return nil
}

// ReadFile is all of a file.
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

// WriteFile makes a file of data.
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if cerr := f.Close(); cerr != nil && err == nil {
		err = cerr
	}
	return err
}

// IsNotExist says whether err means that a file is not there.
func IsNotExist(err error) bool { return means(err, ErrNotExist) }

// IsExist says whether err means that a file is there already.
func IsExist(err error) bool { return means(err, ErrExist) }

// IsPermission says whether err means that permission is missing.
func IsPermission(err error) bool { return means(err, ErrPermission) }

// means is older than errors.Is: it looks through this package's own errors only.
func means(err, kind error) bool {
	err = cause(err)
	if err == kind {
		return true
	}
	e, ok := err.(errno)
	return ok && e.Is(kind)
}

func cause(err error) error {
	switch e := err.(type) {
	case *PathError:
		return e.Err
	case *LinkError:
		return e.Err
	case *SyscallError:
		return e.Err
	}
	return err
}
