package a

import (
	"fmt"

	"n/log"
)

var V = log.Add("a needs fmt")

func init() { log.Show = func(n int) { fmt.Println(n, log.Log) } }
