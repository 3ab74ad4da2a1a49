package down

import "example.com/imports/deep/internal/hidden"

var Below = hidden.Word + "!"
