package bad

var X int = "text" // ERROR cannot use "text" (untyped string constant) as int value in variable declaration
