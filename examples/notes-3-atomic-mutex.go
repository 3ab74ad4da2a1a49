import (
    "fmt"
    "runtime"
    "sync"
    "sync/atomic"
)    
var (
    count int32
    wg      sync.WaitGroup
    mutex   sync.Mutex
)
// atomic包
// LoadInt32和StoreInt32在底层使用加锁机制，
// 保证了共享资源对同步与安全
value := atomic.LoadInt32(&count)
atomic.StoreInt32(&count, value)

// sync包
mutex.Lock()
mutex.Unlock()
// 使用一个加锁和解锁机制，对共享资源进行访问
