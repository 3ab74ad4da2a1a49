package shapes

func broken() { this does not compile }
