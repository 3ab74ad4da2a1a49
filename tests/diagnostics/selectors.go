package main

import "fmt"

type Account struct {
	Owner   string
	Balance int
}

func (a *Account) Deposit(amount int) { a.Balance += amount }

func main() {
	account := Account{Owner: "Ada", Balanse: 10}
	account.deposit(5)
	account.Deposti(5)
	fmt.Println(account.owner, account.Balanc, account.Colour)
}
