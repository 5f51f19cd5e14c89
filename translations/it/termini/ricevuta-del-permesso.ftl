### termini/ricevuta-del-permesso
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ricevuta del permesso
summary = Il foglio che prova che hai chiesto o rinnovato il permesso.
keywords = cedolino; ricevuta postale; assicurata
p-j58hc = Te la dà la posta quando consegni la busta.
p-w9vh2 = Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
