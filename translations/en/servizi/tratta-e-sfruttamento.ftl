### Se qualcuno ti sfrutta o ti tiene con la forza — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Se qualcuno ti sfrutta o ti tiene con la forza
title = If someone exploits you or keeps you by force
# it: Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# term: tratta → { -tratta } = human trafficking
summary = A free number, always active, for victims of human trafficking.
# it: tratta; prostituzione; schiavitù; debito con chi mi ha portato; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
# term: tratta → { -tratta } = human trafficking
# term: passaporto → { -passaporto } = passport
keywords = trafficking; tratta; prostitution; slavery; passport taken away; article 18; antitratta; forced into prostitution; they make me sell sex; took my passport; my boss keeps my passport; debt to smugglers; they tricked me to come here; brought here by force
# it: ascolto, un posto sicuro e consigli
f-diyw7 = someone to listen, a safe place and advice
# it: tratta
# term: tratta → { -tratta } = human trafficking
f-6gw2m = human trafficking
# it: emergenza
f-as6fz = emergency
# it: Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.
p-mernb = Nobody is allowed to buy you, keep you locked up or make you work by force. It is not your fault.

## A chi è rivolto

# it: A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-g9d77 = For people who are forced into prostitution, work, begging or stealing. People who want to help someone can call too.
# it: Puoi chiamare anche **senza documenti**.
p-484d9 = You can call even **without documents**.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = If you are in danger now, call { $phone-emergenza }.
# it: Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 1 di 5
l-3qnrn = Look for a safe moment. If you can, use another phone.
# it: Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = human trafficking
l-3zf2u = Call { $phone-tratta }. It is **free**, by day and by night.
# it: Di' la tua lingua. Ci sono mediatori.
# note: voce 3 di 5
l-3r8pi = Say your language. There are mediators.
# it: Puoi non dire il tuo nome.
# note: voce 4 di 5
l-4rada = You do not have to say your name.
# it: Decidi tu se e quando andare via.
# note: voce 5 di 5
l-7cei2 = You decide if and when to leave.

## Cosa si ottiene

# it: ascolto e consigli
# note: voce 1 di 4
l-jayty = someone to listen, and advice
# it: un posto sicuro
# note: voce 2 di 4
l-37qh8 = a safe place
# it: un medico e un avvocato
# note: voce 3 di 4
l-tie5r = a doctor and a lawyer
# it: in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia
# note: voce 4 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
# term: denuncia → { -denuncia } = police report
l-vv8dh = in certain cases a **residence permit** for protection, even if you do not make a police report (denuncia)

## Casi particolari

# it: **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 1 di 3
l-rza45 = **Do you have a debt to the people who brought you here?** That debt is not valid under the law.
# it: **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 2 di 3
l-t4jb3 = **Did they make you take an oath or go through a ritual?** You can talk about it: the people who answer know these things.
# it: **Sei minorenne?** Hai ancora più protezione.
# note: voce 3 di 3
# term: minorenne → { -minore } = person under 18
l-d257p = **Are you under 18?** You have even more protection.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-j267r = For your safety
# it: Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = Delete the call from the phone's call list. Do not tell the people who exploit you that you want to leave.
