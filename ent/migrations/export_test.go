package migrations

// ApplyFrom lets tests apply files that are not those of the product.
var ApplyFrom = applyFrom
