### Emergenza: chiama il 112 — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenza: chiama il 112
title = Urgence : appelez le 112
# it: Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
summary = Un seul numéro pour l’ambulance, les pompiers, la police et les carabinieri.
# it: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; mia figlia è sparita; mio figlio è sparito; non trovo mio figlio; persona scomparsa; rapito; vuole uccidermi
# term: pronto soccorso → { -pronto-soccorso } = urgences
keywords = ambulance; police; carabinieri; pompiers; urgences; accident; incendie; SAMU; 118; 115; 113; feu; au secours; à l’aide; aidez-moi; sauvez-moi; SOS; il est en train de mourir; je vais mourir; il va me tuer; ne respire pas; ne respire plus; je n’arrive pas à respirer; s’étouffe; crise cardiaque; infarctus; mal à la poitrine; AVC; overdose; sang; saigne; hémorragie; inconscient; évanoui; sans connaissance; empoisonnement; danger; me tuer; urgence; pompier; voleur; voleurs; ça brûle; 911; odeur de gaz; fuite de gaz; personne disparue; kidnappé; on a enlevé mon enfant; il veut me tuer; ma fille a disparu; mon fils a disparu; je ne trouve pas mon fils; je ne retrouve pas mon enfant; enfant disparu; enfant perdu
# it: l'arrivo di ambulanza, vigili del fuoco o polizia
f-4uyfv = l’arrivée de l’ambulance, des pompiers ou de la police
# it: emergenza
f-m6hdz = urgence
# it: cure non urgenti
f-p9gv6 = soins non urgents
# it: Solo dove il numero è attivo.
f-wi3s5 = Seulement là où le numéro est actif.
# it: violenza e stalking
f-ify8u = violence et harcèlement
# it: bambini in pericolo
f-hs492 = enfants en danger
# it: tratta
# term: tratta → { -tratta } = traite des êtres humains
f-fjxa2 = traite
# it: Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.
# note: $phone = un dato; lo scrive il sito
p-hs5jw = Appelez le { $phone } quand il y a un danger grave. Une personne répond, jour et nuit.

## A chi è rivolto

# it: A tutti. Puoi chiamare anche senza documenti.
p-t45ew = Pour tout le monde. Vous pouvez appeler même sans papiers.

## Come fare

# it: Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = Si une personne risque de mourir, appelez tout de suite le { $phone-emergenza }. N’attendez pas.
# it: Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = Appelez le { $phone-emergenza }. L’appel est **gratuit**.
# it: Di' dove sei: il comune, la via, il numero.
# note: voce 2 di 4
l-p2ewn = Dites où vous êtes : la commune, la rue, le numéro.
# it: Di' che cosa succede e quante persone stanno male.
# note: voce 3 di 4
l-arpi4 = Dites ce qui se passe et combien de personnes vont mal.
# it: Rispondi alle domande. Non chiudere la chiamata per primo.
# note: voce 4 di 4
l-c3du5 = Répondez aux questions. Ne raccrochez pas le premier.

## Casi particolari

# it: Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.
# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = Si vous ne pouvez pas téléphoner, demandez à une personne près de vous d’appeler à votre place.

## Altri numeri

# it: Altri numeri
t-eaqza = Autres numéros
# it: Che cosa succede
c-vdfnq = Ce qui se passe
# it: Numero
c-vgt4u = Numéro
# it: Hai bisogno di un medico, ma non è urgente.
c-gd7h6 = Vous avez besoin d’un médecin, mais ce n’est pas urgent.
# it: Una persona ti fa violenza o ti perseguita.
c-fx2qw = Une personne vous fait violence ou vous harcèle.
# it: Un bambino è in pericolo.
c-a2awk = Un enfant est en danger.
# it: Una persona ti sfrutta o ti tiene con la forza.
c-xf5de = Une personne vous exploite ou vous retient par la force.
# it: Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = Le numéro pour les soins non urgents fonctionne seulement dans certaines zones. Pour la violence, lisez aussi [la page sur le numéro contre la violence][1].
