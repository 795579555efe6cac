package demo

import (
	"fmt"
	"slices"
	"strings"

	"docket/desk"
)

// customer is a company that buys from Rotalume.
type customer struct {
	name, domain, city, country, zone string
	// depots are towns where it has a site besides its own.
	depots []string
}

// customers are all made up, and so are their people. Their mail addresses end
// in .example, and their telephone numbers are ones that are given to nobody.
var customers = []customer{
	{"Transportadora Serra Clara", "serraclara", "Caxias do Sul", "BR", southeast, []string{"Passo Fundo", "Lages"}},
	{"Halden Freight", "haldenfreight", "Felixstowe", "GB", london, []string{"Ipswich", "Daventry"}},
	{"Nordvento Logística", "nordvento", "Fortaleza", "BR", "America/Fortaleza", []string{"Mossoró", "Sobral"}},
	{"Glasrath Foods", "glasrathfoods", "Cork", "IE", dublin, []string{"Mallow", "Naas"}},
	{"Frigorífico Pampa Azul", "pampaazul", "Bagé", "BR", southeast, []string{"Pelotas", "Alegrete"}},
	{"Brackenridge Haulage", "brackenridge", "Leeds", "GB", london, []string{"Wakefield", "Immingham"}},
	{"Mercados Boa Colheita", "boacolheita", "Ribeirão Preto", "BR", southeast, []string{"Franca", "Araraquara"}},
	{"Expresso Ipê Dourado", "ipedourado", "Goiânia", "BR", southeast, []string{"Anápolis", "Rio Verde"}},
	{"Thornmere Foods", "thornmere", "Lincoln", "GB", london, []string{"Boston", "Grantham"}},
	{"Cargas Maré Alta", "marealta", "Santos", "BR", southeast, []string{"Cubatão", "Guarujá"}},
	{"Liffeymoor Transport", "liffeymoor", "Dublin", "IE", dublin, []string{"Dundalk", "Portlaoise"}},
	{"Distribuidora Três Pontes", "trespontes", "Recife", "BR", "America/Recife", []string{"Caruaru", "Olinda"}},
	{"Marlow & Finch Grocers", "marlowfinch", "Bristol", "GB", london, []string{"Bath", "Taunton"}},
	{"Laticínios Vale do Cedro", "valedocedro", "Juiz de Fora", "BR", southeast, []string{"Barbacena", "Viçosa"}},
	{"Rodoviário Capim Branco", "capimbranco", "Uberlândia", "BR", southeast, []string{"Uberaba", "Araguari"}},
	{"Penhallow Seafoods", "penhallow", "Plymouth", "GB", london, []string{"Newlyn", "Exeter"}},
	{"Atacado Porto Sereno", "portosereno", "Itajaí", "BR", southeast, []string{"Navegantes", "Joinville"}},
	{"Drogarias Pau-Rosa", "paurosa", "Manaus", "BR", "America/Manaus", []string{"Itacoatiara", "Manacapuru"}},
	{"Eastmoor Parcels", "eastmoor", "Norwich", "GB", london, []string{"Thetford", "Lowestoft"}},
	{"Transcerrado Grãos", "transcerrado", "Rondonópolis", "BR", "America/Cuiaba", []string{"Sorriso", "Sinop"}},
	{"Corrandale Retail", "corrandale", "Galway", "IE", dublin, []string{"Athlone", "Tuam"}},
	{"Hortifruti Campo Manso", "campomanso", "Campinas", "BR", southeast, []string{"Jundiaí", "Holambra"}},
	{"Ashgrove Cold Chain", "ashgrovecold", "Hull", "GB", london, []string{"Goole", "Scunthorpe"}},
	{"Bebidas Fonte da Lua", "fontedalua", "Curitiba", "BR", southeast, []string{"Ponta Grossa", "Paranaguá"}},
	{"Construtora Pilar d'Água", "pilardagua", "Belo Horizonte", "BR", southeast, []string{"Contagem", "Betim"}},
	{"Wexcombe Builders Merchants", "wexcombe", "Swindon", "GB", london, []string{"Didcot", "Chippenham"}},
	{"Móveis Casa Ventura", "casaventura", "Bento Gonçalves", "BR", southeast, []string{"Garibaldi", "Farroupilha"}},
	{"Ballinvoe Creameries", "ballinvoe", "Limerick", "IE", dublin, []string{"Nenagh", "Ennis"}},
	{"Águas Pedra Fria", "pedrafria", "Poços de Caldas", "BR", southeast, []string{"Varginha", "Mococa"}},
	{"Dunmorrow Logistics", "dunmorrow", "Perth", "GB", london, []string{"Stirling", "Dundee"}},
	{"Entregas Passo Ligeiro", "passoligeiro", "São Paulo", "BR", southeast, []string{"Osasco", "Guarulhos"}},
	{"Cooperativa Terra Funda", "terrafunda", "Cascavel", "BR", southeast, []string{"Toledo", "Palotina"}},
	{"Caldershaw Textiles", "caldershaw", "Halifax", "GB", london, []string{"Rochdale", "Burnley"}},
	{"Papelaria Quatro Cantos", "quatrocantos", "Salvador", "BR", "America/Bahia", []string{"Feira de Santana", "Camaçari"}},
	{"Slaneybrook Timber", "slaneybrook", "Wexford", "IE", dublin, []string{"Enniscorthy", "Rosslare"}},
	{"Guindastes Monte Firme", "montefirme", "Vitória", "BR", southeast, []string{"Serra", "Aracruz"}},
	{"Severnbrook Dairies", "severnbrook", "Gloucester", "GB", london, []string{"Hereford", "Evesham"}},
	{"Têxtil Algodão Claro", "algodaoclaro", "Blumenau", "BR", southeast, []string{"Brusque", "Gaspar"}},
	{"Kilmoyle Couriers", "kilmoyle", "Waterford", "IE", dublin, []string{"Clonmel", "Kilkenny"}},
	{"Granja Alto do Sol", "altodosol", "Chapecó", "BR", southeast, []string{"Concórdia", "Xaxim"}},
}

const (
	southeast = "America/Sao_Paulo"
	london    = "Europe/London"
	dublin    = "Europe/Dublin"
)

func (c customer) language() language {
	if c.country == "BR" {
		return portuguese
	}
	return english
}

// contactsEach is how many people Rotalume knows at every customer.
const contactsEach = 3

// The names are combined so that no two people share one.
var (
	givenInPortuguese  = strings.Fields("Marina Hugo Renata Caio Beatriz Otávio Luana Fábio Camila Diego Vanessa Leandro Patrícia Murilo Juliana Sérgio Elisa Renan Tatiana Gustavo Débora Vinícius Mônica")
	familyInPortuguese = strings.Fields("Duarte Almeida Campos Brandão Siqueira Paiva Toledo Furtado Queiroz Marques Teles Bittencourt Rezende Vilela Dantas Amaral Leal Falcão Medeiros")
	givenInEnglish     = strings.Fields("Owen Fiona Martin Aoife Gareth Niamh Colin Imogen Stuart Orla Duncan Hazel Brendan Rosalind Keith Maeve Graham Tamsin")
	familyInEnglish    = strings.Fields("Brady Ashdown Keller Byrne Pritchard Hanlon Mercer Whitlock Laing Tierney Rowntree Stokes Garvey Fairfax Ogden Quigley Lyle")
	jobsInPortuguese   = []string{"Gerência financeira", "Coordenação de frota", "Análise de logística", "Contas a pagar", "Supervisão de pátio", "TI e sistemas", "Diretoria de operações", "Qualidade"}
	jobsInEnglish      = []string{"Finance lead", "Fleet manager", "Transport planner", "Accounts payable", "Depot supervisor", "IT systems", "Operations director", "Quality manager"}
)

// person is the contact with a number at a customer with a number.
func person(of, number int) *desk.ImportedContact {
	c, n := customers[of], of*contactsEach+number
	given, family, jobs, code := givenInEnglish, familyInEnglish, jobsInEnglish, "en"
	if c.language() == portuguese {
		given, family, jobs, code = givenInPortuguese, familyInPortuguese, jobsInPortuguese, "pt-BR"
	}
	first, last := given[n%len(given)], family[n*7%len(family)]
	return &desk.ImportedContact{
		ExternalID: fmt.Sprintf("contact-%03d", n),
		Name:       first + " " + last,
		JobTitle:   jobs[n%len(jobs)],
		Email:      plain(first) + "." + plain(last) + "@" + c.domain + ".example",
		Phone:      telephone(c.country, n), MobilePhone: mobile(c.country, n),
		City: c.city, Country: c.country, TimeZone: c.zone, Language: code,
	}
}

// company is the account with a number.
func company(number int) *desk.ImportedAccount {
	c := customers[number]
	return &desk.ImportedAccount{
		ExternalID: fmt.Sprintf("account-%02d", number),
		Name:       c.name, AccountNumber: fmt.Sprintf("RL-%05d", 20140+number*37),
		Email: "accounts@" + c.domain + ".example", Website: "https://www." + c.domain + ".example",
		Phone: telephone(c.country, 500+number),
		City:  c.city, Country: c.country, TimeZone: c.zone,
	}
}

// telephone gives numbers from the ranges that are kept free for fiction.
func telephone(country string, n int) string {
	switch country {
	case "BR":
		return fmt.Sprintf("+55 11 5550-%04d", 100+n)
	case "IE":
		return fmt.Sprintf("+353 20 910 %04d", 1000+n)
	default:
		return fmt.Sprintf("+44 1632 960%03d", n)
	}
}

func mobile(country string, n int) string {
	switch country {
	case "BR":
		return fmt.Sprintf("+55 11 95550-%04d", 100+n)
	case "IE":
		return fmt.Sprintf("+353 20 913 %04d", 1000+n)
	default:
		return fmt.Sprintf("+44 7700 900%03d", n)
	}
}

// plain writes a name as mail addresses have it.
func plain(name string) string {
	return strings.ToLower(letters.Replace(name))
}

var letters = strings.NewReplacer(
	"á", "a", "â", "a", "ã", "a", "é", "e", "ê", "e", "í", "i", "ó", "o", "ô", "o", "õ", "o", "ú", "u", "ç", "c",
	"Á", "A", "É", "E", "Ô", "O", "Ó", "O",
)

// sites are the towns where a customer has a site.
func (c customer) sites() []string { return append(slices.Clone(c.depots), c.city) }
