package graph

//go:generate sh -c "cd .. && go tool gqlgen generate"
//go:generate go run print_schema.go
