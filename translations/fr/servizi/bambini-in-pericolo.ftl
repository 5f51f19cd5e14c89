### Bambini e ragazzi in pericolo — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e ragazzi in pericolo
title = Enfants et adolescents en danger
# it: I numeri per i minorenni e per chi vede un bambino in difficoltà.
# term: minorenni → { -minore } = mineur
summary = Les numéros pour les mineurs et pour qui voit un enfant en difficulté.
# it: 114; telefono azzurro; maltrattamento; bullismo; bambino in pericolo; 19696; abuso
keywords = 114; telefono azzurro; maltraitance; harcèlement à l’école; enfant en danger; enfant battu; 19696; abus sur un enfant
# it: ascolto e aiuto
f-8vamq = écoute et aide
# it: bambini in pericolo
f-y7s7g = enfants en danger
# it: ascolto per ragazzi
f-393m5 = écoute pour les jeunes
# it: emergenza
f-b58zz = urgence
# it: Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.
p-btv5u = Si vous êtes un enfant ou un adolescent et que vous allez mal, vous pouvez parler à quelqu’un. C’est gratuit.

## A chi è rivolto

# it: Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.
# term: minorenni → { -minore } = mineur
p-3acsh = Pour les mineurs. Aussi pour les parents, les voisins et les enseignants.

## Come fare

# it: Se un bambino rischia la vita, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = Si un enfant risque de mourir, appelez le { $phone-emergenza }.
# it: Che cosa succede
c-mrwi4 = Ce qui se passe
# it: Numero
c-r749q = Numéro
# it: Un bambino è in pericolo
c-xvwb2 = Un enfant est en danger
# it: Hai bisogno di parlare
c-9it7w = Vous avez besoin de parler
# it: Chiama da un posto tranquillo.
# note: voce 1 di 3
l-m4xfs = Appelez d’un endroit calme.
# it: Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 2 di 3
l-uy8ge = Dites ce qui se passe. Vous pouvez ne pas dire votre nom.
# it: Ascolta il consiglio. Fai domande.
# note: voce 3 di 3
l-pr4c5 = Écoutez le conseil. Posez des questions.

## Cosa si ottiene

# it: Una persona ti ascolta e ti crede. Se c'è un pericolo, questa persona chiama chi può proteggerti.
p-75v3a = Une personne vous écoute et vous croit. S’il y a un danger, elle appelle les personnes qui peuvent vous protéger.

## Casi particolari

# it: **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 1 di 3
l-gjxgt = **Harcèlement** à l’école ou sur internet : gardez les messages et parlez avec un adulte.
# it: **Ti vogliono far sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 2 di 3
l-5nfwb = **On veut vous marier contre votre volonté** ou vous emmener ? Appelez avant de partir.
# it: **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
# term: consultorio → { -consultorio-familiare } = centre de planning familial
l-t478m = **Vous êtes parent et vous n’en pouvez plus ?** Demandez de l’aide au [centre de planning familial (consultorio)][1] ou aux [services sociaux][2].
