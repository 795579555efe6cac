package demo

var chatterInEnglish = map[area]chatter{
	billing: {
		chases: []string{
			"Is there any news on {invoice}? Our month closes in two days, and I still have it in the list of open questions.",
			"Thank you for the quick answer. One more thing: please use the address of our accounts office on the document, not the one of {depot}.",
			"I have checked with our bank: they see nothing with the reference {credit} so far. Could you look at your end as well?",
			"Attached is the statement you asked for. The line in question is the one for {amount}.",
			"That matches what I have here. Please go ahead, and copy our accounts office in on the confirmation.",
		},
		updates: []string{
			"A short word on where we are: Finance Operations have the request and aim for tomorrow noon. I will write as soon as it is done.",
			"I have what I need from you, thank you. The correction is in this evening's run, and you will have the document tomorrow.",
			"The approval is taking a day longer than I promised, because the amount needs a second signature. Reminders for {invoice} are off until then.",
		},
		calls: []string{
			"Went through the amounts of {invoice} line by line. {contact} agrees with everything except the last two lines and will send the order for those.",
			"{contact} wanted to know when the money arrives. Explained the five working days; will call again on Friday if it is not there.",
			"Confirmed the billing address and the tax number by reading them back. Both were right in our records.",
			"Asked for the bank statement of {month}. {contact} has to get it from the head office and will send it by e-mail today.",
		},
		notes: []string{
			"If {contact} calls while I am out: the correction is approved, only the document is missing.",
			"Second signature obtained. Nothing more to check, it can go out.",
			"Compared with the ledger: {amount} on both sides. The difference was only in the portal.",
			"Third question of this kind from {account} this quarter. Worth a call to go through their settings once.",
		},
		tasks:    []string{"Issue credit memo {credit} for {invoice2}", "Send corrected {invoice} to the accounts office", "Check that {amount} has left our bank", "Stop reminders for {invoice} until Friday"},
		meetings: []string{"Call about the open items of {account}", "Contract review with {contact}"},
	},
	technical: {
		chases: []string{
			"It has happened again at {later}, this time with {plate2}. The screenshot is attached.",
			"We did what you suggested, and it worked for about an hour. Now it is as before.",
			"The driver is back at the yard, so somebody can look at the device now. What should they check?",
			"Looks better from here. I would like to watch it for a day before we call it solved.",
			"Could you tell me whether other customers see this too? My management is asking.",
		},
		updates: []string{
			"We can reproduce it here, which is half the way. The developers are looking at it, and I will write by noon tomorrow at the latest.",
			"The change is ready and being tried on two of your vehicles. If the night is quiet, all of them get it tomorrow.",
			"A question while we look: does it also happen when the ignition is off? That would rule out the supply.",
		},
		calls: []string{
			"Walked {contact} through the restart. The light turns green, then goes out after about ten seconds. Points to the supply.",
			"{contact} reads the serial number {device} from the label; it differs from our record. Corrected.",
			"Told {contact} what we found and what comes next. No pressure until tomorrow, they have a spare.",
			"Voicemail of the porter at {depot}. Asked to be called back before the late shift.",
		},
		notes: []string{
			"Log of the last 24 hours saved with the case. The gap begins exactly at {time}.",
			"Same firmware {version} runs without trouble on {count} other devices of {account}, so it is not the firmware alone.",
			"Restarted remotely, back after 40 seconds. Watching it until the end of the shift.",
			"Spoke with the developers: known since last week, correction comes with the next release.",
		},
		tasks:    []string{"Check {device} again after the night shift", "Send the log of {device} to the developers", "Ask {depot} for a photo of the wiring", "Confirm with {contact} that it stays stable"},
		meetings: []string{"Remote session with {contact} on {device}", "Look at the readings of {depot} together"},
	},
	general: {
		chases: []string{
			"Thank you, that helps. I have passed it on inside our company and will come back with an answer by tomorrow.",
			"Is there anything new? I have a meeting on this on Thursday and would like to have something in hand.",
			"Attached is what you asked for. If something is missing, a short message is enough.",
			"I am out of the office tomorrow; my colleague in {depot} knows about it and can answer questions.",
			"Agreed. Please go ahead as you propose.",
		},
		updates: []string{
			"Just to let you know that this is not forgotten: I am waiting for one answer from inside the house and will write tomorrow.",
			"Thank you for the details. I have everything I need now.",
			"I have asked a colleague who knows this better than I do. You will hear from one of us before the end of tomorrow.",
		},
		calls: []string{
			"Went through it with {contact} step by step. No open questions, the rest goes by e-mail.",
			"{contact} wanted to know how far we are. Explained what comes next and by when.",
			"Reached {contact} at the second attempt. Agreed to have it settled this week.",
			"Nobody answered at {depot}. Left a message with the reference of this case.",
		},
		notes: []string{
			"If {contact} calls while I am out: everything is in this case, nothing is waiting on us.",
			"Checked the contract of {account}: what they ask for is included.",
			"Same question last quarter, answered in the same way. Worth an article in the guide.",
			"Spoke with the product team; their answer is what I wrote to the customer.",
		},
		tasks:    []string{"Call {contact} to close this", "Write the answer for {account} into the guide", "Check with {depot} that all is well", "Ask the product team for a date"},
		meetings: []string{"Call with {contact} about open points", "Quarterly review with {account}"},
	},
	field: {
		chases: []string{
			"Thursday suits us best; the yard is empty until nine. Please bring a ladder, ours is at another site.",
			"The technician came, but the gate was locked. Can we have a new date this week?",
			"Who is coming on the day? I need name and plate for the security desk at {depot}.",
		},
		updates: []string{
			"Your appointment is confirmed. The technician carries the parts and will call half an hour before arriving.",
			"The part is out of stock until the day after tomorrow. I have moved the visit rather than send somebody without it.",
		},
		calls: []string{
			"Agreed the date with the site manager of {depot}. Entry by the side gate, induction takes fifteen minutes.",
			"Technician reports: done, photos uploaded, one cable still to be fixed to the wall by the customer.",
			"{contact} asked to start an hour earlier. Passed on to the technician, fine with everybody.",
		},
		notes:    []string{"Parts reserved under {po}. Van stock has the rest.", "Site of {depot} has a height limit of 2.1 m at the ramp: send the small van.", "Second visit is on us, the gate was confirmed as open."},
		tasks:    []string{"Reserve parts for {depot} under {po}", "Send names and plates to the security desk of {depot}", "Ask for the signed work record of {depot}"},
		meetings: []string{"Technician on site at {depot}", "Site inspection {depot}"},
	},
	security: {
		chases: []string{
			"Our own people have found two more entries from the same evening. The list is attached.",
			"Please write only to me about this. My colleagues do not know yet.",
		},
		updates: []string{
			"The access is closed and everything is preserved. I will call you on the number we hold before I write anything else.",
			"The card processor has the case under the reference {credit} and answers within two working days.",
		},
		calls: []string{
			"Identity of {contact} confirmed by call-back to the number on file. Agreed what may be written and what not.",
			"Card processor confirms the reading by magnetic stripe. They block the terminal at the forecourt.",
		},
		notes:    []string{"Keep in this queue. Nothing about it in public notes of {account}.", "Evidence exported and locked, checksum noted in the file."},
		tasks:    []string{"Collect the access log of {depot} for {date}", "Ask the processor for the slip of {amount2}"},
		meetings: []string{"Confidential call with {contact}"},
	},
	onboarding: {
		chases: []string{
			"The list is complete now; {few} vehicles were missing. Please use this version.",
			"Can we move it by a week? Our accountant is away until Monday.",
			"The trial looks good. Two names are spelled wrong, everything else is as we know it.",
		},
		updates: []string{
			"The trial import is done and waiting for your eyes. Please look at ten vehicles that you know well.",
			"The plan is in your portal, with names and hours. Change whatever does not suit you.",
		},
		calls: []string{
			"Went through the check-list with {contact}: users, depots and limits are done, printers are missing.",
			"{contact} is content with the trial. Go-live date stands.",
		},
		notes:    []string{"Test tenant prepared, password sent by text message.", "{account} has {count} vehicles at {depot}; start there, the others follow in a fortnight."},
		tasks:    []string{"Load the corrected list of {account}", "Prepare the test tenant for {depot}", "Send the summary of the training"},
		meetings: []string{"Kick-off with {account}", "Training for {depot}, {few} people"},
	},
}
