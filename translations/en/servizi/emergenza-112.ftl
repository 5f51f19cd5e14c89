### Emergenza: chiama il 112 — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenza: chiama il 112
title = Emergency: call 112
# it: Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
summary = One number for ambulance, fire brigade, police and carabinieri.
# it: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; mia figlia è sparita; mio figlio è sparito; non trovo mio figlio; persona scomparsa; rapito; vuole uccidermi
# term: pronto soccorso → { -pronto-soccorso } = emergency department
keywords = ambulance; police; carabinieri; fire brigade; accident and emergency; accident; fire; 118; 115; 113; flames; help; help me; save me; SOS; I am dying; he is going to kill me; not breathing; can’t breathe; choking; heart attack; chest pain; stroke; overdose; drug overdose; took too many pills; bleeding; blood; unconscious; fainted; passed out; poisoning; in danger; kill myself; emergency; firefighters; fireman; thief; thieves; burglar; on fire; 911; gas smell; smell of gas; gas leak; missing person; kidnapped; he wants to kill me; my daughter is missing; my son is missing; I cannot find my son; missing child; lost child; my daughter disappeared; they want to kill me
# it: l'arrivo di ambulanza, vigili del fuoco o polizia
f-4uyfv = the arrival of an ambulance, the fire brigade or the police
# it: emergenza
f-m6hdz = emergency
# it: cure non urgenti
f-p9gv6 = non-urgent care
# it: Solo dove il numero è attivo.
f-wi3s5 = Only where the number is active.
# it: violenza e stalking
f-ify8u = violence and stalking
# it: bambini in pericolo
f-hs492 = children in danger
# it: tratta
# term: tratta → { -tratta } = human trafficking
f-fjxa2 = human trafficking
# it: Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.
# note: $phone = un dato; lo scrive il sito
p-hs5jw = Call { $phone } when there is serious danger. A person answers, day and night.

## A chi è rivolto

# it: A tutti. Puoi chiamare anche senza documenti.
p-t45ew = For everyone. You can call even without documents.

## Come fare

# it: Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = If a person's life is at risk, call { $phone-emergenza } at once. Do not wait.
# it: Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = Call { $phone-emergenza }. The call is **free**.
# it: Di' dove sei: il comune, la via, il numero.
# note: voce 2 di 4
l-p2ewn = Say where you are: the town, the street, the number.
# it: Di' che cosa succede e quante persone stanno male.
# note: voce 3 di 4
l-arpi4 = Say what is happening and how many people are hurt or ill.
# it: Rispondi alle domande. Non chiudere la chiamata per primo.
# note: voce 4 di 4
l-c3du5 = Answer the questions. Do not be the first to hang up.

## Casi particolari

# it: Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.
# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = If you cannot get to a phone, ask a person nearby to call for you.

## Altri numeri

# it: Altri numeri
t-eaqza = Other numbers
# it: Che cosa succede
c-vdfnq = What is happening
# it: Numero
c-vgt4u = Number
# it: Hai bisogno di un medico, ma non è urgente.
c-gd7h6 = You need a doctor, but it is not urgent.
# it: Una persona ti fa violenza o ti perseguita.
c-fx2qw = A person is violent to you or stalks you.
# it: Un bambino è in pericolo.
c-a2awk = A child is in danger.
# it: Una persona ti sfrutta o ti tiene con la forza.
c-xf5de = A person exploits you or holds you by force.
# it: Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = The number for non-urgent care works only in some areas. For violence, also read [the page about the anti-violence helpline][1].
