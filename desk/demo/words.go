package demo

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strings"
	"time"

	"docket/desk"
	"docket/ent/db"
	"docket/ent/db/servicecase"
	"docket/ent/db/user"
)

// talkedAbout is how many open cases colleagues write to each other about.
const talkedAbout = 12

// phrase is what one colleague asks about a case, what another answers, and what
// is noted with the files.
type phrase struct{ asks, answers, notes string }

var colleaguesSay = [2][]phrase{
	english: {
		{"Has anybody seen this at another depot of theirs?", "Twice in spring. It was the gateway both times.", "Signal of the last hour and the log of the gateway are attached."},
		{"Who speaks to their accounts office this week?", "I have them on Thursday and can take it along.", "What they sent us, as a picture and as text."},
		{"I will be away from noon. Can somebody keep an eye on it?", "I have it on my list.", "State of things before I leave, with the readings."},
	},
	portuguese: {
		{"Alguém já viu isso em outra unidade deles?", "Duas vezes no outono. Nas duas era o gateway.", "O sinal da última hora e o registro do gateway estão anexados."},
		{"Quem fala com o financeiro deles esta semana?", "Tenho reunião na quinta e levo o assunto.", "O que eles enviaram, como imagem e como texto."},
		{"Saio ao meio-dia. Alguém pode acompanhar?", "Está na minha lista.", "Como as coisas estão antes de eu sair, com as leituras."},
	},
}

// talk lets colleagues write to each other about open cases, and attach what they
// found. Every step has a key, so it may be done again.
func talk(ctx context.Context, d *desk.Desk, began time.Time) error {
	people, err := d.Users(desk.Itself()).Where(user.Active(true), user.EmailNotNil()).Order(user.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("look who talks: %w", err)
	}
	said := 0
	for i, p := range plans(began) {
		if said == talkedAbout {
			break
		}
		t := newTeller(p, i+1, began)
		c, err := d.Cases(desk.Itself()).Where(servicecase.Source(source), servicecase.ExternalID(t.told.ExternalID),
			servicecase.StatusEQ(servicecase.StatusACTIVE), servicecase.WorkerIDNotNil()).Only(ctx)
		if db.IsNotFound(err) {
			continue
		}
		if err == nil {
			err = talkAbout(ctx, d, c, people, colleaguesSay[t.lang][said%3], said, began)
		}
		if err != nil {
			return fmt.Errorf("talk about case %s: %w", t.told.ExternalID, err)
		}
		said++
	}
	return nil
}

// talkAbout is one conversation, a few minutes before the demo begins.
func talkAbout(ctx context.Context, d *desk.Desk, c *db.ServiceCase, people []*db.User, says phrase, number int, began time.Time) error {
	at := later(c.CreatedAt, began.Add(-time.Duration(3*number+9)*time.Minute))
	then := d.At(func() time.Time { return at })
	var asks, answers desk.Actor
	for _, u := range people {
		if by := (desk.Actor{UserID: u.ID, Name: u.Name, Role: u.Role}); u.ID == *c.WorkerID {
			asks = by
		} else if answers.UserID == "" && u.Role != user.RoleAGENT {
			answers = by // sees every case, whatever its queue
		}
	}
	if asks.UserID == "" || answers.UserID == "" {
		return nil
	}
	key := func(step string) string { return fmt.Sprintf("demo %s %s", *c.ExternalID, step) }
	post, err := then.AddPost(ctx, asks, desk.NewPost{CaseID: c.ID, Text: says.asks, IdempotencyKey: key("post")})
	if err != nil {
		return err
	}
	comment := desk.NewPost{CaseID: c.ID, Text: says.answers, AnswersID: &post.ID, IdempotencyKey: key("comment")}
	if _, err := then.AddPost(ctx, answers, comment); err != nil {
		return err
	}
	if number%2 == 1 {
		return nil
	}
	return attach(ctx, then, asks, c, says.notes, key)
}

// attach is a note with a picture and a text.
func attach(ctx context.Context, d *desk.Desk, by desk.Actor, c *db.ServiceCase, text string, key func(string) string) error {
	picture, err := signal(*c.ExternalID)
	if err != nil {
		return err
	}
	log := "time;signal;state\n" + strings.Repeat("10:15;-71 dBm;ok\n10:20;-94 dBm;weak\n", 6)
	var ids []string
	for _, f := range []struct{ name, content string }{{"signal.png", picture}, {"gateway.csv", log}} {
		name := f.name
		kept, err := d.Keep(ctx, by, name, strings.NewReader(f.content))
		if err != nil {
			return err
		}
		in := desk.NewAttachment{CaseID: &c.ID, Filename: name, Content: *kept, IdempotencyKey: key(name)}
		file, err := d.AttachFile(ctx, by, in)
		if err != nil {
			return err
		}
		ids = append(ids, file.ID)
	}
	_, err = d.AddNote(ctx, by, desk.NewNote{CaseID: c.ID, Text: text, AttachmentIDs: ids, IdempotencyKey: key("note")})
	return err
}

// signal draws the strength of a signal over an hour.
func signal(seed string) (string, error) {
	const width, height = 240, 96
	m := image.NewRGBA(image.Rect(0, 0, width, height))
	level := 40
	for x := range width {
		level = min(max(level+int(seed[x%len(seed)]+byte(x/7))%9-4, 12), height-12)
		for y := range height {
			switch {
			case y == level || y == level+1:
				m.Set(x, y, color.RGBA{0x4f, 0x46, 0xe5, 0xff})
			case y%24 == 0:
				m.Set(x, y, color.RGBA{0xd8, 0xda, 0xe5, 0xff})
			default:
				m.Set(x, y, color.RGBA{0xf8, 0xf8, 0xfc, 0xff})
			}
		}
	}
	var b bytes.Buffer
	err := png.Encode(&b, m)
	return b.String(), err
}
