
func readLink(name string) (target string, e int)
func pipe() (r, w, e int)
func chown(name string, uid, gid int, follow bool) (e int)
func changeTimes(name string, read, readNsec, written, writtenNsec int) (e int)

type dirEntry struct{ folder, name string }

func (d *dirEntry) info() FileInfo {
	info, _ := Lstat(d.folder + "/" + d.name)
	return info
}

func (d *dirEntry) Name() string            { return d.name }
func (d *dirEntry) Info() (FileInfo, error) { return Lstat(d.folder + "/" + d.name) }
func (d *dirEntry) IsDir() bool             { return d.Type().IsDir() }
func (d *dirEntry) String() string          { return fs.FormatDirEntry(d) }

func (d *dirEntry) Type() FileMode {
	if info := d.info(); info != nil {
		return info.Mode().Type()
	}
	return 0
}

func entriesOf(folder string, names []string) []DirEntry {
	entries := make([]DirEntry, len(names))
	for i, name := range names {
		entries[i] = &dirEntry{folder, name}
	}
	return entries
}

// ReadDir are a folder's entries in order of name.
func ReadDir(name string) ([]DirEntry, error) {
	names, e := readDir(name)
	if e != 0 {
		return nil, &PathError{"open", name, errno(e)}
	}
	return entriesOf(name, names), nil
}

// listing is what of a folder has not been told yet.
type listing struct{ names []string }

// Readdirnames are the folder's next n names, or all that are left if n is not above 0.
func (f *File) Readdirnames(n int) (names []string, err error) {
	if err := f.check("readdirent"); err != nil {
		if f != nil {
			// Not ErrClosed, as for other operations.
			err = &PathError{"readdirent", f.name, errors.New("use of closed file")}
		}
		return nil, err
	}
	if f.listed == nil {
		names, e := readDir(f.path())
		if e != 0 {
			return []string{}, f.fail("readdirent", e)
		}
		f.listed = &listing{names}
	}
	left := f.listed.names
	if n <= 0 {
		n = len(left)
	} else if len(left) == 0 {
		return []string{}, io.EOF
	}
	n = min(n, len(left))
	f.listed.names = left[n:]
	return append([]string{}, left[:n]...), nil
}

// ReadDir are the folder's next n entries, or all that are left if n is not above 0.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	names, err := f.Readdirnames(n)
	if f == nil {
		return nil, err
	}
	return entriesOf(f.name, names), err
}

// Readdir describes the folder's next n entries, or all that are left if n is not above 0.
func (f *File) Readdir(n int) ([]FileInfo, error) {
	names, err := f.Readdirnames(n)
	if f == nil {
		return nil, err
	}
	infos := []FileInfo{}
	for _, name := range names {
		info, err := Lstat(f.name + "/" + name)
		if IsNotExist(err) {
			// It was removed meanwhile.
			continue
		}
		if err != nil {
			return infos, err
		}
		infos = append(infos, info)
	}
	return infos, err
}

// path leads to the open file, whatever its name is by now.
func (f *File) path() string { return "/proc/self/fd/" + decimal(uint32(f.fd)) }

// named is an error of an operation on f's path.
func (f *File) named(err error) error {
	if e, ok := err.(*PathError); ok {
		e.Path = f.name
	}
	return err
}

// Chdir makes the folder the working folder.
func (f *File) Chdir() error {
	if err := f.check("chdir"); err != nil {
		return err
	}
	return f.named(Chdir(f.path()))
}

// Chmod changes the file's permission bits.
func (f *File) Chmod(mode FileMode) error {
	if err := f.check("chmod"); err != nil {
		return err
	}
	return f.named(Chmod(f.path(), mode))
}

// Chown changes the file's owner and group.
func (f *File) Chown(uid, gid int) error {
	if err := f.check("chown"); err != nil {
		return err
	}
	return f.named(Chown(f.path(), uid, gid))
}

// Parts of a File, so that copying does not ask the File to copy.
type (
	fileReader struct{ f *File }
	fileWriter struct{ f *File }
)

func (r fileReader) Read(p []byte) (int, error)  { return r.f.Read(p) }
func (w fileWriter) Write(p []byte) (int, error) { return w.f.Write(p) }

// ReadFrom writes all that r has.
func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	return io.Copy(fileWriter{f}, r)
}

// WriteTo reads all and writes it to w.
func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	return io.Copy(w, fileReader{f})
}

// Chown changes a file's owner and group; -1 leaves one as it is.
func Chown(name string, uid, gid int) error {
	if e := chown(name, uid, gid, true); e != 0 {
		return &PathError{"chown", name, errno(e)}
	}
	return nil
}

// Lchown is Chown of a symbolic link itself.
func Lchown(name string, uid, gid int) error {
	if e := chown(name, uid, gid, false); e != 0 {
		return &PathError{"lchown", name, errno(e)}
	}
	return nil
}

// Chtimes sets when a file was read and written last; a zero Time leaves one as it is.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	parts := func(t time.Time) (sec, nsec int) {
		if t.IsZero() {
			return 0, -1
		}
		return int(t.Unix()), t.Nanosecond()
	}
	read, readNsec := parts(atime)
	written, writtenNsec := parts(mtime)
	if e := changeTimes(name, read, readNsec, written, writtenNsec); e != 0 {
		return &PathError{"chtimes", name, errno(e)}
	}
	return nil
}

// Truncate sets a file's size.
func Truncate(name string, size int64) error {
	fd, e := open(name, O_WRONLY, 0)
	if e == 0 {
		e = truncate(fd, int(size))
		closeFd(fd)
	}
	if e != 0 {
		return &PathError{"truncate", name, errno(e)}
	}
	return nil
}

// SameFile says whether two descriptions are of one file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok1 := fi1.(*fileStat)
	b, ok2 := fi2.(*fileStat)
	return ok1 && ok2 && a.dev == b.dev && a.ino == b.ino
}

func link(op string, what int, oldname, newname string) error {
	if e := changePath(what, oldname, newname, 0); e != 0 {
		return &LinkError{op, oldname, newname, errno(e)}
	}
	return nil
}

// Link gives a file one more name.
func Link(oldname, newname string) error { return link("link", doLink, oldname, newname) }

// Symlink makes a symbolic link.
func Symlink(oldname, newname string) error { return link("symlink", doSymlink, oldname, newname) }

// Readlink is what a symbolic link names.
func Readlink(name string) (string, error) {
	target, e := readLink(name)
	if e != 0 {
		return "", &PathError{"readlink", name, errno(e)}
	}
	return target, nil
}

// Pipe are two files: what is written to w is read from r.
func Pipe() (r *File, w *File, err error) {
	rfd, wfd, e := pipe()
	if e != 0 {
		return nil, nil, NewSyscallError("pipe2", errno(e))
	}
	return NewFile(uintptr(rfd), "|0"), NewFile(uintptr(wfd), "|1"), nil
}

func userFolder(key, below string) (string, error) {
	dir := Getenv(key)
	switch {
	case dir == "":
		if dir = Getenv("HOME"); dir == "" {
			return "", errors.New("neither $" + key + " nor $HOME are defined")
		}
		return dir + "/" + below, nil
	case dir[0] != PathSeparator:
		return "", errors.New("path in $" + key + " is relative")
	}
	return dir, nil
}

// UserCacheDir is the folder for what the user's programs can make again.
func UserCacheDir() (string, error) { return userFolder("XDG_CACHE_HOME", ".cache") }

// UserConfigDir is the folder for the settings of the user's programs.
func UserConfigDir() (string, error) { return userFolder("XDG_CONFIG_HOME", ".config") }

// DirFS is a folder as a tree.
func DirFS(dir string) fs.FS { return dirFS(dir) }

type dirFS string

func (dir dirFS) path(op, name string) (string, error) {
	switch {
	case dir == "":
		return "", &PathError{op, name, errors.New("os: DirFS with empty root")}
	case !fs.ValidPath(name):
		return "", &PathError{op, name, ErrInvalid}
	case dir[len(dir)-1] == PathSeparator:
		return string(dir) + name, nil
	}
	return string(dir) + "/" + name, nil
}

// told is an error that tells the path within the tree.
func told(err error, name string) error {
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return err
}

func (dir dirFS) Open(name string) (fs.File, error) {
	path, err := dir.path("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(path)
	if err != nil {
		return nil, told(err, name)
	}
	return f, nil
}

func (dir dirFS) ReadFile(name string) ([]byte, error) {
	path, err := dir.path("readfile", name)
	if err != nil {
		return nil, err
	}
	data, err := ReadFile(path)
	if err != nil {
		return nil, told(err, name)
	}
	return data, nil
}

func (dir dirFS) ReadDir(name string) ([]DirEntry, error) {
	path, err := dir.path("readdir", name)
	if err != nil {
		return nil, err
	}
	entries, err := ReadDir(path)
	return entries, told(err, name)
}

func (dir dirFS) Stat(name string) (FileInfo, error) {
	path, err := dir.path("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := Stat(path)
	return info, told(err, name)
}

func (dir dirFS) Lstat(name string) (FileInfo, error) {
	path, err := dir.path("lstat", name)
	if err != nil {
		return nil, err
	}
	info, err := Lstat(path)
	return info, told(err, name)
}

func (dir dirFS) ReadLink(name string) (string, error) {
	path, err := dir.path("readlink", name)
	if err != nil {
		return "", err
	}
	target, err := Readlink(path)
	return target, told(err, name)
}

// CopyFS copies a tree into a folder.
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(path string, d DirEntry, err error) error {
		if err != nil {
			return err
		}
		target := dir
		if path != "." {
			target += "/" + path
		}
		switch d.Type() {
		case ModeDir:
			return MkdirAll(target, 0777)
		case ModeSymlink:
			name, err := fs.ReadLink(fsys, path)
			if err != nil {
				return err
			}
			return Symlink(name, target)
		case 0:
			return copyFile(target, fsys, path)
		}
		return &PathError{"CopyFS", path, ErrInvalid}
	})
}

func copyFile(target string, fsys fs.FS, path string) error {
	r, err := fsys.Open(path)
	if err != nil {
		return err
	}
	defer r.Close()
	info, err := r.Stat()
	if err != nil {
		return err
	}
	w, err := OpenFile(target, O_CREATE|O_EXCL|O_WRONLY, 0666|info.Mode()&0777)
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, r); err != nil {
		w.Close()
		return &PathError{"Copy", target, err}
	}
	return w.Close()
}
