// Worker pool: a fixed number of goroutines share a queue of jobs.
//
// The channel is the queue. Whichever worker is free takes the next job,
// so a slow job keeps only one worker busy.
package main

import (
	"fmt"
	"sync"
)

type Job struct{ ID, Number int }

type Result struct {
	Job    Job
	Square int
}

func worker(jobs <-chan Job, results chan<- Result) {
	for job := range jobs { // ends when jobs is closed and empty
		results <- Result{job, job.Number * job.Number}
	}
}

func main() {
	const workers, count = 3, 9
	jobs := make(chan Job)
	results := make(chan Result)

	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() { worker(jobs, results) })
	}

	// The sender closes: only it knows that no more jobs come.
	go func() {
		for i := range count {
			jobs <- Job{i, i + 1}
		}
		close(jobs)
	}()

	// results has many senders, so it is closed when all of them are done.
	go func() {
		wg.Wait()
		close(results)
	}()

	// Results come in any order; the job's ID puts them in place.
	squares := make([]int, count)
	for r := range results {
		squares[r.Job.ID] = r.Square
	}
	fmt.Println(squares)
}
