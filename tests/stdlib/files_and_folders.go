// Folders, links, pipes, and trees of package io/fs.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"sort"
	"strings"
	"time"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func tell(root string, err error) {
	if err == nil {
		fmt.Println("no error")
		return
	}
	fmt.Println(strings.ReplaceAll(err.Error(), root, "ROOT"))
}

// memory is a tree without folders of its own making.
type memory map[string]string

type opened struct {
	*strings.Reader
	name string
}

func (m memory) Open(name string) (fs.File, error) {
	text, ok := m[name]
	if !ok {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return opened{strings.NewReader(text), name}, nil
}

func (o opened) Close() error               { return nil }
func (o opened) Stat() (fs.FileInfo, error) { return o, nil }
func (o opened) Name() string               { return o.name }
func (o opened) Mode() fs.FileMode          { return 0444 }
func (o opened) ModTime() time.Time         { return time.Date(2024, 2, 3, 4, 5, 6, 0, time.UTC) }
func (o opened) IsDir() bool                { return false }
func (o opened) Sys() any                   { return nil }

func main() {
	root, err := os.MkdirTemp("", "gorge")
	check(err)
	defer os.RemoveAll(root)
	for _, dir := range []string{"a/b", "a/c", "d"} {
		check(os.MkdirAll(root+"/"+dir, 0755))
	}
	for i, name := range []string{"a/one.txt", "a/b/two.txt", "a/b/three.go", "a/c/four.txt", "top.go"} {
		check(os.WriteFile(root+"/"+name, []byte(strings.Repeat("x", i+1)), 0644))
	}
	check(os.Symlink("one.txt", root+"/a/link"))
	check(os.Link(root+"/top.go", root+"/again.go"))

	// Links.
	target, err := os.Readlink(root + "/a/link")
	fmt.Println(target, err)
	_, err = os.Readlink(root + "/top.go")
	tell(root, err)
	tell(root, os.Symlink("x", root+"/a/link"))
	tell(root, os.Link(root+"/none", root+"/other"))
	top, _ := os.Stat(root + "/top.go")
	again, _ := os.Stat(root + "/again.go")
	one, _ := os.Stat(root + "/a/one.txt")
	fmt.Println(os.SameFile(top, again), os.SameFile(top, one))

	// An open folder.
	dir, err := os.Open(root + "/a")
	check(err)
	names, err := dir.Readdirnames(-1)
	sort.Strings(names)
	fmt.Println(names, err)
	names, err = dir.Readdirnames(1)
	fmt.Println(names, err)
	check(dir.Close())
	_, err = dir.ReadDir(-1)
	tell(root, err)
	dir, _ = os.Open(root + "/a")
	count := 0
	for {
		entries, err := dir.ReadDir(2)
		count += len(entries)
		if err == io.EOF {
			break
		}
	}
	fmt.Println(count, "entries")
	infos, err := dir.Readdir(0)
	fmt.Println(len(infos), infos != nil, err)

	// A folder as a tree.
	tree := os.DirFS(root)
	check(fs.WalkDir(tree, ".", func(path string, d fs.DirEntry, err error) error {
		check(err)
		fmt.Println(path, d.IsDir(), d.Type(), d)
		if path == "a/c" {
			return fs.SkipDir
		}
		return nil
	}))
	fmt.Println(fs.WalkDir(tree, "a", func(path string, d fs.DirEntry, err error) error {
		if d.Name() == "b" {
			return errors.New("stopped at " + path)
		}
		return nil
	}))
	fmt.Println(fs.WalkDir(tree, "a", func(path string, d fs.DirEntry, err error) error { return fs.SkipAll }))
	fmt.Println(fs.WalkDir(tree, "none", func(path string, d fs.DirEntry, err error) error { return err }))
	for _, pattern := range []string{"*.go", "a/*", "*/*/*.txt", "a/[a-b]/t[^w]*", "top.??", "none*", "a/b/two.txt", "\\top.go"} {
		found, err := fs.Glob(tree, pattern)
		fmt.Println(pattern, found, err)
	}
	for _, pattern := range []string{"[", "[a", "[]a]", "a\\", "[a-]"} {
		_, err := fs.Glob(tree, pattern)
		fmt.Println(pattern, err)
	}
	sub, err := fs.Sub(tree, "a")
	check(err)
	data, err := fs.ReadFile(sub, "b/two.txt")
	fmt.Printf("%q %v\n", data, err)
	_, err = fs.ReadFile(sub, "b/none.txt")
	fmt.Println(err, errors.Is(err, fs.ErrNotExist))
	found, err := fs.Glob(sub, "b/*")
	fmt.Println(found, err)
	_, err = sub.Open("../top.go")
	fmt.Println(err, errors.Is(err, fs.ErrInvalid))
	_, err = fs.Sub(tree, "/a")
	fmt.Println(err)
	_, err = tree.Open("/top.go")
	fmt.Println(err)
	entries, err := fs.ReadDir(sub, "b")
	for _, entry := range entries {
		info, _ := entry.Info()
		fmt.Println(fs.FormatDirEntry(entry), info.Size(), info.Mode())
	}
	fmt.Println(err)
	link, err := fs.ReadLink(sub, "link")
	fmt.Println(link, err)
	info, err := fs.Lstat(tree, "a/link")
	fmt.Println(info.Mode().Type(), err)
	info, err = fs.Stat(tree, "a/link")
	fmt.Println(info.Mode(), info.Size(), err)

	// A tree of one's own.
	own := memory{"notes": "first\nsecond\n"}
	data, err = fs.ReadFile(own, "notes")
	fmt.Printf("%q %v\n", data, err)
	info, err = fs.Stat(own, "notes")
	fmt.Println(fs.FormatFileInfo(info), err)
	fmt.Println(fs.FileInfoToDirEntry(info), fs.FileInfoToDirEntry(nil))
	_, err = fs.ReadDir(own, "notes")
	fmt.Println(err)
	_, err = fs.ReadLink(own, "notes")
	fmt.Println(err)

	// Times, modes, sizes.
	check(os.Chtimes(root+"/top.go", time.Time{}, time.Date(2001, 2, 3, 4, 5, 6, 7000, time.UTC)))
	top, _ = os.Stat(root + "/top.go")
	fmt.Println(top.ModTime().UTC())
	check(os.Truncate(root+"/top.go", 2))
	tell(root, os.Truncate(root+"/none", 2))
	f, err := os.OpenFile(root+"/top.go", os.O_RDWR, 0)
	check(err)
	check(f.Chmod(0600))
	n, err := f.ReadFrom(strings.NewReader("0123456789"))
	fmt.Println(n, err)
	_, err = f.Seek(2, io.SeekStart)
	check(err)
	var text strings.Builder
	n, err = f.WriteTo(&text)
	fmt.Println(n, err, text.String())
	top, _ = f.Stat()
	fmt.Println(top.Size(), top.Mode())
	check(f.Close())
	tell(root, f.Chmod(0644))
	check(os.CopyFS(root+"/copy", sub))
	copied, _ := fs.Glob(os.DirFS(root), "copy/*")
	fmt.Println(copied)
	tell(root, os.Chown(root+"/none", -1, -1))
	fmt.Println(os.NewSyscallError("x", nil), os.NewSyscallError("x", io.EOF))

	// What a function prints, through a pipe.
	r, w, err := os.Pipe()
	check(err)
	stdout := os.Stdout
	os.Stdout = w
	done := make(chan int)
	go func() {
		lines := 0
		for s := bufio.NewScanner(r); s.Scan(); {
			lines++
		}
		done <- lines
	}()
	for i := range 20000 {
		fmt.Println("line", i)
	}
	os.Stdout = stdout
	check(w.Close())
	fmt.Println(<-done, "lines came through")
}
