package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

func check(what string, err error, dir string) {
	s := "ok"
	if err != nil {
		s = strings.ReplaceAll(err.Error(), dir, "DIR")
	}
	fmt.Println(what+":", s)
}

func main() {
	dir, err := os.MkdirTemp("", "gorge*test")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	p := func(s string) string { return dir + "/" + s }
	check("mkdir", os.Mkdir(p("a"), 0755), dir)
	check("mkdir again", os.Mkdir(p("a"), 0755), dir)
	check("mkdir deep", os.Mkdir(p("x/y"), 0755), dir)
	check("mkdirall", os.MkdirAll(p("x/y/z"), 0755), dir)
	check("mkdirall again", os.MkdirAll(p("x/y/z"), 0755), dir)
	check("write", os.WriteFile(p("a/f.txt"), []byte("hello world"), 0640), dir)
	info, err := os.Stat(p("a/f.txt"))
	check("stat", err, dir)
	fmt.Println(info.Name(), info.Size(), info.Mode(), info.IsDir(), info.Mode().IsRegular(), info.Mode().Perm(), info.ModTime().Year() > 2000)
	info, _ = os.Stat(p("a"))
	fmt.Println(info.Name(), info.Mode(), info.IsDir(), info.Mode()&os.ModeDir != 0)
	_, err = os.Stat(p("none"))
	check("stat none", err, dir)
	var pe *fs.PathError
	fmt.Println(os.IsNotExist(err), errors.Is(err, fs.ErrNotExist), errors.Is(err, os.ErrNotExist), errors.As(err, &pe), pe.Op)
	fmt.Printf("%T\n", err)
	check("rename", os.Rename(p("a/f.txt"), p("b.txt")), dir)
	check("rename none", os.Rename(p("none"), p("b")), dir)
	data, err := os.ReadFile(p("b.txt"))
	fmt.Println(string(data), err)
	entries, err := os.ReadDir(dir)
	check("readdir", err, dir)
	for _, e := range entries {
		fmt.Println(e.Name(), e.IsDir(), e.Type(), e)
	}
	_, err = os.ReadDir(p("none"))
	check("readdir none", err, dir)
	f, err := os.OpenFile(p("b.txt"), os.O_RDWR, 0)
	check("open", err, dir)
	buf := make([]byte, 5)
	n, err := f.ReadAt(buf, 6)
	fmt.Println(n, err, string(buf))
	n, err = f.ReadAt(buf, 9)
	fmt.Println(n, err, string(buf[:n]))
	n, err = f.WriteAt([]byte("WORLD"), 6)
	fmt.Println(n, err)
	at, err := f.Seek(-5, io.SeekEnd)
	fmt.Println(at, err)
	all, err := io.ReadAll(f)
	fmt.Println(string(all), err)
	check("truncate", f.Truncate(3), dir)
	st, _ := f.Stat()
	fmt.Println(st.Size(), st.Name())
	_, err = f.Seek(-50, io.SeekStart)
	check("seek", err, dir)
	f.Close()
	check("closed", f.Close(), dir)
	check("chmod", os.Chmod(p("b.txt"), 0600), dir)
	st, _ = os.Stat(p("b.txt"))
	fmt.Println(st.Mode())
	check("remove full", os.Remove(p("x")), dir)
	check("removeall", os.RemoveAll(p("x")), dir)
	check("removeall none", os.RemoveAll(p("x")), dir)
	t, err := os.CreateTemp(dir, "tmp-*.txt")
	check("temp", err, dir)
	fmt.Println(strings.HasPrefix(t.Name(), dir+"/tmp-"), strings.HasSuffix(t.Name(), ".txt"))
	t.Close()
	check("chdir", os.Chdir(dir), dir)
	wd, _ := os.Getwd()
	fmt.Println(wd == dir)
	_, err = os.Stat("b.txt")
	check("relative", err, dir)
	os.Setenv("GORGE_X", "value")
	fmt.Println(os.ExpandEnv("$GORGE_X ${GORGE_X}y $ $$ ${} ${GORGE_X"), os.Expand("$a-${b}-$1x-$*", strings.ToUpper))
	fmt.Println(os.Getpid() > 0, os.Getppid() > 0, os.TempDir() != "", os.IsPathSeparator('/'))
	for _, m := range []fs.FileMode{0, 0777, os.ModeDir | 0755, os.ModeSymlink | 0777, os.ModeNamedPipe | 0644, os.ModeSetuid | 0755, os.ModeSticky | os.ModeDir | 0777} {
		fmt.Println(m, uint32(m), m.Type(), m.IsRegular())
	}
	fmt.Println(fs.ValidPath("a/b"), fs.ValidPath("/a"), fs.ValidPath("a//b"), fs.ValidPath("."))
}
