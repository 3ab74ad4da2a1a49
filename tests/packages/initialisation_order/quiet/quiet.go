package quiet

import "m/b"

var V = b.V
