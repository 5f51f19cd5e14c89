### Se qualcuno ti sfrutta o ti tiene con la forza — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Se qualcuno ti sfrutta o ti tiene con la forza
title = Si quelqu’un vous exploite ou vous retient par la force
# it: Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# term: tratta → { -tratta } = traite des êtres humains
summary = Un numéro gratuit, toujours actif, pour les victimes de la traite.
# it: tratta; prostituzione; schiavitù; debito con chi mi ha portato; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
# term: tratta → { -tratta } = traite des êtres humains
# term: passaporto → { -passaporto } = passeport
keywords = traite; prostitution; esclavage; dette envers le passeur; passeport confisqué; juju; article 18; antitratta; on me force à me prostituer; on m’a pris mon passeport; a pris mon passeport; mon patron garde mon passeport; on m’a trompée pour me faire venir; on m’a amenée ici par tromperie
# it: ascolto, un posto sicuro e consigli
f-diyw7 = écoute, un endroit sûr et des conseils
# it: tratta
# term: tratta → { -tratta } = traite des êtres humains
f-6gw2m = traite
# it: emergenza
f-as6fz = urgence
# it: Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.
p-mernb = Personne ne peut vous acheter, vous enfermer ou vous faire travailler de force. Ce n’est pas votre faute.

## A chi è rivolto

# it: A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-g9d77 = Pour les personnes forcées à se prostituer, à travailler, à mendier ou à voler. Une personne qui veut aider quelqu’un peut aussi appeler.
# it: Puoi chiamare anche **senza documenti**.
p-484d9 = Vous pouvez appeler même **sans papiers**.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = Si vous êtes en danger maintenant, appelez le { $phone-emergenza }.
# it: Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 1 di 5
l-3qnrn = Cherchez un moment sûr. Si vous pouvez, utilisez un autre téléphone.
# it: Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = traite des êtres humains
l-3zf2u = Appelez le { $phone-tratta }. C’est **gratuit**, jour et nuit.
# it: Di' la tua lingua. Ci sono mediatori.
# note: voce 3 di 5
l-3r8pi = Dites votre langue. Il y a des médiateurs.
# it: Puoi non dire il tuo nome.
# note: voce 4 di 5
l-4rada = Vous pouvez ne pas dire votre nom.
# it: Decidi tu se e quando andare via.
# note: voce 5 di 5
l-7cei2 = C’est vous qui décidez si et quand partir.

## Cosa si ottiene

# it: ascolto e consigli
# note: voce 1 di 4
l-jayty = écoute et conseils
# it: un posto sicuro
# note: voce 2 di 4
l-37qh8 = un endroit sûr
# it: un medico e un avvocato
# note: voce 3 di 4
l-tie5r = un médecin et un avocat
# it: in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia
# note: voce 4 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
# term: denuncia → { -denuncia } = plainte
l-vv8dh = dans certains cas, un **permis de séjour** de protection, même si vous ne portez pas plainte

## Casi particolari

# it: **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 1 di 3
l-rza45 = **Vous avez une dette envers les personnes qui vous ont amené ici ?** Cette dette n’est pas valable pour la loi.
# it: **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 2 di 3
l-t4jb3 = **On vous a fait faire un serment ou un rituel ?** Vous pouvez en parler : la personne qui répond connaît ces choses.
# it: **Sei minorenne?** Hai ancora più protezione.
# note: voce 3 di 3
# term: minorenne → { -minore } = mineur
l-d257p = **Vous êtes mineur ?** Vous avez encore plus de protection.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-j267r = Pour votre sécurité
# it: Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = Effacez l’appel de la liste du téléphone. Ne dites pas à la personne qui vous exploite que vous voulez partir.
