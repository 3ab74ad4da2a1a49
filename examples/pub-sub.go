// Publish and subscribe: a message goes to everyone who asked for its topic.
//
// A mutex guards the list of subscribers; each of them has a channel of its own,
// so that they read at their own pace.
package main

import (
	"fmt"
	"sync"
)

type Broker struct {
	mu          sync.RWMutex
	subscribers map[string][]chan string
}

func NewBroker() *Broker {
	return &Broker{subscribers: map[string][]chan string{}}
}

func (b *Broker) Subscribe(topic string) <-chan string {
	c := make(chan string, 4)
	b.mu.Lock()
	defer b.mu.Unlock()
	b.subscribers[topic] = append(b.subscribers[topic], c)
	return c
}

func (b *Broker) Publish(topic, message string) int {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, c := range b.subscribers[topic] {
		c <- message
	}
	return len(b.subscribers[topic])
}

func (b *Broker) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, cs := range b.subscribers {
		for _, c := range cs {
			close(c)
		}
	}
}

func main() {
	broker := NewBroker()
	inboxes := []<-chan string{
		broker.Subscribe("weather"),
		broker.Subscribe("news"),
		broker.Subscribe("weather"),
	}

	read := make([][]string, len(inboxes))
	var wg sync.WaitGroup
	for i, inbox := range inboxes {
		wg.Go(func() {
			for message := range inbox {
				read[i] = append(read[i], message)
			}
		})
	}

	fmt.Println("sent to", broker.Publish("weather", "rain"))
	fmt.Println("sent to", broker.Publish("news", "gophers found"))
	fmt.Println("sent to", broker.Publish("weather", "sun"))
	fmt.Println("sent to", broker.Publish("sports", "nobody listens"))
	broker.Close()
	wg.Wait()

	for i, messages := range read {
		fmt.Println("reader", i, messages)
	}
}
