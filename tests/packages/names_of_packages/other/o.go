package other

type T struct{ hidden int }

type S struct{ Shown int }
