namespace Eenlijn.NlDesign;

using System.Text.Encodings.Web;
using System.Text.Unicode;
using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;

/// <summary>Registers what the tag helpers need.</summary>
public static class NlDesignExtensions
{
    /// <summary>Adds the date binder, readable encoding and the Dutch sentences of the framework's own checks.</summary>
    /// <param name="builder">The result of <c>AddRazorPages()</c>.</param>
    /// <returns>The same builder.</returns>
    public static IMvcBuilder AddNlDesign(this IMvcBuilder builder)
    {
        builder.Services.Configure<MvcOptions>(options =>
        {
            options.ModelBinderProviders.Insert(0, new DateOnlyModelBinderProvider());
            // A missing text is a question to the user, not to the type system: pages say themselves what is required.
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            options.ModelMetadataDetailsProviders.Add(new DutchValidationMessages());
            DutchBindingMessages.Apply(options.ModelBindingMessageProvider);
            options.ModelMetadataDetailsProviders.Add(new ExpectedMessages(options.ModelBindingMessageProvider));
        });
        // "Aydın" as it is, not as a row of numbers: half the bytes, and the page source can be read.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return builder;
    }
}
