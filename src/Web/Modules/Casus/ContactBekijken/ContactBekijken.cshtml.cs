namespace Eenlijn.Web.Modules.Casus.ContactBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Casus.ContactNoteren;
using Eenlijn.Web.Modules.Casus.Contacten;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.CasusBekijken)]
public sealed class ContactBekijkenModel : ContactFormulier
{
    public ContactRij Contact { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid record, CancellationToken ct)
    {
        var id = RecordId.From(record);
        if (await Dossier.ContactRijen(Dossier.Records<Contact>().Where(c => c.Id == id)).SingleOrDefaultAsync(ct) is not { } contact)
        {
            return NotFound();
        }

        Contact = contact;
        ViewData.SetTitle("Contact");
        await LoadKeuzesAsync(new(), ct);
        return Page();
    }
}
