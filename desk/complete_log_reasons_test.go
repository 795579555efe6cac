package desk_test

import (
	"docket/desk"
	"docket/desk/desktest"
	"docket/ent/db/statusreason"
	"docket/ent/db/user"
)

// reasons takes a status reason through everything that an administrator may do
// with it.
func (s *scenario) reasons() {
	admin := call(s, s.d.CreateUser, "CreateUser", s.itself, desk.NewUser{Name: "Yara", Email: new(desktest.Address("Yara")), Role: user.RoleADMINISTRATOR})
	yara := desk.Actor{UserID: admin.ID, Name: admin.Name, Role: admin.Role}
	added := call(s, s.d.CreateStatusReason, "CreateStatusReason", yara, desk.NewStatusReason{Status: statusreason.StatusACTIVE, Name: "With the vendor", Position: new(2)})
	call(s, s.d.RenameStatusReason, "RenameStatusReason", yara, desk.StatusReasonName{ReasonID: added.ID, Name: "With the supplier"})
	call(s, s.d.MoveStatusReason, "MoveStatusReason", yara, desk.StatusReasonPlace{ReasonID: added.ID, Position: 1})
	call(s, s.d.SetDefaultStatusReason, "SetDefaultStatusReason", yara, desk.StatusReasonDefault{ReasonID: added.ID})
	call(s, s.d.RetireStatusReason, "RetireStatusReason", yara, desk.StatusReasonRetirement{ReasonID: "reason_researching", Retired: true})
	call(s, s.d.RetireStatusReason, "RetireStatusReason", yara, desk.StatusReasonRetirement{ReasonID: "reason_researching"})
}
