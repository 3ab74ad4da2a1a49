// 设置逻辑处理器个数为核数
runtime.GOMAXPROCS(1)

// 设置逻辑处理器个数为核数
runtime.GOMAXPROCS(runtime.NumCPU())

// 让当前goroutine暂停，退回执行队列，让其他等待的goroutine运行
runtime.Gosched()

