    package main

    import "fmt"
    
    func Processor(input <-chan int, wait chan<- struct{}){
        go func() {
            prime, ok := <-input
            if !ok {
                close(wait)
                return
            }
            fmt.Println(prime)
            output := make(chan int)
            Processor(output, wait)
            for num := range input {
                if num % prime != 0 {
                    output <- num
                }
            }
            close(output)
        }()
    }
    
    func main() {
        origin, wait := make(chan int), make(chan struct{})
        Processor(origin, wait)
        for num := 2; num < 30; num++ {
            origin <- num
        }
        close(origin)
        <-wait
    }
