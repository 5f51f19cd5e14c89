# it: Una pagina che non c'è più
title = A page that is gone
