
// FS is a tree of files.
type FS interface {
	Open(name string) (File, error)
}

// File is an open file of a tree.
type File interface {
	Stat() (FileInfo, error)
	Read([]byte) (int, error)
	Close() error
}

// ReadDirFile is an open folder.
type ReadDirFile interface {
	File
	ReadDir(n int) ([]DirEntry, error)
}

// What trees may do better than through Open.
type (
	ReadDirFS interface {
		FS
		ReadDir(name string) ([]DirEntry, error)
	}
	ReadFileFS interface {
		FS
		ReadFile(name string) ([]byte, error)
	}
	StatFS interface {
		FS
		Stat(name string) (FileInfo, error)
	}
	ReadLinkFS interface {
		FS
		ReadLink(name string) (string, error)
		Lstat(name string) (FileInfo, error)
	}
	GlobFS interface {
		FS
		Glob(pattern string) ([]string, error)
	}
	SubFS interface {
		FS
		Sub(dir string) (FS, error)
	}
)

// ReadFile is all of a file.
func ReadFile(fsys FS, name string) ([]byte, error) {
	if fsys, ok := fsys.(ReadFileFS); ok {
		return fsys.ReadFile(name)
	}
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data := make([]byte, 0, 512)
	for {
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
		n, err := f.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err == io.EOF {
			return data, nil
		}
		if err != nil {
			return data, err
		}
	}
}

// ReadDir are a folder's entries in order of name.
func ReadDir(fsys FS, name string) ([]DirEntry, error) {
	if fsys, ok := fsys.(ReadDirFS); ok {
		return fsys.ReadDir(name)
	}
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	folder, ok := f.(ReadDirFile)
	if !ok {
		return nil, &PathError{"readdir", name, errors.New("not implemented")}
	}
	entries, err := folder.ReadDir(-1)
	slices.SortFunc(entries, func(a, b DirEntry) int { return cmp.Compare(a.Name(), b.Name()) })
	return entries, err
}

// Stat describes a file.
func Stat(fsys FS, name string) (FileInfo, error) {
	if fsys, ok := fsys.(StatFS); ok {
		return fsys.Stat(name)
	}
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.Stat()
}

// Lstat describes a file, or a symbolic link itself where the tree has such.
func Lstat(fsys FS, name string) (FileInfo, error) {
	if fsys, ok := fsys.(ReadLinkFS); ok {
		return fsys.Lstat(name)
	}
	return Stat(fsys, name)
}

// ReadLink is what a symbolic link names.
func ReadLink(fsys FS, name string) (string, error) {
	if fsys, ok := fsys.(ReadLinkFS); ok {
		return fsys.ReadLink(name)
	}
	return "", &PathError{"readlink", name, ErrInvalid}
}

// describedEntry is an entry of which all is known.
type describedEntry struct{ info FileInfo }

func (d describedEntry) Name() string            { return d.info.Name() }
func (d describedEntry) IsDir() bool             { return d.info.IsDir() }
func (d describedEntry) Type() FileMode          { return d.info.Mode().Type() }
func (d describedEntry) Info() (FileInfo, error) { return d.info, nil }
func (d describedEntry) String() string          { return FormatDirEntry(d) }

// FileInfoToDirEntry is a description as an entry.
func FileInfoToDirEntry(info FileInfo) DirEntry {
	if info == nil {
		return nil
	}
	return describedEntry{info}
}

func slashed(name string, isDir bool) string {
	if isDir {
		return name + "/"
	}
	return name
}

// FormatDirEntry is an entry as a line of text.
func FormatDirEntry(dir DirEntry) string {
	mode := dir.Type().String()
	return mode[:len(mode)-len("rwxrwxrwx")] + " " + slashed(dir.Name(), dir.IsDir())
}

// FormatFileInfo is a description as a line of text.
func FormatFileInfo(info FileInfo) string {
	size := strconv.FormatInt(info.Size(), 10)
	when := info.ModTime().Format(time.DateTime)
	return info.Mode().String() + " " + size + " " + when + " " + slashed(info.Name(), info.IsDir())
}

var (
	// SkipDir has WalkDir leave out the folder.
	SkipDir = errors.New("skip this directory")

	// SkipAll has WalkDir leave out all that is left.
	SkipAll = errors.New("skip everything and stop the walk")
)

// WalkDirFunc is told each file; err is why a folder can't be read.
type WalkDirFunc func(path string, d DirEntry, err error) error

// WalkDir tells fn all that lies below root, folders before what is in them, in order of name.
func WalkDir(fsys FS, root string, fn WalkDirFunc) error {
	info, err := Stat(fsys, root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(fsys, root, FileInfoToDirEntry(info), fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(fsys FS, path string, d DirEntry, fn WalkDirFunc) error {
	err := fn(path, d, nil)
	if !d.IsDir() {
		return err
	}
	var entries []DirEntry
	if err == nil {
		if entries, err = ReadDir(fsys, path); err != nil {
			err = fn(path, d, err)
		}
	}
	if err == SkipDir {
		return nil
	}
	if err != nil {
		return err
	}
	for _, entry := range entries {
		err := walk(fsys, join(path, entry.Name()), entry, fn)
		if err == SkipDir {
			// From a file it means the rest of its folder.
			break
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func join(dir, name string) string {
	switch {
	case dir == "." || dir == "":
		return name
	case name == ".":
		return dir
	}
	return dir + "/" + name
}

// Sub is the tree below a folder.
func Sub(fsys FS, dir string) (FS, error) {
	if !ValidPath(dir) {
		return nil, &PathError{"sub", dir, ErrInvalid}
	}
	if dir == "." {
		return fsys, nil
	}
	if fsys, ok := fsys.(SubFS); ok {
		return fsys.Sub(dir)
	}
	return &subtree{fsys, dir}, nil
}

// subtree is the tree below dir.
type subtree struct {
	fsys FS
	dir  string
}

func (s *subtree) whole(op, name string) (string, error) {
	if !ValidPath(name) {
		return "", &PathError{op, name, ErrInvalid}
	}
	return join(s.dir, name), nil
}

func (s *subtree) own(path string) (string, bool) {
	switch n := len(s.dir); {
	case path == s.dir:
		return ".", true
	case len(path) > n+1 && path[:n] == s.dir && path[n] == '/':
		return path[n+1:], true
	}
	return "", false
}

// named lets an error name the path within s.
func (s *subtree) named(err error) error {
	if e, ok := err.(*PathError); ok {
		if path, ok := s.own(e.Path); ok {
			e.Path = path
		}
	}
	return err
}

func (s *subtree) Open(name string) (File, error) {
	path, err := s.whole("open", name)
	if err != nil {
		return nil, err
	}
	f, err := s.fsys.Open(path)
	return f, s.named(err)
}

func (s *subtree) ReadDir(name string) ([]DirEntry, error) {
	path, err := s.whole("read", name)
	if err != nil {
		return nil, err
	}
	entries, err := ReadDir(s.fsys, path)
	return entries, s.named(err)
}

func (s *subtree) ReadFile(name string) ([]byte, error) {
	path, err := s.whole("read", name)
	if err != nil {
		return nil, err
	}
	data, err := ReadFile(s.fsys, path)
	return data, s.named(err)
}

func (s *subtree) ReadLink(name string) (string, error) {
	path, err := s.whole("readlink", name)
	if err != nil {
		return "", err
	}
	target, err := ReadLink(s.fsys, path)
	return target, s.named(err)
}

func (s *subtree) Lstat(name string) (FileInfo, error) {
	path, err := s.whole("lstat", name)
	if err != nil {
		return nil, err
	}
	info, err := Lstat(s.fsys, path)
	return info, s.named(err)
}

func (s *subtree) Glob(pattern string) ([]string, error) {
	if !validPattern(pattern) {
		return nil, errBadPattern
	}
	if pattern == "." {
		return []string{"."}, nil
	}
	found, err := Glob(s.fsys, s.dir+"/"+pattern)
	for i, path := range found {
		own, ok := s.own(path)
		if !ok {
			return nil, errors.New("invalid result from inner fsys Glob: " + path + " not in " + s.dir)
		}
		found[i] = own
	}
	return found, s.named(err)
}

func (s *subtree) Sub(dir string) (FS, error) {
	if dir == "." {
		return s, nil
	}
	path, err := s.whole("sub", dir)
	if err != nil {
		return nil, err
	}
	return &subtree{s.fsys, path}, nil
}

var errBadPattern = errors.New("syntax error in pattern")

// Glob are the files whose paths match a pattern; what can't be read is left out.
func Glob(fsys FS, pattern string) (matches []string, err error) {
	if fsys, ok := fsys.(GlobFS); ok {
		return fsys.Glob(pattern)
	}
	if !validPattern(pattern) {
		return nil, errBadPattern
	}
	if !hasMeta(pattern) {
		if _, err := Stat(fsys, pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	slash := len(pattern) - 1
	for slash >= 0 && pattern[slash] != '/' {
		slash--
	}
	folders, last := []string{"."}, pattern[slash+1:]
	if slash >= 0 {
		if folders[0] = pattern[:slash]; hasMeta(folders[0]) {
			if folders, err = Glob(fsys, folders[0]); err != nil {
				return nil, err
			}
		}
	}
	for _, folder := range folders {
		entries, err := ReadDir(fsys, folder)
		if err != nil {
			continue
		}
		for _, entry := range entries {
			if match(last, entry.Name()) {
				matches = append(matches, join(folder, entry.Name()))
			}
		}
	}
	return matches, nil
}

func hasMeta(pattern string) bool {
	for i := range len(pattern) {
		switch pattern[i] {
		case '*', '?', '[', '\\':
			return true
		}
	}
	return false
}

func validPattern(pattern string) bool {
	for pattern != "" {
		if pattern[0] == '*' || pattern[0] == '?' {
			pattern = pattern[1:]
			continue
		}
		_, rest, ok := one(pattern, 'x')
		if !ok {
			return false
		}
		pattern = rest
	}
	return true
}

// match says whether a valid pattern stands for all of name.
func match(pattern, name string) bool {
	for pattern != "" {
		if pattern[0] == '*' {
			for {
				if match(pattern[1:], name) {
					return true
				}
				if name == "" || name[0] == '/' {
					return false
				}
				name = name[1:]
			}
		}
		if name == "" {
			return false
		}
		r, n := utf8.DecodeRuneInString(name)
		if pattern[0] == '?' {
			if r == '/' {
				return false
			}
			pattern = pattern[1:]
		} else {
			fits, rest, _ := one(pattern, r)
			if !fits {
				return false
			}
			pattern = rest
		}
		name = name[n:]
	}
	return name == ""
}

// one holds a pattern's first character or class, which is neither '*' nor '?', against a character.
func one(pattern string, r rune) (fits bool, rest string, ok bool) {
	if pattern[0] != '[' {
		c, rest, ok := literal(pattern, false)
		return c == r, rest, ok
	}
	pattern = pattern[1:]
	negated := pattern != "" && pattern[0] == '^'
	if negated {
		pattern = pattern[1:]
	}
	for n := 0; ; n++ {
		if pattern != "" && pattern[0] == ']' && n > 0 {
			return fits != negated, pattern[1:], true
		}
		low, after, ok := literal(pattern, true)
		if !ok {
			return false, "", false
		}
		high := low
		if after != "" && after[0] == '-' {
			if high, after, ok = literal(after[1:], true); !ok {
				return false, "", false
			}
		}
		fits = fits || low <= r && r <= high
		pattern = after
	}
}

// literal is a character that stands for itself, maybe behind a backslash.
func literal(pattern string, class bool) (r rune, rest string, ok bool) {
	if pattern == "" || class && (pattern[0] == '-' || pattern[0] == ']') {
		return 0, "", false
	}
	if pattern[0] == '\\' {
		if pattern = pattern[1:]; pattern == "" {
			return 0, "", false
		}
	}
	r, n := utf8.DecodeRuneInString(pattern)
	if class && (r == utf8.RuneError && n == 1 || n == len(pattern)) {
		return 0, "", false
	}
	return r, pattern[n:], true
}
