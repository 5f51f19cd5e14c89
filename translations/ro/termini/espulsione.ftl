### espulsione — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: espulsione
title = expulzare
# it: L'ordine di lasciare l'Italia.
summary = Ordinul de a părăsi Italia.
# it: foglio di via; rimpatrio; decreto; diniego
keywords = expulzat; deportare; trimis acasă; decret; refuz
# it: È scritto su un foglio che devi capire. I giorni per opporti sono **molto pochi**.
p-z5faf = Este scris pe o hârtie pe care trebuie să o înțelegeți. Zilele ca să vă opuneți sunt **foarte puține**.
# it: Di solito **non** possono mandare via i minorenni, le donne incinte e nei 6 mesi dopo il parto, chi vive con un familiare italiano. Sei una di queste persone? Dillo subito all'avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: minorenni → { -minore } = minor
p-rzmui = De obicei **nu** pot fi expulzați minorii, femeile însărcinate sau în primele 6 luni după naștere și cei care locuiesc cu un membru italian al familiei. Sunteți una dintre aceste persoane? Spuneți imediat avocatului.
# it: Vai da un avvocato lo stesso giorno: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-mza5z = Mergeți la un avocat în aceeași zi: poate fi [plătit de stat][1].
